import type { calendarVi } from "./calendar.vi.ts";

/** Words of the working calendar in English. */
export const calendarEn = {
  "calendar.title": "Holidays and swapped days",
  "calendar.nav": "Holidays",
  "calendar.note": "Deadlines in working days follow this calendar.",
  "calendar.year": "Year",
  "calendar.of": "Year {year}",
  "calendar.empty": "Nothing recorded for {year}: every Monday to Friday is a working day.",
  "calendar.day": "Day",
  "calendar.kind": "Kind",
  "calendar.name": "Name",
  "calendar.source": "Source",
  "calendar.source_hint": "Number and date of the decision or notice",
  "calendar.holiday": "Holiday",
  "calendar.working": "Swapped working day",
  "calendar.new": "Add a day",
  "calendar.edit": "Edit the day",
  "calendar.add": "Add the day",
  "calendar.save": "Save",
  "calendar.remove": "Remove this day",
  "reason.day_taken": "This day is recorded already.",
  "reason.not_weekend": "A swapped working day must be a Saturday or Sunday.",
  "reason.no_such_day": "This day is no longer in the calendar.",
} satisfies Record<keyof typeof calendarVi, string>;
