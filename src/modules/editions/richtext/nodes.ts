/** Marks allowed on text. */
export type Mark =
  | { type: "bold" }
  | { type: "italic" }
  | { type: "link"; attrs: { href: string } }
  | { type: "lang"; attrs: { lang: string } };

export type TextNode = { type: "text"; text: string; marks?: Mark[] };
/** A fact of a record with the words that its author saw; `version` names the value that they said. */
export type FactNode = { type: "fact"; attrs: { documentId: string; field: string; shown: string; version: string } };
export type Inline = TextNode | { type: "hardBreak" } | { type: "footnote"; attrs: { text: string; href: string | null } } | FactNode;

export type Paragraph = { type: "paragraph"; attrs?: { id?: string | null }; content?: Inline[] };
export type Heading = { type: "heading"; attrs: { id?: string | null; level: 2 | 3 | 4 }; content?: Inline[] };
export type ListItem = { type: "listItem"; content: (Paragraph | List)[] };
export type List = { type: "bulletList" | "orderedList"; attrs?: { id?: string | null; start?: number }; content: ListItem[] };
export type Quote = { type: "blockquote"; attrs?: { id?: string | null; cite?: string | null }; content: Paragraph[] };
export type Callout = { type: "callout"; attrs: { id?: string | null; tone: "note" | "tip" | "warning" }; content: (Paragraph | List)[] };
export type TableCell = { type: "tableCell" | "tableHeader"; attrs?: { colspan?: number; rowspan?: number }; content: Paragraph[] };
export type TableRow = { type: "tableRow"; content: TableCell[] };
export type Table = { type: "table"; attrs?: { id?: string | null }; content: TableRow[] };
export type Figure = {
  type: "figure";
  attrs: { id?: string | null; mediaId: string; alt: string; decorative: boolean; caption: string; credit: string };
};
/** `poster` is a picture of ours; without one the drawing of the document stands there. */
export type Video = { type: "video"; attrs: { id?: string | null; url: string; title: string; poster?: string | null } };

/** A top-level node: one block, with a stable id (a list or a table is one block). */
export type Block = Paragraph | Heading | List | Quote | Callout | Table | Figure | Video;
export type RichDoc = { type: "doc"; content: Block[] };
