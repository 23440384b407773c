import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../kernel/errors.ts";
import {
  approveRevision,
  clearRevision,
  deskRevision,
  type EditionContext,
  publishRevision,
  returnRevision,
  saveRevision,
  startRevision,
  startTranslation,
  submitRevision,
  takeEditLock,
} from "../editions/index.ts";
import { must, paragraphs } from "../editions/testing.ts";
import { inboxOf, markRead, noticeListener, noticesOf, settle, snoozeItem, wakeItem } from "./index.ts";
import { type NoticeOffice, noticeOffice } from "./testing.ts";

let office: NoticeOffice;
beforeAll(async () => {
  office = await noticeOffice();
});
afterAll(() => office.close());
beforeEach(() => office.begin());

describe("an article on its way", () => {
  it("tells each whom it waits for, takes it back when it no longer waits, and nobody of their own act", async () => {
    const { revisionId } = await office.written("Đường đi");
    must(await submitRevision(office.as("writer"), { revisionId }));
    expect([
      await office.keysOf("officer"),
      await office.keysOf("officer2"),
      await office.keysOf("stranger"),
      await office.keysOf("writer"),
    ]).toEqual([["waiting_clearance"], ["waiting_clearance"], [], []]);
    const [line] = (await noticesOf(office.as("officer"), { limit: 1 })).notices;
    expect(line).toMatchObject({ href: `/desk/review/${revisionId}`, dueOn: "2026-11-04", values: { title: "Đường đi", from: "writer" } });
    must(await clearRevision(office.as("officer"), { revisionId, checklist: [] }));
    expect([await office.keysOf("officer2"), await office.keysOf("approver")]).toEqual([[], ["waiting_approval"]]);
    const back = must(await returnRevision(office.as("approver"), { revisionId, remarks: [{ text: "Lời góp ý kín.", blockId: null }] }));
    expect([await office.keysOf("approver"), await office.keysOf("writer")]).toEqual([[], ["returned"]]);
    must(await submitRevision(office.as("writer"), { revisionId: back.revisionId }));
    expect(await office.keysOf("writer")).toEqual([]);
    must(await clearRevision(office.as("officer"), { revisionId: back.revisionId, checklist: [] }));
    must(await approveRevision(office.as("approver"), { revisionId: back.revisionId, publish: false }));
    expect([await office.keysOf("writer"), await office.keysOf("publisher")]).toEqual([["approved"], ["waiting_publish"]]);
    must(await publishRevision(office.as("publisher"), { revisionId: back.revisionId }));
    expect([await office.keysOf("writer"), await office.keysOf("publisher"), await office.keysOf("translator")]).toEqual([
      ["published"],
      [],
      ["to_translate"],
    ]);
  });

  it("tells the translators when the source changed, until their translation follows it", async () => {
    const { documentId, revisionId } = await office.written("Nguồn đổi");
    await office.carry(revisionId, "writer");
    await office.job("notifications.sweep");
    const english = must(await startTranslation(office.as("translator"), { documentId, lang: "en" }));
    const content = { title: "Source", summary: "S.", slug: null, lead: null, body: paragraphs("Text.") };
    must(await saveRevision(office.as("translator"), { revisionId: english.revisionId, lockVersion: 1, content }));
    await office.carry(english.revisionId, "translator");
    const editionId = (await deskRevision(office.as("writer"), revisionId))?.editionId ?? "";
    const next = must(await startRevision(office.as("writer"), { editionId }));
    const words = { title: "Nguồn đổi", summary: "Tóm tắt.", slug: null, lead: null, body: paragraphs("Đã sửa.") };
    must(await saveRevision(office.as("writer"), { revisionId: next.revisionId, lockVersion: 1, content: words }));
    expect(await office.keysOf("translator")).not.toContain("source_changed");
    await office.carry(next.revisionId, "writer");
    const line = (await noticesOf(office.as("translator"), { limit: 9 })).notices.find((notice) => notice.key === "source_changed");
    expect(line).toMatchObject({ read: false, href: `/desk/translate/${documentId}/en`, values: { lang: "en", n: 1 } });
    const again = must(await startTranslation(office.as("translator"), { documentId, lang: "en" }));
    await office.carry(again.revisionId, "translator");
    expect(await office.keysOf("translator")).not.toContain("source_changed");
  });

  it("tells the earlier holder of a pen that was taken over", async () => {
    const { revisionId } = await office.written("Cây bút");
    const editionId = (await deskRevision(office.as("writer"), revisionId))?.editionId ?? "";
    must(await takeEditLock(office.as("writer"), { editionId, tab: "a" }));
    must(await takeEditLock(office.as("publisher"), { editionId, tab: "b", force: true }));
    expect([await office.keysOf("writer"), await office.keysOf("publisher")]).toEqual([["taken_over"], []]);
  });

  it("leaves nothing behind when the act is rolled back", async () => {
    const { revisionId } = await office.written("Quay lui");
    const failing: EditionContext = {
      ...office.as("writer"),
      emit: async (tx, event) => {
        await noticeListener(tx, event);
        throw new Fault("conflict", "test");
      },
    };
    await expect(submitRevision(failing, { revisionId })).rejects.toThrow("test");
    expect(await office.keysOf("officer", false)).toEqual([]);
  });
});

