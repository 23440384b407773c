import { describe, expect, it } from "vitest";
import type { Content } from "#modules/editions/contract";
import { assemble, type Block, emptied, isEmpty, isReady, type SegRow, type SegState, type Value } from "./values.ts";

const paragraph = (id: string, text: string): Block => ({
  type: "paragraph",
  attrs: { id },
  content: text === "" ? [] : [{ type: "text", text }],
});
const row = (id: string, state: SegState, target: Value, kind: SegRow["kind"] = "block"): SegRow => ({
  id,
  kind,
  number: 1,
  state,
  source: paragraph(id, "nguồn"),
  diff: null,
  target,
  confirmedBy: null,
  confirmedAt: null,
  still: false,
});
const base = (...blocks: Block[]): Content => ({ title: "", summary: "", lead: null, slug: "tea", body: { type: "doc", content: blocks } });

describe("words of a translation", () => {
  it("follows the order of the source and keeps a block the source lacks behind its neighbour", () => {
    const rows = [
      row("title", "draft", "Tea", "title"),
      row("b", "confirmed", paragraph("b", "two")),
      row("a", "confirmed", paragraph("a", "one")),
      row("own", "kept", paragraph("own", "ours")),
    ];
    const content = assemble(rows, (each) => each.target, base(paragraph("a", "one"), paragraph("own", "ours"), paragraph("b", "two")));
    expect(content.body.content.map((block) => block.attrs?.id)).toEqual(["b", "a", "own"]);
    expect(content).toMatchObject({ title: "Tea", slug: "tea" });
  });

  it("leaves out what has no words and gives every block the id of its row", () => {
    const rows = [
      row("a", "untranslated", paragraph("a", " ")),
      row("b", "untranslated", null),
      row("c", "draft", paragraph("strange", "three")),
    ];
    expect(assemble(rows, (each) => each.target, base()).body.content.map((block) => block.attrs?.id)).toEqual(["c"]);
  });

  it("needs a description before a picture is ready, unless it is decorative", () => {
    const figure: Block = {
      type: "figure",
      attrs: { id: "f", mediaId: "m", alt: "Đồi chè", decorative: false, caption: "", credit: "Sở" },
    };
    expect(isReady(figure)).toBe(true);
    expect(isReady(emptied(figure))).toBe(false);
    expect(isReady({ ...figure, attrs: { ...figure.attrs, alt: "", decorative: true } })).toBe(true);
    expect(emptied(figure)).toMatchObject({ attrs: { mediaId: "m", credit: "Sở" } });
  });

  it("counts a footnote as words and an emptied list as none", () => {
    expect(isEmpty({ type: "paragraph", content: [{ type: "footnote", attrs: { text: "x", href: null } }] })).toBe(false);
    const list: Block = {
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "một" }] }] }],
    };
    expect(isEmpty(list)).toBe(false);
    expect(isEmpty(emptied(list))).toBe(true);
  });
});
