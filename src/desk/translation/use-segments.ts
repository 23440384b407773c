import { useRef, useState } from "react";
import { useFetcher } from "react-router";
import type { Outcome } from "#kernel/outcome";
import type { Content, DeskRevision } from "#modules/editions/contract";
import type { KeptDraft } from "../editions/kept-drafts.ts";
import { useAutosave } from "../editions/use-autosave.ts";
import { assemble, type SegRow, type SegState, type Value } from "./values.ts";

type Options = { rows: SegRow[]; target: DeskRevision; tab: string; writable: boolean; onUnsaved: () => void };

/** The words of a translation while it is edited: what was typed, what was confirmed, all stored as it happens. */
export function useSegments({ rows, target, tab, writable, onUnsaved }: Options) {
  const [edits, setEdits] = useState<Record<string, Value>>({});
  const [marks, setMarks] = useState<Record<string, SegState>>({});
  // A change from outside the editor of a row (copied, restored) opens that editor anew.
  const [generation, setGeneration] = useState(0);
  const typed = useRef(edits);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const fetcher = useFetcher<Outcome>();
  const valueOf = (row: SegRow): Value => (Object.hasOwn(typed.current, row.id) ? (typed.current[row.id] ?? null) : row.target);
  const build = () => (writable ? { content: assemble(rows, valueOf, target.content) } : null);
  const { status, changed, flush } = useAutosave({ revisionId: target.revisionId, lockVersion: target.lockVersion, tab, build });

  function put(next: Record<string, Value>) {
    typed.current = next;
    setEdits(next);
  }
  function edit(id: string, value: Value) {
    put({ ...typed.current, [id]: value });
    changed();
  }
  function replace(id: string, value: Value) {
    edit(id, value);
    setGeneration((now) => now + 1);
  }
  function restore(kept: KeptDraft) {
    const { content } = kept.draft;
    put(valuesOf(rows, content as Content));
    setGeneration((now) => now + 1);
    changed();
  }
  /** Words first, then the confirmation: the server confirms what it has. */
  function confirm(row: SegRow, intent: "confirm" | "still") {
    setMarks((now) => ({ ...now, [row.id]: row.state === "orphan" ? "kept" : "confirmed" }));
    queue.current = queue.current.then(async () => {
      if (await flush()) await fetcher.submit({ intent, blockId: row.id, revisionId: target.revisionId }, { method: "post" });
      else onUnsaved();
      setMarks(({ [row.id]: _done, ...rest }) => rest);
    });
  }
  const value = (row: SegRow): Value => (Object.hasOwn(edits, row.id) ? (edits[row.id] ?? null) : row.target);
  const stateOf = (row: SegRow): SegState => marks[row.id] ?? row.state;
  const removed = (row: SegRow) => (row.state === "orphan" || row.state === "kept") && value(row) === null;
  return {
    value,
    stateOf,
    removed,
    edit,
    replace,
    restore,
    confirm,
    status,
    flush,
    generation,
    refusal: fetcher.data,
    settled: () => queue.current,
  };
}

function valuesOf(rows: readonly SegRow[], content: Content): Record<string, Value> {
  const fixed: Record<string, Value> = { title: content.title, summary: content.summary, lead: content.lead };
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      row.kind === "block" ? (content.body.content.find((block) => block.attrs?.id === row.id) ?? null) : (fixed[row.kind] ?? null),
    ]),
  );
}
