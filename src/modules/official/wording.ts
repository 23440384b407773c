import { DOCUMENT_TYPES, type OfficialDocument } from "./contract.ts";

/** The name of the type as printed, in capitals. */
export function typeName({ kind, typeName }: Pick<OfficialDocument, "kind" | "typeName">): string {
  return upper(typeName ?? DOCUMENT_TYPES[kind].name);
}

/** 'Số: 07/KH-UBND'; room for the clerk's hand when there is no number yet. */
export function numberLine({ number, symbol }: Pick<OfficialDocument, "number" | "symbol">): string {
  return `Số: ${number === null ? "       " : String(number).padStart(2, "0")}/${symbol}`;
}

/** 'ngày 05 tháng 02 năm 2026': days below ten and the months one and two carry a zero; what is open stays blank. */
export function dateWords(date: OfficialDocument["date"]): string {
  if (!date) return "ngày      tháng      năm      ";
  if (typeof date !== "string") return `ngày      tháng ${date.month ? monthWord(date.month) : "     "} năm ${date.year}`;
  const [year, month, day] = date.split("-").map(Number);
  return `ngày ${String(day).padStart(2, "0")} tháng ${monthWord(month ?? 1)} năm ${year}`;
}

/** Words in capitals, as names of agencies and titles stand. */
export function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}

// What may open a line of bases; a register gives the bare name of a document.
const OPENS_BASE = /^(căn cứ|thực hiện|theo|xét|tiếp theo|trên cơ sở)(?!\p{L})/iu;

/** Legal bases one by one: each says what it is, ends with ';', the last with '.' (Decree 30/2020/NĐ-CP, Annex I, II.6.a). */
export function baseLines(bases: readonly string[]): string[] {
  return bases.map((base, at) => (OPENS_BASE.test(base) ? "" : "Căn cứ ") + bare(base) + (at === bases.length - 1 ? "." : ";"));
}

/** Recipients with dash and stop; the last line is the file copy. */
export function recipientLines({ recipients, addressees, filing, drafter, copies }: OfficialDocument): string[] {
  const asAbove = addressees.length > 0 && !recipients.some((line) => /^[-–]?\s*như trên/i.test(line)) ? ["Như trên"] : [];
  const marks = [drafter ? ` ${drafter}` : "", copies ? `${drafter ? "." : " "}${copies}` : ""].join("");
  return [...[...asAbove, ...recipients].map((line) => `- ${bare(line.replace(/^[-–]\s*/, ""))};`), `- Lưu: ${bare(filing)}${marks}.`];
}

/** The lines above the name: TM. the body, KT., TL. or TUQ. the head, then the title. */
export function authorityLines({ onBehalfOf, by, head, title }: OfficialDocument["signature"]): string[] {
  const body = onBehalfOf ? [`TM. ${upper(onBehalfOf)}`] : [];
  if (by === "Q") return [...body, `Q. ${upper(title)}`];
  return [...body, ...(head ? [`${by}. ${upper(head)}`] : []), upper(title)];
}

/** A sentence without its last stop, for another to be put behind it. */
export function bare(text: string): string {
  return text.replace(/\s*(\.\/\.|[.;,])\s*$/, "");
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A Roman number from 1 to 89. */
export function roman(value: number): string {
  for (const [worth, sign] of ROMAN) if (value >= worth) return sign + roman(value - worth);
  return "";
}

function monthWord(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}
