import { redirect } from "react-router";
import { renderDocx, renderPdf } from "#modules/official";
import { OfficialDocument, type OfficialDocumentInput } from "#modules/official/contract";

/** An official document as a Word file to save; `name` without its ending, letters and digits only. */
export async function wordFile(document: OfficialDocumentInput, name: string): Promise<Response> {
  const bytes = await renderDocx(OfficialDocument.parse(document));
  return saved(bytes, `${name}.docx`, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
}

/** An official document as PDF; where none can be made, back to `page` with the reason in `?pdf=`. */
export async function pdfFile(document: OfficialDocumentInput, name: string, page: string): Promise<Response> {
  const outcome = await renderPdf(OfficialDocument.parse(document));
  if (outcome.ok) return saved(outcome.value, `${name}.pdf`, "application/pdf");
  return redirect(`${page}${page.includes("?") ? "&" : "?"}pdf=${outcome.reasons[0]?.id ?? ""}`, 303);
}

function saved(bytes: Uint8Array, name: string, type: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"`, "cache-control": "private, no-store" },
  });
}
