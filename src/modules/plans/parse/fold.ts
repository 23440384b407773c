// Both placements of the tone are in use ('hòa' and 'hoà', 'ủy' and 'uỷ'); matching is done on one of them, of the same length.
const PAIRS: Record<string, string> = pairs();
const MOVABLE = new RegExp(`(?:${Object.keys(PAIRS).join("|")})(?!\\p{L})`, "gu");

/**
 * The text for matching: small letters, one placement of tones, every kind of space and dash plain. It has the same length as the text, so a place
 * found in one is the place in the other.
 */
export function fold(text: string): string {
  let small = text.toLowerCase();
  if (small.length !== text.length) small = Array.from({ length: text.length }, (_, at) => lowerOne(text.charAt(at))).join("");
  return small
    .replace(/[\s\u00a0\u2000-\u200a\u202f]/g, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(MOVABLE, (pair) => PAIRS[pair] ?? pair);
}

function lowerOne(char: string): string {
  const small = char.toLowerCase();
  return small.length === 1 ? small : char;
}

function pairs(): Record<string, string> {
  const rows: [string, string, string][] = [
    ["óòỏõọ", "a", "áàảãạ"],
    ["óòỏõọ", "e", "éèẻẽẹ"],
    ["úùủũụ", "y", "ýỳỷỹỵ"],
  ];
  const found: Record<string, string> = {};
  for (const [toned, second, moved] of rows)
    for (const [at, first] of [...toned].entries()) found[first + second] = (second === "y" ? "u" : "o") + moved.charAt(at);
  return found;
}
