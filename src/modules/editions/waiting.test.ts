import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "#tests/database";
import { type DomainEvent } from "../../kernel/context.ts";
import { saveCalendarDays } from "../../kernel/calendar.ts";
import {
  approveRevision,
  board,
  clearRevision,
  confirmBlock,
  deskRevision,
  freshness,
  myWork,
  openRemarks,
  returnRevision,
  RevisionEvent,
  saveRevision,
  scheduleRevision,
  startRevision,
  startTranslation,
  submitRevision,
  takeEditLock,
  undoApproval,
  waitingCounts,
} from "./index.ts";
import { isAnswered, REMARKS_MOST } from "./contract.ts";
import { buildOffice, carryToLive, draft, must, paragraphs, translated } from "./testing.ts";

let test: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
const told: DomainEvent[] = [];
beforeAll(async () => {
  test = await testDatabase();
  office = await buildOffice(test.db, async (_tx, event) => void told.push(event));
  // Monday 2 November 2026 is off: two working days from Sunday the 1st end on Wednesday the 4th.
  await saveCalendarDays(test.db, [{ day: "2026-11-02", working: false, name: "Nghỉ bù", source: "" }]);
});
afterAll(() => test.close());

const writer = () => office.as("writer", "writer");
const officer = () => office.as("clearance", "clearance_officer");
const approver = () => office.as("approver", "approver");
const publisher = () => office.as("publisher", "publisher");
const translator = () => office.as("translator", "translator");
const rewrite = async (documentId: string, editionId: string, ...texts: string[]) => {
  const { revisionId } = must(await startRevision(writer(), { editionId }));
  const content = { title: "Sửa", summary: "Sửa.", slug: null, lead: null, body: paragraphs(...texts) };
  must(await saveRevision(writer(), { revisionId, lockVersion: 1, content }));
  return { documentId, revisionId };
};
const editionOf = async (revisionId: string) => (await deskRevision(writer(), revisionId))?.editionId ?? "";

describe("what waits", () => {
  it("goes from person to person with a day counted in working days", async () => {
    const { revisionId } = await draft(office, "Chờ ai", "Chữ.");
    const seen = async (who: ReturnType<typeof writer>) => {
      const work = await myWork(who);
      const of = (items: typeof work.mine) =>
        items.filter((item) => item.revisionId === revisionId).map((item) => [item.next, item.due?.on ?? null]);
      return { mine: of(work.mine), waiting: of(work.waiting) };
    };
    expect(await seen(writer())).toEqual({ mine: [["submit", null]], waiting: [] });
    expect(await seen(office.as("colleague", "writer"))).toEqual({ mine: [], waiting: [] });
    must(await submitRevision(writer(), { revisionId }));
    expect(await seen(writer())).toEqual({ mine: [], waiting: [["read", "2026-11-04"]] });
    expect(await seen(officer())).toEqual({ mine: [["clear", "2026-11-04"]], waiting: [] });
    must(await clearRevision(officer(), { revisionId, checklist: [] }));
    expect((await seen(approver())).mine).toEqual([["approve", "2026-11-04"]]);
    must(await approveRevision(approver(), { revisionId, publish: false }));
    expect((await seen(publisher())).mine).toEqual([["publish", "2026-11-04"]]);
    must(await scheduleRevision(publisher(), { revisionId, at: new Date("2026-11-09T18:30:00Z") }));
    expect(await seen(publisher())).toEqual({ mine: [], waiting: [["read", "2026-11-10"]] });
  });

  it("shows nobody their own words to clear, and counts as the list does, without what was put off", async () => {
    const both = office.as("both", "writer", "clearance_officer");
    const before = await waitingCounts(both, []);
    const { revisionId } = await draft(office, "Của mình", "Chữ.");
    must(await submitRevision(writer(), { revisionId }));
    const after = await waitingCounts(both, []);
    expect(after.mine).toBe(before.mine + 1);
    expect(after.mine).toBe((await myWork(both)).mine.length);
    expect((await waitingCounts(both, [revisionId])).mine).toBe(before.mine);
    const own = { ...writer(), actor: office.as("writer", "writer", "clearance_officer").actor };
    expect((await myWork(own)).mine.map((item) => item.revisionId)).not.toContain(revisionId);
  });

  it("respects unit and language of a grant", async () => {
    const { revisionId } = await draft(office, "Phạm vi", "Chữ.");
    must(await submitRevision(writer(), { revisionId }));
    const scoped = (unitId: string | null, langs: ("vi" | "en")[] | null) => {
      const who = office.as("scoped");
      return { ...who, actor: { ...who.actor, grants: [{ role: "clearance_officer" as const, unitId, langs }] } };
    };
    const sees = async (who: ReturnType<typeof writer>) => (await myWork(who)).mine.some((item) => item.revisionId === revisionId);
    expect(await sees(scoped(office.unitId, ["vi"]))).toBe(true);
    expect(await sees(scoped(office.unitId, ["en"]))).toBe(false);
    expect(await sees(scoped(crypto.randomUUID(), null))).toBe(false);
  });
});

