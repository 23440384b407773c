const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[\p{L}\p{M}\p{N}]+/gu;
/** Old and new tone placement (hòa, hoà) are one spelling here: the mark goes to the second vowel. */
const TONES: Record<string, [string, string]> = {
  ò: ["o", "̀"],
  ó: ["o", "́"],
  ỏ: ["o", "̉"],
  õ: ["o", "̃"],
  ọ: ["o", "̣"],
  ù: ["u", "̀"],
  ú: ["u", "́"],
  ủ: ["u", "̉"],
  ũ: ["u", "̃"],
  ụ: ["u", "̣"],
};
const PLACEMENT = /([òóỏõọ])([ae])|([ùúủũụ])(y)/gu;
/** Longest word kept; a longer run is noise and would not fit a lexeme. */
const MAX_WORD = 60;

/** One spelling for search: NFC, lower case, Đ in all its forms, one tone placement. */
export function normalise(text: string): string {
  return (
    text
      .normalize("NFC")
      // U+00D0 (eth) is typed for Đ on old keyboards.
      .replaceAll("\u00D0", "Đ")
      .replaceAll("\u00F0", "đ")
      .toLowerCase()
      .replace(PLACEMENT, (_all, o: string | undefined, a: string | undefined, u: string | undefined, y: string | undefined) => {
        const [vowel, tone] = TONES[o ?? u ?? ""] ?? ["", ""];
        return vowel + ((a ?? y ?? "") + tone).normalize("NFC");
      })
  );
}

/** Without marks, for readers who type none: `đền hùng` → `den hung`. */
export function fold(text: string): string {
  return normalise(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").normalize("NFC");
}

/** A word, or a run of Chinese, Japanese or Korean that is looked up by pairs of characters. */
export type Term = { kind: "word"; word: string } | { kind: "run"; pairs: string[] };

/** Cuts normalised text into terms. */
export function terms(text: string): Term[] {
  return Array.from(
    text.matchAll(RUNS),
    ([run]): Term => (CJK.test(run) ? { kind: "run", pairs: pairs(run) } : { kind: "word", word: run.slice(0, MAX_WORD) }),
  );
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, i) => character + characters[i + 1]);
}
