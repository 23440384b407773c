import type { OfficialDocument } from "../contract.ts";
import { SIZE, TEXT_WIDTH } from "../measures.ts";
import { textWidth } from "../text/width.ts";
import { baseLines, bare, typeName, upper } from "../wording.ts";
import { annexBody, sectionXml } from "./annex.ts";
import { blocks } from "./body.ts";
import { letterhead, SHORT_LINE } from "./letterhead.ts";
import { numberingXml } from "./numbering.ts";
import { contentTypes, documentRelations, packageRelations, zipped } from "./package.ts";
import { emptyParts, type Parts } from "./parts.ts";
import { signatureBlock } from "./signature.ts";
import { stylesXml } from "./styles.ts";
import { border, escape, HEADER, paragraph, ruledLine, run } from "./xml.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

/**
 * The document as a Word file in the form of Decree 30/2020, Annex I. The same document gives the same bytes, on any machine
 * and day.
 */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const parts = emptyParts();
  const text = documentXml(document, parts);
  return zipped([
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", packageRelations()],
    ["docProps/core.xml", coreXml(document)],
    ["word/document.xml", text],
    ["word/_rels/document.xml.rels", documentRelations(parts)],
    ["word/styles.xml", stylesXml()],
    ["word/settings.xml", settingsXml()],
    ["word/numbering.xml", numberingXml(parts)],
    ["word/header.xml", headerXml()],
    ["word/headerFirst.xml", pageEdge("hdr", paragraph("", { style: "Header" }))],
    ["word/footer.xml", pageEdge("ftr", paragraph("", { style: "Footer" }))],
    ["word/footerContact.xml", pageEdge("ftr", contact(document))],
    ...parts.images.map(({ name, bytes }): [string, Uint8Array] => [`word/media/${name}`, bytes]),
  ]);
}

function documentXml(document: OfficialDocument, parts: Parts): string {
  const main = [
    letterhead(document),
    titled(document),
    addressed(document),
    ...baseLines(document.bases).map((line) => paragraph(run(line), { style: "LegalBase" })),
    document.kind === "decision" ? paragraph(run("QUYẾT ĐỊNH:", { bold: true }), { style: "Subtitle", before: 120 }) : "",
    blocks(document.body, TEXT_WIDTH, parts, true),
    signatureBlock(document),
  ].join("");
  const sections = [
    { xml: main, form: { contact: Boolean(document.contact) } },
    ...document.annexes.map((annex, at) => ({
      xml: annexBody(annex, at, document, parts),
      form: { landscape: annex.landscape, restart: true },
    })),
  ];
  const body = sections.map(({ xml, form }, at) => xml + sectionXml({ ...form, last: at === sections.length - 1 })).join("");
  return `${HEADER}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
}

/** Type and subject in the middle with a line below; a letter has its subject in the letterhead. */
function titled(document: OfficialDocument): string {
  const gap = paragraph("", { style: "Letterhead", exact: 240 });
  if (document.kind === "letter") return gap;
  const subject = bare(document.subject);
  const length = Math.min(textWidth(subject, SIZE.title, true), TEXT_WIDTH * 0.9);
  const decides =
    document.kind === "decision"
      ? paragraph(run(upper(document.decidesAs ?? document.agency)), { style: "Subtitle", before: 160, after: 60 })
      : "";
  return (
    gap +
    paragraph(run(typeName(document)), { style: "Title" }) +
    paragraph(run(subject), { style: "Subtitle" }) +
    ruledLine(length * SHORT_LINE, TEXT_WIDTH) +
    decides
  );
}

function addressed({ addressees }: OfficialDocument): string {
  const [only] = addressees;
  if (!only) return "";
  if (addressees.length === 1) return paragraph(run(`Kính gửi: ${bare(only)}.`), { style: "BodyText", firstLine: 0, align: "center" });
  const lines = addressees.map((name, at) =>
    paragraph(run(`- ${bare(name)}${at === addressees.length - 1 ? "." : ";"}`), { style: "BodyText", left: 2_300, firstLine: 0 }),
  );
  return paragraph(run("Kính gửi:"), { style: "BodyText", left: 1_700, firstLine: 0 }) + lines.join("");
}

function headerXml(): string {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return pageEdge("hdr", paragraph(field, { style: "Header" }));
}

function contact({ contact: words }: OfficialDocument): string {
  return paragraph(words ? run(words) : "", { style: "Footer", ...(words ? { borders: border("top") } : {}) });
}

function pageEdge(kind: "hdr" | "ftr", content: string): string {
  return `${HEADER}<w:${kind} ${W}>${content}</w:${kind}>`;
}

function settingsXml(): string {
  const compatible =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return `${HEADER}<w:settings ${W}><w:defaultTabStop w:val="720"/>${compatible}<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}

function coreXml(document: OfficialDocument): string {
  const title = document.kind === "letter" ? document.subject : `${typeName(document)} ${document.subject}`;
  return `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title><dc:creator>${escape(document.agency)}</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`;
}
