/** A whole PDF of one empty page; `mark` makes two of them differ. */
export function pdf(mark = ""): Uint8Array<ArrayBuffer> {
  const parts = [
    `%PDF-1.4\n%${mark}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj`,
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj",
    "trailer<</Root 1 0 R>>\n%%EOF\n",
  ];
  return new TextEncoder().encode(parts.join("\n"));
}
