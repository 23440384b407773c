/** Types of administrative areas, from the largest; `town` is a thị xã, `township` a thị trấn. */
export const AREA_TYPES = ["province", "city", "town", "district", "township", "commune", "ward"] as const;
export type AreaType = (typeof AREA_TYPES)[number];

/** How an area passed into another; `same` = the land and the name stayed, only what it belongs to changed. */
export const AREA_SUCCESSION_KINDS = ["merge", "split", "rename", "same"] as const;
export type AreaSuccessionKind = (typeof AREA_SUCCESSION_KINDS)[number];

/** An area by name and type, with its code where it has one. */
export type AreaName = { id: string; code: string | null; type: AreaType; name: string };

/** A former area that somebody named, and where it lies today. */
export type FormerArea = AreaName & {
  /** What it belonged to, the nearest first. */
  within: AreaName[];
  /** The first day on which it was no more; `atLatest` when the day itself is not known. */
  endedOn: string;
  atLatest: boolean;
  /** The areas of today that hold it, by name. */
  now: AreaName[];
};

/** An area that somebody named, of today or `former`; `now` are the communes of today that hold its land. */
export type NamedArea = AreaName & { former: boolean; within: AreaName[]; now: string[] };

/** An area with what it belongs to, and the communes whose land it holds with what those belonged to. */
export type AreaWithPast = AreaName & { within: AreaName[]; formerly: (AreaName & { within: AreaName[] })[] };
