import type { Lang } from "#kernel/languages";
import { catalogueKindOf } from "./kinds/index.ts";
import { showValue } from "./show.ts";
import type { Value } from "./values.ts";

/** The words with which a text in `lang` cites a fact: without solar days, which pass by themselves; null for what has no words of its own. */
export function factText(kind: string, field: string, value: Value, lang: Lang): string | null {
  const shape = catalogueKindOf(kind)?.fields[field];
  return !shape || shape.type === "area" || shape.type === "records" ? null : showValue(shape, value, lang, null).text;
}
