import { budget, indicator, integrated, page, part, section, task, text } from "./plan-write.ts";
import { districtPlaces } from "./places.ts";
import type { DemoNode, DemoPlan, DemoWork } from "../../src/profile/content.ts";

const DISTRICTS = districtPlaces
  .filter(({ parent }) => parent === "ubnd-tinh")
  .flatMap(({ places }) => places.map(([code]) => `huyen-${code}`))
  .join(" ");

/** What a task of 2025 left behind: the day, the page, and how many of what it counts. */
type Left = readonly [id: string, title: string, on: string, unit?: string, amount?: number];

const tree: DemoNode[] = [
  part(
    "I",
    "MỤC ĐÍCH, YÊU CẦU",
    section("1", "Mục đích", text("I.1a", "Thông tin về tỉnh ra bên ngoài thống nhất một đầu mối, có kiểm tra trước khi đăng.")),
    section("2", "Yêu cầu", text("I.2a", "Việc gì cũng có đơn vị chủ trì, hạn cuối và sản phẩm để kiểm tra.")),
  ),
  part(
    "II",
    "NỘI DUNG THỰC HIỆN",
    section(
      "1",
      "Văn bản và hướng dẫn",
      task("huong-dan", "Gửi hướng dẫn năm tới các huyện, thành, thị", "so-tttt + so-vhttdl", "2025-02-28", "Văn bản hướng dẫn", {
        topic: "guidance",
        channels: [1],
      }),
      task(
        "quy-che",
        "Sửa quy chế phối hợp cung cấp tin cho báo chí",
        "so-tttt + so-vhttdl ban-tuyen-giao",
        "2025-06-30",
        "Dự thảo quy chế",
        { topic: "guidance", channels: [6] },
      ),
      task("tap-huan", "Lớp kỹ năng viết tin tiếng Anh", "so-vhttdl + so-ngoai-vu", "2025-09-30", "Một lớp 40 người", {
        topic: "guidance",
        channels: [11],
        indicators: [indicator("Học viên", "người", 0, 40)],
      }),
    ),
    section(
      "2",
      "Quảng bá hình ảnh tỉnh",
      section(
        "2.1",
        "Nội dung",
        task("ho-so", "Tập hồ sơ hình ảnh tỉnh", "so-tttt + so-vhttdl so-ngoai-vu", "2025-06-30", "Hồ sơ vi, en", {
          topic: "promotion",
          channels: [3, 4],
        }),
        task("xoan", "Phim ngắn về Hát Xoan và tín ngưỡng Hùng Vương", "so-vhttdl + huyen-viet-tri", "2025-08-31", "Hai phim có phụ đề", {
          topic: "culture",
          channels: [8],
        }),
        task("du-lich", "Bản đồ điểm đến của các huyện", `so-vhttdl + ${DISTRICTS}`, "2025-06-15", "Bản đồ số", {
          topic: "tourism",
          channels: [2],
        }),
        task("dau-tu", "Cẩm nang cho nhà đầu tư", "so-khdt + so-cong-thuong", "2025-10-31", "Cẩm nang vi, en, ko", {
          topic: "investment",
          channels: [4],
        }),
        task("che", "Giới thiệu chè và bưởi của tỉnh", "so-nnptnt + huyen-doan-hung huyen-tan-son", "2025-11-10", "Sáu bài và bộ ảnh", {
          topic: "promotion",
          channels: [2],
        }),
      ),
      section(
        "2.2",
        "Hình thức",
        section(
          "2.2.1",
          "Trên báo chí và mạng",
          task("bao", "Trang tiếng Anh của báo tỉnh", "bao-phu-tho + so-tttt", "2025-12-15", "Năm tin mỗi tuần", {
            topic: "promotion",
            channels: [6, 8],
            indicators: [indicator("Tin tiếng Anh", "tin", 180, 240)],
          }),
          task("dai", "Chuyên mục truyền hình về người Phú Thọ xa quê", "dai-ptth + so-ngoai-vu", "2025-12-15", "Sáu số", {
            topic: "foreign_relations",
            channels: [6],
          }),
          task(
            "an-pham",
            "Tờ gấp ba thứ tiếng phát tại điểm đến",
            "so-vhttdl + huyen-viet-tri huyen-thanh-thuy",
            "2025-09-15",
            "2.000 tờ gấp",
            { topic: "promotion", channels: [4] },
          ),
          task("phong-vien", "Mời phóng viên nước ngoài dự lễ hội tháng Ba", "so-ngoai-vu + cong-an-tinh", "2025-04-30", "Một đoàn", {
            topic: "foreign_relations",
            channels: [7, 9],
          }),
          task("mang", "Trang mạng xã hội tiếng Anh của tỉnh", "so-tttt + bao-phu-tho", "2025-12-20", "Ba bài mỗi tuần", {
            topic: "promotion",
            channels: [8],
          }),
        ),
        section(
          "2.2.2",
          "Hoạt động cụ thể",
          task(
            "trien-lam",
            "Trưng bày ảnh tại thành phố Việt Trì",
            "so-vhttdl + huyen-viet-tri bao-phu-tho",
            "2025-05-21",
            "Trưng bày bảy ngày",
            { topic: "culture", channels: [10], indicators: [indicator("Khách đến xem", "lượt", null, 9_000)] },
          ),
          task("hoi-cho", "Dự hội chợ du lịch ở Hà Nội", "so-vhttdl + huyen-thanh-thuy", "2025-04-20", "Một gian hàng", {
            topic: "tourism",
            channels: [10],
          }),
          task("xuc-tien", "Hội nghị xúc tiến đầu tư", "so-khdt + so-ngoai-vu so-cong-thuong", "2025-09-30", "Một hội nghị", {
            topic: "investment",
            channels: [1, 10],
          }),
          task("doan", "Đón và cử đoàn với các địa phương kết nghĩa", "so-ngoai-vu + so-vhttdl", "2025-12-10", "Chín đoàn", {
            topic: "foreign_relations",
            channels: [1],
            indicators: [indicator("Đoàn", "đoàn", null, 9)],
          }),
          task("kieu-bao", "Gặp mặt kiều bào đầu xuân", "so-ngoai-vu + huyen-viet-tri", "2025-02-15", "Buổi gặp mặt", {
            topic: "foreign_relations",
            channels: [1],
          }),
          task("nen-tang", "Gửi tin lên nền tảng quảng bá quốc gia", "so-tttt + bao-phu-tho so-vhttdl", "2025-12-20", "Tám tin mỗi tháng", {
            topic: "promotion",
            channels: [8],
          }),
        ),
      ),
    ),
    section(
      "3",
      "Công nghệ",
      task("cong", "Khảo sát và viết yêu cầu cho cổng thông tin đối ngoại", "so-tttt + so-vhttdl", "2025-09-30", "Tài liệu yêu cầu", {
        topic: "technology",
        channels: [2],
      }),
      task("du-lieu", "Gom ảnh di sản đang nằm rải ở các huyện", `so-vhttdl + so-tttt ${DISTRICTS}`, "2025-06-20", "Kho ảnh có ghi quyền", {
        topic: "technology",
        channels: [3],
        indicators: [indicator("Ảnh có ghi quyền", "ảnh", 0, 300)],
      }),
    ),
    section(
      "4",
      "Quyền con người, biên giới, biển, đảo",
      task("quyen", "Nói chuyện về quyền con người", `cong-an-tinh + ${DISTRICTS}`, "2025-06-25", "Mười hai buổi", {
        topic: "human_rights",
        channels: [6],
        indicators: [indicator("Buổi", "buổi", null, 12)],
      }),
      task("bien-dao", "Trưng bày tư liệu biển, đảo cho trường học", "bo-chqs-tinh + so-tttt", "2025-10-31", "Năm trường", {
        topic: "sovereignty",
        channels: [10],
      }),
      task("bien-gioi", "Chuyên mục hỏi đáp về biên giới đất liền", "dai-ptth + bo-chqs-tinh", "2025-11-30", "Bốn số", {
        topic: "sovereignty",
        channels: [6],
      }),
    ),
    section(
      "5",
      "Theo dõi dư luận",
      task("diem-tin", "Điểm tin hằng tuần", "so-tttt + bao-phu-tho so-vhttdl", "2025-12-31", "52 bản", {
        topic: "clarification",
        channels: [6, 7],
      }),
      task(
        "lam-ro",
        "Trả lời khi báo chí nêu thông tin sai về tỉnh",
        "so-tttt + cong-an-tinh so-vhttdl",
        "2025-12-31",
        "Hồ sơ từng vụ việc",
        { topic: "clarification", channels: [9] },
      ),
    ),
  ),
  part(
    "III",
    "KINH PHÍ",
    text("IIIa", "Chi trong dự toán năm của từng đơn vị; việc chung với chương trình khác thì dùng nguồn của chương trình đó."),
  ),
  part(
    "IV",
    "TỔ CHỨC THỰC HIỆN",
    section("1", "Sở Thông tin và Truyền thông", text("IV.1a", "Điều phối, nhận báo cáo và tổng hợp trình UBND tỉnh.")),
    section("2", "Các sở, ngành; UBND huyện, thành, thị", text("IV.2a", "Làm phần việc được giao, gửi minh chứng cùng báo cáo.")),
    section("3", "Đề nghị Ban Tuyên giáo Tỉnh ủy", text("IV.3a", "Cho ý kiến về chủ đề truyền thông từng quý.")),
  ),
];

