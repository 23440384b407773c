/** Tells the time; tests hand in their own. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();

/** Where the offices are: Viet Nam keeps one zone without summer time. */
export const HOME_ZONE = "Asia/Ho_Chi_Minh";

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

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Of all locales the Swedish writes dates as ISO 8601 does. Making one costs more than a whole answer.
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
}
