import type { Deviation } from "#modules/official/contract";
import { maybe, type Translate } from "../messages/index.ts";

/** Parts of a document in the order of the page, and the elements of the check that belong to each. */
const GROUPS = {
  page: ["page", "secrecy"],
  letters: ["font"],
  head: ["national", "motto", "superior", "agency", "number", "date", "letter_subject"],
  title: ["type", "subject"],
  body: ["addressees", "base", "body", "closing"],
  end: ["signature", "name", "recipients_head", "recipients", "annex"],
} as const;

export type Group = { id: keyof typeof GROUPS; deviations: Deviation[] };

/** Deviations by part of the page, errors first; parts without any are left out. */
export function grouped(deviations: readonly Deviation[]): Group[] {
  const ids = Object.keys(GROUPS) as Group["id"][];
  const members = (id: Group["id"]) => deviations.filter(({ element }) => (GROUPS[id] as readonly string[]).includes(element));
  return ids
    .map((id) => ({ id, deviations: members(id).toSorted((a, b) => a.severity.localeCompare(b.severity)) }))
    .filter((group) => group.deviations.length > 0);
}

/** 'Tiêu ngữ: cỡ chữ'. */
export function deviationWords(t: Translate, { id }: Pick<Deviation, "id">): string {
  const [element = "", aspect = ""] = id.split(".");
  return `${maybe(t, `official.element.${element}`, element)}: ${maybe(t, `official.aspect.${aspect}`, aspect)}`;
}

/** A measure in words when it is one of ours ('bold'), as it is when it is a figure ('25 mm'). */
export function measureWords(t: Translate, measure: string): string {
  return maybe(t, `official.value.${measure}`, measure);
}
