import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument, everyBlock } from "./documents.testdata.ts";
import { renderHtml } from "./html.ts";
import { problems, renderingOptions } from "./markup.testdata.ts";
import { cleanTitle, parseRichDoc } from "./parse.ts";

const text = (value: unknown, marks?: unknown) => ({ type: "text", text: value, marks });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const line = (...content: unknown[]) => ({ type: "paragraph", content });

/** What is left of the blocks given. */
function parsed(...blocks: unknown[]) {
  const result = parseRichDoc(doc(...blocks));
  if (!result.ok) throw new Error(`${result.reason} ${result.detail}`);
  return result.doc.content;
}

function nested(type: string, depth: number): unknown {
  let node: unknown = line(text("x"));
  for (let index = 0; index < depth; index += 1) node = { type, content: [node] };
  return node;
}

describe("parseRichDoc", () => {
  it("keeps a document that is already ours", () => expect(parseRichDoc(everyBlock())).toEqual({ ok: true, doc: everyBlock() }));

  it.each([
    [null, "not-a-document"],
    ["<p>", "not-a-document"],
    [[], "not-a-document"],
    [{ type: "paragraph" }, "not-a-document"],
    [{ type: "doc", content: "x" }, "malformed"],
    [doc(null), "malformed"],
    [doc("x"), "malformed"],
    [doc({}), "malformed"],
    [doc({ type: 3 }), "malformed"],
    [doc(line(text(3))), "malformed"],
    [doc(line(line())), "unknown-node"],
    [doc({ type: "codeBlock" }), "unknown-node"],
    [doc(text("x")), "misplaced-node"],
    [doc({ type: "listItem" }), "misplaced-node"],
    [doc({ type: "bulletList", content: [line()] }), "misplaced-node"],
    [doc({ type: "table", content: [line()] }), "misplaced-node"],
    [doc({ type: "callout", content: [{ type: "figure" }] }), "misplaced-node"],
    [doc({ type: "figure", attrs: { mediaId: "../x" } }), "figure-without-media"],
    [doc({ type: "video", attrs: { url: "https://evil.example" } }), "video-address"],
    [doc(...Array.from({ length: 20_001 }, () => line())), "too-many-nodes"],
    [doc(line(text("x".repeat(1_000_001)))), "too-long"],
    [doc(...Array.from({ length: 3 }, () => line(text("x".repeat(400_000))))), "too-long"],
    [doc({ type: "figure", attrs: { mediaId: "m", alt: "x".repeat(2_000_000) } }), "too-long"],
  ])("refuses document %#: %j", (input, reason) => expect(parseRichDoc(input)).toMatchObject({ ok: false, reason }));

  it.each(["blockquote", "bulletList", "listItem", "callout", "table", "tableCell", "doc", "paragraph", "x"])(
    "refuses a %s nested 1,000 or 100,000 deep",
    (type) => {
      expect(parseRichDoc(doc(nested(type, 1000))).ok).toBe(false);
      expect(parseRichDoc(doc(nested(type, 100_000))).ok).toBe(false);
    },
  );

  it("names depth as the reason when lists are nested too deep, and allows five levels", () => {
    const lists = (levels: number) => {
      let node: unknown = line(text("x"));
      for (let level = 0; level < levels; level += 1)
        node = { type: "bulletList", content: [{ type: "listItem", content: [line(text("y")), node] }] };
      return doc(node);
    };
    expect(parseRichDoc(lists(5)).ok).toBe(true);
    expect(parseRichDoc(lists(6))).toMatchObject({ ok: false, reason: "too-deep" });
    expect(parseRichDoc(lists(1000))).toMatchObject({ ok: false, reason: "too-deep" });
  });

  it.each([
    [
      "unknown marks and attributes go",
      line(text("a", [{ type: "underline" }, { type: "bold", attrs: { style: "x" } }])),
      { type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "bold" }] }] },
    ],
    [
      "an unsafe link goes, its words stay",
      line(text("a", [{ type: "link", attrs: { href: "javascript:x" } }])),
      { type: "paragraph", content: [{ type: "text", text: "a" }] },
    ],
    [
      "a link keeps its address only",
      line(text("a", [{ type: "link", attrs: { href: "https://a.vn", target: "_blank", rel: "x" } }])),
      { type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "link", attrs: { href: "https://a.vn/" } }] }] },
    ],
    [
      "language tags become canonical",
      line(text("a", [{ type: "lang", attrs: { lang: "ZH-hans" } }])),
      { type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "lang", attrs: { lang: "zh-Hans" } }] }] },
    ],
    [
      "bidi overrides and controls go",
      line(text("a\u202Eb\u2066c\u0007d\u2069\uFFFE\uD800")),
      { type: "paragraph", content: [{ type: "text", text: "abcd" }] },
    ],
    [
      "words become NFC, also across joined texts",
      line(text("e\u0302"), text("\u0323")),
      { type: "paragraph", content: [{ type: "text", text: "ệ" }] },
    ],
    ["empty texts go", line(text("")), { type: "paragraph" }],
    ["headings become levels 2 to 4", { type: "heading", attrs: { level: 1 } }, { type: "heading", attrs: { level: 2 } }],
    ["a deeper heading too", { type: "heading", attrs: { level: 6 } }, { type: "heading", attrs: { level: 4 } }],
    [
      "a heading in a call-out becomes a paragraph",
      { type: "callout", content: [{ type: "heading", attrs: { level: 2 }, content: [text("a")] }] },
      { type: "callout", attrs: { tone: "note" }, content: [{ type: "paragraph", content: [{ type: "text", text: "a" }] }] },
    ],
    [
      "a list in a quotation becomes paragraphs",
      { type: "blockquote", content: [{ type: "bulletList", content: [{ type: "listItem", content: [line(text("a"))] }] }] },
      { type: "blockquote", content: [{ type: "paragraph", content: [{ type: "text", text: "a" }] }] },
    ],
    [
      "column widths go, spans stay",
      {
        type: "table",
        content: [
          { type: "tableRow", content: [{ type: "tableCell", attrs: { colspan: 2, rowspan: 1, colwidth: [9] }, content: [line()] }] },
        ],
      },
      {
        type: "table",
        content: [{ type: "tableRow", content: [{ type: "tableCell", attrs: { colspan: 2 }, content: [{ type: "paragraph" }] }] }],
      },
    ],
    ["an invalid id goes", { type: "paragraph", attrs: { id: "title" } }, { type: "paragraph" }],
    [
      "an id within a block goes",
      { type: "blockquote", attrs: { id: "q" }, content: [{ type: "paragraph", attrs: { id: "x" } }] },
      { type: "blockquote", attrs: { id: "q" }, content: [{ type: "paragraph" }] },
    ],
  ])("%s", (_name, input, left) => expect(parsed(input)).toEqual([left]));

  it("drops what holds nothing: an empty list, a table without cells, a footnote without words", () => {
    expect(
      parsed(
        { type: "bulletList", content: [] },
        { type: "table", content: [{ type: "tableRow" }] },
        line({ type: "footnote", attrs: { text: " " } }),
      ),
    ).toEqual([{ type: "paragraph" }]);
  });

  it("changes nothing the second time, and what it leaves renders well formed", () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const once = parseRichDoc(input);
        if (!once.ok) throw new Error(once.reason);
        expect(parseRichDoc(JSON.parse(JSON.stringify(once.doc)))).toEqual(once);
        for (const xhtml of [false, true]) expect(problems(renderHtml(once.doc, { ...renderingOptions, xhtml }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("stays quick at the limits: one paragraph of many texts, many equal headings", () => {
    const started = performance.now();
    const texts = Array.from({ length: 19_000 }, () => text("đ".repeat(50)));
    const headings = Array.from({ length: 9_900 }, () => ({ type: "heading", attrs: { level: 2 }, content: [text("x")] }));
    expect(parsed(line(...texts))).toHaveLength(1);
    expect(renderHtml({ type: "doc", content: parsed(...headings) }, renderingOptions)).toContain('id="h-x-9900"');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("never throws, whatever JSON comes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseRichDoc(value)).toHaveProperty("ok");
        expect(parseRichDoc(doc(value))).toHaveProperty("ok");
        expect(parseRichDoc(doc({ type: "paragraph", attrs: value, content: value }))).toHaveProperty("ok");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("cleanTitle", () => {
  it.each([
    ["  Lễ \n hội\t Đền  Hùng ", "Lễ hội Đền Hùng"],
    ["Le\u0302\u0303 ho\u0323\u0302i", "Lễ hội"],
    ["\u202Eabc\u202C\u0000", "abc"],
    ["春节", "春节"],
    ["2026", "2026"],
    ["a".repeat(300), "a".repeat(300)],
    ["𠮷".repeat(300), "𠮷".repeat(300)],
  ])("keeps %j", (raw, title) => expect(cleanTitle(raw)).toEqual({ ok: true, title }));

  it.each([
    ["", "empty"],
    [" \n\u00A0\u3000 ", "empty"],
    ["\u202E\u2066\u200B\uFEFF", "empty"],
    ["\u3164\u2800", "empty"],
    ["\u0301", "only-marks"],
    [" \u0301\u0323 \u0302", "only-marks"],
    ["a".repeat(301), "too-long"],
    ["x".repeat(2_000_000), "too-long"],
  ])("refuses %j as %s", (raw, reason) => expect(cleanTitle(raw)).toEqual({ ok: false, reason }));
});
