import { FIRST_LINE } from "../measures.ts";
import type { Parts } from "./parts.ts";
import { HEADER } from "./xml.ts";

const FORMATS = {
  dash: { id: 1, format: "bullet", text: "-" },
  plus: { id: 2, format: "bullet", text: "+" },
  number: { id: 3, format: "decimal", text: "%1." },
  letter: { id: 4, format: "lowerLetter", text: "%1)" },
} as const;

/** `word/numbering.xml`: every list is a real one, its sign standing where a paragraph's first line begins. */
export function numberingXml({ lists }: Parts): string {
  const kinds = Object.values(FORMATS).map(
    ({ id, format, text }) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="${FIRST_LINE}"/></w:pPr></w:lvl></w:abstractNum>`,
  );
  const used = lists.map(
    ({ style, start }, at) =>
      `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${FORMATS[style].id}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  );
  return `${HEADER}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${kinds.join("")}${used.join("")}</w:numbering>`;
}
