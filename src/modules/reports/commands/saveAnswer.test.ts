import { expect, test } from "vitest";
import type { Question } from "../contract.ts";
import { answerFaults } from "./saveAnswer.ts";

const figure = (id: string, measure: string, source: "page_views" | null = null) => ({ id, name: `Số ${id}`, measure, source });
const outline: Question[] = [
  {
    id: "s1",
    title: "Kết quả",
    hint: "",
    text: true,
    figures: [figure("f1", "sự kiện"), figure("f2", "%"), figure("f3", "%", "page_views")],
  },
];

test.each<[string, number, string | null]>([
  ["s1.f1", 3, null],
  ["s1.f1", 3.7, "number.not_whole"],
  ["s1.f1", -5, "number.negative"],
  ["s1.f2", 3.7, null],
  ["s1.f2", -3.7, "number.negative"],
  ["s1.f3", 3.7, "number.not_whole"],
])("%s takes %d: %s", (question, amount, id) =>
  expect(answerFaults(outline, { question, words: null, amount })).toEqual(
    id === null ? [] : [{ id, field: question, values: { value: String(amount).replace(".", ","), name: `Số ${question.slice(3)}` } }],
  ),
);
