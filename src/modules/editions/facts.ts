import { z } from "zod";
import { type CommonFacts, FAMILIES, TOPICS } from "./contract.ts";

/** Facts that a document of any kind has; a kind's own schema extends this one. */
export const commonFacts = z.object({
  topics: z.array(z.enum(TOPICS)).max(TOPICS.length),
  family: z.enum(FAMILIES),
  palette: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  sources: z.array(z.object({ label: z.string().max(300), url: z.string().max(2000) })).max(50),
});

/** Common facts of a document that nobody has described yet. */
export const BLANK_FACTS: CommonFacts = { topics: [], family: "river", palette: 3, sources: [] };
