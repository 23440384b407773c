import { sql } from "drizzle-orm";
import type { Listener } from "../../kernel/context.ts";
import type { Db } from "../../kernel/db.ts";
import { newId } from "../../kernel/ids.ts";
import type { Lang } from "../../kernel/languages.ts";
import type { Outcome } from "../../kernel/outcome.ts";
import type { Actor, Role } from "../identity/contract.ts";
import { SECTIONS } from "./contract.ts";
import {
  approveRevision,
  BLANK_FACTS,
  clearRevision,
  collectKinds,
  commonFacts,
  createDocument,
  defineKind,
  type EditionContext,
  publishRevision,
  saveRevision,
  startTranslation,
  submitRevision,
} from "./index.ts";

/** The value of a command that must have worked. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reasons.map((reason) => reason.id).join(", ")}`);
  return outcome.value;
}

/** Two kinds to test with, as the newsroom has them. */
export const testKinds = () => {
  const common = { facts: commonFacts, blank: BLANK_FACTS, text: ["title", "summary", "body"] as const, sections: SECTIONS };
  return collectKinds([
    defineKind({ ...common, id: "article", listed: ["news", "heritage", "invest", "partners"], dated: true, schemaOrg: "NewsArticle" }),
    defineKind({ ...common, id: "page", listed: ["about"], dated: false, schemaOrg: "WebPage" }),
  ]);
};

/** A small office: one person per role, one unit, a clock that stands still until told. */
export async function buildOffice(db: Db, emit: Listener = async () => {}, kinds = testKinds()) {
  const unitId = newId();
  await db.execute(
    sql`insert into identity.unit (id, code, slug, kind, valid_from) values (${unitId}, ${`T${unitId.slice(-8)}`}, ${`t-${unitId.slice(-8)}`}, 'department', '2025-01-01')`,
  );
  await db.execute(
    sql`insert into identity.unit_name (unit_id, lang, name) values (${unitId}, 'vi', 'Đơn vị thử'), (${unitId}, 'en', 'Test unit')`,
  );
  let now = new Date("2026-11-01T02:00:00Z");
  const ids = new Map<string, string>();
  const as = (name: string, ...roles: Role[]): EditionContext => {
    const id = ids.get(name) ?? newId();
    ids.set(name, id);
    const actor: Actor = { kind: "person", id, name, unitId, grants: roles.map((role) => ({ role, unitId: null, langs: null })) };
    return { actor, now, lang: "vi", requestId: "test", db, emit, enqueue: async () => {}, kinds };
  };
  return {
    unitId,
    as,
    at: (iso: string) => {
      now = new Date(iso);
    },
  };
}

/** A body of `count` paragraphs with ids b1… and the given words. */
export const paragraphs = (...texts: string[]) => ({
  type: "doc",
  content: texts.map((text, i) => ({ type: "paragraph", attrs: { id: `b${i + 1}` }, content: [{ type: "text", text }] })),
});

type Office = Awaited<ReturnType<typeof buildOffice>>;

/** A draft with words, saved by the writer. */
export async function draft(office: Office, title: string, ...texts: string[]) {
  const writer = office.as("writer", "writer");
  const made = must(await createDocument(writer, { kind: "article", section: "news", title, unitId: office.unitId }));
  must(
    await saveRevision(writer, {
      revisionId: made.revisionId,
      lockVersion: 1,
      content: { title, summary: `${title}.`, slug: null, lead: null, body: paragraphs(...texts) },
    }),
  );
  return made;
}

/** Takes a working revision through clearance and approval to the public. */
export async function carryToLive(office: Office, revisionId: string, author = office.as("writer", "writer")): Promise<void> {
  must(await submitRevision(author, { revisionId }));
  must(await clearRevision(office.as("clearance", "clearance_officer"), { revisionId, checklist: ["secrets"] }));
  must(await approveRevision(office.as("approver", "approver"), { revisionId, publish: false }));
  must(await publishRevision(office.as("publisher", "publisher"), { revisionId }));
}

/** A live translation of a document. */
export async function translated(office: Office, documentId: string, lang: Lang, title: string, ...texts: string[]): Promise<string> {
  const translator = office.as("translator", "translator");
  const { revisionId } = must(await startTranslation(translator, { documentId, lang }));
  must(
    await saveRevision(translator, {
      revisionId,
      lockVersion: 1,
      content: { title, summary: `${title}.`, slug: null, lead: null, body: paragraphs(...texts) },
    }),
  );
  await carryToLive(office, revisionId, translator);
  return revisionId;
}
