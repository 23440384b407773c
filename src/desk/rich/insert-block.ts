import type { Editor, JSONContent } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";

/**
 * Puts a block of its own after the block that holds the cursor, or in place of an empty paragraph, and moves the cursor on:
 * into a table, past a picture or a video. Inside tables, lists and boxes such a block could not be stored.
 */
export function insertBlock(editor: Editor, block: JSONContent): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const node = state.schema.nodeFromJSON(block);
      const { $from } = tr.selection;
      const index = $from.index(0);
      const here = tr.doc.maybeChild(index);
      const start = here ? $from.posAtIndex(index, 0) : tr.doc.content.size;
      const blank = here?.type.name === "paragraph" && here.content.size === 0;
      const at = blank || !here ? start : start + here.nodeSize;
      const upTo = start + (here?.nodeSize ?? 0);
      const [from, to] = blank ? [index, index + 1] : [Math.min(index + 1, tr.doc.childCount), Math.min(index + 1, tr.doc.childCount)];
      const last = to >= tr.doc.childCount;
      const line = last ? state.schema.nodes.paragraph?.create() : undefined;
      if (!tr.doc.canReplaceWith(from, to, node.type)) return false;
      tr.replaceWith(at, upTo, line ? [node, line] : [node]);
      tr.setSelection(Selection.near(tr.doc.resolve(node.isAtom ? at + node.nodeSize : at + 1)));
      tr.scrollIntoView();
      return true;
    })
    .run();
}

/** An empty table whose first row is its head. */
export function tableOf(rows: number, columns: number): JSONContent {
  const row = (type: string): JSONContent => ({
    type: "tableRow",
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: "paragraph" }] })),
  });
  return { type: "table", content: Array.from({ length: rows }, (_, index) => row(index === 0 ? "tableHeader" : "tableCell")) };
}
