import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { NodeView } from "#modules/plans/contract";
import type { PlanView } from "./plan.tsx";
import { matching } from "./tree-rows.ts";

/** What a view of a plan shows of its tasks, and how an officer changes that; lead and progress live in the address. */
export type TaskFilter = {
  words: string;
  lead: string;
  standing: string;
  setWords: (words: string) => void;
  choose: (name: string, value: string) => void;
  clear: () => void;
  /** Opens a task beside the view; null closes it. */
  open: (key: string | null) => void;
  /** The address that opens a task here. */
  address: (key: string) => string;
  tasks: NodeView[];
};

/** The filter that every view of a plan's tasks shares. */
export function useTaskFilter(view: PlanView): TaskFilter {
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const lead = query.get("unit") ?? "";
  const standing = query.get("standing") ?? "";
  const changed = (name: string, value: string | null) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  };
  return {
    words,
    lead,
    standing,
    setWords,
    choose: (name, value) => setQuery(changed(name, value), { preventScrollReset: true }),
    clear: () => [setWords(""), setQuery({ tab: view.tab, version: String(view.head.number) })],
    open: (key) => void navigate(`?${changed("task", key)}`, { preventScrollReset: true }),
    address: (key) => `?${changed("task", key)}`,
    tasks: matching(view, { words, lead, standing }),
  };
}
