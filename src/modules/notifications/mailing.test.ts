import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveCalendarDays } from "../../kernel/calendar.ts";
import { approveRevision, clearRevision, submitRevision, undoApproval } from "../editions/index.ts";
import { must } from "../editions/testing.ts";
import { inboxOf, mailChoiceOf, markRead, savePreference } from "./index.ts";
import { type NoticeOffice, noticeOffice } from "./testing.ts";

let office: NoticeOffice;
beforeAll(async () => {
  office = await noticeOffice();
});
afterAll(() => office.close());
beforeEach(() => office.begin());

describe("mail at once", () => {
  beforeEach(() => savePreference(office.as("officer"), { mail: "at_once", lang: "en" }));

  it("leaves after the minute of undo, once, in the person's language, with the title and not the words", async () => {
    const { revisionId } = await office.written("Tên bài");
    must(await submitRevision(office.as("writer"), { revisionId }));
    await office.job("notifications.mail");
    expect(office.sent).toEqual([]);
    office.later(1);
    await Promise.all([office.job("notifications.mail"), office.job("notifications.mail")]);
    expect(office.sent.length).toBe(1);
    expect(office.sent[0]).toMatchObject({
      to: expect.stringContaining("@example.vn"),
      subject: "en waiting_clearance Tên bài 2026-11-04",
    });
    expect(office.sent[0]?.text).toContain(`https://xoan.example/desk/review/${revisionId}`);
    expect(office.sent[0]?.text).not.toMatch(/Bí mật|Tóm tắt/);
    // The colleague, who chose nothing, has it in the digest; whom a mail told already is not told again.
    await office.job("notifications.digest");
    expect(office.sent.map((message) => message.subject)).toEqual([office.sent[0]?.subject, "vi waiting_clearance Tên bài 2026-11-04"]);
  });

  it("does not leave when the approval is undone within the minute, nor when it was read", async () => {
    await savePreference(office.as("writer"), { mail: "at_once", lang: "vi" });
    const { revisionId } = await office.written("Hoàn tác");
    must(await submitRevision(office.as("writer"), { revisionId }));
    must(await clearRevision(office.as("officer"), { revisionId, checklist: [] }));
    const leader = {
      ...office.as("approver"),
      actor: { ...office.as("approver").actor, grants: [...office.as("approver").actor.grants, ...office.as("publisher").actor.grants] },
    };
    must(await approveRevision(leader, { revisionId, publish: true }));
    expect(await office.keysOf("writer")).toEqual(["approved"]);
    must(await undoApproval(leader, { revisionId }));
    office.later(2);
    await office.job("notifications.mail");
    expect(office.sent).toEqual([]);
    await office.tell("officer", "Đã đọc");
    await markRead(office.as("officer"), "all");
    office.later(2);
    await office.job("notifications.mail");
    expect(office.sent).toEqual([]);
    expect((await office.db.execute(sql`select 1 from notifications.outbox`)).rows).toEqual([]);
  });

  it("goes together and at most twelve times an hour", async () => {
    for (let round = 0; round < 15; round++) {
      await office.tell("officer", `a${round}`);
      await office.tell("officer", `b${round}`);
      office.later(2);
      await office.job("notifications.mail");
    }
    expect(office.sent.length).toBe(12);
    expect(office.sent[0]?.subject).toBe("Xoan: 2 new notifications");
    office.later(60);
    await office.job("notifications.mail");
    expect(office.sent.length).toBe(13);
    expect(office.sent[12]?.subject).toBe("Xoan: 6 new notifications");
  });

  it("is tried again when the server is away, and given up in the end", async () => {
    await office.tell("officer", "Máy chủ hỏng");
    office.later(2);
    office.mailBroken(true);
    await expect(office.job("notifications.mail")).rejects.toThrow("1 mails");
    office.mailBroken(false);
    await office.job("notifications.mail");
    expect(office.sent).toEqual([]);
    office.later(3);
    await office.job("notifications.mail");
    expect(office.sent.length).toBe(1);
    await office.tell("officer", "Hỏng mãi");
    office.mailBroken(true);
    for (let tries = 0; tries < 12; tries++) {
      office.later(600);
      await office.job("notifications.mail").catch(() => {});
    }
    expect((await office.db.execute(sql`select 1 from notifications.outbox`)).rows).toEqual([]);
    expect((await inboxOf(office.as("officer"))).unread).toBe(2);
  });
});

describe("the daily digest", () => {
  it("leaves from 07:30 on working days, once, to whoever has something unread and did not refuse", async () => {
    await saveCalendarDays(office.db, [{ day: "2026-11-03", working: false, name: "Nghỉ", source: "" }]);
    await savePreference(office.as("officer"), { mail: "none", lang: "vi" });
    for (const name of ["writer", "officer", "translator"]) await office.tell(name, `Cho ${name}`);
    await office.tell("writer", "Việc nữa");
    office.at(new Date("2026-11-03T01:00:00Z"));
    await office.job("notifications.digest");
    office.at(new Date("2026-11-04T00:29:00Z"));
    await office.job("notifications.digest");
    expect(office.sent).toEqual([]);
    office.at(new Date("2026-11-04T00:30:00Z"));
    office.mailBroken(true);
    await expect(office.job("notifications.digest")).rejects.toThrow("2 digests");
    office.mailBroken(false);
    await Promise.all([office.job("notifications.digest"), office.job("notifications.digest")]);
    expect(office.sent.map((message) => message.subject).sort()).toEqual(["Xoan: 2 thông báo mới", "en returned Cho translator"]);
    office.at(new Date("2026-11-05T00:30:00Z"));
    await office.job("notifications.digest");
    expect(office.sent.length).toBe(2);
  });

  it("is the choice of whoever chose nothing", async () => {
    expect(await mailChoiceOf(office.as("writer"))).toBe("daily");
    await savePreference(office.as("writer"), { mail: "none", lang: "vi" });
    expect(await mailChoiceOf(office.as("writer"))).toBe("none");
  });
});
