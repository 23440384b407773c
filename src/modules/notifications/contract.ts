import { z } from "zod";

/** What can be told. Each key has its message `notice.<key>` on the desk in both languages. */
export const NOTICE_KEYS = [
  "waiting_clearance",
  "waiting_approval",
  "waiting_publish",
  "returned",
  "approved",
  "published",
  "to_translate",
  "assigned",
  "source_changed",
  "fact_changed",
  "taken_over",
  "plan_to_approve",
  "plan_returned",
  "plan_approved",
  "plan_issued",
  "task_replied",
  "task_asked_back",
  "evidence_decided",
  "report_asked",
  "report_extended",
  "report_sent",
  "report_returned",
  "report_reminded",
  "report_moved",
  "report_passed_on",
  "report_to_sign",
  "request_new",
  "request_accepted",
  "request_done",
  "request_declined",
] as const;
export type NoticeKey = (typeof NOTICE_KEYS)[number];

/** Values for the message: `title` and `from` are shown as they are, `lang` is a language code whose name is shown. */
export type NoticeValues = Record<string, string | number>;

/** How mail leaves for a person. */
export const MAIL_CHOICES = ["none", "daily", "at_once"] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** One line of a person's notices. */
export type NoticeView = {
  id: string;
  key: NoticeKey;
  values: NoticeValues;
  href: string;
  dueOn: string | null;
  at: Date;
  read: boolean;
};

/** The languages the desk and its mails speak. */
export const MAIL_LANGUAGES = ["vi", "en"] as const;
export type MailLang = (typeof MAIL_LANGUAGES)[number];

/** A person's choice; the language is the one in which the choice was made. */
export const PreferenceInput = z.object({ mail: z.enum(MAIL_CHOICES), lang: z.enum(MAIL_LANGUAGES) });
export type PreferenceInput = z.infer<typeof PreferenceInput>;

/** Puts an item off until it wakes on the morning of `until`, an ISO date after today. */
export const SnoozeInput = z.object({ item: z.string().regex(/^[a-z]+:[0-9a-f-]{36}$/), until: z.string() });
export type SnoozeInput = z.infer<typeof SnoozeInput>;

/** Ids of the revisions among items that are asleep. */
export const asleepRevisions = (asleep: Record<string, string>): string[] =>
  Object.keys(asleep).flatMap((item) => (item.startsWith("revision:") ? [item.slice("revision:".length)] : []));

/** The item that stands for a revision in 'My work'. */
export const revisionItem = (revisionId: string): string => `revision:${revisionId}`;
