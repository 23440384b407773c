import type { UnitKind } from "#modules/identity/contract";

/** A unit as a paper names it, and the days on which it was there. */
export type GroupedUnit = { id: string; name: string; kind: UnitKind; validFrom: string; validTo: string | null };
/** All units of a kind that were there together, under one name. */
export type UnitGroup = { name: string; ids: readonly string[]; names: readonly string[] };

/** Fewer units than these are named one by one. */
const SMALLEST = 12;
/** A commune says itself what it is: 'Xã', 'Phường'. */
const CALLED: Partial<Record<UnitKind, readonly string[]>> = {
  commune: ["xã", "phường", "thị trấn", "đặc khu"],
  district: ["huyện", "thị xã", "thành phố"],
};

/**
 * The communes that are there now and the districts that were before them, each as one group: '148 xã, phường'. A task that all of them help with
 * names the group; one that some of them help with names those.
 */
export function unitGroups(units: readonly GroupedUnit[]): UnitGroup[] {
  return (Object.keys(CALLED) as UnitKind[]).flatMap((kind) => {
    const all = units.filter((unit) => unit.kind === kind);
    const current = all.filter(({ validTo }) => validTo === null);
    const last = all.reduce((latest, { validTo }) => (validTo !== null && validTo > latest ? validTo : latest), "");
    const together = current.length > 0 ? current : all.filter(({ validTo }) => validTo === last);
    if (together.length < SMALLEST) return [];
    const called = (CALLED[kind] ?? []).filter((word) => together.some(({ name }) => typeOf(name).startsWith(word)));
    return [
      {
        name: `${together.length} ${called.join(", ") || kindWords(kind)}`,
        ids: together.map(({ id }) => id),
        names: together.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, "vi")),
      },
    ];
  });
}

/** Names of units in their order; whole groups by the group's name, at the place of their first. */
export function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>, groups: readonly UnitGroup[]): string[] {
  const asked = new Set(ids);
  const whole = new Map(
    groups
      .filter((group) => group.ids.every((id) => asked.has(id)))
      .flatMap(({ name, ids: members }) => members.map((id) => [id, name] as const)),
  );
  const said = ids.map((id) => whole.get(id) ?? names.get(id) ?? "");
  return [...new Set(said)].filter((name) => name !== "");
}

/** 'Ủy ban nhân dân xã A' → 'xã a'. */
const typeOf = (name: string) => name.toLocaleLowerCase("vi").replace(/^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/u, "");
const kindWords = (kind: UnitKind) => (kind === "commune" ? "xã, phường" : "huyện, thị xã, thành phố");
