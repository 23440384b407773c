import { expect, test } from "vitest";
import { standingOf } from "./progress.ts";

test.each([
  ["all proof accepted", "2025-05-01", 2, 2, "done"],
  ["nothing was ever asked", "2025-05-20", 0, 0, "at_risk"],
  ["a day after its last day", "2025-05-14", 1, 2, "overdue"],
  ["on its last day with half of the proof", "2025-05-15", 1, 2, "running"],
  ["two weeks before with nothing", "2025-05-29", 0, 3, "at_risk"],
  ["more than two weeks before", "2025-05-30", 0, 3, "running"],
  ["without a date", null, 1, 2, "no_date"],
])("%s", (_, dueOn, evidenceAccepted, evidenceAsked, state) => {
  expect(standingOf({ dueOn, evidenceAccepted, evidenceAsked }, "2025-05-15").state).toBe(state);
});
