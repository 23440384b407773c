import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeHref, videoAddress } from "./addresses.ts";
import { HOSTILE_ADDRESSES, HOSTILE_MARKUP } from "./hostile.testdata.ts";
import { renderHtml } from "./html.ts";
import { problems, renderingOptions } from "./markup.testdata.ts";
import { parseRichDoc } from "./parse.ts";

/** A document that carries `payload` in every place that takes a string. */
function carrier(payload: string): unknown {
  const marks = [
    { type: "link", attrs: { href: payload, onclick: payload, target: payload } },
    { type: "lang", attrs: { lang: payload } },
    { type: "bold", attrs: { style: payload } },
    { type: payload },
  ];
  const text = [
    { type: "text", text: payload, marks },
    { type: "footnote", attrs: { text: payload, href: payload } },
  ];
  const paragraph = { type: "paragraph", attrs: { id: payload, class: payload, style: payload }, content: text };
  const cell = { type: "tableHeader", attrs: { colspan: payload, style: payload }, content: [paragraph] };
  return {
    type: "doc",
    attrs: { onload: payload },
    content: [
      paragraph,
      { type: "heading", attrs: { id: payload, level: payload }, content: text },
      { type: "blockquote", attrs: { cite: payload }, content: [paragraph] },
      { type: "callout", attrs: { tone: payload }, content: [paragraph] },
      {
        type: "orderedList",
        attrs: { start: payload },
        content: [{ type: "listItem", attrs: { onclick: payload }, content: [paragraph] }],
      },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell, cell] },
          { type: "tableRow", content: [cell, cell] },
        ],
      },
      { type: "figure", attrs: { mediaId: "m1", alt: payload, caption: payload, credit: payload, decorative: payload } },
      { type: "video", attrs: { url: "https://youtu.be/x", title: payload } },
    ],
  };
}

function rendered(input: unknown): string[] {
  const parsed = parseRichDoc(input);
  if (!parsed.ok) throw new Error(`${parsed.reason} ${parsed.detail}`);
  return [false, true].map((xhtml) => renderHtml(parsed.doc, { ...renderingOptions, xhtml }));
}

describe("hostile markup", () => {
  it("is a list worth the name", () => expect(new Set(HOSTILE_MARKUP).size).toBeGreaterThanOrEqual(60));

  it("would be noticed: the strict reader finds fault with raw markup", () => {
    const silent = HOSTILE_MARKUP.filter((payload) => payload.includes("<") && problems(`<p>${payload}</p>`).length === 0);
    expect(silent).toEqual([]);
    expect(problems('<p><a href="javascript:steal(1)">x</a></p>')).toEqual(["address javascript:steal(1)"]);
    expect(problems('<p onclick="x">a</p>')).toEqual(["attribute p onclick"]);
    expect(problems("<p><em>a</p></em>")).not.toEqual([]);
  });

  it.each([...HOSTILE_MARKUP, ...HOSTILE_ADDRESSES])("never becomes an element, attribute or address: %j", (payload) => {
    for (const html of rendered(carrier(payload))) expect(problems(html)).toEqual([]);
  });

  it.each(HOSTILE_MARKUP)("as the type of a node is refused: %j", (payload) => {
    for (const type of [payload, "script", "iframe", "svg", "html", "__proto__", "constructor"]) {
      const parsed = parseRichDoc({ type: "doc", content: [{ type, content: [{ type: "text", text: payload }] }] });
      expect(parsed).toMatchObject({ ok: false, reason: "unknown-node" });
    }
  });

  it("survives in the text as the words that it is", () => {
    const html = renderHtml(
      { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "<script>a & b</script>" }] }] },
      renderingOptions,
    );
    expect(html).toBe("<p>&lt;script&gt;a &amp; b&lt;/script&gt;</p>");
  });

  it("is caught at the renderer too, when it never passed the parser", () => {
    const doc = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:steal(1)" } }, { type: "script" }] }],
        },
        { type: "heading", attrs: { level: "2 onclick=steal(1)" }, content: [{ type: "text", text: "h" }] },
        {
          type: "callout",
          attrs: { tone: '" onclick="steal(1)' },
          content: [{ type: "paragraph", content: [{ type: "text", text: "c\u0000\ufffe" }] }],
        },
        { type: "orderedList", attrs: { start: '" onclick="steal(1)' }, content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
        { type: "video", attrs: { url: "https://evil.example/", title: "v" } },
        { type: "script", content: [] },
      ],
    };
    for (const xhtml of [false, true]) expect(problems(renderHtml(doc as never, { ...renderingOptions, xhtml }))).toEqual([]);
  });

  it("any words at all render clean and well formed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (words) => {
        for (const html of rendered(carrier(words))) expect(problems(html)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("addresses", () => {
  it.each(HOSTILE_ADDRESSES)("refuses %j", (address) => {
    expect(safeHref(address)).toBeNull();
    expect(videoAddress(address)).toBeNull();
  });

  it.each([
    ["https://example.org", "https://example.org/"],
    ["http://example.org/a?b=1&c#d", "http://example.org/a?b=1&c#d"],
    ["https://xoan.vn/đền hùng", "https://xoan.vn/%C4%91%E1%BB%81n%20h%C3%B9ng"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["/vi/news/a", "/vi/news/a"],
    ["/", "/"],
    ["#h-le-hoi", "#h-le-hoi"],
    [" https://example.org/x ", "https://example.org/x"],
  ])("keeps %j", (raw, kept) => expect(safeHref(raw)).toBe(kept));

  it("changes nothing the second time", () => {
    const raw = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string().map((tail) => `/${tail}`),
      fc.string(),
    );
    const kept = raw.map(safeHref).filter((href) => href !== null);
    fc.assert(
      fc.property(kept, (href) => {
        expect(safeHref(href)).toBe(href);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["http://www.youtube.com/watch?v=1", "youtube.com"],
    ["https://youtu.be/1", "youtube.com"],
    ["https://player.vimeo.com/video/1", "vimeo.com"],
  ])("knows the video site of %s", (url, site) => expect(videoAddress(url)).toMatchObject({ site, url: url.replace("http:", "https:") }));

  it.each([
    "https://youtube.com.evil.example/",
    "https://evil.example/youtube.com",
    "https://youtube.com@evil.example/",
    "https://youtube.com:8443/",
    "mailto:a@youtube.com",
    "/watch",
  ])("refuses %s as a video", (url) => expect(videoAddress(url)).toBeNull());
});
