import { describe, expect, it } from "vitest";
import { assemble, type Block, type Row, sideText, skeleton } from "./rows.ts";

const row = (blockId: string, kind: Row["kind"], target: Row["target"]): Row => ({
  blockId, kind, state: "untranslated", source: null, target, number: null, sourceText: "", parts: null, confirmedBy: null, still: false,
});
const paragraph = (id: string, text: string): Block => ({ type: "paragraph", attrs: { id }, content: [{ type: "text", text }] });

describe("rows of a translation", () => {
  it("keeps the source's order and ids, and leaves out what is not translated yet", () => {
    const rows = [row("title", "title", null), row("summary", "summary", null), row("a", "block", null), row("b", "block", null), row("c", "block", null)];
    const content = assemble(rows, { title: "Tea", c: paragraph("other", "third"), a: paragraph("a", "first") }, null);
    expect(content.title).toBe("Tea");
    expect(content.body.content.map((block) => [block.attrs?.id, sideText(block)])).toEqual([["a", "first"], ["c", "third"]]);
  });

  it("empties words but keeps the shape of a list and the file of a picture", () => {
    const list: Block = { type: "bulletList", attrs: { id: "l" }, content: [{ type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "một" }] }] }] };
    expect(skeleton(list)).toEqual({ type: "bulletList", attrs: { id: "l" }, content: [{ type: "listItem", content: [{ type: "paragraph" }] }] });
    const figure: Block = { type: "figure", attrs: { id: "f", mediaId: "m", alt: "Đồi chè", decorative: false, caption: "Long Cốc", credit: "Sở" } };
    expect(skeleton(figure)).toEqual({ type: "figure", attrs: { id: "f", mediaId: "m", alt: "", decorative: false, caption: "", credit: "Sở" } });
  });
});
