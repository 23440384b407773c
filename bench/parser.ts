import { parsePlan } from "../src/modules/plans/parse/index.ts";
import { readPlanFile } from "../src/modules/plans/read/index.ts";
import { sample, sampleNames } from "../tests/support/planSamples.ts";
import { planScores } from "../tests/support/planScores.ts";

/** Of one sample: all findings pooled, and the kind of finding that fares worst. */
type Parsed = { recall: number; precision: number; lowest: string };

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1_000) / 1_000);

/** Recall and precision of the plan parser, sample by sample, as its tests assert them. */
export async function parserScores(): Promise<Record<string, Parsed>> {
  const scores: Record<string, Parsed> = {};
  for (const name of sampleNames()) {
    const { bytes, expected } = sample(name);
    const source = await readPlanFile(bytes);
    const draft = source.ok ? parsePlan(source.value) : source;
    if (!draft.ok) throw new Error(`bench: the sample ${name} was refused: ${draft.reasons.map(({ id }) => id).join(", ")}`);
    const all = planScores(draft.value, expected);
    const sum = (of: "right" | "expected" | "found") => all.reduce((total, each) => total + each[of], 0);
    const [worst] = all.toSorted((one, other) => Math.min(one.recall, one.precision) - Math.min(other.recall, other.precision));
    scores[name] = {
      recall: share(sum("right"), sum("expected")),
      precision: share(sum("right"), sum("found")),
      lowest: worst ? `${worst.kind} ${Math.min(worst.recall, worst.precision).toFixed(3)}` : "",
    };
  }
  return scores;
}
