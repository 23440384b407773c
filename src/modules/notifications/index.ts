export type { NoticeKey } from "./contract.ts";
/** The face of notifications: tell people, settle what no longer waits, their list, their mail, and what they put off. */
export { markRead } from "./commands/markRead.ts";
export { notify, type NotifyInput, readNewsBefore, settle } from "./commands/notify.ts";
export { savePreference } from "./commands/savePreference.ts";
export { snoozeItem, wakeItem } from "./commands/snooze.ts";
export { noticeJobs } from "./jobs.ts";
export { noticeListener } from "./listener.ts";
export type { Mailing } from "./mailing.ts";
export { inboxOf, mailChoiceOf, noticesOf } from "./queries/notices.ts";
