import { sql } from "drizzle-orm";
import type { Listener } from "#kernel/context";
import type { Db } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { buildOffice, carryToLive, must, paragraphs } from "../editions/testing.ts";
import {
  BLANK_FACTS,
  collectKinds,
  commonFacts,
  createDocument,
  defineKind,
  type EditionContext,
  saveRevision,
  startRevision,
  startTranslation,
} from "../editions/index.ts";
import { type CatalogueFacts, type Claim, type Claims, catalogueKindOf } from "./contract.ts";
import { BLANK_CLAIM } from "./claims.ts";
import { catalogueKinds } from "./documentKinds.ts";
import { catalogueListener } from "./listener.ts";

/** A claim with a source, chosen. */
export const claim = (value: Claim["value"], more: Partial<Claim> = {}): Claim => ({
  ...BLANK_CLAIM,
  value,
  source: { label: "Nguồn thử", url: "https://example.vn/" },
  ...more,
});

/** Facts of a record of a kind. */
export const facts = (kind: string, claims: Claims, code: string | null = null): CatalogueFacts => ({
  topics: [...(catalogueKindOf(kind)?.topics ?? [])],
  family: "temple",
  palette: 2,
  sources: [],
  code,
  claims,
});

const article = defineKind({
  id: "article",
  facts: commonFacts,
  blank: BLANK_FACTS,
  text: ["title"],
  sections: ["news"],
  listed: ["news"],
  dated: true,
  schemaOrg: "NewsArticle",
});

/** An office that knows an article and the kinds of the catalogue. */
export const catalogueOffice = (db: Db, emit: Listener = catalogueListener) =>
  buildOffice(db, emit, collectKinds([article, ...catalogueKinds]));
export type CatalogueOffice = Awaited<ReturnType<typeof catalogueOffice>>;

const words = (title: string, ...texts: string[]) => ({ title, summary: `${title}.`, slug: null, lead: null, body: paragraphs(...texts) });

/** A working record with its facts saved by the writer. */
export async function draftRecord(office: CatalogueOffice, title: string, given: CatalogueFacts, kind = "heritage") {
  const writer = office.as("writer", "writer");
  const [section = "heritage"] = writer.kinds.of(kind).sections;
  const made = must(await createDocument(writer, { kind, section, title, unitId: office.unitId }));
  must(await saveRevision(writer, { revisionId: made.revisionId, lockVersion: 1, content: words(title, "Lời."), facts: given }));
  return made;
}

/** A record that the public sees. */
export async function liveRecord(office: CatalogueOffice, title: string, given: CatalogueFacts, kind = "heritage") {
  const made = await draftRecord(office, title, given, kind);
  await carryToLive(office, made.revisionId);
  return made;
}

/** Publishes other facts of a record under the same words; answers the new revision. */
export async function changeFacts(
  office: CatalogueOffice,
  record: { revisionId: string },
  given: CatalogueFacts,
  title: string,
): Promise<string> {
  const writer: EditionContext = office.as("writer", "writer");
  const { rows } = await writer.db.execute<{ edition_id: string }>(
    sql`select edition_id from editions.revision where id = ${record.revisionId}`,
  );
  const { revisionId } = must(await startRevision(writer, { editionId: rows[0]?.edition_id ?? "" }));
  must(await saveRevision(writer, { revisionId, lockVersion: 1, content: words(title, "Lời."), facts: given }));
  await carryToLive(office, revisionId);
  return revisionId;
}

/** A live translation of a record or text. */
export async function liveTranslation(
  office: CatalogueOffice,
  documentId: string,
  lang: Lang,
  title: string,
  body: { type: string; content: unknown[] },
) {
  const translator = office.as("translator", "translator");
  const { revisionId } = must(await startTranslation(translator, { documentId, lang }));
  must(await saveRevision(translator, { revisionId, lockVersion: 1, content: { ...words(title), body } }));
  await carryToLive(office, revisionId, translator);
  return revisionId;
}
