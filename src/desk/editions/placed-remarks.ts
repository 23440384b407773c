import type { Editor } from "@tiptap/react";
import { type Content, isAnswered, type OpenRemark } from "#modules/editions/contract";
import type { Translate } from "../messages/index.ts";
import type { PlacedRemark } from "./remarks-bar.tsx";

/** The remarks with their place in the words as they stand now. */
export function placed(t: Translate, remarks: readonly OpenRemark[], content: Content): PlacedRemark[] {
  return remarks.map((remark) => ({ ...remark, place: placeName(t, remark.blockId, content), isAnswered: isAnswered(remark, content) }));
}

// Counted as the editor numbers them: headings are no paragraphs.
function placeName(t: Translate, blockId: string | null, { body }: Content): string | null {
  if (blockId === null) return null;
  if (blockId === "title" || blockId === "summary") return t(`remark.at_${blockId}`);
  const index = body.content.findIndex((block) => block.attrs?.id === blockId);
  const block = body.content[index];
  if (!block) return t("remark.at_gone");
  if (block.type === "heading") return t("remark.at_heading");
  return t("remark.at_paragraph", { n: body.content.slice(0, index + 1).filter(({ type }) => type !== "heading").length });
}

/** Brings a place of the text into sight and puts the cursor there. */
export function openPlace(editor: Editor, blockId: string): void {
  const field = blockId === "title" || blockId === "summary" ? document.getElementById(blockId) : null;
  if (field) return field.focus();
  editor.state.doc.forEach((node, offset) => {
    if (node.attrs.id !== blockId) return;
    editor
      .chain()
      .setTextSelection(offset + 1)
      .focus(null, { scrollIntoView: false })
      .run();
    const dom = editor.view.nodeDOM(offset);
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "center" });
  });
}