describe("a return", () => {
  it("sets a day, three working days on unless it says another, and refuses one that has passed", async () => {
    for (const [due, expected] of [
      [undefined, "2026-11-05"],
      ["2026-11-20", "2026-11-20"],
    ] as const) {
      const { revisionId } = await draft(office, `Trả ${due}`, "Chữ.");
      must(await submitRevision(writer(), { revisionId }));
      const back = must(
        await returnRevision(officer(), { revisionId, remarks: [{ text: "Thêm nguồn.", blockId: null }], ...(due ? { due } : {}) }),
      );
      const item = (await myWork(writer())).mine.find((each) => each.revisionId === back.revisionId);
      expect(item).toMatchObject({ next: "submit", returned: true, comment: "Thêm nguồn.", from: "clearance", due: { on: expected } });
      expect((await deskRevision(writer(), back.revisionId))?.dueOn).toBe(expected);
    }
    const { revisionId } = await draft(office, "Trả sai", "Chữ.");
    must(await submitRevision(writer(), { revisionId }));
    for (const due of ["2026-10-31", "2026-02-30", "mai"]) {
      const refused = await returnRevision(officer(), { revisionId, remarks: [{ text: " ", blockId: null }], due });
      expect(refused.ok ? [] : refused.reasons.map((reason) => reason.id)).toEqual(["comment.empty", "due.past"]);
    }
  });
});

describe("the remarks of a return", () => {
  it("stand each at its place, are answered when that place changes, and are over when the words are sent again", async () => {
    const { revisionId } = await draft(office, "Góp ý", "Một.", "Hai.");
    must(await submitRevision(writer(), { revisionId }));
    const [first, second] = (await deskRevision(writer(), revisionId))?.content.body.content.map(({ attrs }) => attrs?.id ?? "") ?? [];
    const wanted = [
      { text: "Thêm nguồn.", blockId: second ?? "" },
      { text: "Tên ngắn quá.", blockId: "title" },
      { text: "Cả bài cần gọn hơn.", blockId: null },
    ];
    const bad = await returnRevision(officer(), { revisionId, remarks: [...wanted, { text: "Ở đâu?", blockId: "nowhere" }] });
    expect(bad.ok ? [] : bad.reasons.map(({ id }) => id)).toEqual(["comment.place"]);
    const many = await returnRevision(officer(), { revisionId, remarks: Array(REMARKS_MOST + 1).fill(wanted[1]) });
    expect(many.ok ? [] : many.reasons.map(({ id }) => id)).toEqual(["comment.many"]);
    const back = must(await returnRevision(officer(), { revisionId, remarks: wanted }));
    const item = (await myWork(writer())).mine.find((each) => each.revisionId === back.revisionId);
    expect(item).toMatchObject({ comment: "Thêm nguồn.", commentParagraph: 2, comments: 3 });
    const answered = async () => {
      const now = await deskRevision(writer(), back.revisionId);
      const remarks = now ? await openRemarks(writer(), now) : [];
      expect(remarks.map(({ text, blockId }) => ({ text, blockId }))).toEqual(now?.returned ? wanted : []);
      return remarks.map((remark) => now !== null && isAnswered(remark, now.content));
    };
    expect(await answered()).toEqual([false, false, false]);
    const now = await deskRevision(writer(), back.revisionId);
    const text = (id: string | undefined, words: string) => ({
      type: "paragraph",
      attrs: { id },
      content: [{ type: "text", text: words }],
    });
    const body = { type: "doc", content: [text(first, "Một."), text(second, "Hai, theo nguồn.")] };
    const content = { title: "Góp ý", summary: "Góp ý.", slug: null, lead: null, body };
    must(await saveRevision(writer(), { revisionId: back.revisionId, lockVersion: now?.lockVersion ?? 0, content }));
    expect(await answered()).toEqual([true, false, false]);
    must(await submitRevision(writer(), { revisionId: back.revisionId }));
    expect(await answered()).toEqual([]);
  });
});

