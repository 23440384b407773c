import { fold } from "./fold.ts";

/**
 * A marker at the start of a line. `rank` orders the schemes from outer to inner, `ordinals` are the number's components, so `2.2.1` is
 * `[2, 2, 1]`; a dash has none. `length` counts the marker's characters with the space after it.
 */
export type Marker = { scheme: string; rank: number; label: string; number: string; ordinals: number[]; length: number; bullet: boolean };

const LETTERS = "abcdđeghiklmnopqrstuvxy";
const WORDS: Record<string, number> = { nhất: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const ROMAN = "(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})";
// Deeper than any plan; a longer run of numbers is text.
const MAX_DEPTH = 8;

const PART = new RegExp(`^(phần|chương|mục|điều) (?:thứ )?(${Object.keys(WORDS).join("|")}|${ROMAN}|\\d{1,3})(?![\\p{L}\\d/])[.:)-]?`, "u");
const PART_RANKS: Record<string, number> = { phần: 0, chương: 1, mục: 3, điều: 4 };
const ROMAN_START = new RegExp(`^(${ROMAN})(?: ?[.):](?!\\d)|[/-](?= )|(?= [-\\p{L}]))(?: ?-(?= ))?`, "u");
const ROMAN_DOTTED = new RegExp(`^(${ROMAN})((?:\\.\\d{1,2}){1,${MAX_DEPTH}})(?!\\d)[.):/]?(?=\\s|\\p{L}|$)`, "u");
const CAPITAL = /^([a-zđ])[.)/-](?= )/u;
const DOTTED = new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,${MAX_DEPTH}})(?!\\d)(?:[.):/]?(?= ?[\\p{L}"“(]|$)|[.)](?= \\d))`, "u");
const ARABIC = /^(\d{1,3})([.):]|\/(?= )|-(?= \p{L}))(?= |\p{L}|["“(]|$)/u;
const ALPHA = /^([a-zđ])(\d?)([.)/]|-(?= ))(?= ?\p{L}| ?["“(\d]|$)/u;
const ENCLOSED = /^\((\d{1,2}|[a-zđ]|[ivx]{2,4})\)(?= |\p{L}|["“]|$)/u;
const BULLET = /^([-+•*▪●○◦·►✓✔§➢❖∙])(?=[ \p{L}"“(]|$)/u;

/** The marker at the start of a text, or null when it starts without one. */
export function markerOf(text: string): Marker | null {
  const start = /^\s*/.exec(text.slice(0, 200))?.[0].length ?? 0;
  const line = fold(text.slice(start, start + 120));
  const found =
    partWord(line) ??
    roman(line, text.slice(start)) ??
    capital(line, text.slice(start)) ??
    numbered(line) ??
    lettered(line, text.slice(start)) ??
    enclosed(line) ??
    bullet(line);
  if (!found) return null;
  const after = /^ */.exec(line.slice(found.label.length))?.[0].length ?? 0;
  return { ...found, label: text.slice(start, start + found.label.length).trim(), length: start + found.label.length + after };
}

/** The same number in the other reading: a lone `I.`, `V.`, `X.`, `C.`, `D.` can be a letter or a roman number. */
export function asCapital(marker: Marker): Marker | null {
  const letter = marker.number.length === 1 ? LETTERS.indexOf(romanToLetter(marker.ordinals[0] ?? 0)) : -1;
  return marker.scheme === "roman" && letter >= 0 ? { ...marker, scheme: "capital", rank: 1.5, ordinals: [letter + 1] } : null;
}

/** '(i)', '(v)', '(x)' as a roman number, which they are unless the letters before them lead there. */
export function asRoman(marker: Marker): Marker | null {
  const value = marker.scheme === "(a)" ? romanValue(marker.number) : 0;
  return value > 0 ? { ...marker, scheme: "(i)", ordinals: [value] } : null;
}

type Found = Omit<Marker, "length">;

function partWord(line: string): Found | null {
  const match = PART.exec(line);
  const [label, word, value] = match ?? [];
  if (!label || !word || !value) return null;
  const ordinal = WORDS[value] ?? (/^\d/.test(value) ? Number(value) : romanValue(value));
  return { scheme: word, rank: PART_RANKS[word] ?? 0, label, number: String(ordinal), ordinals: [ordinal], bullet: false };
}

function roman(line: string, written: string): Found | null {
  const dotted = ROMAN_DOTTED.exec(line);
  if (dotted?.[1] && dotted[2] && isCapital(written.charAt(0))) {
    const rest = dotted[2].slice(1).split(".").map(Number);
    return scheme(`roman.${rest.length}`, 3 + rest.length, dotted[0], `${dotted[1].toUpperCase()}${dotted[2]}`, rest);
  }
  const match = ROMAN_START.exec(line);
  if (!match?.[1] || !isCapital(written.charAt(0))) return null;
  // 'I MỤC ĐÍCH' without a stop is a heading only in capitals.
  if (!/[.):/-]/.test(match[0]) && !/^[IVX]+ \p{Lu}{2,}/u.test(written)) return null;
  return scheme("roman", 2, match[0], match[1].toUpperCase(), [romanValue(match[1])]);
}

function capital(line: string, written: string): Found | null {
  const match = CAPITAL.exec(line);
  if (!match?.[1] || !isCapital(written.charAt(0))) return null;
  return scheme("capital", 1.5, match[0], match[1].toUpperCase(), [LETTERS.indexOf(match[1]) + 1]);
}

function numbered(line: string): Found | null {
  const dotted = DOTTED.exec(line);
  if (dotted?.[1]) {
    const parts = dotted[1].split(".").map(Number);
    return scheme(`arabic${parts.length}`, 3 + parts.length, dotted[0], parts.join("."), parts);
  }
  const match = ARABIC.exec(line);
  if (!match?.[1]) return null;
  const inner = match[2] === ")";
  return scheme(inner ? "arabic)" : "arabic1", inner ? 21 : 4, match[0], String(Number(match[1])), [Number(match[1])]);
}

function lettered(line: string, written: string): Found | null {
  const match = ALPHA.exec(line);
  if (!match?.[1] || isCapital(written.charAt(0))) return null;
  const at = LETTERS.indexOf(match[1]) + 1;
  if (at === 0) return null;
  return match[2]
    ? scheme("alpha-number", 21, match[0], match[1] + match[2], [Number(match[2])])
    : scheme("alpha", 20, match[0], match[1], [at]);
}

/** '(1)', '(a)', '(ii)': the innermost numbers in use. */
function enclosed(line: string): Found | null {
  const [label, value] = ENCLOSED.exec(line) ?? [];
  if (!label || !value) return null;
  if (/^\d/.test(value)) return scheme("(1)", 22, label, String(Number(value)), [Number(value)]);
  const at = value.length === 1 ? LETTERS.indexOf(value) + 1 : romanValue(value);
  return at > 0 ? scheme(value.length === 1 ? "(a)" : "(i)", 23, label, value, [at]) : null;
}

function bullet(line: string): Found | null {
  const match = BULLET.exec(line);
  return match?.[1] ? { scheme: match[1], rank: 30, label: match[0], number: "", ordinals: [], bullet: true } : null;
}

function scheme(name: string, rank: number, label: string, number: string, ordinals: number[]): Found {
  return { scheme: name, rank, label, number, ordinals, bullet: false };
}

/** The value of a roman number in small letters; 0 for the empty text. */
export function romanValue(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (const [at, char] of [...text].entries()) {
    const value = values[char] ?? 0;
    total += value < (values[text.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total;
}

const romanToLetter = (value: number) => ({ 1: "i", 5: "v", 10: "x" })[value] ?? "?";
const isCapital = (char: string) => char !== char.toLowerCase();
