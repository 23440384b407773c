import { sql } from "drizzle-orm";
import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { isLang, type Lang } from "#kernel/languages";
import { hit } from "#kernel/limits";
import { done, type Outcome, refused } from "#kernel/outcome";
import type { SecretBox } from "#kernel/secretBox";
import type { EditionContext, Kinds } from "../../editions/index.ts";
import type { Actor } from "../../identity/contract.ts";
import { peopleWith } from "../../identity/index.ts";
import { notify } from "../../notifications/index.ts";
import { audit } from "../../record/index.ts";
import type { Remarks, RequestOrigin } from "../contract.ts";
import { waitOf } from "../limit.ts";
import { mayDecide } from "../policy.ts";
import { checkRemarks } from "../remarks.ts";
import { noticeSubject } from "../subject.ts";
import { request } from "../schema.ts";

type RequestContext = Context<Actor> & { kinds: Kinds };
type Page = { unit_id: string; kind: string; title: string; source_lang: string };
/** What an officer may file in an hour: enough for a day's reading, too little for a loop. */
const OFFICER_PER_HOUR = 60;

/**
 * A reader says that something on a public page is wrong. Refused with every reason: what was typed, or too many from where it comes (in how
 * many minutes again). The client's address is only counted by, the mail address only kept sealed.
 */
export async function reportError(
  ctx: RequestContext,
  box: SecretBox,
  input: { documentId: string; lang: Lang; remarks: Remarks; clientAddress: string | null },
): Promise<Outcome<{ id: string }>> {
  const { remarks, reasons } = checkRemarks(input.remarks);
  if (reasons.length > 0) return refused(...reasons);
  const wait = await waitOf(ctx.db, input.clientAddress, ctx.now);
  if (wait > 0) return refused({ id: "request.limit", values: { minutes: Math.ceil(wait / 60), seconds: wait } });
  return ctx.db.transaction(async (tx) => {
    const { rows } = await tx.execute<Page>(sql`select unit_id, kind, content->>'title' as title, source_lang from editions.public_edition
      where document_id = ${input.documentId}::uuid and lang = ${input.lang}`);
    const [page] = rows;
    if (!page) throw new Fault("not_found", "edition.not_public");
    const id = await store(tx, ctx, "reader", { ...input, page, remarks });
    if (remarks.email !== "")
      await tx.execute(sql`update requests.request set address = ${box.seal(remarks.email, id)} where id = ${id}::uuid`);
    return done({ id });
  });
}

/** An officer asks for a change of a page that they may not write themselves. */
export async function askChange(
  ctx: EditionContext,
  input: { documentId: string; lang: string; remarks: Remarks },
): Promise<Outcome<{ id: string }>> {
  const { lang } = input;
  if (!isId(input.documentId) || !isLang(lang)) throw new Fault("not_found", "document.unknown");
  if (ctx.actor.kind !== "person" || ctx.actor.id === null) throw new Fault("forbidden", "not_allowed");
  const { remarks, reasons } = checkRemarks({ ...input.remarks, email: "", trap: "" });
  if (reasons.length > 0) return refused(...reasons);
  const limit = await hit(ctx.db, `change-request:${ctx.actor.id}`, { limit: OFFICER_PER_HOUR, windowSeconds: 3600, now: ctx.now });
  if (!limit.allowed) return refused({ id: "request.limit", values: { minutes: Math.ceil(limit.retryAfter / 60) } });
  return ctx.db.transaction(async (tx) => {
    const { rows } = await tx.execute<Page>(sql`select d.unit_id, d.kind, d.source_lang, r.content->>'title' as title
      from editions.document d join editions.revision r on r.document_id = d.id and r.lang = ${lang}
      where d.id = ${input.documentId}::uuid order by r.number desc limit 1`);
    const [page] = rows;
    if (!page) throw new Fault("not_found", "document.unknown");
    if (mayDecide(ctx.actor, ctx.kinds.of(page.kind).writers, { unitId: page.unit_id, lang, sourceLang: page.source_lang }))
      return refused({ id: "request.may_write" });
    return done({ id: await store(tx, ctx, "officer", { documentId: input.documentId, lang, page, remarks }) });
  });
}

type New = { documentId: string; lang: Lang; page: Page; remarks: Remarks };

async function store(tx: Tx, ctx: RequestContext, origin: RequestOrigin, { documentId, lang, page, remarks }: New): Promise<string> {
  const [row] = await tx
    .insert(request)
    .values({
      origin,
      documentId,
      unitId: page.unit_id,
      kind: page.kind,
      lang,
      title: page.title,
      wrong: remarks.wrong,
      correct: remarks.correct,
      source: remarks.source,
      filedBy: ctx.actor.id,
      filedAt: ctx.now,
    })
    .returning({ id: request.id });
  if (!row) throw new Error("a request was not stored");
  await audit(tx, ctx, "request.file", { kind: "request", id: row.id, unitId: page.unit_id }, { origin, document: documentId, lang });
  await tellDeciders(tx, ctx, { documentId, lang, page });
  return row.id;
}

/** Whoever may decide is told; several about one page are one line. */
async function tellDeciders(tx: Tx, ctx: RequestContext, { documentId, lang, page }: Omit<New, "remarks">): Promise<void> {
  const roles = [...ctx.kinds.of(page.kind).writers, ...(lang === page.source_lang ? [] : (["translator"] as const))];
  const found = await Promise.all(roles.map((role) => peopleWith(tx, role, { unitId: page.unit_id, lang })));
  const personIds = found.flat().flatMap(({ id }) => (id === ctx.actor.id ? [] : [id]));
  await notify(tx, {
    personIds,
    key: "request_new",
    values: { title: page.title, lang },
    href: `/desk/requests?document=${documentId}&lang=${lang}`,
    subject: noticeSubject(documentId, lang),
    at: ctx.now,
  });
}
