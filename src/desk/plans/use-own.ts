import { useActionData } from "react-router";
import type { PlanAnswer } from "./plan-step.server.ts";

/** The answer to one step; undefined for those to other forms. The same object until the next answer, as `useFormRound` needs it. */
export function useOwn(step: string): PlanAnswer | undefined {
  const answer = useActionData() as PlanAnswer | undefined;
  return answer?.step === step ? answer : undefined;
}
