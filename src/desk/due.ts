import type { WorkDue } from "#modules/editions/contract";
import { clock, day } from "./dates.ts";
import type { Translate } from "./messages/index.ts";
import { isoDay } from "./plans/say.ts";

/** Groups of 'My work', the most urgent first. */
export const DUE_GROUPS = ["late", "today", "soon", "later", "none"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/**
 * When something is expected, with how the day was counted; `nominal` is the day before holidays or an extension
 * moved it, `lateNow` the working days since it where the law counts lateness in these.
 */
export type Due = Omit<WorkDue, "why"> & {
  why: WorkDue["why"] | "task" | "report" | "moved" | "extended";
  nominal?: string;
  lateNow?: number;
};

/** A due day in words: what stands first, the date after it, the group it falls into, and the tone that goes with it. */
export type DueWords = { text: string; date: string | null; group: DueGroup; tone: "late" | "soon" | undefined };

type Day = { on: string; at?: Date | null; lateNow?: number };

/**
 * Relative first, date second, weekday within seven days; from eight days on the date alone. A thing without a day says so. `today` is the
 * province's ISO date; days are calendar days, but for `lateNow`: on a day off after the last day nothing is late yet.
 */
export function dueWords(t: Translate, due: Day | null, today: string): DueWords {
  if (!due) return { text: t("due.none"), date: null, group: "none", tone: undefined };
  const days = daysBetween(today, due.on);
  if (days < 0 && due.lateNow === 0) return { text: t("collect.over"), date: shortDay(t, due.on, today), group: "today", tone: "soon" };
  if (days < 0 && due.lateNow !== undefined)
    return { text: t("collect.late", { n: due.lateNow }), date: shortDay(t, due.on, today), group: "late", tone: "late" };
  if (days < 0)
    return {
      text: days === -1 ? t("due.late_one") : t("due.late", { n: -days }),
      date: shortDay(t, due.on, today),
      group: "late",
      tone: "late",
    };
  if (days === 0) return { text: t("due.today"), date: due.at ? clock(t, due.at) : null, group: "today", tone: "soon" };
  if (days > 7) return { text: shortDay(t, due.on, today), date: due.at ? clock(t, due.at) : null, group: "later", tone: undefined };
  return {
    text: days === 1 ? t("due.in_one") : t("due.in", { n: days }),
    date: `${weekday(t, due.on)} ${shortDay(t, due.on, today)}${due.at ? ` ${clock(t, due.at)}` : ""}`,
    group: "soon",
    tone: undefined,
  };
}

/** How the day was counted, for the tooltip. */
export function dueReason(t: Translate, due: Due, today: string): string {
  return t(`due.why.${due.why}`, {
    day: isoDay(t, due.on),
    today: isoDay(t, today),
    left: daysBetween(today, due.on),
    nominal: due.nominal ? isoDay(t, due.nominal) : "",
    since: due.since ? day(t, due.since) : "",
    n: due.workingDays ?? 0,
    time: due.at ? clock(t, due.at) : "",
  });
}

/** A date as short as it stays clear: `14/5` or `14 May`, with the year when it is another one. */
export function shortDay(t: Translate, on: string, today: string): string {
  const [year = "", month = "", number = ""] = on.split("-");
  const same = year === today.slice(0, 4);
  if (t.lang === "vi") return `${Number(number)}/${Number(month)}${same ? "" : `/${year}`}`;
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", ...(same ? {} : { year: "numeric" }) }).format(
    noon(on),
  );
}

/** A day with its short weekday: `T2 19/5`, `Mon 19 May`. */
export function weekDay(t: Translate, on: string, today: string): string {
  return `${weekday(t, on)} ${shortDay(t, on, today)}`;
}

function weekday(t: Translate, on: string): string {
  const number = noon(on).getUTCDay();
  if (t.lang === "vi") return number === 0 ? "CN" : `T${number + 1}`;
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "short" }).format(noon(on));
}

// A calendar day has no zone: it is counted and written in UTC.
const noon = (on: string): Date => new Date(`${on}T12:00:00Z`);
const daysBetween = (from: string, to: string): number => Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** The date that many days later, as an ISO date. */
export function laterDay(on: string, days: number): string {
  return new Date(noon(on).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
