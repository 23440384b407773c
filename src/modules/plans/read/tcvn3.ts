// TCVN 5712:1993 VN3, used by the fonts whose names begin with .Vn. It has no capitals with a tone; their fonts draw capitals instead.
const SMALL = "ăâêôơưđ";
const ROWS: [first: number, letters: string][] = [
  [0xa1, "ĂÂÊÔƠƯĐ"],
  [0xa8, SMALL],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"],
];
// Codes that the standard leaves free within the rows above.
const GAPS = new Set([0xe0, 0xf0]);

/** Byte to letter, for every byte that is a Vietnamese letter in TCVN3. */
export const TCVN3_LETTERS: ReadonlyMap<number, string> = letters();

function letters(): Map<number, string> {
  const found = new Map<number, string>();
  for (const [first, row] of ROWS) {
    let code = first;
    for (const letter of row) {
      while (GAPS.has(code)) code++;
      found.set(code++, letter);
    }
  }
  return found;
}

/** Reads TCVN3 from characters U+0000 to U+00FF that stand for bytes. */
export function fromTcvn3(bytes: string): string {
  return withCapitals(bytes.replace(/[\u00a1-\u00ff]/g, (char) => TCVN3_LETTERS.get(char.charCodeAt(0)) ?? char));
}

/**
 * Toned letters of words in capitals become capital: 'KẾ HOẠCH', written 'Kế HOạCH'. A lone capital as in 'Kế' or 'Tổ' does not tell, so the
 * word beside it decides; 'Sở VHTTDL' stays.
 */
function withCapitals(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    if (/[a-z]/.test(word) || !/\p{Ll}/u.test(word)) return word;
    if (isSurelyCapital(word)) return word.toUpperCase();
    const next = /^[ ,-]+(\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 20))?.[1] ?? "";
    const previous = /(\p{L}+)[ ,-]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? "";
    return [next, previous].some((each) => isSurelyCapital(each) && /[^A-Z]/.test(each)) ? word.toUpperCase() : word;
  });
}

const isSurelyCapital = (word: string) => !/[a-z]/.test(word) && /.\p{Lu}/u.test(word);
