import type { AreaName } from "#modules/territory/contract";
import type { FilterLink } from "#ui/portal/listing";
import type { Lang } from "../kernel/languages.ts";
import { type CalendarQuery, type Held, shownYears } from "./calendar-span.ts";
import { monthAlone, number } from "./format.ts";
import { areaWords } from "./messages/areas.ts";
import { calendarWords } from "./messages/calendar.ts";
import { messages } from "./messages/index.ts";
import { recordWords } from "./messages/records.ts";
import { to } from "./to.ts";

type Group = { label: string; links: FilterLink[] };

/** Years, the months of the chosen year, and the communes of what is held then, as plain links; what is chosen takes itself away. */
export function calendarFilters(lang: Lang, query: CalendarQuery, held: readonly Held[], commune: AreaName | null, today: string): Group[] {
  const link = (label: string, change: Partial<CalendarQuery>, current: boolean, count?: number): FilterLink => ({
    label,
    href: to(lang).calendar({ ...asked(query), ...change }),
    current,
    quiet: true,
    ...(count === undefined ? {} : { count: number(lang, count) }),
  });
  const { year, month } = query;
  const years = shownYears(today).slice(0, 5);
  const shown = year === undefined || years.includes(year) ? years : [...years, year];
  const months = Array.from({ length: 12 }, (_, index) => `${year ?? today.slice(0, 4)}-${String(index + 1).padStart(2, "0")}`);
  return [
    {
      label: messages(lang).year,
      links: [
        link(calendarWords[lang].ahead, { year: undefined, month: undefined }, year === undefined),
        ...shown.map((one) => link(String(one), { year: one, month: undefined }, year === one && month === undefined)),
      ],
    },
    {
      label: calendarWords[lang].months,
      links: months.map((one) => link(monthAlone(lang, one), { year: undefined, month: one }, month === one)),
    },
    { label: recordWords[lang].commune, links: communeLinks(lang, held, commune, link) },
  ].filter(({ links }) => links.length > 0);
}

/** A month says its year by itself. */
const asked = ({ year, month, commune }: CalendarQuery) => ({ year: month ? undefined : year, month, commune });

function communeLinks(
  lang: Lang,
  held: readonly Held[],
  commune: AreaName | null,
  link: (label: string, change: Partial<CalendarQuery>, current: boolean, count?: number) => FilterLink,
): FilterLink[] {
  const areas = new Map<string, { area: AreaName; count: number }>(commune ? [[commune.id, { area: commune, count: 0 }]] : []);
  for (const { festival } of held) {
    if (!festival.area) continue;
    const { area } = festival;
    areas.set(area.id, { area, count: (areas.get(area.id)?.count ?? 0) + 1 });
  }
  return [...areas.values()].flatMap(({ area, count }) => {
    const isChosen = commune?.id === area.id;
    if (area.code === null) return [];
    return [link(areaWords[lang].name(area.type, area.name), { commune: isChosen ? undefined : area.code }, isChosen, count)];
  });
}
