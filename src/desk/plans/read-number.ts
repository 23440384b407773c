/** Reads a number as it is written in an officer's language: `1.200,5` in Vietnamese, `1,200.5` in English; null when it is none. */
export function readNumber(typed: string, lang: string): number | null {
  const text = typed.trim().replace(/[\s\u00a0]/g, "");
  const [group, point] = lang === "en" ? [",", "."] : [".", ","];
  const plain = /^-?\d+$/.test(text)
    ? text
    : new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})*(\\${point}\\d+)?$|^-?\\d+\\${point}\\d+$`).test(text)
      ? text.replaceAll(group, "").replace(point, ".")
      : "";
  return plain === "" || plain.length > 20 ? null : Number(plain);
}