const left: readonly Left[] = [
  ["huong-dan", "Văn bản hướng dẫn", "2025-02-20"],
  ["quy-che", "Dự thảo quy chế", "2025-06-27", "so-vhttdl"],
  ["tap-huan", "Lớp viết tin", "2025-09-12", undefined, 43],
  ["ho-so", "Hồ sơ hình ảnh", "2025-06-20", "so-vhttdl"],
  ["xoan", "Hai phim ngắn", "2025-08-22"],
  ["du-lich", "Bản đồ điểm đến", "2025-06-11"],
  ["dau-tu", "Cẩm nang đầu tư", "2025-10-27", "so-cong-thuong"],
  ["che", "Bộ ảnh vùng chè", "2025-06-05", "huyen-tan-son"],
  ["bao", "Trang tiếng Anh, cả năm", "2025-12-10", undefined, 251],
  ["dai", "Sáu số truyền hình", "2025-12-08"],
  ["an-pham", "Tờ gấp ba thứ tiếng", "2025-09-09"],
  ["phong-vien", "Đoàn phóng viên tháng Tư", "2025-04-09"],
  ["mang", "Trang mạng xã hội", "2025-11-28", "bao-phu-tho"],
  ["trien-lam", "Trưng bày ảnh", "2025-05-19", undefined, 9_800],
  ["hoi-cho", "Gian hàng ở Hà Nội", "2025-04-13"],
  ["xuc-tien", "Hội nghị xúc tiến", "2025-09-24", "so-ngoai-vu"],
  ["doan", "Bảng kê đoàn", "2025-12-05", undefined, 9],
  ["kieu-bao", "Gặp mặt đầu xuân", "2025-02-08"],
  ["nen-tang", "Bảng kê tin đã gửi", "2025-12-15", "so-vhttdl", 104],
  ["cong", "Tài liệu yêu cầu", "2025-09-26", "so-vhttdl"],
  ["du-lieu", "Kho ảnh", "2025-06-19", undefined, 310],
  ["quyen", "Mười hai buổi nói chuyện", "2025-06-18", undefined, 12],
  ["bien-dao", "Năm trường học", "2025-10-22"],
  ["bien-gioi", "Bốn số hỏi đáp", "2025-11-27"],
  ["diem-tin", "Điểm tin cả năm", "2025-12-26", "so-vhttdl"],
];

