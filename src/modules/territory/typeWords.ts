import { fold, normalise } from "#kernel/fold";
import type { AreaType } from "./contract.ts";

/** How a type of area is called in front of its name, without marks. */
const TYPE_WORDS = /^(tinh|thanh pho|tp\.?|thi xa|tx\.?|huyen|quan|thi tran|tt\.?|xa|phuong|p\.) +(?=\S)/u;
/** The same as they are written with marks. */
const WRITTEN = new Set(["tỉnh", "thành phố", "thị xã", "huyện", "quận", "thị trấn", "xã", "phường"].map(normalise));
/** How readers of other languages call it behind. */
const BEHIND = /(?<=\S) +(province|city|town|district|township|commune|ward)$/u;

const TYPES: Record<string, readonly AreaType[]> = {
  tinh: ["province"],
  province: ["province"],
  "thanh pho": ["city"],
  tp: ["city"],
  city: ["city"],
  "thi xa": ["town"],
  tx: ["town"],
  town: ["town", "township"],
  huyen: ["district"],
  quan: ["district"],
  district: ["district"],
  "thi tran": ["township"],
  tt: ["township"],
  township: ["township"],
  xa: ["commune"],
  commune: ["commune"],
  phuong: ["ward"],
  p: ["ward"],
  ward: ["ward"],
};

/**
 * What a part of a question may name: itself, and what follows a word for a type. Names begin with such words too (Phương Lâm, Tinh Nhuệ), so both
 * are looked for; a word with other marks than the type's is no type.
 */
export function namesIn(part: string): string[] {
  const text = part.normalize("NFC").trim().replace(/\s+/gu, " ");
  const word = TYPE_WORDS.exec(fold(text))?.[0] ?? "";
  // Folding keeps the number of characters of a composed text, so the word ends at the same place.
  const [typed, rest] = [[...text].slice(0, [...word].length).join(""), [...text].slice([...word].length).join("")];
  const isType = word !== "" && (fold(typed) === normalise(typed) || WRITTEN.has(normalise(typed).trim()));
  return [...new Set(isType ? [text, rest] : [text])].filter((name) => name.length >= 2);
}

/** What a part names under a type that it says: the name alone, and the types meant; null when it says none. */
export function typedName(part: string): { name: string; types: readonly AreaType[] } | null {
  const text = part.normalize("NFC").trim().replace(/\s+/gu, " ");
  const behind = BEHIND.exec(fold(text));
  const types = behind && TYPES[behind[1] ?? ""];
  if (types) return { name: [...text].slice(0, -[...behind[0]].length).join(""), types };
  const name = namesIn(part)[1];
  const word = name === undefined ? undefined : TYPE_WORDS.exec(fold(text))?.[1]?.replace(/\.$/, "");
  const meant = word === undefined ? undefined : TYPES[word];
  return name && meant ? { name, types: meant } : null;
}
