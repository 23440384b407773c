/** Tells the time; tests hand in their own. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();

let home: string | undefined;

/** Says on which clock the offices live; once, when a process starts. */
export function keepHomeZone(timeZone: string): void {
  home = timeZone;
}

/** The time zone of the offices: deadlines are dates there. @throws Error when nobody said: a mistake of whoever started the process. */
export function homeZone(): string {
  if (!home) throw new Error("No home time zone was set before it was asked for");
  return home;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const minutes = new Map<string, { minute: number; date: string }>();

/** The date, as ISO text, that a wall calendar shows at this instant in the time zone. Deadlines are such dates, not instants. */
export function localDate(instant: Date, timeZone: string): string {
  // Asked on every hit of the page cache: a date lasts at least the minute, no zone changes its day within one.
  const minute = Math.floor(instant.getTime() / 60_000);
  const known = minutes.get(timeZone);
  if (known?.minute === minute) return known.date;
  const date = formatterOf(timeZone).format(instant);
  minutes.set(timeZone, { minute, date });
  return date;
}

/** The instant at which clocks of the time zone show `YYYY-MM-DDTHH:mm`; null for what is no such minute. A minute that summer time leaves out is the one after. */
export function instantOf(local: string, timeZone: string): Date | null {
  const wanted = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  // JavaScript reads 31 June as 1 July.
  if (Number.isNaN(wanted) || !new Date(wanted).toISOString().startsWith(local)) return null;
  const ahead = (at: number) => Date.parse(`${wallClock(timeZone).format(at).replace(" ", "T")}Z`) - at;
  // The second look is for a change of the clock between the guess and the answer.
  return new Date(wanted - ahead(wanted - ahead(wanted)));
}

function wallClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Of all locales the Swedish writes dates as ISO 8601 does. Making one costs more than a whole answer.
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
}
