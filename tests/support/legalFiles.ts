import { ZipFile } from "yazl";

/** A whole PDF of one empty page. */
export function pdf(): Uint8Array {
  const parts = [
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj",
    "trailer<</Root 1 0 R>>\n%%EOF\n",
  ];
  return new TextEncoder().encode(parts.join("\n"));
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word file with one paragraph. */
export function docx(): Promise<Uint8Array> {
  return packed([
    [
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    ],
    [
      "word/document.xml",
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
    ],
  ]);
}

/** An OpenDocument text without content. */
export function odt(): Promise<Uint8Array> {
  return packed([
    ["mimetype", "application/vnd.oasis.opendocument.text"],
    ["content.xml", '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'],
  ]);
}

async function packed(entries: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  // The type of an OpenDocument file is read from its first entry, which is not compressed.
  for (const [name, text] of entries) zip.addBuffer(Buffer.from(text), name, { compress: name !== "mimetype" });
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}
