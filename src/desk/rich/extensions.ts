import type { Extensions } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { BlockIds } from "./block-ids.ts";
import { Callout, Figure, Footnote, LangMark, OneBlock, Quote, Video } from "./nodes.ts";

type Options = { mediaSrc: (mediaId: string) => string; oneBlock?: boolean };

/**
 * What the editor knows: exactly the nodes and marks that the server stores. Whatever is pasted is reduced to these;
 * script, styles and event attributes have no place to go. `mediaSrc` finds the file of a picture; with `oneBlock`
 * the document is a single block, as in a row of a translation.
 */
export function richExtensions({ mediaSrc, oneBlock = false }: Options): Extensions {
  return [
    StarterKit.configure({
      ...(oneBlock ? { document: false } : {}),
      blockquote: false, code: false, codeBlock: false, strike: false, underline: false, horizontalRule: false, trailingNode: false,
      heading: { levels: [2, 3, 4] },
      link: { openOnClick: false, autolink: true, defaultProtocol: "https", protocols: ["http", "https", "mailto"], HTMLAttributes: { target: null, rel: null, class: null } },
    }),
    ...(oneBlock ? [OneBlock] : []),
    TableKit.configure({ table: { resizable: false } }),
    Quote, Callout, Figure.configure({ mediaSrc }), Video, Footnote, LangMark, BlockIds,
  ];
}
