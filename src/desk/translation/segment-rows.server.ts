import { blockText, compareText, isBlank, type PairRow, type TranslationPair } from "#modules/editions";
import type { DeskRevision } from "#modules/editions/contract";
import { type Block, isBlock, isEmpty, type SegRow, type SegState, type Value } from "./values.ts";

/**
 * The rows of the translation screen. Blank lines of the source are left out; the lead picture and blocks that only the
 * translation has get rows of their own. `live` is the public translation: what it held counts as confirmed.
 */
export function segmentRows(pair: TranslationPair, live: DeskRevision | null): SegRow[] {
  const { source, target } = pair;
  const paired = pair.rows.filter((row) => isWritten(row.source) || !isEmpty(row.target)).map((row) => segment(row, target, live));
  const known = new Set(pair.rows.map((row) => row.blockId));
  const extra = (target?.content.body.content ?? []).filter((block) => !known.has(block.attrs?.id ?? "") && !isBlank(block));
  const lead = leadRow(source, target, live);
  const at = paired.findLastIndex((row) => row.kind !== "block") + 1;
  const rows = [...paired.slice(0, at), ...(lead ? [lead] : []), ...paired.slice(at), ...extra.map(keptRow)];
  let number = 0;
  return rows.map((row) => {
    if (row.kind !== "block") return row;
    number += 1;
    return { ...row, number };
  });
}

function segment(row: PairRow, target: DeskRevision | null, live: DeskRevision | null): SegRow {
  const diff = row.state === "stale" && row.sourceBefore !== null ? compareText(words(row.sourceBefore), words(row.source)) : null;
  return {
    id: row.blockId,
    kind: row.kind,
    number: null,
    state: stateOf(row.blockId, row.state, row.target, target, live),
    source: row.source,
    diff,
    target: row.target,
    confirmedBy: row.confirmedBy,
    confirmedAt: target?.lineage[row.blockId]?.confirmedAt ?? null,
    still: row.still,
  };
}

function leadRow(source: DeskRevision, target: DeskRevision | null, live: DeskRevision | null): SegRow | null {
  const from = source.content.lead;
  const value = target?.content.lead ?? null;
  if (!from && !value) return null;
  const origin = target?.lineage.lead;
  const state = !from ? (origin ? "orphan" : null) : !origin ? "untranslated" : origin.hash === source.blocks.lead ? "confirmed" : "stale";
  return {
    id: "lead",
    kind: "lead",
    number: null,
    state: state === null ? "kept" : stateOf("lead", state, value, target, live),
    source: from,
    diff: null,
    target: value,
    confirmedBy: origin?.confirmedBy ?? null,
    confirmedAt: origin?.confirmedAt ?? null,
    still: origin?.still ?? false,
  };
}

function keptRow(block: Block): SegRow {
  return {
    id: block.attrs?.id ?? "",
    kind: "block",
    number: null,
    state: "kept",
    source: null,
    diff: null,
    target: block,
    confirmedBy: null,
    confirmedAt: null,
    still: false,
  };
}

/** A block that follows the source but that nobody confirmed and that was never public is a draft. */
function stateOf(id: string, state: PairRow["state"], value: Value, target: DeskRevision | null, live: DeskRevision | null): SegState {
  if (state === "orphan") return state;
  if (isEmpty(value)) return "untranslated";
  if (state === "confirmed" && !target?.lineage[id]?.confirmedBy && !live?.lineage[id]) return "draft";
  return state;
}

function isWritten(source: Value): boolean {
  return isBlock(source) ? !isBlank(source) : !isEmpty(source);
}

function words(value: Block | string | null): string {
  return value === null ? "" : typeof value === "string" ? value : blockText(value, { detail: true });
}
