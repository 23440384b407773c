import type { DemoRecord, DemoWords } from "../../../src/profile/content.ts";
import { typeset } from "../write.ts";
import { economyRecords } from "./economy.ts";
import { figureRecords, partnerRecords } from "./figures.ts";
import { heritageRecords } from "./heritage.ts";
import { monumentRecords } from "./monuments.ts";
import { placeRecords } from "./places.ts";
import { waterRecords } from "./waters.ts";

/** Every record of the demonstration; what others point at stands before them. */
export const records: readonly DemoRecord[] = [
  ...heritageRecords,
  ...monumentRecords,
  ...placeRecords,
  ...waterRecords,
  ...economyRecords,
  ...figureRecords(),
  ...partnerRecords(),
].map(spaced);

/** French has its own spaces before some signs. */
function spaced(record: DemoRecord): DemoRecord {
  const { fr } = record.words;
  const set = (text: string) => typeset("fr", text);
  return fr ? { ...record, words: { ...record.words, fr: [set(fr[0]), set(fr[1]), set(fr[2])] satisfies DemoWords } } : record;
}
