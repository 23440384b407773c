import { FIRST_LINE, FONT, SIZE, TABLE_SIZE } from "../measures.ts";
import { HEADER, border } from "./xml.ts";

const FONTS = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"/>`;
const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const bold = "<w:b/><w:bCs/>";
const italic = "<w:i/><w:iCs/>";

type Style = { id: string; name: string; basedOn?: string; next?: string; ppr?: string; rpr?: string };

const tight = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/>';
const centred = `${tight}<w:jc w:val="center"/>`;
const body = `<w:spacing w:before="120" w:after="0" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="${FIRST_LINE}"/><w:jc w:val="both"/>`;

const heading = (level: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: "BodyText",
  ppr: `<w:keepNext/><w:keepLines/>${body}<w:outlineLvl w:val="${level - 1}"/>`,
  rpr: bold + size(SIZE.body),
});

const STYLES: Style[] = [
  { id: "BodyText", name: "Body Text", ppr: body },
  ...[1, 2, 3, 4, 5].map(heading),
  { id: "Title", name: "Title", next: "Subtitle", ppr: `<w:keepNext/>${centred}`, rpr: bold + size(SIZE.title) },
  { id: "Subtitle", name: "Subtitle", next: "BodyText", ppr: `<w:keepNext/>${centred}`, rpr: bold + size(SIZE.title) },
  { id: "LegalBase", name: "Legal Base", basedOn: "BodyText", rpr: italic },
  { id: "ListParagraph", name: "List Paragraph", basedOn: "BodyText" },
  { id: "Letterhead", name: "Letterhead", ppr: centred },
  { id: "Signature", name: "Signature", ppr: `<w:keepNext/>${centred}`, rpr: bold + size(SIZE.body) },
  { id: "Recipients", name: "Recipients", ppr: `${tight}<w:jc w:val="left"/>`, rpr: size(22) },
  {
    id: "Caption",
    name: "caption",
    ppr: `${centred.replace('w:before="0" w:after="0"', 'w:before="120" w:after="60"')}`,
    rpr: bold + size(TABLE_SIZE),
  },
  { id: "TableText", name: "Table Text", ppr: tight, rpr: size(TABLE_SIZE) },
  {
    id: "RuledLine",
    name: "Ruled Line",
    ppr: `<w:keepNext/><w:pBdr>${border("bottom").replace('w:space="1"', 'w:space="0"')}</w:pBdr><w:spacing w:before="20" w:after="0" w:line="40" w:lineRule="exact"/>`,
    rpr: size(2),
  },
  { id: "Header", name: "header", ppr: centred, rpr: size(SIZE.page) },
  { id: "Footer", name: "footer", ppr: centred, rpr: size(22) },
];

/** `word/styles.xml`: Times New Roman, black, 14 pt, Vietnamese, and real headings. */
export function stylesXml(): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:color w:val="000000"/>${size(SIZE.body)}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const plainTable =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
  return `${HEADER}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${normal}${STYLES.map(styleXml).join("")}${plainTable}</w:styles>`;
}

function styleXml({ id, name, basedOn = "Normal", next, ppr, rpr }: Style): string {
  const follows = next ? `<w:next w:val="${next}"/>` : "";
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${follows}<w:qFormat/>${
    ppr ? `<w:pPr>${ppr}</w:pPr>` : ""
  }${rpr ? `<w:rPr>${rpr}</w:rPr>` : ""}</w:style>`;
}
