/** Tells the time; tests hand in their own. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();

/** The date, as ISO text, that a wall calendar shows at this instant in the time zone. Deadlines are such dates, not instants. */
export function localDate(instant: Date, timeZone: string): string {
  // Of all locales the Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
}
