import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#kernel/languages";
import type { Message } from "#kernel/mail";
import { secretBox } from "#kernel/secretBox";
import { type TestDatabase, testDatabase } from "#tests/database";
import type { EditionContext } from "../editions/index.ts";
import { buildOffice, carryToLive, draft, must } from "../editions/testing.ts";
import { anonymousActor } from "../identity/index.ts";
import { buildPerson, buildUnit } from "../identity/testing.ts";
import { purgeAddresses, sendAnswer } from "./commands/answer.ts";
import { decideRequest } from "./commands/decide.ts";
import { askChange, reportError } from "./commands/file.ts";
import { ADDRESS_DAYS, BLANK_REMARKS, LONGEST, type Remarks } from "./contract.ts";
import { PER_HOUR } from "./limit.ts";
import { answerMail } from "./messages/mail.ts";
import { requestById, requestQueue, requestsBeside } from "./queries/requests.ts";

const box = secretBox("a secret of the test, long enough", "test");
const EMAIL = "reader@example.org";
let base: TestDatabase;
let office: Awaited<ReturnType<typeof buildOffice>>;
let page: { documentId: string };
let stranger: EditionContext;
const queued: object[] = [];
const sent: Message[] = [];
let clients = 0;

beforeAll(async () => {
  base = await testDatabase();
  office = await buildOffice(base.db);
  const made = await draft(office, "Đền Hùng", "Lời.");
  await carryToLive(office, made.revisionId);
  page = made;
  const { actor } = await buildPerson(base.db, {
    name: "Cán bộ sở khác",
    roles: [{ role: "writer", unitId: (await buildUnit(base.db)).id }],
  });
  stranger = { ...office.as("writer", "writer"), actor };
});
afterAll(() => base.close());

const writer = (): EditionContext => ({
  ...office.as("writer", "writer"),
  enqueue: async (_tx, queue, data) => void queued.push({ queue, ...data }),
});
const reader = (iso?: string) => ({ ...office.as("writer"), actor: anonymousActor(), ...(iso ? { now: new Date(iso) } : {}) });
const filing = (remarks: Partial<Remarks>, clientAddress = `192.0.2.${(clients += 1)}`, iso?: string) =>
  reportError(reader(iso), box, {
    documentId: page.documentId,
    lang: "vi",
    remarks: { ...BLANK_REMARKS, wrong: "Năm sai.", ...remarks },
    clientAddress,
  });
const filed = async (remarks: Partial<Remarks> = {}, iso?: string) => must(await filing(remarks, undefined, iso)).id;
const mailing = {
  mail: { send: async (message: Message) => void sent.push(message), close: () => {} },
  origin: "https://xoan.example",
  box,
};
const later = (seconds: number) => ({ ...writer(), now: new Date(writer().now.getTime() + seconds * 1000) });
const everything = async () => {
  const { rows } = await base.db.execute<{ all: string }>(sql`select (select string_agg(r::text, ' ') from requests.request r) ||
    (select string_agg(a::text, ' ') from record.audit_event a) || coalesce((select string_agg(l::text, ' ') from kernel.rate_limit l), '') as all`);
  return rows[0]?.all ?? "";
};

