import type { Lang } from "#kernel/languages";
import type { Theme } from "./themes.ts";

export { type Theme, THEMES } from "./themes.ts";
export { SERIES, SERIES_WORDS } from "./words.ts";

/** A saying in those languages in which there is one. */
export type Said = Partial<Record<Lang, string>>;
export const FILE_FORMATS = ["csv", "json", "geojson"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
/** A form of file as it calls itself. */
export const formatName = (format: FileFormat): string => (format === "geojson" ? "GeoJSON" : format.toUpperCase());
/** One form of a dataset. `lang` is set when the file speaks one language; sizes of large ones are measured on a sample. */
export type DatasetFile = { format: FileFormat; path: string; lang: Lang | null; size: { bytes: number; exact: boolean } | null };

export type SeriesId = "plans" | "reports";
/** How often a dataset changes: with every publication, or whenever there is something. */
export type Frequency = "continuous" | "irregular";

export type Dataset = {
  id: string;
  title: Said;
  description: Said;
  themes: readonly Theme[];
  frequency: Frequency;
  languages: readonly Lang[];
  /** Rows of it: records, areas, documents; null where nobody counts. */
  count: number | null;
  issued: Date | null;
  modified: Date | null;
  /** The first and the last day of which it speaks. */
  from: string | null;
  to: string | null;
  series: SeriesId | null;
  /** Its page without the language, such as `data/heritage`. */
  page: string;
  files: DatasetFile[];
};
