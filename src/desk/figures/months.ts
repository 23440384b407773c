/** Every month from one day to another, both included: `2026-01`, `2026-02`, … */
export function monthsBetween(from: string, to: string): string[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [number(from), number(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const month = first + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** `2026-05` as officers write it: `5/2026`, for an axis `5/26`. */
export function monthWords(month: string, short = false): string {
  const [year = "", number = ""] = month.split("-");
  return `${Number(number)}/${short ? year.slice(2) : year}`;
}
