import { Mark, mergeAttributes, Node } from "@tiptap/core";

/** A document of exactly one block. */
export const OneBlock = Node.create({ name: "doc", topNode: true, content: "block" });

/** A quotation: paragraphs only, with its source if it names one. */
export const Quote = Node.create({
  name: "blockquote",
  group: "block",
  content: "paragraph+",
  defining: true,
  addAttributes() {
    return {
      cite: {
        default: null,
        parseHTML: (element) => element.getAttribute("cite"),
        renderHTML: (attributes) => (attributes.cite ? { cite: attributes.cite } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],
});

/** A call-out: a note, a tip or a warning set apart from the text. */
export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  addAttributes() {
    return {
      tone: {
        default: "note",
        parseHTML: (element) => element.getAttribute("data-callout"),
        renderHTML: (attributes) => ({ "data-callout": attributes.tone }),
      },
    };
  },
  parseHTML: () => [{ tag: "aside[data-callout]" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", mergeAttributes(HTMLAttributes), 0],
});

/** A picture with its description, caption and credit; they are edited in the side panel. */
export const Figure = Node.create<{ mediaSrc: (mediaId: string) => string }>({
  name: "figure",
  addOptions: () => ({ mediaSrc: () => "" }),
  group: "block",
  atom: true,
  draggable: true,
  addAttributes() {
    const text = (name: string) => ({
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? "",
      renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
    });
    return {
      mediaId: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-media"),
        renderHTML: (attributes) => ({ "data-media": attributes.mediaId }),
      },
      alt: text("alt"),
      caption: text("caption"),
      credit: text("credit"),
      decorative: {
        default: false,
        parseHTML: (element) => element.hasAttribute("data-decorative"),
        renderHTML: (attributes) => (attributes.decorative ? { "data-decorative": "" } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "figure[data-media]" }],
  renderHTML({ node, HTMLAttributes }) {
    const caption = [node.attrs.caption, node.attrs.credit].filter(Boolean).join(" · ");
    return [
      "figure",
      HTMLAttributes,
      ["img", { src: this.options.mediaSrc(String(node.attrs.mediaId)), alt: node.attrs.alt }],
      ["figcaption", {}, caption],
    ];
  },
});

/** A video by its address: a title with a picture of ours; nothing of the site that holds it is shown. */
export const Video = Node.create<{ mediaSrc: (mediaId: string) => string }>({
  name: "video",
  addOptions: () => ({ mediaSrc: () => "" }),
  group: "block",
  atom: true,
  addAttributes() {
    return {
      url: {
        default: "",
        parseHTML: (element) => element.getAttribute("data-video"),
        renderHTML: (attributes) => ({ "data-video": attributes.url }),
      },
      title: {
        default: "",
        parseHTML: (element) => element.getAttribute("data-title"),
        renderHTML: (attributes) => ({ "data-title": attributes.title }),
      },
      poster: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-poster"),
        renderHTML: (attributes) => (attributes.poster ? { "data-poster": attributes.poster } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "div[data-video]" }],
  renderHTML({ node, HTMLAttributes }) {
    const { poster, title, url } = node.attrs;
    const words = ["p", {}, `▶ ${title || url}`] as const;
    const outer = mergeAttributes(HTMLAttributes, { "data-callout": "video" });
    return poster
      ? ["div", outer, ["img", { src: this.options.mediaSrc(String(poster)), alt: "", width: 200 }], words]
      : ["div", outer, words];
  },
});

/** A footnote at its place in the text. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    return {
      text: {
        default: "",
        parseHTML: (element) => element.getAttribute("data-footnote"),
        renderHTML: (attributes) => ({ "data-footnote": attributes.text, title: attributes.text }),
      },
      href: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-href"),
        renderHTML: (attributes) => (attributes.href ? { "data-href": attributes.href } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: "sup[data-footnote]" }],
  renderHTML: ({ HTMLAttributes }) => ["sup", HTMLAttributes, "*"],
});

/** A fact of a record at its place in the text: the words are those of the record and are not typed. */
export const FactCard = Node.create({
  name: "fact",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    const kept = (name: string) => ({
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name.toLowerCase()}`) ?? "",
      renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name.toLowerCase()}`]: attributes[name] }),
    });
    return { documentId: kept("documentId"), field: kept("field"), shown: kept("shown"), version: kept("version") };
  },
  parseHTML: () => [{ tag: "data[data-documentid]" }],
  renderHTML: ({ node, HTMLAttributes }) => ["data", mergeAttributes(HTMLAttributes, { class: "dk-factcard" }), String(node.attrs.shown)],
  renderText: ({ node }) => String(node.attrs.shown),
});

/** Words in another language than the page's. */
export const LangMark = Mark.create({
  name: "lang",
  addAttributes() {
    return {
      lang: {
        default: null,
        parseHTML: (element) => element.getAttribute("lang"),
        renderHTML: (attributes) => ({ lang: attributes.lang }),
      },
    };
  },
  parseHTML: () => [{ tag: "span[lang]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});
