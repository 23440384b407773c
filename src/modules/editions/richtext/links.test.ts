import { describe, expect, test } from "vitest";
import { linkedAddresses, pageOf, withLinks } from "./links.ts";
import type { Inline, RichDoc } from "./nodes.ts";

const ORIGIN = "https://portal.example";
const link = (text: string, href: string, ...more: "bold"[]): Inline => ({
  type: "text",
  text,
  marks: [...more.map((type) => ({ type })), { type: "link", attrs: { href } }],
});
const doc = (...content: Inline[]): RichDoc => ({
  type: "doc",
  content: [{ type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph", content }] }] }],
});

test.each([
  ["/en/news/a-b", { lang: "en", section: "news", slug: "a-b", rest: "" }],
  ["/ko/heritage/%EC%8F%9C#h-1", { lang: "ko", section: "heritage", slug: "쏜", rest: "#h-1" }],
  ["https://portal.example/vi/invest/x?y=1", { lang: "vi", section: "invest", slug: "x", rest: "?y=1" }],
  ["https://portal.example.evil/vi/invest/x", null],
  ["/xx/news/a", null],
  ["/vi/unit/a", null],
  ["/vi/news", null],
  ["/vi/news/a/changes", null],
  ["/vi/news/%E0%A4%A", null],
  ["#s1", null],
])("%s names %o", (href, page) => {
  expect(pageOf(href, ORIGIN)).toEqual(page);
});

describe("withLinks", () => {
  test("keeps, leads elsewhere or takes away each link, at any depth", () => {
    const before = doc(
      link("một", "/vi/news/a"),
      { type: "text", text: ", " },
      link("hai", "/vi/news/b", "bold"),
      link("ba", "https://x.y/"),
    );
    expect(linkedAddresses(before)).toEqual(["/vi/news/a", "/vi/news/b", "https://x.y/"]);
    const after = withLinks(before, (href) => (href === "/vi/news/b" ? null : { href: `${href}?` }));
    expect(after).toEqual(
      doc(
        link("một", "/vi/news/a?"),
        { type: "text", text: ", " },
        { type: "text", text: "hai", marks: [{ type: "bold" }] },
        link("ba", "https://x.y/?"),
      ),
    );
  });

  test("names the other language once, behind the last word of the link", () => {
    const after = withLinks(doc(link("Xoan ", "/ko/news/a"), link("노래", "/ko/news/a", "bold"), { type: "text", text: "." }), () => ({
      href: "/en/news/a",
      lang: "en",
    }));
    const [, third] = JSON.stringify(after).match(/"text":"[^"]*"/g) ?? [];
    expect(third).toBe('"text":"노래"');
    expect(JSON.stringify(after).match(/\(English\)/g)).toHaveLength(1);
    expect(JSON.stringify(after)).toContain('{"type":"lang","attrs":{"lang":"en"}}');
  });
});
