import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

const BLOCKS = ["paragraph", "heading", "bulletList", "orderedList", "blockquote", "callout", "table", "figure", "video"];

/**
 * Every top-level block carries a stable id. A split leaves the id with the first part; of two equal ids (a paste, a split)
 * the first keeps it and the other is renewed, as on the server.
 */
export const BlockIds = Extension.create({
  name: "blockIds",
  addGlobalAttributes() {
    return [
      {
        types: BLOCKS,
        attributes: {
          id: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element) => element.getAttribute("data-id"),
            renderHTML: (attributes) => (attributes.id ? { "data-id": attributes.id, id: `b-${attributes.id}` } : {}),
          },
        },
      },
    ];
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          const seen = new Set<string>();
          const change = state.tr;
          state.doc.forEach((node, offset) => {
            const id: unknown = node.attrs.id;
            if (typeof id === "string" && id !== "" && !seen.has(id)) return void seen.add(id);
            const made = crypto.randomUUID();
            seen.add(made);
            change.setNodeAttribute(offset, "id", made);
          });
          return change.docChanged ? change.setMeta("addToHistory", false) : null;
        },
      }),
    ];
  },
});
