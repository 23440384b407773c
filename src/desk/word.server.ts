import { renderDocx } from "#modules/official";
import { OfficialDocument, type OfficialDocumentInput } from "#modules/official/contract";

/** An official document as a Word file to save; `name` without its ending, letters and digits only. */
export async function wordFile(document: OfficialDocumentInput, name: string): Promise<Response> {
  const bytes = await renderDocx(OfficialDocument.parse(document));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "content-disposition": `attachment; filename="${name}.docx"`,
      "cache-control": "private, no-store",
    },
  });
}
