import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A comment of a return, anchored to a block. */
export type BlockComment = { blockId: string; who: string; text: string };

/** Marks the blocks that comments speak about and shows each comment under its block. */
export function blockComments(comments: readonly BlockComment[]) {
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
                for (const comment of comments.filter((each) => each.blockId === node.attrs.id)) {
                  found.push(Decoration.node(offset, offset + node.nodeSize, { "data-marked": "" }));
                  found.push(
                    Decoration.widget(offset + node.nodeSize, () => bubble(comment), { side: -1, key: comment.blockId + comment.text }),
                  );
                }
              });
              return DecorationSet.create(state.doc, found);
            },
          },
        }),
      ];
    },
  });
}

function bubble({ who, text }: BlockComment): HTMLElement {
  const box = document.createElement("div");
  box.className = "dk-comment";
  box.contentEditable = "false";
  const name = document.createElement("b");
  name.textContent = `${who}: `;
  box.append(name, text);
  return box;
}
