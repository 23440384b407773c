/**
 * Pasted HTML without its scripts, style sheets and event attributes. The schema of the editor drops them anyway;
 * here they go before a browser compiles a handler and reports it against the policy of the page.
 */
export function inertHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("script, style, iframe, object, embed, link, meta, base")) element.remove();
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (name.startsWith("on")) element.removeAttribute(name);
  }
  return page.body.innerHTML;
}
