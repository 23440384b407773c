import { readFileSync } from "node:fs";
import path from "node:path";
import { OfficialDocument, type OfficialDocumentInput } from "./contract.ts";

type Block = OfficialDocumentInput["body"][number];

/** A parsed document with the given parts changed; a small report otherwise. */
export function officialDocument(change: Partial<OfficialDocumentInput> = {}): OfficialDocument {
  return OfficialDocument.parse({
    kind: "report",
    superior: "Ủy ban nhân dân tỉnh Phú Thọ",
    agency: "Sở Văn hóa, Thể thao và Du lịch",
    number: 7,
    symbol: "BC-SVHTTDL",
    place: "Phú Thọ",
    date: "2026-02-05",
    subject: "Kết quả công tác thông tin đối ngoại 6 tháng đầu năm",
    bases: ["Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại"],
    body: [
      { type: "heading", level: 1, number: "I.", text: "KẾT QUẢ" },
      { type: "paragraph", text: "Sáu tháng đầu năm, các đơn vị đã xuất bản 214 tin, bài bằng sáu ngôn ngữ." },
      { type: "list", style: "dash", items: ["Tổ chức 18 hội nghị tuyên truyền.", "Phát 26 chuyên mục trên đài của tỉnh."] },
      { type: "paragraph", text: "Trên đây là báo cáo kết quả 6 tháng đầu năm." },
    ],
    signature: { by: "KT", head: "Giám đốc", title: "Phó Giám đốc", name: "Nguyễn Văn A" },
    recipients: ["UBND tỉnh", "Giám đốc, các PGĐ Sở"],
    filing: "VT, BCXB",
    ...change,
  });
}

/** Lines of the province's plan of 2025, in which no letterhead stands. */
export function planLines(): string[] {
  const file = path.join(import.meta.dirname, "../../../tests/fixtures/plans/phu-tho-2025.txt");
  return readFileSync(file, "utf8")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The plan of 2025 as a document, its letterhead after the form of Decree 30/2020; the signer is a role. */
export function planDocument(change: Partial<OfficialDocumentInput> = {}): OfficialDocument {
  const lines = planLines();
  const [, , opening = "", ...rest] = lines;
  const end = rest.findIndex((line) => line.startsWith("Nơi nhận"));
  const recipients = rest.slice(end + 1).filter((line) => line.startsWith("- "));
  const pieces = opening.replace(/^Căn cứ /, "").split("; ");
  return OfficialDocument.parse({
    kind: "plan",
    agency: "Ủy ban nhân dân tỉnh Phú Thọ",
    symbol: "KH-UBND",
    place: "Phú Thọ",
    date: { year: 2025 },
    subject: "Công tác thông tin đối ngoại trên địa bàn tỉnh Phú Thọ năm 2025",
    bases: pieces.slice(0, -1).map((piece) => `Căn cứ ${piece}`),
    body: [{ type: "paragraph", text: pieces.at(-1) ?? "" }, ...bodyOf(rest.slice(0, end))],
    signature: { onBehalfOf: "Ủy ban nhân dân", by: "KT", head: "Chủ tịch", title: "Phó Chủ tịch", name: "Họ và tên" },
    recipients: recipients.slice(0, -1).map((line) => line.replace(/^- |;$/g, "")),
    filing: recipients.at(-1)?.replace(/^- Lưu: |\.$/g, "") ?? "VT",
    ...change,
  });
}

function bodyOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const dash = line.match(/^- (.+)$/)?.[1];
    const heading = line.match(/^([IVX]+\.|\d+(?:\.\d+)*\.) (.+)$/);
    if (dash && last?.type === "list") last.items.push(dash);
    else if (dash) blocks.push({ type: "list", style: "dash", items: [dash] });
    else if (heading?.[1] && heading[2]) blocks.push({ type: "heading", level: level(heading[1]), number: heading[1], text: heading[2] });
    else blocks.push({ type: "paragraph", text: line });
  }
  return blocks;
}

function level(number: string): number {
  return /^[IVX]/.test(number) ? 1 : number.split(".").length;
}
