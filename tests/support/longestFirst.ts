import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Browser suites are minutes long, and a long one that begins last leaves a core idle: they begin first, the whole year before all.
 * The order says nothing else; every file stands alone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

const FIRST = ["e2e/year.", "e2e/", "tests/"];
const rank = ({ moduleId }: TestSpecification) =>
  (FIRST.findIndex((part) => moduleId.includes(part)) + FIRST.length + 1) % (FIRST.length + 1);
