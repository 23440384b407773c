import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { Parts } from "./parts.ts";
import { HEADER } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
// The first day that the zip format knows: a file carries no date of its making, so the same words give the same bytes.
const NO_DATE = new Date(1980, 0, 1);

/** Zips named parts in the given order; nothing in it depends on clock or machine. */
export async function zipped(files: readonly (readonly [string, string | Uint8Array])[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of files)
    zip.addBuffer(Buffer.from(content as string), name, {
      mtime: NO_DATE,
      mode: 0o100644,
      forceDosTimestamp: true,
      compress: !name.endsWith(".png"),
    });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** `[Content_Types].xml` of every document that the generator writes. */
export function contentTypes(): string {
  const parts: [string, string][] = [
    ["/word/document.xml", `${WORD}.document.main+xml`],
    ["/word/styles.xml", `${WORD}.styles+xml`],
    ["/word/settings.xml", `${WORD}.settings+xml`],
    ["/word/numbering.xml", `${WORD}.numbering+xml`],
    ["/word/header.xml", `${WORD}.header+xml`],
    ["/word/headerFirst.xml", `${WORD}.header+xml`],
    ["/word/footer.xml", `${WORD}.footer+xml`],
    ["/word/footerContact.xml", `${WORD}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  return `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides}</Types>`;
}

/** The relationships of the package. */
export function packageRelations(): string {
  return relations([
    ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);
}

/** The relationships of the text: styles, lists, headers, pictures. Nothing outside the file is named. */
export function documentRelations({ images }: Parts): string {
  return relations([
    ["rIdStyles", `${OFFICE}/styles`, "styles.xml"],
    ["rIdSettings", `${OFFICE}/settings`, "settings.xml"],
    ["rIdNumbering", `${OFFICE}/numbering`, "numbering.xml"],
    ["rIdHeader", `${OFFICE}/header`, "header.xml"],
    ["rIdHeaderFirst", `${OFFICE}/header`, "headerFirst.xml"],
    ["rIdFooter", `${OFFICE}/footer`, "footer.xml"],
    ["rIdContact", `${OFFICE}/footer`, "footerContact.xml"],
    ...images.map(({ name }, at): [string, string, string] => [`rIdImage${at + 1}`, `${OFFICE}/image`, `media/${name}`]),
  ]);
}

function relations(list: [string, string, string][]): string {
  const inside = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("");
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}
