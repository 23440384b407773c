import type { Extensions } from "@tiptap/core";
import { ListItem } from "@tiptap/extension-list";
import { TableCell, TableHeader, TableKit } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { safeHref } from "#modules/editions/contract";
import { BlockIds } from "./block-ids.ts";
import { Callout, FactCard, Figure, Footnote, LangMark, OneBlock, Quote, Video } from "./nodes.ts";

type Options = { mediaSrc: (mediaId: string) => string; oneBlock?: boolean };

// The server keeps words only in cells, and words and lists only in items: what cannot be stored must not be typed.
const Cell = TableCell.extend({ content: "paragraph+" });
const HeaderCell = TableHeader.extend({ content: "paragraph+" });
const Item = ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" });
/** Blocks that one can type on from; after any other as the last block an empty line is offered. */
const TYPED_ON = ["paragraph", "heading", "bulletList", "orderedList", "blockquote", "callout"];

/**
 * What the editor knows: exactly the nodes and marks that the server stores. Whatever is pasted is reduced to these;
 * script, styles and event attributes have no place to go. `mediaSrc` finds the file of a picture; with `oneBlock`
 * the document is a single block, as in a row of a translation.
 */
export function richExtensions({ mediaSrc, oneBlock = false }: Options): Extensions {
  return [
    StarterKit.configure({
      ...(oneBlock ? { document: false } : {}),
      blockquote: false,
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      horizontalRule: false,
      listItem: false,
      trailingNode: oneBlock ? false : { node: "paragraph", notAfter: TYPED_ON },
      heading: { levels: [2, 3, 4] },
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: "https",
        protocols: ["http", "https", "mailto"],
        // The same judge as at the server, so that no link is seen that would not be stored.
        isAllowedUri: (address) => safeHref(address) !== null,
        HTMLAttributes: { target: null, rel: null, class: null },
      },
    }),
    ...(oneBlock ? [OneBlock] : []),
    TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
    Cell,
    HeaderCell,
    Item,
    Quote,
    Callout,
    Figure.configure({ mediaSrc }),
    Video.configure({ mediaSrc }),
    Footnote,
    FactCard,
    LangMark,
    BlockIds,
  ];
}
