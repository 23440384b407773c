import { attr, type Element, kid, num, toggle } from "./dom.ts";

/** Properties of a run as far as some level of the file sets them; sizes in half-points. */
export type RunForm = {
  fonts?: Record<string, string>;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  caps?: boolean;
  hidden?: boolean;
  color?: string;
};

/** Properties of a paragraph as far as some level sets them; lengths in twips, `line` in 240ths when the rule is 'auto'. */
export type ParagraphForm = {
  align?: string;
  before?: number;
  after?: number;
  line?: number;
  lineRule?: string;
  left?: number;
  right?: number;
  firstLine?: number;
  border?: boolean;
  boxed?: boolean;
  numbering?: string;
  outline?: number;
};

const SLOTS = ["ascii", "hAnsi", "cs", "eastAsia"] as const;

/** Reads `w:rPr`; fonts of the theme are looked up in `theme`. */
export function runForm(properties: Element | undefined, theme: Record<string, string>): RunForm {
  const underline = kid(properties, "u");
  return compact<RunForm>({
    fonts: fonts(kid(properties, "rFonts"), theme),
    size: num(kid(properties, "sz")),
    bold: toggle(properties, "b"),
    italic: toggle(properties, "i"),
    underline: underline ? attr(underline) !== "none" : undefined,
    caps: toggle(properties, "caps"),
    hidden: toggle(properties, "vanish"),
    color: color(kid(properties, "color")),
  });
}

/** Reads `w:pPr`. */
export function paragraphForm(properties: Element | undefined): ParagraphForm {
  const space = kid(properties, "spacing");
  const indent = kid(properties, "ind");
  const borders = kid(properties, "pBdr");
  const hanging = num(indent, "hanging");
  const drawn = (side: string) => {
    const edge = kid(borders, side);
    return edge ? !/^(nil|none)$/.test(attr(edge) ?? "") : false;
  };
  return compact<ParagraphForm>({
    align: attr(kid(properties, "jc")),
    before: /^(1|true|on)$/.test(attr(space, "beforeAutospacing") ?? "") ? 280 : num(space, "before"),
    after: /^(1|true|on)$/.test(attr(space, "afterAutospacing") ?? "") ? 280 : num(space, "after"),
    line: num(space, "line"),
    lineRule: attr(space, "lineRule") ?? (space && attr(space, "line") ? "auto" : undefined),
    left: num(indent, "left") ?? num(indent, "start"),
    right: num(indent, "right") ?? num(indent, "end"),
    firstLine: hanging === undefined ? num(indent, "firstLine") : -hanging,
    border: borders ? drawn("bottom") || drawn("top") : undefined,
    boxed: borders ? drawn("left") && drawn("right") : undefined,
    numbering: attr(kid(kid(properties, "numPr"), "numId")),
    outline: num(kid(properties, "outlineLvl")),
  });
}

/** The second over the first; fonts are laid over slot by slot. */
export function over(under: RunForm, upper: RunForm): RunForm {
  const joined = under.fonts || upper.fonts ? { fonts: { ...under.fonts, ...upper.fonts } } : {};
  return { ...under, ...upper, ...joined };
}

function fonts(element: Element | undefined, theme: Record<string, string>): Record<string, string> | undefined {
  if (!element) return undefined;
  const found: Record<string, string> = {};
  for (const slot of SLOTS) {
    const themed = attr(element, slot === "cs" ? "cstheme" : `${slot}Theme`);
    const name = (themed && theme[themed]) || attr(element, slot);
    if (name) found[slot] = name;
  }
  return found;
}

function color(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const themed = attr(element, "themeColor");
  if (themed && /^(text1|dark1|tx1|dk1)$/.test(themed) && !attr(element, "themeTint")) return "000000";
  const value = (attr(element) ?? "auto").toUpperCase();
  return value === "AUTO" ? "000000" : value;
}

function compact<T extends object>(form: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)) as T;
}
