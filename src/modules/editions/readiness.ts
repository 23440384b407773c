import type { Reason } from "../../kernel/outcome.ts";
import type { Content, TextField } from "./contract.ts";
import type { Kind } from "./kinds.ts";
import { isReservedSlug } from "./richtext/slug.ts";
import { plainText } from "./richtext/text.ts";

/** What is still missing before words may be submitted: every reason, each naming its field or block. */
export function readiness(kind: Kind, content: Content): Reason[] {
  const reasons: Reason[] = kind.text.filter((field) => isBlankField(content, field)).map((field) => ({ id: `${field}.empty`, field }));
  if (kind.renditions.lead === "needed" && !content.lead) reasons.push({ id: "lead.empty", field: "lead" });
  if (content.slug !== null && isReservedSlug(content.slug)) reasons.push({ id: "slug.reserved", field: "slug" });
  if (content.lead && !content.lead.decorative && content.lead.alt.trim() === "") reasons.push({ id: "alt.missing", field: "lead" });
  for (const block of content.body.content) {
    if (block.type === "figure" && !block.attrs.decorative && block.attrs.alt.trim() === "") {
      reasons.push({ id: "alt.missing", field: block.attrs.id ?? "body" });
    }
  }
  return reasons;
}

function isBlankField(content: Content, field: TextField): boolean {
  return (field === "body" ? plainText(content.body) : content[field]).trim() === "";
}
