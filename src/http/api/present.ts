import type { z } from "zod";
import type { Db } from "#kernel/db";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import type { OpenRecord, OpenText } from "#modules/catalogue";
import { canonicalUnit, type CatalogueKind, catalogueKindOf, type PublicFact, valueAs } from "#modules/catalogue/contract";
import { type Block, type OpenArticle, pagePath } from "#modules/editions";
import type { LeadImage, RichDoc } from "#modules/editions/contract";
import { mediaView } from "#modules/media";
import { areasWithPast } from "#modules/territory";
import { feedContent } from "../feedContent.ts";
import type { Article, CatalogueRecord, Fact, Picture, RecordArea, Text } from "./shape.ts";

type Said<T extends z.ZodType> = z.infer<T>;
type Parts = { db: Db; origin: string };
export const API = "/api/v1";

/** Records as the API gives them. `whole` false leaves the texts out, which are most of the bytes. */
export async function presentRecords(
  parts: Parts,
  records: readonly OpenRecord[],
  lang: Lang,
  whole = true,
): Promise<Said<typeof CatalogueRecord>[]> {
  const all = whole ? records.flatMap(({ texts }) => texts) : [];
  const [texts, areas] = await Promise.all([presentTexts(parts, all), areasOf(parts.db, records)]);
  return records.map((record) => {
    const kind = catalogueKindOf(record.kind);
    const shown =
      record.texts.find((text) => text.lang === lang) ?? record.texts.find((text) => text.lang === record.sourceLang) ?? record.texts[0];
    if (!kind || !shown) throw new Error("a public record has no kind or no words");
    return {
      id: record.id,
      kind: record.kind,
      code: record.code,
      self: `${parts.origin}${API}/records/${record.id}`,
      language: LANGUAGE_INFO[shown.lang].tag,
      title: shown.content.title,
      summary: shown.content.summary,
      page: parts.origin + pagePath(shown),
      topics: record.topics,
      changedAt: record.changedAt.toISOString(),
      listedUntil: record.listedUntil,
      facts: record.facts.map((fact) => presentFact(kind, fact, lang)),
      areas: areaIdsOf(kind, record).flatMap((id) => areas.get(id) ?? []),
      relations: record.relations,
      texts: Object.fromEntries(
        record.texts.flatMap((text) => (texts.has(text) ? [[LANGUAGE_INFO[text.lang].tag, texts.get(text)]] : [])),
      ) as Record<string, Said<typeof Text>>,
    };
  });
}

function presentFact(kind: CatalogueKind, fact: PublicFact, lang: Lang): Said<typeof Fact> {
  const field = kind.fields[fact.field];
  return {
    field: fact.field,
    label: field?.label[lang] ?? fact.field,
    value: fact.value,
    unit: field?.type === "amount" ? canonicalUnit(field.measure) : null,
    asOf: fact.asOf,
    readOn: fact.readOn,
    source: { label: fact.sourceLabel, url: fact.sourceUrl },
  };
}

const areaIdsOf = (kind: CatalogueKind, { facts }: OpenRecord) =>
  facts.flatMap(({ field, value }) => (kind.fields[field]?.type === "area" ? [valueAs("area", value)] : []));

async function areasOf(db: Db, records: readonly OpenRecord[]): Promise<Map<string, Said<typeof RecordArea>>> {
  const ids = records.flatMap((record) => {
    const kind = catalogueKindOf(record.kind);
    return kind ? areaIdsOf(kind, record) : [];
  });
  const found = await areasWithPast(db, [...new Set(ids)]);
  return new Map([...found].map(([key, { id, code, type, name, within }]) => [key, { id, code, type, name, within }]));
}

async function presentTexts(parts: Parts, texts: readonly OpenText[]): Promise<Map<OpenText, Said<typeof Text>>> {
  const items = texts.map((text) => ({ ...text, body: text.content.body, lead: text.content.lead }));
  const [html, pictures] = await Promise.all([bodies(parts, items), picturesOf(parts, items)]);
  return new Map(
    texts.map((text, index) => [
      text,
      {
        language: LANGUAGE_INFO[text.lang].tag,
        title: text.content.title,
        summary: text.content.summary,
        html: html[index] ?? "",
        page: parts.origin + pagePath(text),
        publishedAt: new Date(text.publishedAt).toISOString(),
        modifiedAt: new Date(text.modifiedAt).toISOString(),
        media: pictures[index] ?? [],
      },
    ]),
  );
}

/** Articles as the API gives them. */
export async function presentArticles(parts: Parts, articles: readonly OpenArticle[], whole = true): Promise<Said<typeof Article>[]> {
  const [html, pictures] = whole ? await Promise.all([bodies(parts, articles), picturesOf(parts, articles)]) : [[], []];
  return articles.map((article, index) => ({
    id: article.documentId,
    self: `${parts.origin}${API}/articles/${article.documentId}`,
    language: LANGUAGE_INFO[article.lang].tag,
    languages: article.languages.map((lang) => LANGUAGE_INFO[lang].tag),
    section: article.section,
    title: article.title,
    summary: article.summary,
    html: html[index] ?? "",
    page: parts.origin + pagePath(article),
    unit: article.unitName,
    topics: article.topics,
    publishedAt: article.publishedAt.toISOString(),
    modifiedAt: article.modifiedAt.toISOString(),
    media: pictures[index] ?? [],
    sources: article.sources.map(({ label, url }) => ({ label, url: url || null })),
  }));
}

type Written = Pick<OpenArticle, "lang" | "section" | "slug" | "lead" | "body">;

const bodies = ({ db, origin }: Parts, items: readonly Written[]) =>
  feedContent(
    db,
    items.map((item) => ({ ...item, lead: null })),
    { origin, addressOf: (item) => origin + pagePath(item) },
  );

const figureOf = (block: Block): LeadImage[] => (block.type === "figure" ? [block.attrs] : []);
const imagesOf = ({ lead, body }: { lead: LeadImage | null; body: RichDoc }) => [
  ...(lead ? [lead] : []),
  ...body.content.flatMap(figureOf),
];

async function picturesOf({ db, origin }: Parts, items: readonly Written[]): Promise<Said<typeof Picture>[][]> {
  const photos = await mediaView(
    db,
    items.flatMap((item) => imagesOf(item).map(({ mediaId }) => mediaId)),
  );
  return items.map((item) =>
    imagesOf(item).flatMap(({ mediaId, alt, caption, credit }) => {
      const photo = photos.get(mediaId);
      return photo ? [{ id: mediaId, url: origin + photo.src, width: photo.width, height: photo.height, alt, caption, credit }] : [];
    }),
  );
}
