import type { DemoClaim } from "../../../src/profile/content.ts";
import { typeset } from "../write.ts";
import { type SourceKey, sources } from "../sources.ts";

/** The day on which the pages behind the facts were read. */
const READ_ON = "2026-11-20";

/** One claim: a value and the source that says so. Names of communes stand for `area`, codes of records for relations. */
export function said(value: unknown, source: SourceKey, more: Pick<DemoClaim, "asOf" | "note" | "chosen"> = {}): DemoClaim {
  return { value, source: { label: sources[source].label, url: sources[source].url }, readOn: READ_ON, ...more };
}

/** Today's commune by the list of 2025. */
export const inCommune = (name: string): DemoClaim[] => [said(name, "addressData", { asOf: "2025-07-01" })];

/** A place known to within some kilometres: the sources give no survey, so the public sees it blurred. */
export const near = (lat: number, lon: number): DemoClaim[] => [
  {
    value: { lat, lon, precision: "blurred" },
    source: { label: "Ban biên tập cổng, vị trí ước lượng", url: "" },
    readOn: READ_ON,
    note: "Sai số 1–5 km, chưa đo thực địa.",
  },
];

/** A short text in Vietnamese and English, and what further languages there are. */
export const text = (vi: string, en: string, more: { zh?: string; ja?: string; ko?: string; fr?: string } = {}) => ({
  vi,
  en,
  ...more,
  ...(more.fr === undefined ? {} : { fr: typeset("fr", more.fr) }),
});

/** A value met on another page whose address was not kept: the office sees that sources disagree, the public does not see this one. */
export const elsewhere = (value: unknown, note: string): DemoClaim => ({
  value,
  source: { label: "Trang khác, chưa ghi được địa chỉ", url: "" },
  chosen: false,
  note,
});
