import { isLang } from "#kernel/languages";
import { BOARD_VIEWS, SECTIONS, STATES } from "#modules/editions/contract";

/** The board's view and filters as the address says them; what it does not know is left out. */
export function boardFilter(query: URLSearchParams) {
  const one = <T extends string>(name: string, allowed: readonly T[]): T | undefined => allowed.find((value) => value === query.get(name));
  const lang = query.get("lang");
  return {
    view: one("view", BOARD_VIEWS) ?? ("all" as const),
    q: query.get("q")?.slice(0, 200) || undefined,
    section: one("section", SECTIONS),
    state: one("state", STATES),
    lang: isLang(lang) ? lang : undefined,
  };
}

/** The same as an address. */
export function boardQuery(filter: ReturnType<typeof boardFilter>): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