const MONEY: Record<string, DemoWork["money"]> = {
  xoan: [budget("so-vhttdl", 280, 280, 274)],
  "dau-tu": [budget("so-cong-thuong", 150, 150, 149)],
  "an-pham": [budget("so-vhttdl", 90, 90, 88.4)],
  "trien-lam": [budget("so-vhttdl", 210, 210, 204.8)],
  doan: [budget("so-ngoai-vu", 700, 700, 661)],
  "du-lieu": [integrated("so-vhttdl", "Chương trình số hóa di sản", 120, 120, 117)],
};

const tasks: readonly DemoWork[] = left.map(([id, title, on, unit, amount]) => ({
  task: id,
  answers: [{ answer: "accept", on: "2025-01-21" }],
  evidence: [page(`luu-tru.example.vn/2025/${id}`, title, on, { ...(unit ? { unit } : {}), ...(amount ? { amount } : {}) })],
  ...(MONEY[id] ? { money: MONEY[id] } : {}),
}));

/** The plan of 2025 with the units of January 2025: districts and the department that ended in March. */
export const plan2025: DemoPlan = {
  code: "2025",
  title: "Kế hoạch thông tin đối ngoại tỉnh Phú Thọ năm 2025 (thử)",
  horizon: "yearly",
  startsOn: "2025-01-01",
  endsOn: "2025-12-31",
  unit: "ubnd-tinh",
  writtenOn: "2025-01-08",
  frame: {
    bases: [
      "Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ",
      "Kế hoạch số 1966/KH-UBND ngày 31/5/2022 của UBND tỉnh",
      "Văn bản số 3837/BTTTT-TTĐN ngày 16/9/2024 của Bộ Thông tin và Truyền thông",
    ],
    opening: "UBND tỉnh giao các đơn vị những việc sau cho năm 2025. Đây là kế hoạch dùng để trình diễn hệ thống.",
    closing: "Báo cáo gửi về Sở Thông tin và Truyền thông: sáu tháng trước ngày 15/5, cả năm trước ngày 15/11./.",
    recipients: ["Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Các đơn vị được giao việc", "Lưu: VT"],
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    signer: "Phó Chủ tịch (thử)",
    symbol: "KH-UBND",
    legal: ["72/2015/NĐ-CP", "1966/KH-UBND", "3837/BTTTT-TTĐN", "22/2016/TT-BTTTT", "3404/KH-UBND", "942/KH-UBND"],
  },
  tree,
  issued: { number: "9/KH-UBND", signedOn: "2025-01-14", isPublic: true, slug: "ke-hoach-thong-tin-doi-ngoai-2025" },
  work: tasks,
};
