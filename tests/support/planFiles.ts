import { ZipFile } from "yazl";
import { renderDocx } from "#modules/official";
import { OfficialDocument } from "#modules/official/contract";
import { planDocument } from "#modules/plans";
import { Frame, NodeFields, type NodeKind } from "#modules/plans/contract";

/** A zip package of parts. */
export function zipped(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, text] of Object.entries(parts)) file.addBuffer(Buffer.from(text), name);
  file.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    file.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    file.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
    file.outputStream.on("error", reject);
  });
}

const LINES: [string, NodeKind, string, string][] = [
  ["0", "part", "I", "MỤC ĐÍCH"],
  ["0.0", "task", "-", "Giới thiệu đất Tổ với bạn bè quốc tế."],
  ["1", "part", "II", "NỘI DUNG THỰC HIỆN"],
  ["1.0", "section", "1", "Sản phẩm truyền thông"],
  ["1.0.0", "task", "-", "Dựng phim ngắn về Đền Hùng, xong trong quý II/2026."],
  ["1.0.1", "task", "-", "Dịch trang giới thiệu sang tiếng Lào trước ngày 01/9/2026."],
];

/** A plan as our own generator writes it, with letterhead, bases, signature and recipients. */
export async function ownPlanFile(): Promise<Buffer> {
  const frame = Frame.parse({
    bases: ["Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại;"],
    opening: "Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau:",
    closing: "Các cơ quan, đơn vị báo cáo kết quả trước ngày 15/11/2026./.",
    recipients: ["Các đơn vị có tên tại KH", "Lưu: VT, VX4"],
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    signer: "Nguyễn Văn Mẫu",
  });
  const paper = {
    title: "Kế hoạch công tác thông tin đối ngoại trên địa bàn tỉnh Phú Thọ năm 2026",
    frame,
    agency: "Ủy ban nhân dân tỉnh Phú Thọ",
    place: "Phú Thọ",
    documentNumber: "12/KH-UBND",
    signedOn: "2026-01-15",
    year: 2026,
  };
  const tree = LINES.map(([path, kind, label, title]) => ({
    key: path,
    parentKey: null,
    path,
    source: null,
    fields: NodeFields.parse({ kind, label, title }),
  }));
  return Buffer.from(await renderDocx(OfficialDocument.parse(planDocument(paper, tree))));
}
