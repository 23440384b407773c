const GAP = / {3,}/g;
const ENOUGH_ROWS = 8;

/**
 * A page set in two columns comes out of some programs as lines that hold both. Where at least eight lines in a row have a wide gap at the
 * same place with long text on both sides, the left column is read before the right one. Other lines stay.
 */
export function uncolumned(lines: string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = runEnd(lines, at);
    if (end - at >= ENOUGH_ROWS) {
      const cut = gapOf(lines[at] ?? "") ?? 0;
      const halves = lines.slice(at, end).map((line) => split(line, cut));
      found.push(...halves.map(([left]) => left), ...halves.map(([, right]) => right));
      at = end;
    } else {
      found.push(lines[at] ?? "");
      at++;
    }
  }
  return found;
}

function runEnd(lines: string[], from: number): number {
  const cut = gapOf(lines[from] ?? "");
  if (cut === null) return from;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    const other = gapOf(line);
    const shortLeft = line.trim() !== "" && line.length < cut && !line.includes("   ");
    if (other === null ? !shortLeft : Math.abs(other - cut) > 2) break;
  }
  return end;
}

/** Where the right column starts, when both sides are long enough to be running text. */
function gapOf(line: string): number | null {
  if (line.includes("\t") || line.length > 300) return null;
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const gaps = [...line.slice(indent).matchAll(GAP)];
  const gap = gaps[0];
  if (gaps.length !== 1 || !gap) return null;
  const right = indent + gap.index + gap[0].length;
  return gap.index >= 20 && line.length - right >= 10 ? right : null;
}

const split = (line: string, cut: number): [string, string] => [line.slice(0, cut).trimEnd(), line.slice(cut)];
