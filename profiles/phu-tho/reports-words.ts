import type { DemoReport } from "../../src/profile/content.ts";

type Amounts = Record<string, number>;
type Level = "commune" | "department";
type Say = (a: Amounts) => string;

/** The same unit in the same period always draws the same numbers. */
function draws(seed: string): (below: number) => number {
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
    state = (state ^ (state >>> 13)) >>> 0;
    return state % below;
  };
}

const SAY: Record<string, readonly Say[]> = {
  s1: [
    (a) => `Đã ban hành ${a["s1.f1"]} văn bản; một lãnh đạo trực tiếp theo dõi phần việc này.`,
    (a) => `Có ${a["s1.f1"]} văn bản giao việc, kèm hạn và tên người làm.`,
    (a) => `Trong kỳ ra ${a["s1.f1"]} văn bản, tổ chức một buổi kiểm tra nội bộ.`,
    (a) => `Lãnh đạo họp giao việc đầu kỳ; ${a["s1.f1"]} văn bản đã gửi tới các bộ phận.`,
  ],
  s2: [
    (a) => `Đăng ${a["s2.f1"]} tin, bài, trong đó ${a["s2.f2"]} bài bằng tiếng nước ngoài; dự ${a["s2.f3"]} sự kiện.`,
    (a) => `${a["s2.f1"]} tin, bài giới thiệu lễ hội, sản phẩm và điểm đến; ${a["s2.f3"]} sự kiện có khách nước ngoài.`,
    (a) => `Trang của đơn vị đăng ${a["s2.f1"]} tin, bài. Bài tiếng nước ngoài còn ít (${a["s2.f2"]}) vì chưa có người dịch.`,
    (a) => `Phối hợp với báo, đài đăng ${a["s2.f1"]} tin, bài; gửi tờ gấp tại ${a["s2.f3"]} sự kiện.`,
  ],
  s3: [
    (a) => `Đưa ${a["s3.f1"]} tài liệu lên cổng, mỗi tài liệu ghi rõ nguồn và quyền sử dụng.`,
    () => "Đã cử người học cách nhập tư liệu vào kho chung; máy quét dùng nhờ đơn vị bạn.",
    (a) => `Có ${a["s3.f1"]} tài liệu số mới; ảnh cũ đang được xin lại quyền của tác giả.`,
    () => "Đường truyền ổn định. Trang của đơn vị đã dẫn sang cổng thông tin đối ngoại.",
  ],
  s4: [
    (a) => `${a["s4.f1"]} buổi nói chuyện với ${a["s4.f2"]} lượt người, chủ yếu tại nhà văn hóa.`,
    (a) => `Lồng ghép trong sinh hoạt chi đoàn ${a["s4.f1"]} buổi, ${a["s4.f2"]} lượt người dự.`,
    (a) => `Mời báo cáo viên nói ${a["s4.f1"]} buổi về biển, đảo; ${a["s4.f2"]} lượt người nghe.`,
  ],
  s5: [
    (a) =>
      a["s5.f1"]
        ? `Làm rõ ${a["s5.f1"]} trường hợp đưa sai tên địa danh sau hợp nhất.`
        : "Trong kỳ không ghi nhận thông tin sai về địa bàn.",
    (a) =>
      a["s5.f1"]
        ? `Có ${a["s5.f1"]} bài viết sai số liệu; đã gửi số đúng kèm nguồn.`
        : "Theo dõi hằng tuần, chưa thấy trường hợp phải trả lời.",
  ],
  s6: [
    (a) => `Xong ${a["s6.f1"]} nhiệm vụ, ${a["s6.f2"]} minh chứng được nhận. Đề nghị mở thêm lớp tập huấn dịch thuật.`,
    (a) => `${a["s6.f2"]} minh chứng được nhận. Khó khăn: một người kiêm nhiều việc. Đề nghị có mẫu bài dùng chung.`,
    (a) => `Hoàn thành ${a["s6.f1"]} nhiệm vụ được giao trong kỳ. Đề nghị tỉnh đặt hàng bản dịch theo quý.`,
  ],
};

/** From the least, and how many more at most. */
const RANGE: Record<Level, Record<string, readonly [number, number]>> = {
  commune: {
    "s1.f1": [1, 3],
    "s2.f1": [4, 16],
    "s2.f2": [0, 3],
    "s2.f3": [0, 4],
    "s3.f1": [0, 4],
    "s3.f2": [0, 1],
    "s4.f1": [1, 4],
    "s5.f1": [0, 2],
    "s6.f1": [0, 2],
    "s6.f2": [0, 3],
  },
  department: {
    "s1.f1": [2, 5],
    "s2.f1": [12, 40],
    "s2.f2": [3, 14],
    "s2.f3": [1, 6],
    "s3.f1": [2, 9],
    "s3.f2": [0, 1],
    "s4.f1": [1, 6],
    "s5.f1": [0, 3],
    "s6.f1": [1, 4],
    "s6.f2": [1, 8],
  },
};

const PROOF: Record<string, string> = {
  "s1.f1": "Danh mục văn bản",
  "s2.f1": "Danh mục tin, bài",
  "s2.f2": "Danh mục bài tiếng nước ngoài",
  "s2.f3": "Danh mục sự kiện",
  "s3.f1": "Danh mục tài liệu số",
  "s4.f1": "Lịch các buổi nói chuyện",
  "s4.f2": "Phiếu điểm danh",
  "s5.f1": "Hồ sơ làm rõ",
  "s6.f1": "Bảng nhiệm vụ",
  "s6.f2": "Bảng minh chứng",
};

/** A full form of one unit; about one figure in ninety is sent without proof, as happens. */
export function wrote(unit: string, period: string, growth: number): Pick<DemoReport, "words" | "figures"> {
  const draw = draws(`${period} ${unit}`);
  const level: Level = /^(xa|huyen)-/.test(unit) ? "commune" : "department";
  const amounts: Amounts = {};
  for (const [key, [least, more]] of Object.entries(RANGE[level])) amounts[key] = Math.round((least + draw(more)) * growth);
  amounts["s2.f2"] = Math.min(amounts["s2.f2"] ?? 0, amounts["s2.f1"] ?? 0);
  amounts["s4.f2"] = (amounts["s4.f1"] ?? 0) * (35 + draw(50));
  const words = Object.fromEntries(Object.entries(SAY).map(([id, ways]) => [id, ways[draw(ways.length)]?.(amounts) ?? ""]));
  const figures = Object.fromEntries(
    Object.entries(amounts).map(([key, amount]) => {
      const title = PROOF[key];
      const proof = amount > 0 && title && draw(90) > 0 ? { proof: title } : {};
      return [key, { amount, ...proof }];
    }),
  );
  return { words, figures };
}
