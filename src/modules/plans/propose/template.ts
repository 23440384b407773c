import { newId } from "#kernel/ids";
import { NodeFields, type NodeKind, type TreeNodeInput } from "../contract.ts";

type Line = [label: string, title: string, below?: Line[]];

/** The four parts that a provincial plan of external information has, with the headings that are filled in most years. */
const PARTS: Line[] = [
  [
    "I",
    "MỤC ĐÍCH, YÊU CẦU",
    [
      ["1", "Mục đích"],
      ["2", "Yêu cầu"],
    ],
  ],
  [
    "II",
    "NỘI DUNG THỰC HIỆN",
    [
      ["1", "Chỉ đạo, hướng dẫn và tập huấn"],
      ["2", "Giới thiệu, quảng bá hình ảnh địa phương"],
      ["3", "Cung cấp thông tin cho báo chí và bạn bè quốc tế"],
      ["4", "Nền tảng số và dữ liệu bằng tiếng nước ngoài"],
      ["5", "Theo dõi dư luận, giải thích và làm rõ"],
    ],
  ],
  [
    "III",
    "KINH PHÍ",
    [
      ["1", "Ngân sách nhà nước và nguồn lồng ghép"],
      ["2", "Nguồn hợp pháp ngoài ngân sách"],
    ],
  ],
  [
    "IV",
    "TỔ CHỨC THỰC HIỆN",
    [
      ["1", "Cơ quan chủ trì"],
      ["2", "Các sở, ban, ngành, đoàn thể"],
      ["3", "Ủy ban nhân dân cấp xã"],
      ["4", "Chế độ báo cáo"],
    ],
  ],
];

/** A tree of the standard parts and headings without tasks, with new keys. */
export function planTemplate(): TreeNodeInput[] {
  const made: TreeNodeInput[] = [];
  const add = (lines: Line[], parentKey: string | null, kind: NodeKind) => {
    for (const [label, title, below] of lines) {
      const key = newId();
      made.push({ key, parentKey, fields: NodeFields.parse({ kind, label, title }) });
      add(below ?? [], key, "section");
    }
  };
  add(PARTS, null, "part");
  return made;
}
