import { type Found, fold } from "../find.ts";
import type { Line, Reading } from "../model.ts";
import { type Add, checkFace } from "../report.ts";
import { checkRuled } from "./ruled.ts";

const PART = { low: 0.31, high: 0.53, required: "1/3–1/2" } as const;

/** National name, motto, agency, number, place and date (II.1 to II.4). */
export function checkLetterhead(add: Add, found: Found, reading: Reading): void {
  checkNation(add, found, reading);
  checkAgency(add, found, reading);
  checkNumberLine(add, found);
  checkDate(add, found.date);
}

function checkNation(add: Add, { national, motto, tabbed }: Found, reading: Reading): void {
  const clause = "II.1";
  if (!national) add({ id: "national.missing", found: "none", required: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", clause });
  else if (tabbed)
    add({
      id: "national.shared_line",
      found: national.text.slice(0, 40),
      required: "own_cell",
      clause,
      severity: "warning",
      line: national,
    });
  else {
    checkFace(add, "national", [national], { size: [24, 26], bold: true, italic: false, upper: true }, clause);
    if (national.paragraph.form.align !== "center")
      add({ id: "national.align", found: national.paragraph.form.align ?? "left", required: "center", clause, line: national });
  }
  if (!motto) return add({ id: "motto.missing", found: "none", required: "Độc lập - Tự do - Hạnh phúc", clause });
  if (tabbed) return;
  checkFace(add, "motto", [motto], { size: [26, 28], bold: true, italic: false }, clause);
  if (motto.text.normalize("NFC") !== "Độc lập - Tự do - Hạnh phúc")
    add({ id: "motto.form", found: motto.text, required: "Độc lập - Tự do - Hạnh phúc", clause, line: motto });
  checkRuled(add, [motto], reading, { element: "motto", low: 0.85, high: 1.15, required: "text_length", clause });
}

function checkAgency(add: Add, { superior, agency, tabbed }: Found, reading: Reading): void {
  const clause = "II.2";
  if (agency.length === 0) {
    if (!tabbed) add({ id: "agency.missing", found: "none", required: "agency_name", clause });
    return;
  }
  checkFace(add, "superior", superior, { size: [24, 26], bold: false, italic: false, upper: true }, clause);
  checkFace(add, "agency", agency, { size: [24, 26], bold: true, italic: false, upper: true }, clause);
  const off = agency.find(({ paragraph }) => paragraph.form.align !== "center");
  if (off) add({ id: "agency.align", found: off.paragraph.form.align ?? "left", required: "center", clause, line: off });
  checkRuled(add, agency, reading, { element: "agency", ...PART, clause });
}

function checkNumberLine(add: Add, { number: line, type, letterSubject }: Found): void {
  const clause = "II.3";
  if (!line) return add({ id: "number.missing", found: "none", required: "Số: …/…", clause });
  checkFace(add, "number", [line], { size: [26, 26], bold: false, italic: false }, clause);
  const parts = /^(Số: )([\s.…_]*|\d+)\/(\S.*)$/u.exec(line.text.normalize("NFC"));
  const symbol = parts?.[3] ?? "";
  // Of a titled document the symbol is TYPE-AGENCY; a letter has no type, and some agencies no units either.
  const titled = type !== undefined && letterSubject.length === 0;
  if (!parts || !/^[\p{L}\d]+([-.][\p{L}\d]+)*$/u.test(symbol) || (titled && !symbol.includes("-")))
    add({ id: "number.form", found: line.text, required: "Số: 07/KH-UBND", clause, line });
  else if (/^\d$/.test(parts[2] ?? "")) add({ id: "number.zero", found: parts[2] ?? "", required: `0${parts[2]}`, clause, line });
}

function checkDate(add: Add, line: Line | undefined): void {
  const clause = "II.4";
  if (!line) return add({ id: "date.missing", found: "none", required: "…, ngày … tháng … năm …", clause });
  checkFace(add, "date", [line], { size: [26, 28], bold: false, italic: true }, clause);
  const parts = /^(.*?)\s*ngày[\s.…_]*(\d*)[\s.…_]*tháng[\s.…_]*(\d*)[\s.…_]*năm/iu.exec(line.text.normalize("NFC"));
  const [, place = "", day = "", month = ""] = parts ?? [];
  if (place && !place.endsWith(",")) add({ id: "date.comma", found: place, required: `${place},`, clause, line });
  if (/^\d$/.test(day)) add({ id: "date.zero_day", found: day, required: `0${day}`, clause, line });
  if (/^[12]$/.test(month)) add({ id: "date.zero_month", found: month, required: `0${month}`, clause, line });
  if (/^0[3-9]$/.test(month)) add({ id: "date.extra_zero", found: month, required: month.slice(1), clause, severity: "warning", line });
}

/** Type and subject, or the subject of a letter (II.5). */
export function checkTitle(add: Add, { type, subject, letterSubject }: Found, reading: Reading): void {
  const clause = "II.5";
  if (letterSubject.length > 0)
    return checkFace(add, "letter_subject", letterSubject, { size: [24, 26], bold: false, italic: false }, clause);
  if (!type) return add({ id: "type.missing", found: "none", required: "type_name", clause });
  checkFace(add, "type", [type], { size: [26, 28], bold: true, italic: false, upper: true }, clause);
  if (type.paragraph.form.align !== "center")
    add({ id: "type.align", found: type.paragraph.form.align ?? "left", required: "center", clause, line: type });
  const [first] = subject;
  if (!first) return add({ id: "subject.missing", found: "none", required: "subject_text", clause, line: type });
  checkFace(add, "subject", subject, { size: [26, 28], bold: true, italic: false }, clause);
  if (first.text === fold(first.text)) add({ id: "subject.lower", found: "capitals", required: "sentence", clause, line: first });
  if (first.paragraph.form.align !== "center")
    add({ id: "subject.align", found: first.paragraph.form.align ?? "left", required: "center", clause, line: first });
  checkRuled(add, subject, reading, { element: "subject", ...PART, clause });
}
