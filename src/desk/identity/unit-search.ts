/** Words without marks and case: officers search `uy ban` for `Ủy ban`. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

/** True when every word that is searched for stands in the unit's names or code. */
export function unitMatches(unit: { name: string; shortName: string | null; code: string }, search: string): boolean {
  const words = plain(`${unit.name} ${unit.shortName ?? ""} ${unit.code}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => words.includes(word));
}
