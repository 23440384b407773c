import { fold } from "./fold.ts";
import { type Marker, markerOf } from "./marker.ts";
import type { SourceParagraph, Span } from "./types.ts";

/** A stretch of one paragraph that stands for a line of its own; segments follow each other without a gap. */
export type Segment = { span: Span; text: string; folded: string; marker: Marker | null; cell: SourceParagraph["cell"]; look?: string };

// A dash after a stop and before a capital starts an item that was run into the line before it.
const RUN_TOGETHER = /(?<=[.;:]) {1,3}(?=[-–+•*▪●] {0,3}\p{Lu})/gu;
const RUN_TOGETHER_LETTER = /(?<=[.;:]) {1,3}(?=[a-zđ]\) {0,3}\p{Lu})/gu;
const MAX_SPLITS = 2000;

/** Cuts paragraphs into segments: one a paragraph, more where items are run together. */
export function segmentsOf(paragraphs: SourceParagraph[]): Segment[] {
  return paragraphs.flatMap((paragraph, index) => {
    const cuts = cutsOf(paragraph.text);
    return cuts.map((start, at) => {
      const end = cuts[at + 1] ?? paragraph.text.length;
      const text = paragraph.text.slice(start, end);
      return {
        span: { paragraph: index, start, end },
        text,
        folded: fold(text),
        marker: markerOf(text),
        cell: paragraph.cell,
        ...(paragraph.look && cuts.length === 1 ? { look: paragraph.look } : {}),
      };
    });
  });
}

function cutsOf(text: string): number[] {
  const found = [0];
  for (const pattern of [RUN_TOGETHER, RUN_TOGETHER_LETTER])
    for (const match of text.matchAll(pattern)) {
      found.push(match.index + match[0].length);
      if (found.length > MAX_SPLITS) break;
    }
  return found.sort((a, b) => a - b);
}
