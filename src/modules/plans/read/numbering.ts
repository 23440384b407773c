import type { Element } from "@xmldom/xmldom";
import { attribute, child, childrenOf, readXml } from "./xml.ts";

type Level = { format: string; text: string; start: number; legal: boolean };
type Definition = { abstract: string; levels: Map<number, Level>; restarts: Map<number, number> };
/** Where a paragraph stands in Word's automatic numbering. */
export type ListPlace = { list: string; level: number };
/** What Word would show before a paragraph; calling it counts on. */
export type LabelOf = (place: ListPlace) => string;

// Private signs of the fonts Symbol and Wingdings, by what they look like.
const BULLETS: Record<string, string> = {
  "\uf02d": "-",
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf076": "❖",
  o: "○",
  "\uf02b": "+",
  "\uf02a": "*",
};

/** Reads numbering.xml and gives a counter over its lists. */
export function labeller(xml: string | undefined): LabelOf {
  const definitions = definitionsOf(xml ? readXml(xml) : null);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return ({ list, level }) => {
    const definition = definitions.get(list);
    const own = definition?.levels.get(level);
    if (!definition || !own || level > 8) return "";
    const counts = counters.get(definition.abstract) ?? [];
    counters.set(definition.abstract, counts);
    const restart = started.has(`${list}:${level}`) ? undefined : definition.restarts.get(level);
    started.add(`${list}:${level}`);
    counts.length = Math.min(counts.length, level + 1);
    for (let above = 0; above < level; above++) counts[above] ??= definition.levels.get(above)?.start ?? 1;
    counts[level] = restart ?? (counts[level] === undefined ? own.start : (counts[level] ?? 0) + 1);
    return shown(own, definition, counts);
  };
}

function shown(own: Level, definition: Definition, counts: number[]): string {
  if (own.format === "bullet") return BULLETS[own.text] ?? (/^[\ue000-\uf8ff]/.test(own.text) ? "•" : own.text);
  if (own.format === "none") return own.text.replace(/%\d/g, "");
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = own.legal ? "decimal" : (definition.levels.get(at)?.format ?? "decimal");
    return formatted(counts[at] ?? 1, format);
  });
}

/** A count in one of Word's number formats; unknown ones are shown as arabic numbers. */
export function formatted(value: number, format: string): string {
  if (format === "upperRoman") return roman(value);
  if (format === "lowerRoman") return roman(value).toLowerCase();
  if (format === "upperLetter") return letter(value).toUpperCase();
  if (format === "lowerLetter") return letter(value);
  if (format === "decimalZero") return String(value).padStart(2, "0");
  return String(value);
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [step, sign] of steps)
    while (rest >= step && text.length < 20) {
      text += sign;
      rest -= step;
    }
  return text;
}

/** Word's letters are the English ones; after z come aa, bb. */
function letter(value: number): string {
  const sign = String.fromCharCode(97 + ((value - 1) % 26));
  return sign.repeat(Math.min(5, Math.floor((value - 1) / 26) + 1));
}

function definitionsOf(root: Element | null): Map<string, Definition> {
  const found = new Map<string, Definition>();
  if (!root) return found;
  const abstracts = new Map(
    childrenOf(root)
      .filter((each) => each.localName === "abstractNum")
      .map((each) => [attribute(each, "abstractNumId") ?? "", each]),
  );
  for (const num of childrenOf(root).filter((each) => each.localName === "num")) {
    const abstract = attribute(child(num, "abstractNumId"), "val") ?? "";
    const levels = levelsOf(abstracts.get(abstract) ?? null);
    const restarts = new Map<number, number>();
    for (const override of childrenOf(num).filter((each) => each.localName === "lvlOverride")) {
      const level = Number(attribute(override, "ilvl") ?? 0);
      const start = attribute(child(override, "startOverride"), "val");
      if (start !== null) restarts.set(level, Number(start));
      const own = child(override, "lvl");
      if (own) levels.set(level, levelOf(own));
    }
    found.set(attribute(num, "numId") ?? "", { abstract, levels, restarts });
  }
  return found;
}

function levelsOf(abstract: Element | null): Map<number, Level> {
  const levels = abstract ? childrenOf(abstract).filter((each) => each.localName === "lvl") : [];
  return new Map(levels.map((each) => [Number(attribute(each, "ilvl") ?? 0), levelOf(each)]));
}

function levelOf(lvl: Element): Level {
  return {
    format: attribute(child(lvl, "numFmt"), "val") ?? "decimal",
    text: attribute(child(lvl, "lvlText"), "val") ?? "",
    start: Number(attribute(child(lvl, "start"), "val") ?? 1),
    legal: child(lvl, "isLgl") !== null,
  };
}
