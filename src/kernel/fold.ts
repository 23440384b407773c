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
