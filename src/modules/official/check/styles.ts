import { at, all, attr, type Element, kid, kids, parse } from "./dom.ts";
import { over, type ParagraphForm, paragraphForm, type RunForm, runForm } from "./form.ts";

/** Looks up what a paragraph or run inherits: defaults of the file, table style, style chain, list level, then its own. */
export type Styles = {
  paragraph(properties: Element | undefined, tableStyle?: string): ParagraphForm;
  run(properties: Element | undefined, paragraphProperties: Element | undefined, tableStyle?: string): RunForm;
};

type Style = { basedOn: string | undefined; paragraph: ParagraphForm; run: RunForm; table: boolean };
type Chain = { paragraph: ParagraphForm; run: RunForm };

/** Reads styles, theme and numbering once; null when a part is not well formed. */
export function readStyles(parts: Map<string, string>): Styles | null {
  const sheet = parts.has("word/styles.xml") ? parse(parts.get("word/styles.xml") ?? "") : undefined;
  const lists = parts.has("word/numbering.xml") ? parse(parts.get("word/numbering.xml") ?? "") : undefined;
  if (sheet === null || lists === null) return null;
  const theme = themeFonts(parts);
  const defaults = at(sheet, "docDefaults");
  const base: Chain = {
    // Word writes Times New Roman 10 pt when a file says nothing.
    run: over(
      { fonts: { ascii: "Times New Roman", hAnsi: "Times New Roman" }, size: 20 },
      runForm(at(defaults, "rPrDefault", "rPr"), theme),
    ),
    paragraph: paragraphForm(at(defaults, "pPrDefault", "pPr")),
  };
  const known = new Map<string, Style>();
  let normal: string | undefined;
  for (const element of kids(sheet, "style")) {
    const id = attr(element, "styleId") ?? "";
    if (attr(element, "type") === "paragraph" && /^(1|true|on)$/.test(attr(element, "default") ?? "")) normal = id;
    known.set(id, {
      basedOn: attr(kid(element, "basedOn")),
      paragraph: paragraphForm(kid(element, "pPr")),
      run: runForm(kid(element, "rPr"), theme),
      table: attr(element, "type") === "table",
    });
  }
  const levels = listForms(lists ?? undefined);
  const chains = new Map<string, Chain>();
  const chain = (id: string | undefined): Chain => resolve(id, known, chains, levels, 0);
  return {
    paragraph(properties, tableStyle) {
      const own = paragraphForm(properties);
      const list = own.numbering ? levels.get(own.numbering) : undefined;
      return {
        ...base.paragraph,
        ...chain(tableStyle).paragraph,
        ...chain(attr(kid(properties, "pStyle")) ?? normal).paragraph,
        ...list,
        ...own,
      };
    },
    run(properties, paragraphProperties, tableStyle) {
      const styled = chain(attr(kid(paragraphProperties, "pStyle")) ?? normal).run;
      const named = chain(attr(kid(properties, "rStyle"))).run;
      const inherited = over(over(over(base.run, chain(tableStyle).run), styled), named);
      // Two styles that both switch a face on switch it off again.
      for (const face of ["bold", "italic", "caps"] as const) if (styled[face] && named[face]) inherited[face] = false;
      return over(inherited, runForm(properties, theme));
    },
  };
}

const NOTHING: Chain = { paragraph: {}, run: {} };

function resolve(
  id: string | undefined,
  known: Map<string, Style>,
  chains: Map<string, Chain>,
  levels: Map<string, ParagraphForm>,
  depth: number,
): Chain {
  const style = id === undefined ? undefined : known.get(id);
  // A chain of styles that bites its own tail ends here.
  if (id === undefined || !style || depth > 50) return NOTHING;
  const ready = chains.get(id);
  if (ready) return ready;
  const under = resolve(style.basedOn, known, chains, levels, depth + 1);
  const list = style.paragraph.numbering ? levels.get(style.paragraph.numbering) : undefined;
  const found = { paragraph: { ...under.paragraph, ...list, ...style.paragraph }, run: over(under.run, style.run) };
  chains.set(id, found);
  return found;
}

/** Indents of the first level of every list, by number. */
function listForms(lists: Element | undefined): Map<string, ParagraphForm> {
  const kinds = new Map(kids(lists, "abstractNum").map((one) => [attr(one, "abstractNumId"), kid(one, "lvl")]));
  const found = new Map<string, ParagraphForm>();
  for (const one of kids(lists, "num")) {
    const { left, firstLine } = paragraphForm(kid(kinds.get(attr(kid(one, "abstractNumId"))), "pPr"));
    found.set(attr(one, "numId") ?? "", { ...(left === undefined ? {} : { left }), ...(firstLine === undefined ? {} : { firstLine }) });
  }
  return found;
}

function themeFonts(parts: Map<string, string>): Record<string, string> {
  const name = [...parts.keys()].find((each) => each.startsWith("word/theme/"));
  const root = name ? parse(parts.get(name) ?? "") : null;
  const found: Record<string, string> = {};
  for (const [element, prefix] of [
    ["majorFont", "major"],
    ["minorFont", "minor"],
  ] as const) {
    const font = root ? all(root, element)[0] : undefined;
    const latin = attr(kid(font, "latin"), "typeface");
    if (latin) for (const slot of ["HAnsi", "Ascii"]) found[prefix + slot] = latin;
    const cs = attr(kid(font, "cs"), "typeface");
    if (cs) found[`${prefix}Bidi`] = cs;
    const ea = attr(kid(font, "ea"), "typeface");
    if (ea) found[`${prefix}EastAsia`] = ea;
  }
  return found;
}
