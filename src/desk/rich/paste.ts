/** Elements that bring no words, and what they hold. */
const MUTE = "script, style, iframe, object, embed, link, meta, base, svg, math, template, noscript, form > input, textarea";
/** A handler or a style inside a tag, after whatever browsers take for the end of the attribute before. */
const LIVE = /([\s"'`/])(on[a-z]+|style)(\s*=)/gi;

/**
 * Pasted HTML without scripts, style sheets, drawings, event attributes and styles. The schema of the editor drops them anyway; here
 * they go before the editor parses the text in the page. Handlers and styles are renamed first, so that the parsing itself does not
 * report each of them against the policy of the page.
 */
export function inertHtml(html: string): string {
  const quiet = html.replace(/<[^>]*>/g, (tag) => tag.replace(LIVE, "$1data-off$3"));
  const page = new DOMParser().parseFromString(quiet, "text/html");
  for (const element of page.querySelectorAll(MUTE)) element.remove();
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (/^on|^style$|^data-off$|:/i.test(name)) element.removeAttribute(name);
  }
  return page.body.innerHTML;
}
