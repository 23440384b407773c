import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { canonicalBlock } from "#modules/editions/contract";

/** A remark of a return at a block; `was` is what stood there when it was made. */
export type BlockComment = { blockId: string; who: string; text: string; was: string | null };

/** Marks the blocks that remarks speak about and shows each remark under its block; `answered` is said beside one whose block was changed. */
export function blockComments(comments: readonly BlockComment[], answered: string) {
  return Extension.create({
    name: "blockComments",
    addProseMirrorPlugins() {
      if (comments.length === 0) return [];
      return [
        new Plugin({
          props: {
            decorations: (state) => {
              const found: Decoration[] = [];
              state.doc.forEach((node, offset) => {
                comments.forEach((comment, at) => {
                  if (comment.blockId !== node.attrs.id) return;
                  const isDone = canonicalBlock(node.toJSON()) !== comment.was;
                  if (!isDone) found.push(Decoration.node(offset, offset + node.nodeSize, { "data-marked": "" }));
                  const show = () => bubble(comment, isDone ? answered : null);
                  found.push(Decoration.widget(offset + node.nodeSize, show, { side: -1, key: `${at}:${isDone}` }));
                });
              });
              return DecorationSet.create(state.doc, found);
            },
          },
        }),
      ];
    },
  });
}

function bubble({ who, text }: BlockComment, answered: string | null): HTMLElement {
  const box = document.createElement("div");
  box.className = "dk-comment";
  box.contentEditable = "false";
  const name = document.createElement("b");
  name.textContent = `${who}: `;
  box.append(name, text);
  if (answered !== null) {
    box.dataset.answered = "";
    const mark = document.createElement("span");
    mark.className = "done";
    mark.textContent = answered;
    box.append(mark);
  }
  return box;
}
