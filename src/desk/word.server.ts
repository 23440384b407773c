import { redirect } from "react-router";
import { renderDocx, renderPdf } from "#modules/official";
import { OfficialDocument, type OfficialDocumentInput, withSigner } from "#modules/official/contract";

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

/**
 * A paper that a leader signs, as Word or, with `?form=pdf`, as PDF: `signer`, `title`, `by` and `head` of the address say who signs it and in what
 * right. They are asked for each time and not kept.
 */
export function signedFile(request: Request, document: OfficialDocumentInput, name: string, page: string): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const said = (field: string) => asked.get(field) ?? "";
  const paper = withSigner(document, { name: said("signer"), title: said("title"), by: said("by"), head: said("head") });
  return said("form") === "pdf" ? pdfFile(paper, name, page) : wordFile(paper, name);
}

function saved(bytes: Uint8Array, name: string, type: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"`, "cache-control": "private, no-store" },
  });
}
