import { normalise } from "#kernel/fold";
import type { UnitKind, UnitView } from "#modules/identity/contract";

/** What matching needs to know of a unit. */
export type NamedUnit = Pick<UnitView, "id" | "name" | "shortName" | "kind" | "parentId" | "validFrom" | "validTo">;

/** One name in the text: the units it means; none when unknown, with the day on which a unit of that name ended before. */
export type Match = { ids: string[]; endedOn: string | null };
export type UnitMatcher = (name: string) => Match;

const ADDRESSED = /^(?:(?:đề nghị|giao|yêu cầu|đối với|thủ trưởng|giám đốc|chủ tịch|lãnh đạo|trách nhiệm của)\s+)+/u;
const SMALL_WORDS = new Set(["và", "của", "-", "&"]);
// A group means every unit of these kinds; 'các cơ quan, đơn vị có liên quan' names no group and matches none.
const GROUPS: [RegExp, readonly UnitKind[]][] = [
  [/(?:^|ubnd )các (?:sở|ban)|^các sở|^sở, ban|^ban, ngành/u, ["department"]],
  [/(?:ubnd|địa phương|^các) ?(?:các )?(?:quận|huyện|thành, thị|thị xã)/u, ["district"]],
  [/(?:ubnd|^các) ?(?:các )?(?:xã|phường|đặc khu|thị trấn)/u, ["commune"]],
  [/^các (?:cơ quan )?(?:báo|đài|cơ quan báo chí|thông tấn)/u, ["press"]],
];

/**
 * Finds units by the names that a plan writes, among those that exist on `onDate` below `issuerId`: full or short names, initials
 * ('Sở TT&TT', 'Sở VH,TT&DL'), with or without the province's name, and groups ('UBND các huyện, thành, thị').
 */
export function unitMatcher(units: readonly NamedUnit[], onDate: string, issuerId: string | null, province: string | null): UnitMatcher {
  const valid = units.filter((unit) => unit.validFrom <= onDate && (unit.validTo === null || unit.validTo > onDate));
  // Another province's name is no ornament: 'UBND tỉnh Lào Cai' is not the committee of this one.
  const own = province !== null && units.some((unit) => plain(unit.name).endsWith(placeOf(province))) ? placeOf(province) : null;
  const now = index(valid, own);
  const before = index(
    units.filter((unit) => unit.validTo !== null && unit.validTo <= onDate),
    own,
  );
  return (name) => {
    const kinds = groupKinds(plain(name));
    if (kinds.length > 0) {
      const members = valid.filter((unit) => kinds.includes(unit.kind) && isBelow(unit, issuerId, valid));
      return { ids: members.map((unit) => unit.id), endedOn: null };
    }
    const found = look(now, name, own);
    if (found) return { ids: [found.id], endedOn: null };
    return { ids: [], endedOn: look(before, name, own)?.validTo ?? null };
  };
}

/** The kinds that a group's name means; empty when it names no group. */
function groupKinds(asked: string): UnitKind[] {
  if (!/(?:^|\s)các\s|^sở, ban|^ban, ngành/u.test(asked)) return [];
  return GROUPS.flatMap(([pattern, kinds]) => (pattern.test(asked) ? [...kinds] : []));
}

function isBelow(unit: NamedUnit, issuerId: string | null, units: readonly NamedUnit[]): boolean {
  if (issuerId === null) return true;
  for (let at: NamedUnit | undefined = unit, depth = 0; at && depth < 10; depth++) {
    if (at.parentId === issuerId) return true;
    const above: string | null = at.parentId;
    at = units.find((each) => each.id === above);
  }
  return false;
}

type Index = { byLetters: Map<string, NamedUnit>; byInitials: Map<string, NamedUnit | null> };

function index(units: readonly NamedUnit[], place: string | null): Index {
  const byLetters = new Map<string, NamedUnit>();
  const byInitials = new Map<string, NamedUnit | null>();
  for (const unit of units)
    for (const name of [unit.name, unit.shortName ?? ""])
      for (const form of name ? formsOf(name, place) : []) {
        if (!byLetters.has(letters(form))) byLetters.set(letters(form), unit);
        const short = initials(form);
        // Two units with the same initials cannot be told apart by them.
        if (short) byInitials.set(short, (byInitials.get(short) ?? unit) === unit ? unit : null);
      }
  return { byLetters, byInitials };
}

/** By letters; by initials only when the text itself writes initials, since 'Sở Nội vụ' is not 'Sở Ngoại vụ'. */
function look({ byLetters, byInitials }: Index, name: string, place: string | null): NamedUnit | null {
  const forms = formsOf(name, place);
  for (const form of forms) {
    const found = byLetters.get(letters(form)) ?? (isShortened(form) ? byInitials.get(initials(form)) : null);
    if (found) return found;
  }
  return null;
}

function plain(name: string): string {
  return normalise(name)
    .replace(/\([^)]*\)/gu, " ")
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/gu, "ubnd")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(ADDRESSED, "")
    .replace(/[.;:]+$/u, "");
}

const placeOf = (province: string) => plain(province).replace(/^(?:tỉnh|thành phố) /u, "");

/** The spellings under which a name is looked for, the fullest first. */
function formsOf(name: string, place: string | null): string[] {
  const whole = plain(name);
  const bare = place ? whole.replace(new RegExp(`\\s+(?:(?:tỉnh|thành phố)\\s+)?${escape(place)}$`, "u"), "") : whole;
  const local = bare.replace(/\s+(?:tỉnh|thành phố)$/u, "");
  // 'UBND' alone is every committee; it keeps the word that says which.
  const forms = [whole, ...(bare === whole ? [] : [`${bare} tỉnh`, bare]), local];
  return [...new Set(forms)].filter((form) => form !== "ubnd" && form !== "");
}

/** The letters alone: commas, 'và' and '&' are written now one way, now another. */
const letters = (text: string) => text.replace(/(?<=\s)và(?=\s)/gu, "").replace(/[^\p{L}\d]+/gu, "");
const HEADED = /^(?:sở|đài|bộ|ban|phòng|trung|cổng)$/u;

/** 'sở văn hóa, thể thao và du lịch' → 'sở#vhttdl'; a name that is already initials gives the same. */
function initials(text: string): string {
  const [head = "", ...rest] = wordsOf(text);
  if (rest.length === 0 || !HEADED.test(head)) return "";
  const joined = isShortened(text) ? rest.join("") : rest.map((word) => word.charAt(0)).join("");
  return joined.length < 3 ? "" : `${head}#${letters(joined)}`;
}

/** True for 'sở tt&tt' and 'sở vhttdl': after the head there is no syllable, only initials. */
function isShortened(text: string): boolean {
  const [, ...rest] = wordsOf(text);
  const bare = rest.map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));
  return rest.length > 0 && bare.every((word) => word.length <= 8 && !/[aeiouy]/u.test(word));
}

const wordsOf = (text: string) => text.split(/[\s,&-]+/u).filter((word) => word !== "" && !SMALL_WORDS.has(word));
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
