import { fold } from "#kernel/fold";

/** Words that say what kind of thing it is, which one steward writes and another leaves out; without marks, the longest first. */
const TYPE_WORDS = [
  "khu di tich lich su",
  "khu di tich",
  "cum di tich",
  "di tich",
  "khu du lich",
  "diem du lich",
  "danh lam thang canh",
  "danh thang",
  "quan the",
  "vuon quoc gia",
  "khu cong nghiep",
  "cum cong nghiep",
  "le hoi",
  "hoi lang",
  "kcn",
  "ccn",
  "den tho",
  "den",
  "chua",
  "dinh",
  "mieu",
  "mieu tho",
  "phu",
  "nha tho",
  "lang nghe",
  "lang",
  "lng",
  "ban",
  "xom",
  "hang dong",
  "hang",
  "dong",
  "ho",
  "thac",
  "nui",
  "bao tang",
];
/** What stands before the name of an administrative area. */
const AREA_WORDS = ["tinh", "thanh pho", "tp", "thi xa", "tx", "huyen", "quan", "xa", "phuong", "thi tran", "tt"];
const SHORTEST = 3;

/** A name without marks and signs, its words parted by one space. */
export function plainName(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/**
 * What of a name tells a thing from others: without marks, without the words of its type at the front, and without the communes and
 * districts, of today or before, in which it lies (`areas`). Whatever would leave nothing stays.
 */
export function nameKey(name: string, areas: readonly string[] = []): string {
  let key = plainName(name);
  for (const area of areas.map(plainName).toSorted((a, b) => b.length - a.length)) key = without(key, area);
  for (let again = true; again; ) {
    again = false;
    for (const word of TYPE_WORDS)
      if (word.includes(" ") && key.endsWith(` ${word}`) && key.length - word.length - 1 >= SHORTEST) {
        key = key.slice(0, -word.length - 1);
        again = true;
      } else if (key.startsWith(`${word} `) && key.length - word.length - 1 >= SHORTEST) {
        key = key.slice(word.length + 1);
        again = true;
      }
  }
  return key;
}

/** A key without an area at its end or after a word of its type; a name that is the area's own stays. */
function without(key: string, area: string): string {
  if (area.length < SHORTEST) return key;
  for (const word of AREA_WORDS) {
    const whole = ` ${word} ${area}`;
    if (` ${key} `.includes(`${whole} `)) return ` ${key} `.replace(`${whole} `, " ").replace(/\s+/g, " ").trim() || key;
  }
  const left = key.endsWith(` ${area}`) ? key.slice(0, -area.length - 1) : key;
  const telling = TYPE_WORDS.reduce((rest, word) => (rest === word ? "" : rest), left);
  return telling.length >= SHORTEST ? left : key;
}
