/** What a typed text means, or why it means nothing: the id of a message `fact.…` with its values. */
export type Reading<V> = { value: V } | { why: string; values?: Record<string, string | number> };

/** The language of whoever types: it decides what a lone `.` or `,` means. */
export type TypingLang = "vi" | "en";

export const readAs = <V>(value: V): Reading<V> => ({ value });
export const unread = (why: string, values?: Record<string, string | number>): Reading<never> => (values ? { why, values } : { why });
