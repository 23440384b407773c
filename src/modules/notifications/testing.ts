import { sql } from "drizzle-orm";
import { testDatabase } from "#tests/database";
import type { Message } from "../../kernel/mail.ts";
import {
  approveRevision,
  clearRevision,
  createDocument,
  type EditionContext,
  publishRevision,
  saveRevision,
  submitRevision,
} from "../editions/index.ts";
import { must, paragraphs, testKinds } from "../editions/testing.ts";
import type { Actor, Role } from "../identity/contract.ts";
import { buildPerson, buildUnit } from "../identity/testing.ts";
import { type Mailing, noticeJobs, noticeListener, noticesOf, notify } from "./index.ts";

const MONDAY = "2026-11-02T02:00:00Z";
const EVERYWHERE = null;

/** An office in which everybody has an account, a clock that stands until told, and a mail server that can be broken. */
export async function noticeOffice() {
  const test = await testDatabase();
  const { db } = test;
  const unitId = (await buildUnit(db)).id;
  const people = await staff(unitId, (await buildUnit(db)).id);
  const kinds = testKinds();
  const sent: Message[] = [];
  let now = new Date(MONDAY);
  let broken = false;
  const mailing: Mailing = {
    mail: {
      send: async (message) => {
        if (broken) throw new Error("no server");
        sent.push(message);
      },
      close: () => {},
    },
    origin: "https://xoan.example",
    say: (lang, { key, values, dueOn }) => `${lang} ${key} ${values["title"]}${dueOn ? ` ${dueOn}` : ""}`,
  };

  async function staff(home: string, elsewhere: string): Promise<Map<string, Actor>> {
    const roles: [string, Role, string | null][] = [
      ["writer", "writer", home],
      ["officer", "clearance_officer", home],
      ["officer2", "clearance_officer", EVERYWHERE],
      ["stranger", "clearance_officer", elsewhere],
      ["approver", "approver", home],
      ["publisher", "publisher", EVERYWHERE],
      ["translator", "translator", EVERYWHERE],
    ];
    const made = new Map<string, Actor>();
    for (const [name, role, scope] of roles) {
      const person = await buildPerson(db, { name, lang: name === "translator" ? "en" : "vi", roles: [{ role, unitId: scope }] });
      made.set(name, person.actor);
    }
    return made;
  }

  const as = (name: string): EditionContext => {
    const actor = people.get(name);
    if (!actor) throw new Error(`nobody here is ${name}`);
    return { actor, now, lang: "vi", requestId: "test", db, emit: noticeListener, enqueue: async () => {}, kinds };
  };

  return {
    db,
    as,
    sent,
    close: test.close,
    now: () => now,
    at: (next: Date) => {
      now = next;
    },
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    mailBroken: (is: boolean) => {
      broken = is;
    },
    /** An empty inbox for all, on a Monday morning. */
    async begin() {
      now = new Date(MONDAY);
      sent.length = 0;
      broken = false;
      await db.execute(
        sql`truncate notifications.notice, notifications.outbox, notifications.preference, notifications.snooze, kernel.rate_limit`,
      );
    },
    /** Keys of a person's notices, the newest first. */
    async keysOf(name: string, unreadOnly = true) {
      const { notices } = await noticesOf(as(name), { limit: 50 });
      return notices.filter((notice) => !unreadOnly || !notice.read).map((notice) => notice.key);
    },
    /** Runs a job as the worker would. */
    async job(name: string) {
      const definition = noticeJobs(mailing).find((each) => each.name === name);
      if (!definition) throw new Error(`there is no job ${name}`);
      await definition.handle({ ...as("writer"), actor: { kind: "system", id: null, name: "worker" } }, {});
    },
    /** A draft of the writer. */
    async written(title: string) {
      const made = must(await createDocument(as("writer"), { kind: "article", section: "news", title, unitId }));
      const content = { title, summary: "Tóm tắt.", slug: null, lead: null, body: paragraphs("Bí mật của bài.") };
      must(await saveRevision(as("writer"), { revisionId: made.revisionId, lockVersion: 1, content }));
      return made;
    },
    /** Takes words through clearance and approval to the public. */
    async carry(revisionId: string, author: string) {
      must(await submitRevision(as(author), { revisionId }));
      must(await clearRevision(as("officer"), { revisionId, checklist: [] }));
      must(await approveRevision(as("approver"), { revisionId, publish: false }));
      must(await publishRevision(as("publisher"), { revisionId }));
    },
    /** Tells a person something of no document. */
    async tell(name: string, title: string, subject = title) {
      const values = { title, lang: "vi", from: "x" };
      const personIds = [as(name).actor.id ?? ""];
      await db.transaction((tx) => notify(tx, { personIds, key: "returned", values, href: "/desk/edit/1", subject, at: now }));
    },
  };
}
export type NoticeOffice = Awaited<ReturnType<typeof noticeOffice>>;
