import type { Marker } from "./marker.ts";
import type { Segment } from "./segments.ts";

const OUTER = /^(?:roman|capital|phần|chương)/u;
const NO_HEADING = /^(?:căn cứ|kính gửi|nơi nhận|phụ lục|biểu |bảng \d|ghi chú|trên đây|đơn vị tính)/u;

/**
 * Marks the headings that carry no number, between two places of the text: lines wholly in capitals where no roman or lettered parts stand,
 * and paragraphs that the file sets wholly in bold or as headings. Lines of one look are of one level.
 */
export function withHeadings(segments: Segment[], from: number, to: number): Segment[] {
  const inside = segments.slice(from, to);
  const hasParts = inside.some((each) => each.marker && OUTER.test(each.marker.scheme));
  return segments.map((segment, at) => {
    const scheme = at >= from && at < to && isTitle(segment) ? lookOf(segment, hasParts) : null;
    return scheme ? { ...segment, marker: unnumbered(scheme, hasParts ? 19 : 1.9) } : segment;
  });
}

/** True for a line that can be a heading by its form: short, a capital first, no stop at its end. */
export function isTitle(segment: Segment): boolean {
  const words = segment.text.trim();
  return (
    !segment.marker &&
    !segment.cell &&
    words.length >= 4 &&
    words.length <= 160 &&
    /^["“]?\p{Lu}/u.test(words) &&
    !/[.;:,!?]$/u.test(words) &&
    !NO_HEADING.test(segment.folded.trim())
  );
}

/** True for words written wholly in capitals. */
export const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

function lookOf(segment: Segment, hasParts: boolean): string | null {
  if (segment.look) return `title:${segment.look}`;
  return !hasParts && isCapitals(segment.text) ? "title:capitals" : null;
}

function unnumbered(scheme: string, rank: number): Marker {
  return { scheme, rank, label: "", number: "", ordinals: [], length: 0, bullet: false };
}
