import type { Reason } from "#kernel/outcome";
import { dayFault, readTypedDate } from "./typed-date.ts";

/**
 * Days that a form was sent with, as ISO text; one left out is empty. What is no day comes back as a reason with its field, named as it was typed:
 * a form is not only sent by our own page.
 */
export function formDays<F extends string>(
  text: (name: string) => string,
  ...fields: readonly F[]
): { days: Record<F, string>; reasons: Reason[] } {
  const typed = fields.map((field) => [field, text(field).trim()] as const);
  return {
    days: Object.fromEntries(typed.map(([field, said]) => [field, readTypedDate(said) ?? ""])) as Record<F, string>,
    reasons: typed.flatMap(([field, said]) => {
      const fault = said === "" ? null : dayFault(said);
      return fault ? [{ id: `day.${fault}`, field, values: { day: said.slice(0, 60) } }] : [];
    }),
  };
}
