import { loadCalendar } from "../../kernel/calendar.ts";
import type { Listener } from "../../kernel/context.ts";
import type { Tx } from "../../kernel/db.ts";
import { isLang, LANGUAGES } from "../../kernel/languages.ts";
import { fallenBehind, RevisionEvent, STEP_DAYS, waitingDue } from "../editions/index.ts";
import type { Role } from "../identity/contract.ts";
import { peopleWith } from "../identity/index.ts";
import { notify, settle } from "./commands/notify.ts";
import type { NoticeKey } from "./contract.ts";

type Step = (tx: Tx, event: RevisionEvent, at: Date) => Promise<void>;

/** Tells whoever is waited for that a text has come to them, and whoever waited that it has moved on; inside the transaction that moved it. */
export const noticeListener: Listener = async (tx, { type, payload }) => {
  const name = type.startsWith("revision.") ? type.slice("revision.".length) : "";
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!step) return;
  const event = RevisionEvent.parse(payload);
  await step(tx, event, new Date(event.at));
};

const STEPS: Record<string, Step> = {
  submit: (tx, event, at) => waitsFor(tx, event, at, "clearance_officer", "waiting_clearance"),
  clear: (tx, event, at) => waitsFor(tx, event, at, "approver", "waiting_approval"),
  async approve(tx, event, at) {
    await waitsFor(tx, event, at, "publisher", "waiting_publish");
    await tell(tx, event, at, "approved", event.savers);
  },
  schedule: (tx, event) => settle(tx, { subject: event.revisionId, keys: ["waiting_publish"] }),
  // Undone within its hold, it is before the approvers again; after that, before the publishers.
  unschedule: (tx, event, at) =>
    event.onHold ? waitsFor(tx, event, at, "approver", "waiting_approval") : waitsFor(tx, event, at, "publisher", "waiting_publish"),
  recall: (tx, event) => settle(tx, { subject: event.revisionId }),
  async return(tx, event, at) {
    await settle(tx, { subject: event.revisionId });
    const subject = event.reopenedId ?? event.revisionId;
    await tell(tx, event, at, "returned", event.savers, { subject, href: writePage(event, subject), dueOn: event.dueOn });
  },
  async publish(tx, event, at) {
    await settle(tx, { subject: event.revisionId });
    await settle(tx, { subject: event.editionId });
    await tell(tx, event, at, "published", event.savers);
    if (event.lang === event.sourceLang) await toTranslators(tx, event, at);
  },
  async assign(tx, event, at) {
    const aim = { subject: event.documentId, href: `/desk/translate/${event.documentId}/${event.lang}`, dueOn: event.dueOn };
    if (event.holderId) await tell(tx, event, at, "assigned", [event.holderId], aim);
  },
  async take_over(tx, event, at) {
    if (event.holderId) await tell(tx, event, at, "taken_over", [event.holderId], { href: writePage(event, event.revisionId) });
  },
};

/** Settles whom it waited for before, and tells those it waits for now: nobody is told of their own words. */
async function waitsFor(tx: Tx, event: RevisionEvent, at: Date, role: Role, key: NoticeKey): Promise<void> {
  await settle(tx, { subject: event.revisionId });
  const people = await peopleWith(tx, role, { unitId: event.unitId, lang: event.lang });
  const own = role === "publisher" ? [] : event.savers;
  const ids = people.map((person) => person.id).filter((id) => !own.includes(id));
  const dueOn = waitingDue("clearance", at, STEP_DAYS, await loadCalendar(tx)).on;
  await tell(tx, event, at, key, ids, { dueOn });
}

/** A public source: who translates into a language that has none yet may begin, who has one that fell behind has to look. */
async function toTranslators(tx: Tx, event: RevisionEvent, at: Date): Promise<void> {
  const { stale, missing } = await fallenBehind(tx, event.documentId, LANGUAGES);
  for (const { lang, editionId, count } of stale) {
    const people = isLang(lang) ? await peopleWith(tx, "translator", { unitId: event.unitId, lang }) : [];
    const ids = people.map((person) => person.id);
    const href = `/desk/translate/${event.documentId}/${lang}`;
    await tell(tx, { ...event, lang }, at, "source_changed", ids, { subject: editionId, href, count });
  }
  const open = new Set<string>();
  for (const lang of missing) for (const person of await peopleWith(tx, "translator", { unitId: event.unitId, lang })) open.add(person.id);
  await tell(tx, event, at, "to_translate", [...open], { subject: event.documentId, href: `/desk/board?view=all` });
}

type Aim = { subject?: string; href?: string; dueOn?: string | null; count?: number };

/** Whoever acted knows already. */
async function tell(tx: Tx, event: RevisionEvent, at: Date, key: NoticeKey, people: readonly string[], aim: Aim = {}): Promise<void> {
  await notify(tx, {
    personIds: people.filter((id) => id !== event.actorId),
    key,
    values: { title: event.title, lang: event.lang, from: event.actorName, ...(aim.count === undefined ? {} : { n: aim.count }) },
    href: aim.href ?? `/desk/review/${event.revisionId}${key === "waiting_publish" ? "?tab=sign" : ""}`,
    subject: aim.subject ?? event.revisionId,
    at,
    dueOn: aim.dueOn ?? null,
  });
}

const writePage = (event: RevisionEvent, revisionId: string): string =>
  event.lang === event.sourceLang ? `/desk/edit/${revisionId}` : `/desk/translate/${event.documentId}/${event.lang}`;
