export { MAX_CHARACTERS, MAX_PARAGRAPHS, parsePlan } from "./parse-plan.ts";
export type * from "./types.ts";
