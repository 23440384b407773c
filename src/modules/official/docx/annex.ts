import type { Annex, OfficialDocument } from "../contract.ts";
import { MARGIN, PAPER, SIZE, TEXT_WIDTH } from "../measures.ts";
import { dateWords, roman, typeName, upper } from "../wording.ts";
import { blocks } from "./body.ts";
import type { Parts } from "./parts.ts";
import { paragraph, run } from "./xml.ts";

/** Annex number `at` (from 0): 'Phụ lục I', its title, the document it belongs to, its blocks. Each annex is a section. */
export function annexBody(annex: Annex, at: number, document: OfficialDocument, parts: Parts): string {
  const label = document.annexes.length > 1 ? `Phụ lục ${roman(at + 1)}` : "Phụ lục";
  const width = annex.landscape ? PAPER.height - MARGIN.left - MARGIN.right : TEXT_WIDTH;
  return (
    paragraph(run(label), { style: "Heading1", align: "center", firstLine: 0, before: 0 }) +
    paragraph(run(upper(annex.title)), { style: "Subtitle" }) +
    paragraph(run(belongsTo(document), { italic: true, size: SIZE.date }), { style: "Letterhead", after: 120 }) +
    blocks(annex.blocks, width, parts)
  );
}

function belongsTo(document: OfficialDocument): string {
  const { number, symbol, date, agency } = document;
  const name = typeName(document).toLocaleLowerCase("vi");
  const type = name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
  return `(Kèm theo ${type} số ${number === null ? "       " : String(number).padStart(2, "0")}/${symbol} ${dateWords(date)} của ${agency})`;
}

/** Page properties of a section; an annex counts its pages from one, and page one shows no number. */
export function sectionXml({ landscape = false, last = true, contact = false, restart = false }): string {
  const [width, height] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height];
  const references = `<w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdHeaderFirst"/><w:footerReference w:type="first" r:id="${contact ? "rIdContact" : "rIdFooter"}"/><w:footerReference w:type="default" r:id="rIdFooter"/>`;
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ""}/>`;
  const { top, bottom, left, right, header, footer } = MARGIN;
  const margins = `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>`;
  const section = `<w:sectPr>${references}<w:type w:val="nextPage"/>${size}${margins}${restart ? '<w:pgNumType w:start="1"/>' : ""}<w:titlePg/></w:sectPr>`;
  return last ? section : paragraph("", { exact: 20, section });
}
