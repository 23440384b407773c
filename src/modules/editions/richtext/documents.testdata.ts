import fc from "fast-check";
import type { Content } from "../contract.ts";
import type { Block, Inline, Paragraph, RichDoc } from "./nodes.ts";

/** A paragraph of one text. */
export function paragraph(id: string | null, text: string): Paragraph {
  return { type: "paragraph", ...(id === null ? {} : { attrs: { id } }), ...(text === "" ? {} : { content: [{ type: "text", text }] }) };
}

/** The words of a revision around `blocks`. */
export function content(blocks: Block[], rest: Partial<Content> = {}): Content {
  return { title: "Lễ hội", summary: "Tóm tắt", lead: null, slug: null, ...rest, body: { type: "doc", content: blocks } };
}

const word = fc.constantFrom("Đền", "Hùng", "xuân", "festival", "春", "韓", "a & b", "<b>", "e\u0301", " ", "\u202Ex", "x\ny", "ở");
const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(" "));
const mark = fc.constantFrom(
  { type: "bold" },
  { type: "italic" },
  { type: "link", attrs: { href: "https://example.org/a?b&c" } },
  { type: "link", attrs: { href: "javascript:x" } },
  { type: "lang", attrs: { lang: "ZH-hans" } },
  { type: "lang", attrs: { lang: "!" } },
  { type: "underline" },
);
const inline = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("text"), text: words, marks: fc.array(mark, { maxLength: 4 }) }) },
  fc.constant({ type: "hardBreak" }),
  fc.record({
    type: fc.constant("footnote"),
    attrs: fc.record({ text: words, href: fc.constantFrom(null, "https://example.org", "data:x") }),
  }),
);
const id = fc.option(fc.constantFrom("b1", "b2", "b3", "title", "__proto__", "!"), { nil: null });
const node = (type: string, attrs: fc.Arbitrary<object>, children: fc.Arbitrary<unknown>, maxLength = 3) =>
  fc.record({ type: fc.constant(type), attrs, content: fc.array(children, { maxLength }) });
const line = node("paragraph", fc.record({ id }), inline);
const none = fc.constant({});
const inner = fc.oneof(
  line,
  node(
    "bulletList",
    none,
    node("listItem", none, fc.oneof(line, node("orderedList", fc.record({ start: fc.integer() }), node("listItem", none, line)))),
  ),
);
const cell = fc.oneof(
  ...["tableCell", "tableHeader"].map((type) => node(type, fc.record({ colspan: fc.constantFrom(1, 2, -1, "3") }), inner)),
);
const block = fc.oneof(
  line,
  inner,
  node("heading", fc.record({ id, level: fc.constantFrom(1, 2, 3, 4, 6, "2") }), inline),
  node("blockquote", fc.record({ id, cite: fc.option(words) }), inner),
  node("callout", fc.record({ id, tone: fc.constantFrom("tip", "warning", "x") }), inner),
  node("table", fc.record({ id }), node("tableRow", none, cell)),
  fc.record({
    type: fc.constant("figure"),
    attrs: fc.record({ id, mediaId: fc.constant("m1"), alt: words, decorative: fc.boolean(), caption: words, credit: words }),
  }),
  fc.record({ type: fc.constant("video"), attrs: fc.record({ id, url: fc.constant("http://youtu.be/x"), title: words }) }),
);

/** Documents as an editor or a paste may send them: every known node, with odd attributes, that parse. */
export const anyDocument: fc.Arbitrary<unknown> = node("doc", none, block, 8);

/** A document of every kind of block, as it is stored. */
export function everyBlock(): RichDoc {
  const text = (value: string, ...marks: NonNullable<Extract<Inline, { type: "text" }>["marks"]>): Inline => ({
    type: "text",
    text: value,
    ...(marks.length ? { marks } : {}),
  });
  const link = { type: "link", attrs: { href: "https://example.org/?a=1&b=2" } } as const;
  return {
    type: "doc",
    content: [
      {
        type: "paragraph",
        attrs: { id: "a" },
        content: [
          text("Xem "),
          text("một ", link),
          text("hai", link, { type: "bold" }),
          text("."),
          { type: "footnote", attrs: { text: "Nguồn 1", href: null } },
        ],
      },
      { type: "heading", attrs: { id: "b", level: 2 }, content: [text("Lễ hội Đền Hùng")] },
      { type: "heading", attrs: { id: "c", level: 3 }, content: [text("Lễ hội Đền Hùng")] },
      {
        type: "bulletList",
        attrs: { id: "d" },
        content: [
          {
            type: "listItem",
            content: [
              paragraph(null, "Một"),
              {
                type: "orderedList",
                attrs: { start: 3 },
                content: [{ type: "listItem", content: [paragraph(null, "Ba"), paragraph(null, "Bốn")] }],
              },
            ],
          },
        ],
      },
      { type: "blockquote", attrs: { id: "e", cite: "Ông <A>" }, content: [paragraph(null, "Lời")] },
      { type: "callout", attrs: { id: "f", tone: "tip" }, content: [paragraph(null, "Mẹo")] },
      {
        type: "table",
        attrs: { id: "g" },
        content: [
          {
            type: "tableRow",
            content: [
              { type: "tableHeader", content: [{ type: "paragraph" }] },
              { type: "tableHeader", attrs: { colspan: 2 }, content: [paragraph(null, "Giờ")] },
            ],
          },
          {
            type: "tableRow",
            content: [
              { type: "tableHeader", content: [paragraph(null, "Thứ Bảy")] },
              { type: "tableCell", content: [paragraph(null, "19:00"), paragraph(null, "21:00")] },
              { type: "tableCell", content: [{ type: "paragraph" }] },
            ],
          },
        ],
      },
      { type: "figure", attrs: { id: "h", mediaId: "m1", alt: 'Trống "đồng"', decorative: false, caption: "Trống", credit: "Ảnh: Sở" } },
      { type: "video", attrs: { id: "i", url: "https://www.youtube.com/watch?v=1&t=2", title: "Hát Xoan" } },
      {
        type: "paragraph",
        attrs: { id: "j" },
        content: [
          text("quả cách", { type: "lang", attrs: { lang: "vi" } }, { type: "italic" }),
          { type: "hardBreak" },
          text("hết"),
          { type: "footnote", attrs: { text: "Nguồn 2", href: "https://example.org/" } },
        ],
      },
      paragraph("k", ""),
    ],
  };
}
