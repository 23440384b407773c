import { videoAddress } from "./addresses.ts";
import { headingAnchors, type Taken } from "./anchors.ts";
import { type Attributes, escapeText, inlines, tag, voidTag } from "./html-inline.ts";
import type { Block, Callout, Figure, Heading, List, Paragraph, Quote, RichDoc, Video } from "./nodes.ts";
import { table } from "./html-table.ts";
import { isBlank } from "./walk.ts";

/** A picture that may be shown: the fallback file, its size, and better formats in order of preference. */
export type RenderedMedia = { src: string; srcset: { type: string; srcset: string }[]; width: number; height: number };

export type RenderOptions = {
  /** The picture of a figure, or null when it may not be shown here; the whole figure is then left out. */
  media: (mediaId: string) => RenderedMedia | null;
  /** What stands before a video that has no picture of its own: the drawing of the document. Without it such a video is words only. */
  drawing?: RenderedMedia;
  /** `footnotes` is the name of the list of notes; `watchAt` names the site of a video in words. */
  text: { footnotes: string; watchAt: (host: string) => string };
  /** XML serialisation, for EPUB. */
  xhtml?: boolean;
  /** The `sizes` of pictures; the default is the width of the text column. */
  sizes?: string;
};

/** What one rendering carries along: options, the running number of footnotes, names given to tables, anchors of headings. */
export type Pen = {
  options: RenderOptions;
  xhtml: boolean;
  notes: number;
  regions: Taken;
  anchors: Map<Heading, string>;
  section: string;
};

/**
 * The one renderer of rich text: a string of HTML (or well-formed XHTML) from the allow-list of nodes.ts. All text is escaped, addresses
 * are checked again, anything unknown is left out, and so are blank paragraphs. Numbers of footnotes lead to `#s1`…; the list itself
 * is made by the page from `footnotes(doc)`, with `id` on each entry and a way back to `#r1`….
 */
export function renderHtml(doc: RichDoc, options: RenderOptions): string {
  const anchors = new Map(headingAnchors(doc).map(({ heading, id }) => [heading, id]));
  const pen: Pen = { options, xhtml: options.xhtml ?? false, notes: 0, regions: new Map(), anchors, section: "" };
  return doc.content.map((block) => renderBlock(pen, block)).join("");
}

function renderBlock(pen: Pen, block: Block): string {
  if (isBlank(block)) return "";
  switch (block.type) {
    case "paragraph":
      return paragraph(pen, block);
    case "heading":
      return heading(pen, block);
    case "bulletList":
    case "orderedList":
      return list(pen, block);
    case "blockquote":
      return quote(pen, block);
    case "callout":
      return callout(pen, block);
    case "table":
      return table(pen, block);
    case "figure":
      return figure(pen, block);
    case "video":
      return video(block, pen);
    default:
      return "";
  }
}

function paragraph(pen: Pen, { content }: Paragraph): string {
  return content === undefined || content.length === 0 ? "" : tag("p", {}, inlines(pen, content));
}

function heading(pen: Pen, block: Heading): string {
  const name = block.attrs.level === 4 ? "h4" : block.attrs.level === 3 ? "h3" : "h2";
  const id = pen.anchors.get(block);
  pen.section =
    block.content
      ?.map((part) => (part.type === "text" ? part.text : " "))
      .join("")
      .trim() ?? "";
  return tag(name, { id }, inlines(pen, block.content ?? []));
}

function flow(pen: Pen, parts: (Paragraph | List)[]): string {
  return parts.map((part) => (part.type === "paragraph" ? paragraph(pen, part) : list(pen, part))).join("");
}

function list(pen: Pen, block: List): string {
  const items = block.content.map(({ content: [first, ...rest] }) => {
    const lead = first?.type === "paragraph" ? inlines(pen, first.content ?? []) : flow(pen, first ? [first] : []);
    return tag("li", {}, lead + flow(pen, rest));
  });
  const start = block.type === "orderedList" && Number.isInteger(block.attrs?.start) ? block.attrs?.start : undefined;
  return tag(block.type === "orderedList" ? "ol" : "ul", { start: start === 1 ? undefined : start }, items.join(""));
}

function quote(pen: Pen, block: Quote): string {
  const cite = block.attrs?.cite ? tag("footer", {}, escapeText(block.attrs.cite)) : "";
  return tag("blockquote", { class: "pull" }, flow(pen, block.content) + cite);
}

function callout(pen: Pen, block: Callout): string {
  const tone = block.attrs.tone === "tip" || block.attrs.tone === "warning" ? block.attrs.tone : "note";
  // role=note: an unnamed aside would be one more landmark for each call-out.
  return tag("aside", { class: `box callout-${tone}`, role: "note" }, flow(pen, block.content));
}

function figure(pen: Pen, { attrs }: Figure): string {
  const media = pen.options.media(attrs.mediaId);
  if (media === null) return "";
  const image = picture(pen, media, attrs.decorative ? "" : attrs.alt);
  const credit = attrs.credit === "" ? "" : tag("span", { class: "credit" }, escapeText(attrs.credit));
  const words = [escapeText(attrs.caption), credit].filter((part) => part !== "").join(" ");
  return tag("figure", {}, image + (words === "" ? "" : tag("figcaption", {}, words)));
}

function picture(pen: Pen, media: RenderedMedia, alt: string): string {
  const sizes = pen.options.sizes ?? "(min-width:48rem) 44rem,100vw";
  const sources = media.srcset.map(({ type, srcset }) => voidTag(pen, "source", { type, srcset, sizes }));
  const size: Attributes = { width: media.width, height: media.height };
  const image = voidTag(pen, "img", { src: media.src, alt, ...size, loading: "lazy", decoding: "async" });
  return tag("picture", {}, sources.join("") + image);
}

/** A link with a picture of ours, never a frame: nothing of the site that holds the video is fetched before the reader goes there. */
function video({ attrs }: Video, pen: Pen): string {
  const address = videoAddress(attrs.url);
  if (address === null) return "";
  const media = (attrs.poster ? pen.options.media(attrs.poster) : null) ?? pen.options.drawing;
  const image = media ? picture(pen, media, "") : "";
  const link = tag("a", { href: address.url }, image + escapeText(attrs.title || address.url));
  return tag("p", { class: "video" }, `${link} ${tag("span", { class: "meta" }, escapeText(pen.options.text.watchAt(address.site)))}`);
}
