// Advance widths of Times New Roman, in thousandths of the size, for the characters 32 to 126; a font of the same measures
// (Liberation Serif) has the same.
const UPRIGHT = `250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564
 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444
 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541`;
const BOLD = `250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500
 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556
 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520`;
const upright = UPRIGHT.split(/\s+/).map(Number);
const bold = BOLD.split(/\s+/).map(Number);

/** Length of one line in twips; `size` in half-points. Marks above and below a letter take no width. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? bold : upright;
  let sum = 0;
  for (const letter of bare(text)) sum += widths[letter.charCodeAt(0) - 32] ?? 500;
  return Math.round((sum / 1000) * size * 10);
}

/**
 * Splits a name into as few lines as fit the width, about equally long and broken where a reader would pause; a word that is
 * longer stands alone.
 */
export function balanced(text: string, width: number, size: number, isBold: boolean): string[] {
  const words = text.split(" ").filter(Boolean);
  const long = (from: number, to: number) => textWidth(words.slice(from, to).join(" "), size, isBold);
  const best: { cost: number; lines: string[] }[] = [{ cost: 0, lines: [] }];
  for (let to = 1; to <= words.length; to++) {
    let found = { cost: Number.POSITIVE_INFINITY, lines: [] as string[] };
    for (let from = to - 1; from >= 0; from--) {
      const length = long(from, to);
      const before = best[from];
      if (!before || (length > width && to - from > 1)) break;
      const cost = before.cost + NEW_LINE + (1 - length / width) ** 2 + (to < words.length ? pause(words[to - 1], words[to]) : 0);
      if (cost < found.cost) found = { cost, lines: [...before.lines, words.slice(from, to).join(" ")] };
    }
    best.push(found);
  }
  return best.at(-1)?.lines ?? [];
}

// A further line must always cost more than an uneven one.
const NEW_LINE = 10;
const BEGINNERS = /^(VÀ|TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG)$/iu;

function pause(before = "", after = ""): number {
  if (BEGINNERS.test(after)) return 0;
  return before.endsWith(",") ? 0.2 : 0.5;
}

function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ–—“”’…]/g, (letter) => SAME_WIDTH[letter] ?? letter);
}

const SAME_WIDTH: Record<string, string> = { đ: "d", Đ: "D", "–": "0", "—": "M", "“": "a", "”": "a", "’": "-", "…": "MM" };
