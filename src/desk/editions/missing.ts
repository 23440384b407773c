import type { Content, DeskRevision, TextField } from "#modules/editions/contract";
import type { MessageKey } from "../messages/index.ts";

/** Something that must be there before words can be submitted, and where to type it. */
export type Missing = { key: MessageKey; focus: string };

/** What is still missing, so that the editor can say it before the server refuses; the server's answer is the one that counts. */
export function missingParts(content: Content, needs: DeskRevision["needs"]): Missing[] {
  const missing: Missing[] = [];
  const asks = (field: TextField) => needs.text.includes(field);
  if (asks("title") && content.title.trim() === "") missing.push({ key: "reason.title.empty", focus: "title" });
  if (asks("summary") && content.summary.trim() === "") missing.push({ key: "reason.summary.empty", focus: "summary" });
  if (asks("body") && !content.body.content.some((block) => "content" in block && JSON.stringify(block.content ?? []).includes('"text"')))
    missing.push({ key: "reason.body.empty", focus: "body" });
  if (needs.lead && !content.lead) missing.push({ key: "reason.lead.empty", focus: "add-lead" });
  if (content.lead && !content.lead.decorative && content.lead.alt.trim() === "")
    missing.push({ key: "reason.alt.missing", focus: "alt-lead" });
  for (const block of content.body.content) {
    if (block.type === "figure" && !block.attrs.decorative && block.attrs.alt.trim() === "")
      missing.push({ key: "reason.alt.missing", focus: `alt-${block.attrs.id ?? ""}` });
  }
  return missing;
}
