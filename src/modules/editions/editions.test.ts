import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../../tests/support/database.ts";
import { searchListener } from "../search/listener.ts";
import { searchPublic } from "../search/searchPublic.ts";
import { publishDue } from "./commands/publish.ts";
import {
  approveRevision,
  board,
  clearRevision,
  createDocument,
  deskRevision,
  editionHistory,
  publicAnswer,
  publicCards,
  plainText,
  restoreDraft,
  restoreRevision,
  returnRevision,
  revisionsOf,
  saveRevision,
  scheduleRevision,
  startRevision,
  stillCorrect,
  submitRevision,
  takeEditLock,
  translationPair,
  undoApproval,
  withdrawEdition,
} from "./index.ts";
import { buildOffice, carryToLive, draft, must, paragraphs, testKinds, translated } from "./testing.ts";

let test: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
beforeAll(async () => {
  test = await testDatabase();
  office = await buildOffice(test.db, searchListener(testKinds));
});
afterAll(() => test.close());

const reasons = (outcome: { ok: boolean; reasons?: { id: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map((reason) => reason.id);

describe("an article from the first word to the reader", () => {
  it("is public only once published, then in lists and search, and its address answers", async () => {
    const made = await draft(office, "Mùa chè Long Cốc", "Đồi chè hình bát úp.", "Sương sớm.");
    expect((await publicCards(test.db, { lang: "vi", today: "2026-11-27", kinds: ["article"], limit: 10 })).cards).toEqual([]);
    expect((await searchPublic(test.db, { lang: "vi", q: "long coc", limit: 10, offset: 0 })).total).toBe(0);
    await carryToLive(office, made.revisionId);
    expect(
      (await publicCards(test.db, { lang: "vi", today: "2026-11-27", kinds: ["article"], limit: 10 })).cards.map((card) => card.slug),
    ).toEqual(["mua-che-long-coc"]);
    expect((await searchPublic(test.db, { lang: "vi", q: "long coc", limit: 10, offset: 0 })).hits[0]?.title).toBe("Mùa chè Long Cốc");
    const answer = await publicAnswer(test.db, { lang: "vi", section: "news", slug: "mua-che-long-coc" });
    expect(answer.kind === "page" && answer.edition.unitName).toBe("Đơn vị thử");
    expect((await publicAnswer(test.db, { lang: "en", section: "news", slug: "mua-che-long-coc" })).kind).toBe("missing");
  });

  it("counts exactly one stale paragraph after one of the source changed", async () => {
    const made = await draft(office, "Hát Xoan", "Một.", "Hai.", "Ba.");
    await carryToLive(office, made.revisionId);
    await translated(office, made.documentId, "ko", "쏜 노래", "하나.", "둘.", "셋.");
    const writer = office.as("writer", "writer");
    const source = must(await startRevision(writer, { editionId: (await deskRevision(writer, made.revisionId))?.editionId ?? "" }));
    must(
      await saveRevision(writer, {
        revisionId: source.revisionId,
        lockVersion: 1,
        content: { title: "Hát Xoan", summary: "Hát Xoan.", slug: null, lead: null, body: paragraphs("Một.", "Hai, đã sửa.", "Ba.") },
      }),
    );
    const stale = async () =>
      (await board(writer, { filter: {}, limit: 50 })).rows.find((row) => row.documentId === made.documentId)?.cells.ko?.stale;
    const reader = async () => {
      const answer = await publicAnswer(test.db, { lang: "ko", section: "news", slug: "쏜-노래" });
      return answer.kind === "page" ? answer.edition.translation?.stale : answer.kind;
    };
    expect(await stale()).toBe(1);
    expect(await reader()).toBe(0);
    await carryToLive(office, source.revisionId);
    expect(await reader()).toBe(1);
    const translator = office.as("translator", "translator");
    const pair = await translationPair(translator, made.documentId, "ko");
    expect(pair?.rows.map((row) => row.state)).toEqual(["confirmed", "confirmed", "confirmed", "stale", "confirmed"]);
    const again = must(await startRevision(translator, { editionId: pair?.target?.editionId ?? "" }));
    must(await stillCorrect(translator, { revisionId: again.revisionId, blockId: "b2" }));
    expect(await stale()).toBe(0);
  });
});

describe("two people", () => {
  it("refuses clearance and approval by whoever saved, also after a restore", async () => {
    const made = await draft(office, "Hai người", "Chữ.");
    const both = {
      ...office.as("writer", "writer"),
      actor: office.as("writer", "writer", "clearance_officer", "approver", "publisher").actor,
    };
    must(await submitRevision(both, { revisionId: made.revisionId }));
    expect(reasons(await clearRevision(both, { revisionId: made.revisionId, checklist: [] }))).toEqual(["two_people"]);
    must(await clearRevision(office.as("clearance", "clearance_officer"), { revisionId: made.revisionId, checklist: [] }));
    expect(reasons(await approveRevision(both, { revisionId: made.revisionId, publish: true }))).toEqual(["two_people"]);
    const back = must(
      await returnRevision(office.as("approver", "approver"), {
        revisionId: made.revisionId,
        remarks: [{ text: "Thêm nguồn.", blockId: null }],
      }),
    );
    expect((await deskRevision(both, back.revisionId))?.returned).toBe(true);
    expect(reasons(await approveRevision(office.as("approver", "approver"), { revisionId: made.revisionId, publish: true }))).toEqual([
      "state.approve",
    ]);
  });

  it("counts the person who restores an older revision as its writer", async () => {
    const made = await draft(office, "Khôi phục", "Bản một.");
    await carryToLive(office, made.revisionId);
    const other = office.as("other", "writer", "approver", "clearance_officer");
    const restored = must(await restoreRevision(other, { revisionId: made.revisionId }));
    must(await submitRevision(other, { revisionId: restored.revisionId }));
    expect(reasons(await clearRevision(other, { revisionId: restored.revisionId, checklist: [] }))).toEqual(["two_people"]);
  });
});

describe("approval that publishes", () => {
  it("waits 60 seconds, can be undone, and goes out once", async () => {
    const made = await draft(office, "Hẹn giờ", "Chữ.");
    const writer = office.as("writer", "writer");
    must(await submitRevision(writer, { revisionId: made.revisionId }));
    must(await clearRevision(office.as("clearance", "clearance_officer"), { revisionId: made.revisionId, checklist: [] }));
    const leader = office.as("leader", "approver", "publisher");
    must(await approveRevision(leader, { revisionId: made.revisionId, publish: true }));
    expect(await publishDue(leader, made)).toBe("not_due");
    must(await undoApproval(leader, { revisionId: made.revisionId }));
    expect((await deskRevision(leader, made.revisionId))?.state).toBe("cleared");
    must(await approveRevision(leader, { revisionId: made.revisionId, publish: true }));
    const later = { ...leader, now: new Date(leader.now.getTime() + 61_000) };
    expect((await Promise.all([publishDue(later, made), publishDue(later, made), publishDue(later, made)])).sort()).toEqual([
      "not_due",
      "not_due",
      "published",
    ]);
    expect((await deskRevision(leader, made.revisionId))?.state).toBe("live");
  });
});

describe("a schedule", () => {
  it.each([new Date(Number.NaN), new Date("2020-01-01T00:00:00Z")])("refuses %s by its field", async (at) => {
    const made = await draft(office, "Giờ sai", "Chữ.");
    must(await submitRevision(office.as("writer", "writer"), { revisionId: made.revisionId }));
    must(await clearRevision(office.as("clearance", "clearance_officer"), { revisionId: made.revisionId, checklist: [] }));
    const leader = office.as("leader", "approver", "publisher");
    expect(reasons(await approveRevision(leader, { revisionId: made.revisionId, publish: true, at }))).toEqual(["schedule.past"]);
    must(await approveRevision(leader, { revisionId: made.revisionId, publish: false }));
    expect(reasons(await scheduleRevision(leader, { revisionId: made.revisionId, at }))).toEqual(["schedule.past"]);
  });
});

describe("withdrawal and addresses", () => {
  it("answers with the notice, hides every version, and sends a changed slug on", async () => {
    const made = await draft(office, "Địa chỉ cũ", "Chữ.");
    await carryToLive(office, made.revisionId);
    const writer = office.as("writer", "writer");
    const { editionId } = (await deskRevision(writer, made.revisionId)) ?? { editionId: "" };
    const next = must(await startRevision(writer, { editionId }));
    must(
      await saveRevision(writer, {
        revisionId: next.revisionId,
        lockVersion: 1,
        content: { title: "Địa chỉ", summary: "Có.", slug: "dia-chi-moi", lead: null, body: paragraphs("Chữ mới.") },
      }),
    );
    await carryToLive(office, next.revisionId);
    expect(await publicAnswer(test.db, { lang: "vi", section: "news", slug: "dia-chi-cu" })).toEqual({
      kind: "moved",
      section: "news",
      slug: "dia-chi-moi",
    });
    expect(reasons(await withdrawEdition(office.as("publisher", "publisher"), { editionId, notice: "  " }))).toEqual(["notice.empty"]);
    must(await withdrawEdition(office.as("publisher", "publisher"), { editionId, notice: "Số liệu sai." }));
    for (const slug of ["dia-chi-cu", "dia-chi-moi"])
      expect((await publicAnswer(test.db, { lang: "vi", section: "news", slug })).kind).toBe("withdrawn");
    expect((await searchPublic(test.db, { lang: "vi", q: "dia chi", limit: 10, offset: 0 })).total).toBe(0);
    expect((await editionHistory(writer, editionId)).map((entry) => entry.event)).toContain("withdraw");
  });
});

describe("nothing is lost", () => {
  it("refuses a save over a newer version, by another holder, and of frozen words", async () => {
    const made = await draft(office, "Khóa", "Chữ.");
    const writer = office.as("writer", "writer");
    const content = { title: "Khóa", summary: "Tóm tắt.", slug: null, lead: null, body: paragraphs("Khác.") };
    expect(reasons(await saveRevision(writer, { revisionId: made.revisionId, lockVersion: 1, content }))).toEqual(["lock_version"]);
    const { editionId } = (await deskRevision(writer, made.revisionId)) ?? { editionId: "" };
    expect(must(await takeEditLock(writer, { editionId, tab: "a" })).mine).toBe(true);
    const colleague = office.as("colleague", "writer");
    expect(must(await takeEditLock(colleague, { editionId, tab: "b" }))).toMatchObject({ mine: false, holderName: "writer" });
    expect(reasons(await saveRevision(colleague, { revisionId: made.revisionId, lockVersion: 2, tab: "b", content }))).toEqual([
      "lock_held",
    ]);
    expect(must(await takeEditLock(colleague, { editionId, tab: "b", force: true })).mine).toBe(true);
    must(await submitRevision(writer, { revisionId: made.revisionId }));
    expect(reasons(await saveRevision(writer, { revisionId: made.revisionId, lockVersion: 2, content }))).toContain("state.save");
    await expect(test.db.execute(sql`update editions.revision set content = '{}' where id = ${made.revisionId}`)).rejects.toThrow(
      /Failed query/,
    );
    await expect(test.db.execute(sql`delete from editions.revision where id = ${made.revisionId}`)).rejects.toThrow(/Failed query/);
  });

  it("keeps both texts when a draft of another machine is taken back over later words", async () => {
    const made = await draft(office, "Hai bản", "Đầu.");
    const mine = office.as("writer", "writer");
    const { editionId } = (await deskRevision(mine, made.revisionId)) ?? { editionId: "" };
    const words = (text: string) => ({ title: "Hai bản", summary: "Tóm tắt.", slug: null, lead: null, body: paragraphs(text) });
    const theirs = office.as("colleague", "writer");
    must(await saveRevision(theirs, { revisionId: made.revisionId, lockVersion: 2, content: words("Của người kia.") }));
    const taken = { revisionId: made.revisionId, content: words("Của tôi.") };
    expect(reasons(await restoreDraft(mine, { ...taken, lockVersion: 2 }))).toEqual(["lock_version"]);
    const opened = must(await restoreDraft(mine, { ...taken, lockVersion: 3 }));
    const texts = (await revisionsOf(mine, editionId)).map(({ state, content }) => [state, plainText(content.body)]);
    expect(texts).toEqual([
      ["working", "Của tôi."],
      ["superseded", "Của người kia."],
    ]);
    // Both wrote: neither may clear or approve what comes of it.
    must(await submitRevision(mine, { revisionId: opened.revisionId }));
    const cleared = await clearRevision(office.as("colleague", "clearance_officer"), { revisionId: opened.revisionId, checklist: [] });
    expect(reasons(cleared)).toContain("two_people");
  });

  it.each([
    ["", "title-empty"],
    ["\u0301\u0301", "title"],
    ["x".repeat(2_000_000), "title"],
  ])("refuses a bad title by its field", async (title) => {
    const outcome = await createDocument(office.as("writer", "writer"), { kind: "article", section: "news", title, unitId: office.unitId });
    expect(outcome.ok ? null : outcome.reasons[0]?.field).toBe("title");
  });
});
