import { DOCUMENT_TYPES } from "../contract.ts";
import type { Line, Reading } from "./model.ts";

/** The components of Decree 30's form as far as the file has them; a line is in one place only. */
export type Found = {
  national: Line | undefined;
  motto: Line | undefined;
  /** The national name and the agency share a line by tabs: the left half cannot be measured. */
  tabbed: boolean;
  superior: Line[];
  agency: Line[];
  number: Line | undefined;
  date: Line | undefined;
  letterSubject: Line[];
  type: Line | undefined;
  subject: Line[];
  addressees: Line[];
  bases: Line[];
  body: Line[];
  closing: Line | undefined;
  recipientsHead: Line | undefined;
  recipients: Line[];
  authority: Line[];
  name: Line | undefined;
  annex: Line[];
};

const HEAD = 60;
const NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = /^độc lập\s*[-–—]+\s*tự do\s*[-–—]+\s*hạnh phúc$/iu;
const DATE = /^[^(].{0,60}?\s*ngày(\s|\.|…|_).{0,20}tháng.{0,20}năm/iu;
const TYPES = new Set<string>(Object.values(DOCUMENT_TYPES).map(({ name }) => name));
/** How a line under a name is imitated with signs. */
export const IMITATED = /^[_\-–—.=*]{3,}$/u;

/** Finds every component by its words and place. */
export function findParts({ lines }: Reading): Found {
  const filled = lines.filter((line) => line.text !== "");
  const head = filled.slice(0, HEAD);
  const national = head.find((line) => fold(line.text) === NATIONAL) ?? head.find((line) => fold(line.text).includes(NATIONAL));
  const motto = head.find((line) => MOTTO.test(line.text)) ?? head.find((line) => /độc lập.{1,5}tự do.{1,5}hạnh phúc/iu.test(line.text));
  const number = head.find((line) => /^Số\s*:/iu.test(line.text));
  const date = head.find((line) => DATE.test(line.text) && line.text.length < 90);
  const letterSubject = subjectOfLetter(head, number);
  const left = agencyLines(head, national ?? motto);
  const firstBold = left.findIndex(isBold);
  const cut = Math.max(0, firstBold);
  const letterhead = Math.max(-1, ...[national, motto, number, date, ...letterSubject].map((line) => line?.at ?? -1));
  const after = filled.filter(
    (line) => line.at > letterhead && line.paragraph.place.table !== ((national ?? motto)?.paragraph.place.table ?? -1),
  );
  const type = letterSubject.length > 0 ? undefined : typeLine(after.slice(0, 12));
  const subject = type ? subjectLines(after, type) : [];
  const { from: last, ...end } = endParts(filled);
  const start = Math.max(letterhead, type?.at ?? -1, ...subject.map((line) => line.at));
  const middle = filled.filter((line) => line.at > start && line.at < last && !line.paragraph.place.box && after.includes(line));
  const annexAt = middle.findIndex((line) => ANNEX.test(line.text));
  const main = annexAt >= 0 && last === Number.POSITIVE_INFINITY ? middle.slice(0, annexAt) : middle;
  const addressees = addressed(main);
  const bases = legalBases(main);
  const body = main.filter((line) => !addressees.includes(line) && !bases.includes(line));
  return {
    national,
    motto,
    tabbed: Boolean(national && fold(national.text) !== NATIONAL),
    superior: left.slice(0, cut),
    agency: left.slice(cut),
    number,
    date,
    letterSubject,
    type,
    subject,
    addressees,
    bases,
    body,
    closing: body.findLast((line) => line.text.endsWith("./.")),
    ...end,
    annex: annexLines(filled, last),
  };
}

const ANNEX = /^Phụ lục(\s+[IVXLC\d]+)?\.?$/iu;

/** Capitals, one kind of space, one of the two places for a tone. */
export function fold(text: string): string {
  return text.normalize("NFC").toLocaleUpperCase("vi").replace(/\s+/g, " ").replaceAll("HOÀ", "HÒA").trim();
}

/** Whether every visible run of a line is bold. */
export function isBold(line: Line): boolean {
  const shown = line.runs.filter(({ text }) => text.trim() !== "");
  return shown.length > 0 && shown.every(({ form }) => form.bold);
}

function agencyLines(head: Line[], anchor: Line | undefined): Line[] {
  const place = anchor?.paragraph.place;
  if (!place || place.table === null) return [];
  const cell = head.filter(({ paragraph }) => paragraph.place.table === place.table && paragraph.place.column < place.column);
  const number = cell.findIndex((line) => /^Số\s*:/iu.test(line.text));
  return (number >= 0 ? cell.slice(0, number) : cell).filter((line) => !IMITATED.test(line.text));
}

function subjectOfLetter(head: Line[], number: Line | undefined): Line[] {
  const first = head.findIndex((line) => /^V\/v\s/iu.test(line.text) && (!number || line.at > number.at));
  if (first < 0) return [];
  const cell = head[first]?.paragraph.place.cell;
  const marks = /^(HỎA TỐC|THƯỢNG KHẨN|KHẨN)$/u;
  return cell
    ? head.slice(first).filter((line) => line.paragraph.place.cell === cell && !marks.test(line.text))
    : head.slice(first, first + 1);
}

function typeLine(after: Line[]): Line | undefined {
  return (
    after.find((line) => TYPES.has(fold(line.text))) ??
    after.find((line) => line.text === fold(line.text) && line.text.length < 60 && isBold(line))
  );
}

function subjectLines(after: Line[], type: Line): Line[] {
  const from = after.indexOf(type) + 1;
  const [first, ...next] = after.slice(from, from + 6);
  if (!first || OPENING.test(first.text) || IMITATED.test(first.text)) return [];
  const stop = next.findIndex((line, at) => {
    const before = next[at - 1] ?? first;
    return line.at - before.at > 1 || line.paragraph.form.align !== "center" || OPENING.test(line.text) || IMITATED.test(line.text);
  });
  return [first, ...next.slice(0, stop < 0 ? next.length : stop)];
}

const OPENING = /^(Căn cứ|Kính gửi|Thực hiện|I\.|1\.|Điều 1)/iu;

function addressed(main: Line[]): Line[] {
  const first = main.slice(0, 5).findIndex((line) => /^Kính gửi/iu.test(line.text));
  if (first < 0) return [];
  const rest = main.slice(first + 1);
  const stop = rest.findIndex((line) => !/^[-–]\s/.test(line.text));
  return main.slice(first, first + 1 + (stop < 0 ? 0 : stop));
}

/** The run of bases; a sentence that leads on with ':' is the opening of the text and no base. */
function legalBases(main: Line[]): Line[] {
  const first = main.slice(0, 12).findIndex((line) => /^Căn cứ\s/iu.test(line.text));
  if (first < 0) return [];
  const rest = main.slice(first);
  const stop = rest.findIndex((line) => !/^(Căn cứ|Theo đề nghị|Xét)\s/iu.test(line.text) || line.text.endsWith(":"));
  return rest.slice(0, stop < 0 ? rest.length : stop);
}

/** How a line begins that says in what right or as what one signs; a last line in capitals that begins otherwise is a name. */
const TITLE =
  /^((TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\b|QUYỀN|CHỦ (TỊCH|NHIỆM)|PHÓ\s|GIÁM ĐỐC|TỔNG\s|CHÁNH\s|TRƯỞNG\s|(BỘ|THỨ|CỤC|VỤ|VIỆN|HIỆU|CHI CỤC|TỔ|ĐỘI) TRƯỞNG|BÍ THƯ|ỦY (VIÊN|BAN)|UỶ (VIÊN|BAN)|THỦ TƯỚNG|THƯ KÝ|NGƯỜI\s|HỘI ĐỒNG|SỞ\s|BAN\s)/u;

type End = Pick<Found, "recipientsHead" | "recipients" | "authority" | "name"> & { from: number };

/** Recipients and signature, side by side in a table or one after the other; `from` is where the body has ended. */
function endParts(filled: Line[]): End {
  const at = filled.findLastIndex((line) => /^Nơi nhận\s*[:;.]?$/iu.test(line.text));
  const recipientsHead = filled[at];
  const place = recipientsHead?.paragraph.place;
  const below = at < 0 ? [] : filled.slice(at + 1);
  const recipients = below.filter((line) => (place?.cell ? line.paragraph.place.cell === place.cell : /^[-–]\s/.test(line.text)));
  const right = signatureLines(filled, recipientsHead).filter((line) => !recipients.includes(line));
  const last = right.at(-1);
  const named = last && right.length > 1 && (last.text !== fold(last.text) || !TITLE.test(last.text)) ? last : undefined;
  const table = right[0]?.paragraph.place.table;
  const beside = typeof table === "number" ? filled.find((line) => line.paragraph.place.table === table) : undefined;
  const from = Math.min(...[recipientsHead, right[0], beside].map((line) => line?.at ?? Number.POSITIVE_INFINITY));
  return { recipientsHead, recipients, authority: right.filter((line) => line !== named), name: named, from };
}

function signatureLines(filled: Line[], head: Line | undefined): Line[] {
  const place = head?.paragraph.place;
  if (place?.cell) return filled.filter(({ paragraph }) => paragraph.place.table === place.table && paragraph.place.column > place.column);
  const free = filled.findLastIndex((line) => /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\b/u.test(line.text));
  if (free < 0) return ownRight(filled, head);
  const cell = filled[free]?.paragraph.place.cell;
  return cell ? filled.filter((line) => line.paragraph.place.cell === cell) : filled.slice(startOf(filled, free), free + 4);
}

/** A head signs in their own right, without 'TM.' or 'KT.': the title stands alone after the text, the name below it. */
function ownRight(filled: Line[], head: Line | undefined): Line[] {
  const closed = filled.findLastIndex((line) => line.text.endsWith("./."));
  const title = filled.findIndex(
    (line, at) => at > closed && at > filled.length / 2 && line.text === fold(line.text) && TITLE.test(line.text),
  );
  if (title < 0 || filled.slice(closed, title).some((line) => ANNEX.test(line.text))) return [];
  const cell = filled[title]?.paragraph.place.cell;
  if (cell) return filled.filter((line) => line.paragraph.place.cell === cell);
  const below = filled.slice(title, title + 2);
  return head ? below.filter((line) => line.at < head.at || line.at > head.at + 1) : below;
}

function startOf(filled: Line[], free: number): number {
  return /^(TM|T\/M)\b/u.test(filled[free - 1]?.text ?? "") ? free - 1 : free;
}

function annexLines(filled: Line[], last: number): Line[] {
  const from = filled.findIndex((line) => ANNEX.test(line.text) && (last === Number.POSITIVE_INFINITY || line.at > last));
  return from < 0 ? [] : filled.slice(from);
}