describe("the list", () => {
  it("renews an unread line, tells closed accounts nothing, pages by key and marks only one's own as read", async () => {
    await office.tell("writer", "Một", "same");
    office.later(1);
    await office.tell("writer", "Hai", "same");
    const { notices } = await noticesOf(office.as("writer"), { limit: 5 });
    expect(notices.map((notice) => notice.values["title"])).toEqual(["Hai"]);
    await markRead(office.as("officer"), { id: notices[0]?.id ?? "" });
    await markRead(office.as("officer"), "all");
    expect((await inboxOf(office.as("writer"))).unread).toBe(1);
    await markRead(office.as("writer"), { id: notices[0]?.id ?? "" });
    expect((await inboxOf(office.as("writer"))).unread).toBe(0);
    for (const title of ["a", "b", "c"]) await office.tell("writer", title);
    const titles: unknown[] = [];
    let after: string | undefined;
    do {
      const page = await noticesOf(office.as("writer"), { limit: 2, after });
      titles.push(...page.notices.map((notice) => notice.values["title"]));
      after = page.next ?? undefined;
    } while (after);
    expect(titles.sort()).toEqual(["Hai", "a", "b", "c"]);
    expect((await noticesOf(office.as("writer"), { limit: 9, after: "x_y" })).notices.length).toBe(4);
    await office.db.execute(sql`update identity.person set disabled_at = now() where id = ${office.as("stranger").actor.id}::uuid`);
    await office.tell("stranger", "Không ai đọc");
    expect((await noticesOf(office.as("stranger"), { limit: 5 })).notices).toEqual([]);
  });

  it("forgets what is older than ninety days", async () => {
    await office.tell("writer", "Cũ");
    office.at(new Date(office.now().getTime() + 91 * 86_400_000));
    expect((await inboxOf(office.as("writer"))).unread).toBe(0);
    await office.job("notifications.sweep");
    expect((await office.db.execute(sql`select 1 from notifications.notice`)).rows).toEqual([]);
  });
});

describe("settle", () => {
  it("touches only the keys named", async () => {
    await office.tell("writer", "Giữ", "thing");
    await office.db.transaction((tx) => settle(tx, { subject: "thing", keys: ["approved"] }));
    expect(await office.keysOf("writer")).toEqual(["returned"]);
    await office.db.transaction((tx) => settle(tx, { subject: "thing" }));
    expect(await office.keysOf("writer")).toEqual([]);
  });
});

describe("putting off", () => {
  const item = "revision:0198c0de-0000-7000-8000-000000000001";

  it("sleeps until the morning of its day, for this person alone, and wakes when told", async () => {
    must(await snoozeItem(office.as("writer"), { item, until: "2026-11-03" }));
    expect((await inboxOf(office.as("writer"))).asleep).toEqual({ [item]: "2026-11-03" });
    expect((await inboxOf(office.as("officer"))).asleep).toEqual({});
    office.at(new Date("2026-11-02T16:59:00Z"));
    expect((await inboxOf(office.as("writer"))).asleep).toEqual({ [item]: "2026-11-03" });
    office.at(new Date("2026-11-02T17:00:00Z"));
    expect((await inboxOf(office.as("writer"))).asleep).toEqual({});
    must(await snoozeItem(office.as("writer"), { item, until: "2026-12-01" }));
    await wakeItem(office.as("officer"), { item });
    expect((await inboxOf(office.as("writer"))).asleep).toEqual({ [item]: "2026-12-01" });
    await wakeItem(office.as("writer"), { item });
    expect((await inboxOf(office.as("writer"))).asleep).toEqual({});
  });

  it.each(["2026-11-02", "2026-11-01", "2028-01-01", "2026-02-30", ""])("refuses the day %s", async (until) => {
    const refused = await snoozeItem(office.as("writer"), { item, until });
    expect(refused.ok ? [] : refused.reasons).toEqual([{ id: "snooze.day", field: "until" }]);
  });
});
