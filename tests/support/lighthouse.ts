import lighthouse, { type Flags, type Result } from "lighthouse";

/** What Lighthouse found on one page: scores of 0–100 by category, layout shift, and the audits that cost points. */
export type Audit = { scores: Record<string, number>; shift: number; lost: string[] };

const SHIFT = "cumulative-layout-shift";
// Pages without script are done when they are loaded: the waits for late scripts would only cost time.
const QUICK: Flags = {
  pauseAfterFcpMs: 200,
  pauseAfterLoadMs: 200,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 0,
  skipAboutBlank: true,
};

/**
 * Runs Lighthouse with its mobile preset in the Chromium that listens on `port`, without the audits in `skipped`. Throws
 * when the page could not be judged.
 */
export async function audit(port: number, address: string, categories: readonly string[], skipped: readonly string[] = []): Promise<Audit> {
  const timed = categories.includes("performance");
  const flags: Flags = {
    port,
    logLevel: "error",
    onlyCategories: [...categories],
    // Layout shift belongs to performance; asked for by itself it comes without the rest.
    ...(timed ? {} : { ...QUICK, onlyAudits: [SHIFT] }),
    skipAudits: [...skipped],
    disableFullPageScreenshot: true,
  };
  const lhr = await judged(address, flags);
  const { categories: found, audits } = lhr;
  const shift = audits[SHIFT]?.numericValue;
  if (shift === undefined) throw new Error(`Lighthouse measured no layout shift on ${address}`);
  const counted = Object.values(found).flatMap((one) => one.auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id));
  return {
    scores: Object.fromEntries(Object.values(found).map((one) => [one.id, Math.round((one.score ?? 0) * 100)])),
    shift,
    lost: [...new Set(counted)].filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}

/** A trace that a busy machine spoiled says nothing of the page, so the page is looked at again; a low score never is. */
async function judged(address: string, flags: Flags, tries = 3): Promise<Result> {
  const run = await lighthouse(address, flags);
  if (run && !run.lhr.runtimeError && run.lhr.audits[SHIFT]?.numericValue !== undefined) return run.lhr;
  if (tries > 1) return judged(address, flags, tries - 1);
  throw new Error(`Lighthouse could not judge ${address}: ${run?.lhr.runtimeError?.message ?? ""}`);
}
