// Signs that show nothing: soft hyphen, zero-width signs, marks of direction, byte order mark.
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** One line as the parser wants it: NFC, plain single spaces, no unseen signs, no spaces around. */
export function cleanLine(line: string): string {
  return line
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(CONTROLS, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .trim();
}