describe("a reader's report", () => {
  test.each<[string, Partial<Remarks>, string[]]>([
    ["nothing", { wrong: " \u200B\n" }, ["wrong request.empty"]],
    ["a control character", { wrong: "a\u0000b" }, ["wrong request.control"]],
    [
      "an override of the direction, and half a pair",
      { wrong: "a\u202Eb", source: "\uD800" },
      ["wrong request.control", "source request.control"],
    ],
    [
      "too much of everything",
      { wrong: "a".repeat(2001), correct: "b".repeat(2001), source: "c".repeat(501) },
      ["wrong request.long", "correct request.long", "source request.long"],
    ],
    ["no address", { email: "nobody" }, ["email request.email"]],
    ["two addresses, to smuggle a header", { email: "a@b.vn\nBcc: c@d.vn" }, ["email request.email"]],
    ["a filled trap", { trap: "http://spam.example" }, ["trap request.trap"]],
  ])("of %s is refused with every reason at its field", async (_what, remarks, expected) => {
    const outcome = await filing(remarks);
    expect(outcome.ok ? [] : outcome.reasons.map(({ field, id }) => `${field} ${id}`)).toEqual(expected);
  });

  test("keeps line breaks, letters beyond the basic plane and markup as words", async () => {
    const wrong = `Dòng một\r\n\t<script>alert('𠮷')</script> ' "; drop table requests.request; --${"𠮷".repeat(1900)}`;
    const id = await filed({ wrong });
    expect((await requestById(writer(), id))?.wrong).toBe(wrong.replace("\r\n", "\n"));
  });

  test("keeps the mail address sealed: in no row, no line of the trail, no job and no view", async () => {
    const id = await filed({ email: EMAIL });
    expect(await everything()).not.toContain(EMAIL);
    const { rows } = await base.db.execute<{ address: Buffer }>(sql`select address from requests.request where id = ${id}::uuid`);
    const sealed = rows[0]?.address ?? Buffer.alloc(0);
    expect(sealed.includes(EMAIL)).toBe(false);
    expect(box.open(sealed, id)).toBe(EMAIL);
    expect(box.open(sealed, "another request")).toBeNull();
    expect(secretBox("another secret of the test, as long", "test").open(sealed, id)).toBeNull();
    expect(JSON.stringify(await requestById(writer(), id))).not.toContain(EMAIL);
    expect(await requestById(writer(), id)).toMatchObject({ wantsAnswer: true, state: "new", page: "/vi/news/den-hung" });
  });

  test("of a page that is not public is not taken", async () => {
    const hidden = await draft(office, "Chưa công khai", "Lời.");
    const given = {
      documentId: hidden.documentId,
      lang: "vi" as const,
      remarks: { ...BLANK_REMARKS, wrong: "Sai." },
      clientAddress: "203.0.113.99",
    };
    await expect(reportError(reader(), box, given)).rejects.toMatchObject({ id: "edition.not_public" });
  });

  test("comes so often from one network and no more; the next day counts anew and nothing of the address is kept", async () => {
    const address = "2001:db8:1:2::";
    for (let n = 0; n < PER_HOUR; n += 1) expect((await filing({}, `${address}${n}`)).ok).toBe(true);
    const refusal = await filing({}, `${address}ffff`);
    expect(refusal).toMatchObject({ ok: false, reasons: [{ id: "request.limit", values: { minutes: 60 } }] });
    expect((await filing({}, "2001:db8:1:3::1")).ok).toBe(true);
    expect(await everything()).not.toContain("2001:db8");
    expect((await filing({}, `${address}1`, "2026-11-02T02:00:00Z")).ok).toBe(true);
  });

  test("what is wrong with the form is not counted", async () => {
    for (let n = 0; n < PER_HOUR * 2; n += 1) await filing({ wrong: "" }, "198.51.100.77");
    expect((await filing({}, "198.51.100.77")).ok).toBe(true);
  });
});

describe("the queue", () => {
  test("is seen by the officers of the unit, not by those of another; who filed sees their own", async () => {
    const id = await filed();
    expect(await requestById(stranger, id)).toBeNull();
    await expect(decideRequest(stranger, { id, event: "accept" })).rejects.toMatchObject({ kind: "forbidden" });
    const own = must(
      await askChange(stranger, { documentId: page.documentId, lang: "vi", remarks: { ...BLANK_REMARKS, wrong: "Thiếu tên mới." } }),
    ).id;
    const { rows } = await requestQueue(stranger, { filter: {}, limit: 50 });
    expect(rows.map((row) => [row.id, row.origin, row.mayDecide])).toEqual([[own, "officer", false]]);
    expect((await requestById(writer(), own))?.filer).toBe("Cán bộ sở khác");
  });

  test("an officer who may write the page writes it", async () => {
    const outcome = await askChange(writer(), { documentId: page.documentId, lang: "vi", remarks: { ...BLANK_REMARKS, wrong: "Sai." } });
    expect(outcome).toMatchObject({ ok: false, reasons: [{ id: "request.may_write" }] });
  });

  test("is narrowed by state, unit, kind and language, counted alike, and paged without gaps", async () => {
    const all = await requestQueue(writer(), { filter: {}, limit: 500 });
    const total = Object.values(all.states).reduce((sum, n) => sum + n, 0);
    expect(all.rows).toHaveLength(total);
    const seen: string[] = [];
    for (let before: string | null = ""; before !== null; ) {
      const part = await requestQueue(writer(), {
        filter: { state: "new", unitId: office.unitId, kind: "article", lang: "vi" },
        limit: 3,
        ...(before ? { before } : {}),
      });
      seen.push(...part.rows.map(({ id }) => id));
      before = part.next;
    }
    expect(seen).toEqual(all.rows.filter(({ state }) => state === "new").map(({ id }) => id));
    expect((await requestQueue(writer(), { filter: { lang: "ko" }, limit: 5 })).rows).toEqual([]);
    expect((await requestQueue(writer(), { filter: { unitId: "nonsense", documentId: "' or 1=1" }, limit: 1 })).rows).toHaveLength(1);
  });

  test("an accepted one stands beside the draft of its page, until it is done", async () => {
    const id = await filed();
    must(await decideRequest(writer(), { id, event: "accept" }));
    const beside = async () => (await requestsBeside(writer(), { documentId: page.documentId, lang: "vi" })).map((each) => each.id);
    expect(await beside()).toEqual([id]);
    expect(await decideRequest(writer(), { id, event: "accept" })).toMatchObject({ ok: false, reasons: [{ id: "request.state" }] });
    must(await decideRequest(writer(), { id, event: "done" }));
    expect(await beside()).toEqual([]);
  });

  test("a refusal says why, and words to nobody are refused", async () => {
    const id = await filed();
    const outcome = await decideRequest(writer(), { id, event: "decline", reason: " ", answer: "Xin chào." });
    expect(outcome.ok ? [] : outcome.reasons.map((reason) => reason.id)).toEqual(["request.empty", "request.no_address"]);
    must(await decideRequest(writer(), { id, event: "decline", reason: "Năm ghi theo quyết định." }));
    expect(await requestById(writer(), id)).toMatchObject({ state: "declined", reason: "Năm ghi theo quyết định." });
  });

  test("whoever decides and whoever asked are told", async () => {
    const { actor } = await buildPerson(base.db, { name: "Cán bộ dữ liệu", roles: [{ role: "writer", unitId: office.unitId }] });
    const own = must(
      await askChange(stranger, { documentId: page.documentId, lang: "vi", remarks: { ...BLANK_REMARKS, wrong: "Sai." } }),
    ).id;
    const notices = async (id: string | null) =>
      (
        await base.db.execute<{ key: string }>(sql`select key from notifications.notice where person_id = ${id}::uuid order by at, key`)
      ).rows.map(({ key }) => key);
    expect(await notices(actor.id)).toEqual(["request_new"]);
    must(await decideRequest({ ...writer(), actor }, { id: own, event: "decline", reason: "Đúng rồi." }));
    expect(await notices(stranger.actor.id)).toContain("request_declined");
  });
});

