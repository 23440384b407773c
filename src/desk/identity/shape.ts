import type { z } from "zod";
import type { Reason } from "#kernel/outcome";
import { NUMBER_FAULTS } from "#kernel/typedNumber";

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with the shape of a form, at the field it is wrong in: not filled in, too long, not written as it must be.
 * `rename` gives the name that the form uses for a path of the contract.
 */
export function shapeReasons(error: { issues: readonly Issue[] }, rename: (path: string) => string = (path) => path): Reason[] {
  const seen = new Map<string, Reason>();
  for (const issue of error.issues) {
    const field = rename(issue.path.join("."));
    if (!seen.has(field)) seen.set(field, { id: idOf(issue), field, ...valuesOf(issue) });
  }
  return [...seen.values()];
}

function idOf(issue: Issue): string {
  if (issue.message === "before_start" || issue.message === "required" || issue.message === "not_an_address")
    return `field.${issue.message}`;
  if (isNumberFault(issue.message)) return `number.${issue.message}`;
  if (issue.code === "too_big") return "field.too_long";
  if (issue.code === "too_small" || (issue.code === "invalid_type" && issue.input === undefined)) return "field.required";
  return "field.wrong";
}

function valuesOf(issue: Issue): Pick<Reason, "values"> {
  if (issue.code === "custom" && isNumberFault(issue.message)) return { values: { value: String(issue.params?.["value"] ?? "") } };
  return issue.code === "too_big" ? { values: { max: Number(issue.maximum) } } : {};
}

const isNumberFault = (message: string): boolean => NUMBER_FAULTS.some((each) => each === message);
