// VNI for Windows writes most letters as a base letter and a mark: 'hoøa' is 'hòa'. Marks of capitals are capitals.
const MARKS: Record<string, [mark: string, letter: string][]> = {
  a: pairs("ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ"),
  e: pairs("ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
  o: pairs("ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
  ô: pairs("ùøûõï", "ớờởỡợ"),
  u: pairs("ùøûõï", "úùủũụ"),
  ö: pairs("ùøûõï", "ứừửữự"),
  y: pairs("ùøûõ", "ýỳỷỹ"),
};
const SINGLE: [written: string, letter: string][] = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

/** What VNI writes to the letter that it means: pairs, then single letters; small letters and capitals. */
export const VNI_LETTERS: ReadonlyMap<string, string> = letters();
const WRITTEN = /[aeouyAEOUYôöÔÖ][ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]|[ôöñíìæóòîÔÖÑÍÌÆÓÒÎ]/g;

function pairs(marks: string, meant: string): [string, string][] {
  const lettersMeant = [...meant];
  return [...marks].map((mark, at) => [mark, lettersMeant[at] ?? ""]);
}

function letters(): Map<string, string> {
  const small = [
    ...Object.entries(MARKS).flatMap(([base, marked]) => marked.map(([mark, letter]): [string, string] => [base + mark, letter])),
    ...SINGLE,
  ];
  const found = new Map<string, string>();
  for (const [written, letter] of small) {
    found.set(written, letter);
    found.set(written.toUpperCase(), letter.toUpperCase());
    // A capital with a small mark is a capital at the start of a word.
    if (written.length === 2) found.set(written.charAt(0).toUpperCase() + written.charAt(1), letter.toUpperCase());
  }
  return found;
}

/** Reads VNI from characters of Windows-1252. */
export function fromVni(text: string): string {
  return text.replace(
    WRITTEN,
    (written) => VNI_LETTERS.get(written) ?? (VNI_LETTERS.get(written.charAt(0)) ?? written.charAt(0)) + written.slice(1),
  );
}
