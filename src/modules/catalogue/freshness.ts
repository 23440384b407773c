import { chosenClaim, type Claims, firstDay } from "./claims.ts";
import type { CatalogueKind } from "./kind.ts";

/** A day so many months later; the last of a month stays the last of a shorter one. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The first day on which lists leave a record out because nobody said for too long that it still holds; null for kinds without a limit. */
export function listedUntil(kind: CatalogueKind, claims: Claims): string | null {
  if (kind.hideAfterMonths === null) return null;
  const days = Object.values(claims).flatMap((own) => {
    const claim = chosenClaim(own);
    return claim?.asOf ? [firstDay(claim.asOf)] : [];
  });
  // Nothing is dated: nobody knows that it holds, so it is in no list.
  const newest = days.toSorted().at(-1) ?? "1900-01-01";
  return monthsLater(newest, kind.hideAfterMonths);
}

/** The day from which the first of the dated values wants to be looked at again; null when none does. */
export function staleFrom(kind: CatalogueKind, claims: Claims): string | null {
  const days = Object.entries(kind.fields).flatMap(([name, { staleAfterMonths }]) => {
    const claim = chosenClaim(claims[name]);
    const since = claim?.asOf ? firstDay(claim.asOf) : claim?.readOn;
    return staleAfterMonths && since ? [monthsLater(since, staleAfterMonths)] : [];
  });
  return days.toSorted()[0] ?? null;
}
