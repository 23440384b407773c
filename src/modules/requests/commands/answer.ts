import { sql } from "drizzle-orm";
import type { Context } from "#kernel/context";
import { isId } from "#kernel/ids";
import type { Lang } from "#kernel/languages";
import type { Mail } from "#kernel/mail";
import type { SecretBox } from "#kernel/secretBox";
import { audit } from "../../record/index.ts";
import { ADDRESS_DAYS, ANSWER_HOLD_MS } from "../contract.ts";
import { answerMail } from "../messages/mail.ts";

/** What letters to readers need from outside. */
export type ReaderMail = { mail: Mail; origin: string; box: SecretBox };
type Row = {
  address: Buffer;
  lang: Lang;
  title: string;
  state: "done" | "declined";
  answer: string | null;
  unit_id: string;
  page: string | null;
};

/**
 * Sends the letter of a decided request, once; nothing leaves when the step was undone meanwhile or the address is gone. What a mail server
 * says may name the address, so its words go no further.
 */
export async function sendAnswer(ctx: Context, { mail, origin, box }: ReaderMail, id: unknown): Promise<boolean> {
  if (!isId(id)) return false;
  return ctx.db.transaction(async (tx) => {
    const ripe = new Date(ctx.now.getTime() - ANSWER_HOLD_MS).toISOString();
    const { rows } = await tx.execute<Row>(sql`select q.address, q.lang, q.title, q.state, q.answer, q.unit_id,
        (select '/' || p.lang || '/' || p.section || '/' || p.slug from editions.public_edition p where p.document_id = q.document_id and p.lang = q.lang) as page
      from requests.request q where q.id = ${id}::uuid and q.address is not null and q.state in ('done', 'declined')
        and q.answered_at is null and q.decided_at <= ${ripe}::timestamptz for update of q skip locked`);
    const [row] = rows;
    const to = row && box.open(row.address, id);
    if (!row || !to) return false;
    const letter = answerMail(row.lang, { ...row, page: row.page === null ? null : origin + encodeURI(row.page) });
    await tx.execute(sql`update requests.request set answered_at = ${ctx.now.toISOString()}::timestamptz where id = ${id}::uuid`);
    await audit(tx, ctx, "request.answer", { kind: "request", id, unitId: row.unit_id });
    await mail.send({ to, ...letter }).catch(() => {
      throw new Error(`the answer to request ${id} could not be sent`);
    });
    return true;
  });
}

/** Forgets the addresses that were kept for their time; answers how many went. */
export async function purgeAddresses(ctx: Context): Promise<number> {
  return ctx.db.transaction(async (tx) => {
    const before = new Date(ctx.now.getTime() - ADDRESS_DAYS * 86_400_000).toISOString();
    const { rows } = await tx.execute(
      sql`update requests.request set address = null where address is not null and filed_at <= ${before}::timestamptz returning id`,
    );
    if (rows.length > 0) await audit(tx, ctx, "request.purge", { kind: "request", id: null }, { addresses: rows.length });
    return rows.length;
  });
}
