import type { DemoArea, DemoAreaSuccession, DemoAreas } from "../../src/profile/content.ts";

type Mapping = {
  old_ward_code: string | null;
  old_ward_name: string;
  old_district_name: string;
  old_province_name: string;
  new_ward_name: string;
  new_province_name: string;
};
type Ward = { ward_code: string; name: string; province_code: string };
type Table =
  | { type: "table"; name: "wards"; data: Ward[] }
  | { type: "table"; name: "ward_mappings"; data: Mapping[] }
  | { type: "header" | "database" }
  | { type: "table"; name: "provinces"; data: unknown[] };

/** The package's `address.json`. */
export type PackageTables = readonly Table[];

const PROVINCE_CODE = "25";
const UNION = "2025-07-01";
const NOW = "Tỉnh Phú Thọ (2025)";
/** Communes that Resolution 1676/NQ-UBTVQH15 left as they were. */
const UNTOUCHED = ["Xã Thu Cúc", "Xã Trung Sơn"];

const TYPES: Record<string, DemoArea["type"]> = {
  Tỉnh: "province",
  "Thành phố": "city",
  "Thị xã": "town",
  Huyện: "district",
  "Thị trấn": "township",
  Xã: "commune",
  Phường: "ward",
};

/**
 * Today's communes of Phú Thọ and what they were before 1 July 2025, from the package's tables. Faults of the package that are mended here:
 * codes of new communes in the mappings that lost their zero or belong to another province (the name within the province is right, so the
 * name decides); 38 old communes without a code, which had been merged before the union, on a day that the package does not say; names with
 * the tone on the second vowel (Hoà Bình, Thanh Thuỷ); the old and the new province under one name.
 * @throws Error when a name of a new commune is not one of the 148.
 */
export function phuThoAreas(tables: PackageTables): DemoAreas {
  const wards = tables.flatMap((table) => ("name" in table && table.name === "wards" ? table.data : []));
  const mappings = tables.flatMap((table) => ("name" in table && table.name === "ward_mappings" ? table.data : []));
  const areas = new Map<string, DemoArea>();
  const successions = new Map<string, DemoAreaSuccession>();
  const add = (key: string, full: string, rest: Omit<DemoArea, "key" | "type" | "name">) => {
    if (!areas.has(key)) areas.set(key, { key, ...typed(full), ...rest });
    return key;
  };
  const pass = (from: string, to: string, kind: DemoAreaSuccession["kind"]) =>
    successions.set(`${from} ${to}`, { from, to, on: UNION, kind });

  add(NOW, "Tỉnh Phú Thọ", { code: PROVINCE_CODE, parent: null, from: UNION, to: null });
  for (const { ward_code, name, province_code } of wards) {
    if (province_code !== PROVINCE_CODE) continue;
    add(`${NOW}/${tidy(name)}`, name, { code: ward_code.padStart(5, "0"), parent: NOW, from: UNION, to: null });
  }
  for (const each of mappings) {
    if (each.new_province_name !== "Phú Thọ") continue;
    const to = `${NOW}/${tidy(each.new_ward_name)}`;
    if (!areas.has(to)) throw new Error(`${each.new_ward_name} is no commune of Phú Thọ`);
    const ended = { from: null, to: UNION };
    const province = add(tidy(each.old_province_name), each.old_province_name, { code: null, parent: null, ...ended });
    const district = add(`${province}/${tidy(each.old_district_name)}`, each.old_district_name, { code: null, parent: province, ...ended });
    const commune = add(`${district}/${tidy(each.old_ward_name)}`, each.old_ward_name, {
      code: each.old_ward_code?.padStart(5, "0") ?? null,
      parent: district,
      ...ended,
      ...(each.old_ward_code === null ? { toAtLatest: true } : {}),
    });
    pass(province, NOW, "merge");
    pass(district, to, "split");
    pass(commune, to, UNTOUCHED.includes(tidy(each.old_ward_name)) && areas.get(to)?.name === areas.get(commune)?.name ? "same" : "merge");
  }
  return { areas: [...areas.values()], successions: [...successions.values()] };
}

function typed(full: string): Pick<DemoArea, "type" | "name"> {
  const words = Object.keys(TYPES).find((word) => full.startsWith(`${word} `));
  const type = words && TYPES[words];
  if (!words || !type) throw new Error(`${full} says no type`);
  return { type, name: tidy(full.slice(words.length + 1)) };
}

/** One spelling for display: NFC, single spaces, and the tone on the first vowel (hòa, thủy), as the province writes. */
function tidy(name: string): string {
  const text = name.normalize("NFC").replace(/\s+/gu, " ").trim();
  return text
    .replace(/o([àáảãạèéẻẽẹ])(?!\p{L})/gu, (_all, vowel: string) => moved("o", vowel))
    .replace(/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/giu, (_all, vowel: string) => moved("u", vowel));
}

function moved(first: string, second: string): string {
  const [bare = "", tone = ""] = second.normalize("NFD");
  return (first + tone).normalize("NFC") + bare;
}
