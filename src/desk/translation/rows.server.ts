import { blockText, compareText, type PairRow, type TranslationPair } from "#modules/editions";
import type { DeskRevision, LeadImage } from "#modules/editions/contract";
import type { Row } from "./rows.ts";

/** The rows of the screen: pairs by block with the source's difference worked out, and the lead picture's words as a row of their own. */
export function screenRows(pair: TranslationPair): Row[] {
  let number = 0;
  const rows = pair.rows.map((row): Row => {
    const counted = row.kind === "block" && row.state !== "orphan" && !(isBlock(row.source) && row.source.type === "heading");
    if (counted) number += 1;
    return { ...row, number: counted ? number : null, sourceText: words(row.source), parts: difference(row) };
  });
  const lead = leadRow(pair.source, pair.target);
  return lead ? [...rows.slice(0, 2), lead, ...rows.slice(2)] : rows;
}

function difference(row: PairRow): Row["parts"] {
  return row.state === "stale" && row.sourceBefore !== null && row.source !== null ? compareText(words(row.sourceBefore), words(row.source)) : null;
}

function leadRow(source: DeskRevision, target: DeskRevision | null): Row | null {
  const { lead } = source.content;
  if (!lead) return null;
  const origin = target?.lineage.lead;
  const state = !origin ? "untranslated" : origin.hash === source.blocks.lead ? "confirmed" : "stale";
  const own = target?.content.lead ?? null;
  return { blockId: "lead", kind: "lead", state, source: lead, target: own, number: null, sourceText: pictureWords(lead), parts: null, confirmedBy: origin?.confirmedBy ?? null, still: origin?.still ?? false };
}

const pictureWords = (lead: LeadImage) => [lead.alt, lead.caption, lead.credit].filter(Boolean).join("\n");
const isBlock = (value: PairRow["source"]): value is Exclude<PairRow["source"], string | null> => value !== null && typeof value !== "string";
const words = (value: PairRow["source"]) => (value === null ? "" : typeof value === "string" ? value : blockText(value, { detail: true }));
