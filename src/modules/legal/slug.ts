import { eq, like, or } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { fold } from "#kernel/fold";
import type { LegalType } from "./contract.ts";
import { document } from "./schema.ts";

type Named = { type: LegalType; number: string; signedOn: string | null };

/** Section words are English; the rest of an address is the document's own name, which is Vietnamese in every language. */
const WORDS: Record<LegalType, string> = {
  law: "luat",
  decree: "nghi-dinh",
  decision: "quyet-dinh",
  circular: "thong-tu",
  resolution: "nghi-quyet",
  directive: "chi-thi",
  conclusion: "ket-luan",
  plan: "ke-hoach",
  letter: "cong-van",
  report: "bao-cao",
  notice: "thong-bao",
  treaty: "dieu-uoc",
  other: "van-ban",
};
const LIMIT = 100;

/** The address of a document by form, number and year, each said once: `nghi-dinh-42-2022-nd-cp`, `ket-luan-57-kl-tw-2023`. */
export function slugOf({ type, number, signedOn }: Named): string {
  const mark = joined(fold(number));
  const year = signedOn?.slice(0, 4) ?? "";
  const form = `${mark}-`.startsWith(`${WORDS[type]}-`) ? "" : WORDS[type];
  return joined([form, mark, mark.split("-").includes(year) ? "" : year].join("-"))
    .slice(0, LIMIT)
    .replace(/-$/, "");
}

const joined = (words: string) => words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** The address, or the next one counted on where other documents bear it; the caller holds the lock of the register. */
export async function freeSlug(tx: Tx, named: Named): Promise<string> {
  const plain = slugOf(named);
  const rows = await tx
    .select({ slug: document.slug })
    .from(document)
    .where(or(eq(document.slug, plain), like(document.slug, `${plain}-%`)));
  const taken = new Set(rows.map(({ slug }) => slug));
  let free = plain;
  for (let nth = 2; taken.has(free); nth += 1) free = `${plain}-${nth}`;
  return free;
}
