import { languageTag, safeHref } from "./addresses.ts";
import type { Pen } from "./html.ts";
import type { Inline, Mark } from "./nodes.ts";
import { noteAnchors } from "./walk.ts";

export type Attributes = Record<string, string | number | undefined>;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for element content or a quoted attribute. What XML cannot carry (controls, half surrogates) is left out. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']|(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (character) => ENTITIES[character] ?? "");
}

/** Attributes with their values escaped, each after a space; undefined ones are left out. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeText(String(value))}"`))
    .join("");
}

/** An element around content that is already HTML. */
export function tag(name: string, values: Attributes, content: string): string {
  return `<${name}${attributes(values)}>${content}</${name}>`;
}

/** An element without content. */
export function voidTag(pen: Pen, name: string, values: Attributes): string {
  return `<${name}${attributes(values)}${pen.xhtml ? "/" : ""}>`;
}

type Open = { key: string; start: string; end: string };

/** The HTML of a run of inline content. An element stays open while its mark lasts, so that a link with one bold word is one link. */
export function inlines(pen: Pen, run: Inline[]): string {
  let html = "";
  let open: Open[] = [];
  const switchTo = (wanted: Open[]) => {
    const kept = wanted.findIndex(({ key }, index) => open[index]?.key !== key);
    const common = kept === -1 ? wanted.length : kept;
    html +=
      open
        .slice(common)
        .reverse()
        .map(({ end }) => end)
        .join("") +
      wanted
        .slice(common)
        .map(({ start }) => start)
        .join("");
    open = wanted;
  };
  for (const part of run) {
    if (part.type === "text") {
      switchTo(elements(pen, part.marks ?? []));
      html += escapeText(part.text);
    } else if (part.type === "hardBreak") {
      html += voidTag(pen, "br", {});
    } else if (part.type === "fact") {
      // Readers get the words; where they come from is for the office to follow.
      switchTo([]);
      html += escapeText(part.attrs.shown);
    } else if (part.type === "footnote") {
      switchTo([]);
      html += footnote(pen);
    }
  }
  switchTo([]);
  return html;
}

function elements(pen: Pen, marks: Mark[]): Open[] {
  const order = ["link", "lang", "bold", "italic"];
  const sorted = [...marks].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return sorted.map((mark) => element(pen, mark)).filter((found) => found !== null);
}

function element(pen: Pen, mark: Mark): Open | null {
  switch (mark.type) {
    case "bold":
      return pair("strong", {});
    case "italic":
      return pair("em", {});
    case "link": {
      const href = safeHref(mark.attrs.href);
      return href === null ? null : pair("a", { href });
    }
    case "lang": {
      const lang = languageTag(mark.attrs.lang) ?? undefined;
      return lang === undefined ? null : pair("i", { lang, "xml:lang": pen.xhtml ? lang : undefined });
    }
    default:
      return null;
  }
}

function pair(name: string, values: Attributes): Open {
  const start = `<${name}${attributes(values)}>`;
  return { key: start, start, end: `</${name}>` };
}

function footnote(pen: Pen): string {
  pen.notes += 1;
  const { id, ref } = noteAnchors(pen.notes);
  return tag("sup", {}, tag("a", { href: `#${id}`, id: ref }, String(pen.notes)));
}
