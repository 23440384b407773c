import { CATALOGUE_KINDS, catalogueKindOf, type FacetCounts, type Field } from "#modules/catalogue/contract";
import type { Section } from "#modules/editions/contract";
import type { AreaName } from "#modules/territory/contract";
import type { FilterLink } from "#ui/portal/listing";
import type { Lang } from "../kernel/languages.ts";
import { number } from "./format.ts";
import { facetField, facetLabel, type ListFilter } from "./list-filter.ts";
import { areaWords } from "./messages/areas.ts";
import { nearWords } from "./messages/near.ts";
import { recordWords } from "./messages/records.ts";
import { to } from "./to.ts";

type List = { lang: Lang; section: Section; filter: ListFilter; counts: FacetCounts; commune: AreaName | null };
type Group = { label: string; links: FilterLink[] };

/** Groups of links that narrow a list of records further; a link of what is chosen takes it away again. */
export function facetGroups(list: List): Group[] {
  const words = recordWords[list.lang];
  const kinds = list.counts.kinds.map(({ kind, count }) => {
    const isChosen = list.filter.kind === kind;
    // What one kind knows another does not: its values go with it.
    const change = isChosen ? { kind: undefined } : { kind, facet: [] };
    return link(list, kindName(kind, list.lang), change, isChosen, count);
  });
  const communes = list.counts.areas.flatMap(({ area, count }) => {
    const isChosen = list.filter.commune === area.code;
    if (area.code === null) return [];
    return [link(list, areaWords[list.lang].name(area.type, area.name), { commune: isChosen ? undefined : area.code }, isChosen, count)];
  });
  return [{ label: words.kind, links: kinds }, ...valueGroups(list), { label: words.commune, links: communes }].filter(
    // One link that changes nothing is no choice.
    ({ links }) => links.length > 1 || links.some(({ current }) => current),
  );
}

/** One group for each field, in the order of the kinds and of their fields, its values in the order of its list. */
function valueGroups(list: List): Group[] {
  const { lang, counts } = list;
  const groups = new Map<string, ValueGroup>();
  for (const { id, fields } of CATALOGUE_KINDS) {
    for (const [name, field] of Object.entries(fields)) {
      const found = counts.facets.filter(({ kind, facet }) => kind === id && facet.startsWith(`${name}:`));
      if (found.length === 0) continue;
      // Two kinds that ask the same in the same words of the same list are one question.
      const question = `${name} ${field.label.en} ${"list" in field ? field.list.id : ""}`;
      const group = groups.get(question) ?? { field, kind: id, values: new Map<string, number>() };
      for (const { facet, count } of found) group.values.set(facet, (group.values.get(facet) ?? 0) + count);
      groups.set(question, group);
    }
  }
  const all = [...groups.values()];
  return all.map((group) => {
    const label = group.field.label[lang];
    const isTwice = all.some((other) => other !== group && other.field.label[lang] === label);
    return { label: isTwice ? `${label} · ${kindName(group.kind, lang)}` : label, links: valueLinks(list, group) };
  });
}

type ValueGroup = { field: Field; kind: string; values: Map<string, number> };

function valueLinks(list: List, { field, values }: ValueGroup): FilterLink[] {
  const { filter, lang } = list;
  return [...values]
    .toSorted(([a], [b]) => placeOf(field, a) - placeOf(field, b))
    .map(([facet, count]) => {
      const isChosen = filter.facet.includes(facet);
      const facets = isChosen ? filter.facet.filter((one) => one !== facet) : [...filter.facet, facet].toSorted();
      return link(list, facetLabel(field, facet, lang), { facet: facets }, isChosen, count);
    });
}

function placeOf(field: Field, facet: string): number {
  const code = facet.slice(facet.indexOf(":") + 1);
  return field.type === "choice" || field.type === "choices" ? Object.keys(field.list.labels).indexOf(code) : Number(code);
}

/** Every record filter that is chosen, as links that take it away. */
export function chosenLinks(list: List): FilterLink[] {
  const { lang, section, filter, commune } = list;
  const kinds = filter.kind ? [filter.kind] : CATALOGUE_KINDS.flatMap((kind) => (kind.section === section ? [kind.id] : []));
  return [
    filter.kind ? link(list, kindName(filter.kind, lang), { kind: undefined }) : [],
    filter.facet.map((facet) => {
      const field = facetField(kinds, facet);
      return link(list, field ? facetLabel(field, facet, lang) : facet, { facet: filter.facet.filter((one) => one !== facet) });
    }),
    commune ? link(list, areaWords[lang].name(commune.type, commune.name), { commune: undefined }) : [],
    filter.cell ? link(list, recordWords[lang].square, { cell: undefined }) : [],
    filter.near ? link(list, `${nearWords[lang].label} ${filter.near}`, { near: undefined }) : [],
  ].flat();
}

/** The name of a kind in a list; what is no record is an article. */
export const kindName = (kind: string, lang: Lang) => catalogueKindOf(kind)?.name[lang] ?? recordWords[lang].articles;

function link({ lang, section, filter }: List, label: string, change: Partial<ListFilter>, current = false, count?: number): FilterLink {
  return {
    label,
    href: to(lang).list(section, { ...filter, ...change }),
    current,
    quiet: true,
    ...(count === undefined ? {} : { count: number(lang, count) }),
  };
}
