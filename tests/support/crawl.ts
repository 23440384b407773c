/** Every address of the portal that one of its pages links to, found from the home pages; bounded. Like a robot, it leaves alone what says `nofollow`. */
export async function crawl(
  origin: string,
  from: string[],
  limit = 1200,
): Promise<Map<string, { status: number; html: string; type: string }>> {
  const seen = new Map<string, { status: number; html: string; type: string }>();
  const queue = [...from];
  while (queue.length > 0 && seen.size < limit) {
    const address = queue.shift() ?? "";
    if (seen.has(address)) continue;
    const answer = await fetch(origin + address, { redirect: "manual" });
    const type = answer.headers.get("content-type") ?? "";
    const html = type.includes("html") ? await answer.text() : "";
    seen.set(address, { status: answer.status, html, type });
    for (const [tag, href] of html.matchAll(/<a [^>]*href="(\/[^"#]*)[^>]*/g)) {
      if (tag.includes('rel="nofollow"')) continue;
      const target = (href ?? "").replaceAll("&amp;", "&");
      if (!target.startsWith("/desk") && !seen.has(target)) queue.push(target);
    }
  }
  return seen;
}
