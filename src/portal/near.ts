import { middleOf, recordsNamed } from "#modules/catalogue";
import { type PlacedRecord, readPoint } from "#modules/catalogue/contract";
import { districtsOf, namedAreas } from "#modules/territory";
import type { NamedArea } from "#modules/territory/contract";
import type { Queryable } from "../kernel/db.ts";
import type { Lang } from "../kernel/languages.ts";
import { number } from "./format.ts";
import { areaWords } from "./messages/areas.ts";
import { nearWords } from "./messages/near.ts";

/** What a typed place means: where it is, which of several, or why it is nowhere. */
export type Near =
  | { is: "at"; lat: number; lon: number; label: string; instead: string | null }
  | { is: "which"; options: { label: string; typed: string }[] }
  | { is: "unknown" | "abroad" | "swapped" }
  | { is: "unlocated"; label: string };

type Asked = { lang: Lang; today: string; typed: string };

/**
 * Where a typed place lies: coordinates, an area of today or of before, or a record by its name or code. Everything is measured from what
 * is public, so that nothing can be learned of a place that is blurred or hidden.
 */
export async function nearOf(db: Queryable, { lang, today, typed }: Asked): Promise<Near> {
  if (/\d/.test(typed)) {
    const read = readPoint(typed, "en");
    if ("value" in read) {
      const { lat, lon } = read.value;
      return { is: "at", lat, lon, label: `${number(lang, lat)}; ${number(lang, lon)}`, instead: null };
    }
    if (read.why === "fact.swapped") return { is: "swapped" };
    if (read.why === "fact.abroad") return { is: "abroad" };
  }
  const [areas, records] = await Promise.all([namedAreas(db, typed, today), recordsNamed(db, lang, typed)]);
  const found = [
    ...areas.map((area) => ({ area, record: null })),
    ...exactFirst(records, areas, typed).map((record) => ({ area: null, record })),
  ];
  const [first, second] = found;
  if (!first) return { is: "unknown" };
  if (second) return { is: "which", options: found.map(({ area, record }) => (area ? areaOption(lang, area) : recordOption(record))) };
  if (first.area) return areaAt(db, lang, first.area, today);
  const { lat, lon, title } = first.record;
  return { is: "at", lat, lon, label: title, instead: null };
}

/** A name that is an area's is not also every record that holds the word: only a record of that very name or code is meant besides. */
function exactFirst(records: readonly PlacedRecord[], areas: readonly NamedArea[], typed: string): readonly PlacedRecord[] {
  const same = (text: string | null) => text?.toLocaleLowerCase("vi") === typed.trim().toLocaleLowerCase("vi");
  const coded = records.filter(({ code }) => same(code));
  if (coded.length > 0) return coded;
  return areas.length === 0 ? records : records.filter(({ title }) => same(title));
}

async function areaAt(db: Queryable, lang: Lang, area: NamedArea, today: string): Promise<Near> {
  const label = areaLabel(lang, area);
  const own = await middleOf(db, area.now);
  if (own) return { is: "at", ...own, label, instead: null };
  for (const district of await districtsOf(db, area.now, today)) {
    const middle = await middleOf(db, district.now);
    if (middle) return { is: "at", ...middle, label, instead: areaLabel(lang, district) };
  }
  return { is: "unlocated", label };
}

function areaLabel(lang: Lang, area: NamedArea): string {
  const words = areaWords[lang];
  const name = words.within([area, ...area.within].map(({ type, name: own }) => words.name(type, own)));
  return area.former ? `${name} (${nearWords[lang].former})` : name;
}

/** Typed again as the question, it names this one alone. */
const areaOption = (lang: Lang, area: NamedArea) => ({
  label: areaLabel(lang, area),
  typed: areaWords.vi.within([area, ...area.within].map(({ type, name }) => areaWords.vi.name(type, name))),
});
const recordOption = ({ code, title }: PlacedRecord) => ({ label: title, typed: code ?? title });
