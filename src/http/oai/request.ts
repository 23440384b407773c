import type { Refusal } from "./refusal.ts";
import { readToken, type Token } from "./token.ts";

export const VERBS = ["Identify", "ListMetadataFormats", "ListSets", "GetRecord", "ListIdentifiers", "ListRecords"] as const;
export type Verb = (typeof VERBS)[number];
/** What a list is narrowed by: half-open in time, `set` the kind. */
export type Selection = { from: Date | null; before: Date | null; set: string | null };
/** A request that follows the protocol. */
export type OaiRequest =
  | { verb: "Identify" | "ListSets" }
  | { verb: "ListMetadataFormats"; identifier: string | null }
  | { verb: "GetRecord"; identifier: string; prefix: string }
  | { verb: "ListIdentifiers" | "ListRecords"; prefix: string; selection: Selection; token: Token | null };
export type Read = { ok: true; request: OaiRequest } | { ok: false; verb: Verb | null; refusals: Refusal[] };

const LISTS = { needed: ["metadataPrefix"], allowed: ["metadataPrefix", "from", "until", "set"], resumes: true };
const RULES: Record<Verb, { needed: readonly string[]; allowed: readonly string[]; resumes?: boolean }> = {
  Identify: { needed: [], allowed: [] },
  ListMetadataFormats: { needed: [], allowed: ["identifier"] },
  ListSets: { needed: [], allowed: [], resumes: true },
  GetRecord: { needed: ["identifier", "metadataPrefix"], allowed: ["identifier", "metadataPrefix"] },
  ListIdentifiers: LISTS,
  ListRecords: LISTS,
};

/** Reads the arguments of a request; a wrong one is refused for every reason at once. */
export function readRequest(given: URLSearchParams, now: Date): Read {
  const verbs = given.getAll("verb");
  const verb = verbs.length === 1 ? VERBS.find((each) => each === verbs[0]) : undefined;
  if (!verb) return { ok: false, verb: null, refusals: [{ code: "badVerb", message: `Give one verb among ${VERBS.join(", ")}` }] };
  const wrong = wrongArguments(verb, given);
  if (wrong.length > 0) return { ok: false, verb, refusals: wrong.map((message) => ({ code: "badArgument", message })) };
  const word = given.get("resumptionToken");
  if (word !== null) return resumed(verb, word, now);
  const prefix = given.get("metadataPrefix") ?? "";
  const identifier = given.get("identifier");
  if (verb === "Identify" || verb === "ListSets") return { ok: true, request: { verb } };
  if (verb === "ListMetadataFormats") return { ok: true, request: { verb, identifier } };
  if (verb === "GetRecord") return { ok: true, request: { verb, identifier: identifier ?? "", prefix } };
  const selection = { from: first(given.get("from")), before: after(given.get("until")), set: given.get("set") };
  return { ok: true, request: { verb, prefix, selection, token: null } };
}

function resumed(verb: Verb, word: string, now: Date): Read {
  const found = readToken(word, verb, now);
  if (typeof found === "string" || (verb !== "ListIdentifiers" && verb !== "ListRecords")) {
    const message = typeof found === "string" ? found : "This list is given at once";
    return { ok: false, verb, refusals: [{ code: "badResumptionToken", message }] };
  }
  const { from, before, set } = found;
  const selection = { from: from ? new Date(from) : null, before: before ? new Date(before) : null, set };
  return { ok: true, request: { verb, prefix: "oai_dc", selection, token: found } };
}

function wrongArguments(verb: Verb, given: URLSearchParams): string[] {
  const { needed, allowed, resumes } = RULES[verb];
  const names = [...new Set(given.keys())].filter((name) => name !== "verb");
  const resuming = resumes === true && names.includes("resumptionToken");
  const known = [...allowed, ...(resumes ? ["resumptionToken"] : [])];
  return [
    ...names.filter((name) => !known.includes(name)).map((name) => `${verb} has no argument ${name.slice(0, 100)}`),
    ...names.filter((name) => given.getAll(name).length > 1).map((name) => `${name.slice(0, 100)} is given more than once`),
    ...(resuming && names.length > 1 ? ["resumptionToken excludes every other argument"] : []),
    ...(resuming ? [] : needed.filter((name) => !names.includes(name)).map((name) => `${verb} needs ${name}`)),
    ...wrongDates(given.get("from"), given.get("until")),
    ...wrongSet(given.get("set")),
  ];
}

function wrongDates(from: string | null, until: string | null): string[] {
  const bad = Object.entries({ from, until }).filter(([, text]) => text !== null && first(text) === null);
  if (bad.length > 0) return bad.map(([name]) => `${name} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ`);
  if (from === null || until === null) return [];
  if (from.length !== until.length) return ["from and until have different granularities"];
  return from > until ? ["from is later than until"] : [];
}

const wrongSet = (set: string | null) =>
  set !== null && !/^[\w\-.!~*'()]{1,100}(:[\w\-.!~*'()]{1,100}){0,10}$/.test(set) ? ["set is no setSpec"] : [];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** The first instant of a day or second; null when it is neither. */
function first(text: string | null): Date | null {
  if (text === null || !(DAY.test(text) || SECOND.test(text))) return null;
  const at = new Date(DAY.test(text) ? `${text}T00:00:00Z` : text);
  // The 31st of February would become a day of March.
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text.slice(0, 10) ? null : at;
}

/** The first instant after a day or second: `until` is inclusive. */
function after(text: string | null): Date | null {
  const at = first(text);
  return at && new Date(at.getTime() + (DAY.test(text ?? "") ? 86_400_000 : 1000));
}
