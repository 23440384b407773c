import { canonical } from "../../kernel/canonical.ts";
import type { Content, OpenRemark } from "./contract.ts";
import { canonicalBlock } from "./richtext/canonical.ts";
import { blockId } from "./richtext/ids.ts";

/** What stands at a place of the words, in canonical form; null where there is nothing. `title`, `summary` and `lead` are places too. */
export function atPlace(content: Content, place: string): string | null {
  if (place === "title" || place === "summary") return canonical(content[place]);
  if (place === "lead") return content.lead === null ? null : canonical(content.lead);
  const block = content.body.content.find((each) => blockId(each) === place);
  return block === undefined ? null : canonicalBlock(block);
}

/** True once the place that a remark speaks of holds something else. What speaks of the whole text is answered by sending it again. */
export function isAnswered(remark: Pick<OpenRemark, "blockId" | "was">, content: Content): boolean {
  return remark.blockId !== null && atPlace(content, remark.blockId) !== remark.was;
}
