import type { Db } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { changeOf, changesBetween, countChanges, firstChange, type Moment, openRecords } from "#modules/catalogue";
import { catalogueKindOf } from "#modules/catalogue/contract";
import { areasWithPast } from "#modules/territory";
import { areasOf, dublinCore } from "./dublinCore.ts";
import type { Refusal } from "./refusal.ts";
import type { OaiRequest } from "./request.ts";
import { TOKEN_MS, type Token, writeToken } from "./token.ts";
import { element, type Xml } from "./xml.ts";

export type OaiParts = {
  db: Db;
  origin: string;
  adminEmail: string;
  repositoryName: string;
  owner(lang: Lang): string;
  pageSize: number;
};
/** The content of a verb's element, or why there is none. */
export type Told = { ok: true; content: Xml[] } | { ok: false; refusal: Refusal };

const HERITAGE = ["heritage", "place", "person", "festival"];
const SETS = HERITAGE.flatMap((id) => catalogueKindOf(id) ?? []);
const setIds = SETS.map(({ id }) => id);
const PREFIX = "oai_dc";

const refuse = (code: Refusal["code"], message: string): Told => ({ ok: false, refusal: { code, message } });
const seconds = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

/** Answers a request that follows the protocol. */
export async function tell(parts: OaiParts, request: OaiRequest, now: Date): Promise<Told> {
  switch (request.verb) {
    case "Identify":
      return { ok: true, content: await identify(parts, now) };
    case "ListSets":
      return SETS.length === 0 ? refuse("noSetHierarchy", "There are no sets") : { ok: true, content: SETS.map(setOf) };
    case "ListMetadataFormats":
      return request.identifier === null ? { ok: true, content: [FORMAT] } : formatsOf(parts, request.identifier);
    case "GetRecord":
      return request.prefix === PREFIX ? getRecord(parts, request.identifier) : noSuchFormat();
    default:
      return request.prefix === PREFIX ? list(parts, request, now) : noSuchFormat();
  }
}

const noSuchFormat = () => refuse("cannotDisseminateFormat", `The only metadataPrefix is ${PREFIX}`);
const noSuchId = () => refuse("idDoesNotExist", "There is no item of this identifier");

const FORMAT = element(
  "metadataFormat",
  {},
  element("metadataPrefix", {}, PREFIX),
  element("schema", {}, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
  element("metadataNamespace", {}, "http://www.openarchives.org/OAI/2.0/oai_dc/"),
);
const setOf = ({ id, name }: (typeof SETS)[number]) => element("set", {}, element("setSpec", {}, id), element("setName", {}, name.en));

async function identify(parts: OaiParts, now: Date): Promise<Xml[]> {
  return [
    element("repositoryName", {}, parts.repositoryName),
    element("baseURL", {}, `${parts.origin}/oai`),
    element("protocolVersion", {}, "2.0"),
    element("adminEmail", {}, parts.adminEmail),
    element("earliestDatestamp", {}, seconds((await firstChange(parts.db, setIds)) ?? now)),
    element("deletedRecord", {}, "persistent"),
    element("granularity", {}, "YYYY-MM-DDThh:mm:ssZ"),
  ];
}

const scopeOf = (origin: string) => `oai:${new URL(origin).hostname}:`;

async function itemOf({ db, origin }: OaiParts, identifier: string) {
  const scope = scopeOf(origin);
  const id = identifier.startsWith(scope) ? identifier.slice(scope.length) : "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const change = await changeOf(db, id);
  return change && setIds.includes(change.kind) ? change : null;
}

async function formatsOf(parts: OaiParts, identifier: string): Promise<Told> {
  const item = await itemOf(parts, identifier);
  if (!item) return noSuchId();
  return item.gone ? refuse("noMetadataFormats", "The item was withdrawn: nothing of it is left") : { ok: true, content: [FORMAT] };
}

async function getRecord(parts: OaiParts, identifier: string): Promise<Told> {
  const item = await itemOf(parts, identifier);
  return item ? { ok: true, content: await records(parts, [item]) } : noSuchId();
}

type Item = Omit<Moment, "place">;

function header({ origin }: OaiParts, { id, kind, changedAt, gone }: Item): Xml {
  return element(
    "header",
    { status: gone ? "deleted" : null },
    element("identifier", {}, scopeOf(origin) + id),
    element("datestamp", {}, seconds(changedAt)),
    element("setSpec", {}, kind),
  );
}

async function records(parts: OaiParts, items: readonly Item[]): Promise<Xml[]> {
  const found = await openRecords(parts.db, { ids: items.filter(({ gone }) => !gone).map(({ id }) => id) });
  const areas = await areasWithPast(parts.db, areasOf(found));
  const site = { origin: parts.origin, owner: parts.owner, identifierOf: (id: string) => scopeOf(parts.origin) + id, areas };
  const byId = new Map(found.map((record) => [record.id, record]));
  return items.map((item) => {
    const record = byId.get(item.id);
    // Withdrawn between the two questions is withdrawn.
    if (!record) return element("record", {}, header(parts, { ...item, gone: true }));
    return element("record", {}, header(parts, item), element("metadata", {}, dublinCore(record, site)));
  });
}

type ListRequest = Extract<OaiRequest, { verb: "ListIdentifiers" | "ListRecords" }>;

async function list(parts: OaiParts, { verb, selection, token }: ListRequest, now: Date): Promise<Told> {
  const { from, before, set } = selection;
  const between = { from, before, kinds: set === null ? setIds : setIds.filter((id) => id === set) };
  const rows = await changesBetween(parts.db, { ...between, after: token?.after ?? null, limit: parts.pageSize + 1 });
  const items = rows.slice(0, parts.pageSize);
  const last = rows.length > parts.pageSize ? items.at(-1) : undefined;
  if (items.length === 0 && token === null) return refuse("noRecordsMatch", "No record matches");
  const size = token?.size ?? (last ? await countChanges(parts.db, between) : items.length);
  const given = token?.given ?? 0;
  const next: Token | null = last
    ? {
        verb,
        from: from?.toISOString() ?? null,
        before: before?.toISOString() ?? null,
        set,
        after: last.place,
        given: given + items.length,
        size,
        ends: seconds(new Date(now.getTime() + TOKEN_MS)),
      }
    : null;
  const content = verb === "ListRecords" ? await records(parts, items) : items.map((item) => header(parts, item));
  return { ok: true, content: next || token ? [...content, resumption(next, given, size)] : content };
}

/** The token of an incomplete list; empty at the end of one. */
function resumption(next: Token | null, given: number, size: number): Xml {
  const attributes = { completeListSize: String(size), cursor: String(given) };
  return next
    ? element("resumptionToken", { expirationDate: next.ends, ...attributes }, writeToken(next))
    : element("resumptionToken", attributes);
}
