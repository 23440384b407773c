/** The part of ninjs 3.1 (IPTC) that we write; the schema itself stands in the tests and judges every item. */
export const NINJS_STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
} as const;

/** The licence of the portal's words. */
export const LICENCE = { name: "CC BY 4.0", uri: "https://creativecommons.org/licenses/by/4.0/" } as const;

type Words = { role: string; contentType: string; value: string };
type Rendition = { name: string; href: string; contentType: string; width?: number; height?: number };
type Named = { name?: string; rel?: string; uri?: string; literal?: string };

/** `geoJSON` is the point that the record lets the public know. */
export type NinjsPlace = Named & { geoJSON?: { type: "Point"; coordinates: [number, number] } };
export type NinjsPicture = Pick<NinjsItem, "uri" | "type" | "descriptions" | "by" | "copyrightNotice" | "renditions"> & { rel: string };
export type NinjsItem = {
  uri: string;
  standard?: typeof NINJS_STANDARD;
  type: "text" | "picture" | "composite";
  representationType?: "full" | "partial";
  pubStatus?: "usable" | "canceled";
  version?: string;
  firstCreated?: string;
  versionCreated?: string;
  language?: string;
  title?: string;
  headlines?: Words[];
  descriptions?: Words[];
  bodies?: (Words & { charCount: number; wordCount: number })[];
  by?: string;
  edNote?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  rightsInfo?: { linkedRights: string };
  organisations?: Named[];
  subjects?: Named[];
  infoSources?: { name: string; role: string; uri?: string }[];
  places?: NinjsPlace[];
  events?: (Named & { id: string })[];
  renditions?: Rendition[];
  associations?: (NinjsItem & { name: string; rel: string })[];
};
