import type { Reason } from "../../kernel/outcome.ts";
import type { Content } from "./contract.ts";
import { isReservedSlug } from "./richtext/slug.ts";
import { plainText } from "./richtext/text.ts";

/** What is still missing before words may be submitted: every reason, each naming its field or block. */
export function readiness(content: Content): Reason[] {
  const reasons: Reason[] = [];
  if (content.title.trim() === "") reasons.push({ id: "title.empty", field: "title" });
  if (content.summary.trim() === "") reasons.push({ id: "summary.empty", field: "summary" });
  if (plainText(content.body).trim() === "") reasons.push({ id: "body.empty", field: "body" });
  if (content.slug !== null && isReservedSlug(content.slug)) reasons.push({ id: "slug.reserved", field: "slug" });
  if (content.lead && !content.lead.decorative && content.lead.alt.trim() === "") reasons.push({ id: "alt.missing", field: "lead" });
  for (const block of content.body.content) {
    if (block.type === "figure" && !block.attrs.decorative && block.attrs.alt.trim() === "") {
      reasons.push({ id: "alt.missing", field: block.attrs.id ?? "body" });
    }
  }
  return reasons;
}