describe("a translation that fell behind", () => {
  it("waits for its translators once the source is public, and is gone when somebody has it in hand", async () => {
    const made = await draft(office, "Nguồn", "Một.", "Hai.", "Ba.");
    await carryToLive(office, made.revisionId);
    await translated(office, made.documentId, "ko", "원본", "하나.", "둘.", "셋.");
    const mine = async () => (await myWork(translator())).mine.filter((item) => item.documentId === made.documentId);
    const filtered = async () =>
      (await board(writer(), { filter: { view: "stale", lang: "ko" }, limit: 50 })).rows.map((row) => row.documentId);
    expect(await mine()).toEqual([]);
    const next = await rewrite(made.documentId, await editionOf(made.revisionId), "Một.", "Hai, đã sửa.", "Bốn.");
    expect(await mine()).toEqual([]);
    expect(await filtered()).toContain(made.documentId);
    await carryToLive(office, next.revisionId);
    expect(await mine()).toMatchObject([
      { lang: "ko", next: "refresh", state: "live", stale: 4, from: "publisher", due: { on: "2026-11-05", why: "stale" } },
    ]);
    expect((await waitingCounts(translator(), [])).mine).toBe((await myWork(translator())).mine.length);
    const { revisionId } = must(await startTranslation(translator(), { documentId: made.documentId, lang: "ko" }));
    expect(await mine()).toMatchObject([{ revisionId, next: "submit", stale: 4 }]);
    for (const blockId of ["title", "summary", "b2", "b3"]) must(await confirmBlock(translator(), { revisionId, blockId }));
    expect(await mine()).toMatchObject([{ revisionId, next: "submit", stale: 0 }]);
    expect(await filtered()).not.toContain(made.documentId);
  });

  it("is counted by the database as by the code", async () => {
    const cases = [
      [
        { a: "1", b: "2" },
        { a: { source: "a", hash: "1" }, b: { source: "b", hash: "2" } },
      ],
      [
        { a: "1", b: "2" },
        { a: { source: "a", hash: "0" }, c: { source: "c", hash: "9" } },
      ],
      [{ a: "1" }, { x: { source: "a", hash: "1" }, y: { source: "a", hash: "0" } }],
      [{}, {}],
      [{ a: "1" }, {}],
      [{}, { a: { source: "a", hash: "1" } }],
    ] as const;
    for (const [source, lineage] of cases) {
      const found = freshness(source, lineage);
      const { rows } = await test.db.execute<{ n: number }>(
        sql`select editions.stale_blocks(${JSON.stringify(source)}::jsonb, ${JSON.stringify(lineage)}::jsonb) as n`,
      );
      expect(rows[0]?.n).toBe(found.changed.length + found.added.length + found.removed.length);
    }
  });

  it("stays exact when source and translation are written at once", async () => {
    const made = await draft(office, "Cùng lúc", "Một.", "Hai.");
    await carryToLive(office, made.revisionId);
    await translated(office, made.documentId, "ja", "同時", "一。", "二。");
    const next = await rewrite(made.documentId, await editionOf(made.revisionId), "Một.", "Hai, đã sửa.");
    const { revisionId } = must(await startTranslation(translator(), { documentId: made.documentId, lang: "ja" }));
    const content = { title: "Sửa", summary: "Sửa.", slug: null, lead: null, body: paragraphs("Một.", "Hai.") };
    await Promise.all([
      saveRevision(writer(), { revisionId: next.revisionId, lockVersion: 2, content }),
      ...["title", "summary", "b1", "b2"].map((blockId) => confirmBlock(translator(), { revisionId, blockId })),
    ]);
    const { rows } = await test.db.execute<{
      kept: number | null;
      real: number;
    }>(sql`select s.blocks as kept, editions.stale_blocks(v.blocks, t.lineage) as real
      from editions.revision t join editions.revision v on v.id = ${next.revisionId} left join editions.stale s on s.edition_id = t.edition_id where t.id = ${revisionId}`);
    expect(rows[0]?.kept ?? 0).toBe(rows[0]?.real);
  });
});

describe("listeners", () => {
  it("hear every step with who may be told, and of a pen that was taken over", async () => {
    told.length = 0;
    const { revisionId } = await draft(office, "Báo tin", "Chữ.");
    must(await submitRevision(writer(), { revisionId }));
    const back = must(await returnRevision(officer(), { revisionId, remarks: [{ text: "Sửa.", blockId: null }] }));
    const editionId = await editionOf(back.revisionId);
    must(await takeEditLock(writer(), { editionId, tab: "a" }));
    must(await takeEditLock(writer(), { editionId, tab: "b", force: true }));
    must(await takeEditLock(office.as("colleague", "writer"), { editionId, tab: "c", force: true }));
    must(await submitRevision(writer(), { revisionId: back.revisionId }));
    must(await clearRevision(officer(), { revisionId: back.revisionId, checklist: [] }));
    const leader = office.as("leader", "approver", "publisher");
    must(await approveRevision(leader, { revisionId: back.revisionId, publish: true }));
    must(await undoApproval(leader, { revisionId: back.revisionId }));
    expect(told.map((event) => event.type)).toEqual([
      "revision.submit",
      "revision.return",
      "revision.take_over",
      "revision.submit",
      "revision.clear",
      "revision.approve",
      "revision.schedule",
      "revision.unschedule",
    ]);
    const returned = RevisionEvent.parse(told[1]?.payload);
    expect(returned).toMatchObject({ title: "Báo tin", dueOn: "2026-11-05", reopenedId: back.revisionId, savers: [writer().actor.id] });
    expect(RevisionEvent.parse(told[2]?.payload).holderId).toBe(writer().actor.id);
    expect(RevisionEvent.parse(told[7]?.payload).onHold).toBe(true);
  });
});
