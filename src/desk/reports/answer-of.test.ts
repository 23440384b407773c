import { expect, test } from "vitest";
import { reasonText, translator } from "../messages/index.ts";
import { answerOf } from "./answer-of.ts";

const posted = (amount: string) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ question: "s1.f1", figure: "Sự kiện", amount, lockVersion: "0" })) form.set(name, value);
  return answerOf(form);
};

test.each<[string, number | null]>([
  ["1.248", 1248],
  ["1 248,5", 1248.5],
  ["", null],
])("%j is read as %j", (typed, amount) => expect(posted(typed)).toMatchObject({ ok: true, value: { amount } }));

test.each<[string, string]>([
  ["1.5", "number.not_a_number"],
  ["12.50", "number.not_a_number"],
  ["1e3", "number.not_a_number"],
  ["-5", "number.negative"],
])("%j is refused as %s, with the figure and what was typed in both languages", (typed, id) => {
  const answer = posted(typed);
  const [reason] = answer.ok ? [] : answer.reasons;
  expect(reason).toMatchObject({ id, field: "s1.f1" });
  for (const lang of ["vi", "en"] as const) expect(reason && reasonText(translator(lang), reason)).toMatch(`Sự kiện: “${typed}” `);
});
