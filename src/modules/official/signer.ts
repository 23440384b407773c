import type { OfficialDocumentInput } from "./contract.ts";

/** In what right someone signs: in their own, for the head (KT., TL., TUQ.), or as acting head (Q.). */
export const SIGNER_RIGHTS = ["self", "KT", "TL", "TUQ", "Q"] as const;
/** Longer names and titles do not fit the block. */
export const SIGNER_LONGEST = 120;

/** Who signs a paper as an officer typed it; what is empty stays as the paper has it. */
export type SignerGiven = { name: string; title: string; by: string; head: string };

/**
 * The paper with the signer that was typed. Whoever signs for the head needs the head's title: where none is typed it is the one that the paper
 * has. TL. and TUQ. come from the head alone, so the body behind TM. goes then (Decree 30/2020/NĐ-CP, article 13).
 */
export function withSigner(document: OfficialDocumentInput, given: SignerGiven): OfficialDocumentInput {
  const [name, title, head] = [given.name, given.title, given.head].map(plain);
  const own = document.signature;
  const named = { ...own, ...(title ? { title } : {}), ...(name ? { name } : {}) };
  const by = SIGNER_RIGHTS.find((each) => each === given.by);
  if (!by) return { ...document, signature: named };
  const { onBehalfOf, head: _, ...rest } = named;
  const forHead = by === "KT" || by === "TL" || by === "TUQ";
  return {
    ...document,
    signature: {
      ...rest,
      by,
      ...(forHead ? { head: head || own.head || own.title } : {}),
      ...(onBehalfOf && by !== "TL" && by !== "TUQ" ? { onBehalfOf } : {}),
    },
  };
}

/** One line of printable words, as long as fits. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, SIGNER_LONGEST)
    .trim();