describe("the letter to the reader", () => {
  test("leaves once, after the hold, in the language of the page", async () => {
    const id = await filed({ email: EMAIL });
    must(await decideRequest(writer(), { id, event: "done", answer: "Đã sửa năm." }));
    expect(queued.at(-1)).toEqual({ queue: "requests.answer", id });
    expect(await sendAnswer(later(30), mailing, id)).toBe(false);
    expect(await sendAnswer(later(61), mailing, id)).toBe(true);
    expect(await sendAnswer(later(90), mailing, id)).toBe(false);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: EMAIL, subject: "Về lỗi ông/bà báo: Đền Hùng" });
    expect(sent[0]?.text).toContain("Đã sửa năm.");
    expect(sent[0]?.text).toContain("https://xoan.example/vi/news/den-hung");
  });

  test("does not leave when the step was taken back", async () => {
    const id = await filed({ email: EMAIL });
    must(await decideRequest(writer(), { id, event: "decline", reason: "Đúng rồi." }));
    must(await decideRequest(writer(), { id, event: "reopen" }));
    expect(await sendAnswer(later(120), mailing, id)).toBe(false);
  });

  test("a mail server's words, which may name the address, go no further, and the letter is tried again", async () => {
    const id = await filed({ email: EMAIL });
    must(await decideRequest(writer(), { id, event: "done" }));
    const broken = {
      ...mailing,
      mail: { ...mailing.mail, send: async ({ to }: Message) => Promise.reject(new Error(`550 ${to} unknown`)) },
    };
    const error: unknown = await sendAnswer(later(61), broken, id).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(`${(error as Error).stack} ${String((error as Error).cause)}`).not.toContain(EMAIL);
    expect(await sendAnswer(later(62), mailing, id)).toBe(true);
  });

  test("exists in every language, with its place for the officer's words", () => {
    for (const lang of LANGUAGES) {
      const { subject, text } = answerMail(lang, { title: "T", state: "declined", answer: "A", page: "P" });
      expect(subject).toContain("T");
      expect(text).toMatch(/A\n\nP\n/);
    }
  });
});

test(`an address is gone after ${ADDRESS_DAYS} days and not before, whatever became of the report, and no letter leaves then`, async () => {
  await base.db.execute(sql`update requests.request set address = null`);
  const old = await filed({ email: EMAIL }, "2026-08-01T02:00:00Z");
  const young = await filed({ email: EMAIL }, "2026-10-30T02:00:00Z");
  const kept = async () =>
    (await base.db.execute<{ id: string }>(sql`select id from requests.request where address is not null order by id`)).rows.map(
      ({ id }) => id,
    );
  const at = (iso: string) => ({ ...reader(iso), actor: { kind: "system" as const, id: null, name: "worker" } });
  expect(await purgeAddresses(at("2026-10-30T01:59:59Z"))).toBe(0);
  expect(await kept()).toEqual([old, young]);
  expect(await purgeAddresses(at("2026-10-30T02:00:00Z"))).toBe(1);
  expect(await kept()).toEqual([young]);
  expect(await requestById(writer(), old)).toMatchObject({ wantsAnswer: false, wrong: "Năm sai." });
  expect(await decideRequest(writer(), { id: old, event: "done", answer: "Đã sửa." })).toMatchObject({
    ok: false,
    reasons: [{ id: "request.no_address" }],
  });
  expect(LONGEST.email).toBeLessThan(400 - 28);
});
