import { z } from "zod";
import { changesAfter, openRecords } from "#modules/catalogue";
import { canonicalUnit, CATALOGUE_KINDS, type CatalogueKind, valueSchema } from "#modules/catalogue/contract";
import { openArticles } from "#modules/editions";
import { SECTIONS, TOPICS } from "#modules/editions/contract";
import { openAreas } from "#modules/territory";
import { AREA_TYPES } from "#modules/territory/contract";
import type { Lang } from "#kernel/languages";
import { writeCursor } from "./cursor.ts";
import { type Operation, cut, operation, pick } from "./operation.ts";
import { presentArticles, presentRecords } from "./present.ts";
import { cursor, fieldsOf, id, lang, limit } from "./query.ts";
import { Area, Article, CatalogueRecord, Changes, Kind, listOf } from "./shape.ts";

const kindIds = CATALOGUE_KINDS.map((kind) => kind.id);
const Moment = z.object({ at: z.iso.datetime(), id });
const ById = z.object({ id });
const ByChange = z.object({ xid: z.string().regex(/^\d{1,19}$/), id });

const records = operation({
  id: "listRecords",
  path: "/records",
  summary: "Records of the catalogue that lists show, by id",
  query: z.object({
    kind: z.enum(kindIds).optional(),
    area: id.optional().describe("The commune in which the record lies."),
    lang,
    fields: fieldsOf(CatalogueRecord),
    limit,
    cursor: cursor(ById),
  }),
  answer: listOf("RecordList", CatalogueRecord),
  async read(parts, input, asked) {
    const filter = { kind: input.kind, area: input.area, after: input.cursor?.id ?? null, today: asked.today, limit: input.limit + 1 };
    const { items, last } = cut(await openRecords(parts.db, filter), input.limit);
    const shown = await presentRecords(parts, items, asked.lang, input.fields?.includes("texts") ?? true);
    const next = last && writeCursor({ id: last.id });
    return { body: { items: shown.map((item) => pick(item, input.fields)), next }, next: next ? { cursor: next } : null };
  },
});

const record = operation({
  id: "getRecord",
  path: "/records/{id}",
  summary: "One record",
  query: z.object({ id, lang, fields: fieldsOf(CatalogueRecord) }),
  answer: CatalogueRecord,
  async read(parts, input, asked) {
    const [found] = await presentRecords(
      parts,
      await openRecords(parts.db, { ids: [input.id] }),
      asked.lang,
      input.fields?.includes("texts") ?? true,
    );
    return found ? { body: pick(found, input.fields) } : null;
  },
});

const changes = operation({
  id: "listChanges",
  path: "/changes",
  summary: "What came, changed or went in the catalogue since a place, for those who mirror it. Come again with the last `next`",
  query: z.object({ since: cursor(ByChange), lang, limit }),
  answer: Changes,
  async read(parts, { since, limit: most }, asked) {
    const rows = await changesAfter(parts.db, { after: since ?? null, limit: most + 1 });
    const { items, last } = cut(rows, most);
    const found = await presentRecords(
      parts,
      await openRecords(parts.db, { ids: items.filter((each) => !each.gone).map((each) => each.id) }),
      asked.lang,
    );
    const byId = new Map(found.map((each) => [each.id, each]));
    const next = writeCursor(items.at(-1)?.place ?? since ?? START);
    return {
      body: {
        // Gone between the two questions is gone: the next stretch says so again.
        items: items.map(({ id: changed, kind, changedAt }) => ({
          id: changed,
          kind,
          changedAt: changedAt.toISOString(),
          gone: !byId.has(changed),
          record: byId.get(changed) ?? null,
        })),
        next,
        more: last !== null,
      },
      next: last ? { since: next } : null,
    };
  },
});

const START = { xid: "0", id: "00000000-0000-0000-0000-000000000000" };

const articles = operation({
  id: "listArticles",
  path: "/articles",
  summary: "News in one language, the newest first",
  query: z.object({
    lang,
    section: z.enum(SECTIONS).optional(),
    topic: z.enum(TOPICS).optional(),
    fields: fieldsOf(Article),
    limit,
    cursor: cursor(Moment),
  }),
  answer: listOf("ArticleList", Article),
  async read(parts, { section, topic, fields, limit: most, cursor: after = null }, asked) {
    const filter = { lang: asked.lang, kinds: parts.kinds.dated, section, topic, after, limit: most + 1 };
    const { items, last } = cut(await openArticles(parts.db, filter), most);
    const shown = await presentArticles(parts, items, !fields || fields.includes("html") || fields.includes("media"));
    const next = last && writeCursor(last.place);
    return { body: { items: shown.map((item) => pick(item, fields)), next }, next: next ? { cursor: next } : null };
  },
});

const article = operation({
  id: "getArticle",
  path: "/articles/{id}",
  summary: "One article in a language in which it is public",
  query: z.object({ id, lang, fields: fieldsOf(Article) }),
  answer: Article,
  async read(parts, input, asked) {
    const filter = { lang: asked.lang, kinds: parts.kinds.dated, documentId: input.id, after: null, limit: 1 };
    const [found] = await presentArticles(parts, await openArticles(parts.db, filter));
    return found ? { body: pick(found, input.fields) } : null;
  },
});

const areas = operation({
  id: "listAreas",
  path: "/areas",
  summary: "Provinces, districts, communes and wards in their time, by id",
  query: z.object({
    type: z.enum(AREA_TYPES).optional(),
    valid: z.enum(["today", "ever"]).default("today"),
    lang,
    fields: fieldsOf(Area),
    limit,
    cursor: cursor(ById),
  }),
  answer: listOf("AreaList", Area),
  async read(parts, input, asked) {
    const filter = {
      type: input.type,
      after: input.cursor?.id ?? null,
      limit: input.limit + 1,
      on: input.valid === "today" ? asked.today : null,
    };
    const { items, last } = cut(await openAreas(parts.db, filter), input.limit);
    const next = last && writeCursor({ id: last.id });
    return { body: { items: items.map((item) => pick(item, input.fields)), next }, next: next ? { cursor: next } : null };
  },
});

const kinds = operation({
  id: "listKinds",
  path: "/kinds",
  summary: "The kinds of the catalogue with their fields: the data dictionary",
  query: z.object({ lang }),
  answer: listOf("KindList", Kind),
  read: async (_parts, _input, asked) => ({ body: { items: CATALOGUE_KINDS.map((kind) => presentKind(kind, asked.lang)), next: null } }),
});

function presentKind(kind: CatalogueKind, reader: Lang): z.infer<typeof Kind> {
  return {
    id: kind.id,
    name: kind.name[reader],
    section: kind.section,
    schemaOrg: kind.schemaOrg,
    hiddenAfterMonths: kind.hideAfterMonths,
    fields: Object.entries(kind.fields).map(([name, field]) => ({
      name,
      label: field.label[reader],
      type: field.type,
      unit: field.type === "amount" ? canonicalUnit(field.measure) : null,
      needed: field.needed ?? false,
      codes:
        field.type === "choice" || field.type === "choices"
          ? Object.entries(field.list.labels).map(([code, label]) => ({ code, label: label[reader] }))
          : null,
      schema: z.toJSONSchema(valueSchema(field)) as Record<string, unknown>,
    })),
  };
}

/** Every question of the API, in the order of its documentation. */
export const OPERATIONS: readonly Operation[] = [records, record, changes, articles, article, areas, kinds];
