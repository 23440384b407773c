import { budget, donated, edition, expected, integrated, open, page, taken } from "./plan-write.ts";
import type { DemoWork } from "../../src/profile/content.ts";

const accepted = "2026-01-22";
const heritage: [string, string, string][] = [
  ["den-hung", "Đền Hùng trên núi Nghĩa Lĩnh", "2026-02-13"],
  ["tin-nguong-hung-vuong", "Tín ngưỡng thờ cúng Hùng Vương", "2026-02-26"],
  ["hat-xoan", "Hát Xoan", "2026-03-13"],
  ["keo-song", "Kéo song Hương Canh", "2026-04-08"],
];

/** A year of work under the plan of 2026, up to the day of the demonstration's story. */
export const work2026: readonly DemoWork[] = [
  taken(
    "huong-dan",
    accepted,
    [
      page("sovhttdl.example.vn/van-ban/huong-dan-2026", "Công văn hướng dẫn lập kế hoạch năm", "2026-02-10"),
      page("sovhttdl.example.vn/dau-moi-2026", "Danh sách đầu mối của các đơn vị", "2026-03-26"),
    ],
    [budget("so-vhttdl", 20, 20, 18.5)],
  ),
  taken("ra-soat", accepted, [
    page("sovhttdl.example.vn/ra-soat-van-ban", "Bảng rà soát 38 văn bản của tỉnh", "2026-06-24", { amount: 38 }),
  ]),
  taken(
    "tap-huan",
    accepted,
    [
      page("sovhttdl.example.vn/tap-huan-1", "Lớp thứ nhất, cho các sở, ngành", "2026-04-17", { indicator: 0, amount: 42 }),
      page("sovhttdl.example.vn/tap-huan-2", "Lớp thứ hai, cho xã, phường phía nam", "2026-07-10", { indicator: 0, amount: 46 }),
      page("sovhttdl.example.vn/tap-huan-3", "Lớp thứ ba, cho xã, phường phía bắc", "2026-09-18", { indicator: 0, amount: 41 }),
    ],
    [budget("so-vhttdl", 180, 180, 171.2), integrated("so-vhttdl", "Chương trình chuyển đổi số cấp xã", 60, 60, 60)],
  ),
  taken(
    "ho-so-tinh",
    accepted,
    [
      edition("gioi-thieu:vi", "Trang giới thiệu cổng, bản tiếng Việt", "2026-08-03"),
      edition("gioi-thieu:en", "Trang giới thiệu cổng, bản tiếng Anh", "2026-08-03"),
      edition("tinh-moi:vi", "Một tỉnh từ ba tỉnh", "2026-02-06"),
      edition("dia-danh-cu:en", "Tra địa danh cũ, bản tiếng Anh", "2026-03-06"),
      page("sovhttdl.example.vn/gioi-thieu-ban-nhap", "Bản nháp trang giới thiệu", "2026-05-08", {
        decided: "Bản nháp chưa duyệt không phải là sản phẩm; gửi lại khi trang đã xuất bản.",
      }),
    ],
    [budget("so-vhttdl", 240, 240, 236)],
  ),
  taken(
    "di-san",
    accepted,
    [
      ...heritage.flatMap(([code, title, on]) => [
        edition(`${code}:vi`, `${title}, bản tiếng Việt`, on, { indicator: 0, amount: 1 }),
        edition(`${code}:en`, `${title}, bản tiếng Anh`, on, { indicator: 0, amount: 1 }),
      ]),
      edition("di-san-unesco:fr", "Bài tổng quan di sản, bản tiếng Pháp", "2026-05-04", { indicator: 0, amount: 1 }),
      edition("di-san-unesco:ja", "Bài tổng quan di sản, bản tiếng Nhật", "2026-05-04", { indicator: 0, amount: 1 }),
    ],
    [budget("so-vhttdl", 320, 320, 298), integrated("so-vhttdl", "Chương trình bảo tồn Hát Xoan và tín ngưỡng Hùng Vương", 150, 120, 120)],
  ),
  taken(
    "dau-tu",
    "2026-01-26",
    [
      edition("khu-cong-nghiep:vi", "Khu công nghiệp Phú Thọ: con số và cách đọc", "2026-07-15"),
      edition("chon-khu-cong-nghiep:en", "Năm khu công nghiệp, năm câu hỏi, bản tiếng Anh", "2026-10-15"),
      open(edition("dau-tu-thai-lan:vi", "Đầu tư từ Thái Lan: 15 dự án", "2026-11-03")),
      expected("Bản in hồ sơ cho đoàn công tác", "2026-11-27"),
      expected("Hai mươi hồ sơ dự án có đủ số liệu", "2026-11-30", "so-cong-thuong"),
    ],
    [budget("so-tai-chinh", 450, 400, 212)],
  ),
  taken(
    "thien-nhien",
    accepted,
    [
      edition("long-coc:vi", "Đồi chè Long Cốc", "2026-05-27"),
      edition("ho-hoa-binh:vi", "Hồ Hòa Bình", "2026-06-19"),
      edition("thung-nai:en", "Thung Nai, bản tiếng Anh", "2026-08-27"),
      edition("ban-lac:en", "Bản Lác, bản tiếng Anh", "2026-09-03"),
      edition("xuan-son:vi", "Vườn quốc gia Xuân Sơn", "2026-07-08", { unit: "so-nnmt" }),
    ],
    [budget("so-vhttdl", 160, 160, 151.6)],
  ),
  taken(
    "nong-san",
    "2026-01-28",
    [
      edition("buoi-doan-hung:vi", "Bưởi Đoan Hùng: hai giống, một chỉ dẫn địa lý", "2026-11-10"),
      edition("buoi-doan-hung:en", "Bưởi Đoan Hùng, bản tiếng Anh", "2026-11-10"),
      open(edition("cam-cao-phong:vi", "Cam Cao Phong, chỉ dẫn địa lý số 00046", "2026-11-12")),
      expected("Bảng so sánh hai chỉ dẫn địa lý", "2026-12-10"),
    ],
    [integrated("so-nnmt", "Chương trình mỗi xã một sản phẩm", 90, 90, 41)],
  ),
  taken(
    "tin-ngoai-ngu",
    accepted,
    [
      edition("gio-to:en", "Ngày Giỗ Tổ Hùng Vương tính thế nào, bản tiếng Anh", "2026-11-16", { indicator: 0, amount: 1 }),
      edition("gio-to:ko", "Ngày Giỗ Tổ Hùng Vương tính thế nào, bản tiếng Hàn", "2026-11-16", { indicator: 0, amount: 1 }),
      edition("doi-tac:zh", "Những địa phương kết bạn với Phú Thọ, bản tiếng Trung", "2026-08-07", {
        unit: "so-vhttdl",
        indicator: 0,
        amount: 1,
      }),
      open(edition("di-san-chung:ko", "Kéo co: một di sản, bốn nước, bản tiếng Hàn", "2026-10-22", { indicator: 0, amount: 1 })),
      expected("Tổng hợp bản tiếng nước ngoài cả năm", "2026-12-20"),
    ],
    [budget("so-vhttdl", 520, 520, 433)],
  ),
  taken(
    "truyen-hinh",
    "2026-02-03",
    [
      page("ptth.example.vn/dat-to/quy-1", "Ba số quý I", "2026-03-29", { indicator: 0, amount: 3 }),
      page("ptth.example.vn/dat-to/quy-2", "Ba số quý II", "2026-06-28", { indicator: 0, amount: 3 }),
      page("ptth.example.vn/dat-to/quy-3", "Ba số quý III", "2026-09-27", { indicator: 0, amount: 3 }),
      expected("Ba số quý IV", "2026-12-10"),
    ],
    [budget("dai-ptth", 600, 600, 450)],
  ),
  taken(
    "an-pham",
    accepted,
    [
      page("sovhttdl.example.vn/ban-do-gap", "Bản đồ gấp bốn thứ tiếng, bản số", "2026-08-27"),
      page("sovhttdl.example.vn/sach-anh-bia", "Bìa sách ảnh", "2026-09-21", { decided: "Mới là bìa; cần biên bản nhận 500 cuốn." }),
      expected("Biên bản nhận sách ảnh từ nhà in", "2026-09-30"),
      expected("Quyết toán in ấn", "2026-10-15"),
    ],
    [budget("so-vhttdl", 480, 480, 190)],
  ),
  taken(
    "bao-trung-uong",
    "2026-02-05",
    [
      page("baophutho.example.vn/thoa-thuan-2026", "Thỏa thuận hợp tác đưa tin năm 2026", "2026-02-27"),
      page("bao-trung-uong.example.vn/phu-tho-1", "Chuyên trang về Giỗ Tổ", "2026-04-20", { indicator: 0, amount: 1 }),
      page("bao-trung-uong.example.vn/phu-tho-2", "Chuyên trang về hồ Hòa Bình", "2026-06-30", { indicator: 0, amount: 1 }),
      page("bao-trung-uong.example.vn/phu-tho-3", "Chuyên trang về khu công nghiệp", "2026-09-02", { indicator: 0, amount: 1 }),
      open(page("bao-trung-uong.example.vn/phu-tho-4", "Chuyên trang về Tam Đảo", "2026-11-15", { indicator: 0, amount: 1 })),
      expected("Hai chuyên trang còn lại", "2026-11-30"),
    ],
    [budget("bao-phu-tho", 350, 350, 240)],
  ),
  taken(
    "phong-vien",
    accepted,
    [
      page("songoaivu.example.vn/doan-phong-vien-4-2026", "Đoàn phóng viên của sáu hãng tin", "2026-04-27"),
      page("songoaivu.example.vn/tin-nuoc-ngoai-gio-to", "Tập hợp 19 tin nước ngoài về Giỗ Tổ", "2026-05-12"),
    ],
    [budget("so-ngoai-vu", 120, 120, 117.3)],
  ),
  taken(
    "kieu-bao-tin",
    "2026-02-02",
    [
      page("kieubao.example.vn/2026-1", "Bản tin quý I", "2026-03-30", { indicator: 0, amount: 1 }),
      page("kieubao.example.vn/2026-2", "Bản tin quý II", "2026-06-29", { indicator: 0, amount: 1 }),
      page("kieubao.example.vn/2026-3", "Bản tin quý III", "2026-09-28", { indicator: 0, amount: 1, unit: "tt-doi-ngoai" }),
      expected("Bản tin quý IV", "2026-12-25", "tt-doi-ngoai"),
    ],
    [donated("so-ngoai-vu", "Hội người Phú Thọ ở nước ngoài (thử)", "Thỏa thuận tài trợ số 02/2026/TT (thử)", 80, 80, 55)],
  ),
  taken(
    "trien-lam",
    accepted,
    [
      page("viettri.example.vn/khai-mac-trien-lam", "Khai mạc trưng bày", "2026-05-09"),
      {
        title: "Số khách đến xem",
        kind: "stated",
        reason: "Đếm bằng vé giấy tại cửa, phiếu kiểm lưu ở phường; không có trang nào để dẫn.",
        unit: "xa-viet-tri",
        indicator: 0,
        amount: 12_460,
        on: "2026-05-20",
        decided: true,
      },
      page("baophutho.example.vn/trien-lam-viet-nam-hanh-phuc", "Phóng sự ảnh trưng bày", "2026-05-12", { unit: "bao-phu-tho" }),
    ],
    [
      budget("so-vhttdl", 260, 260, 251),
      donated("so-vhttdl", "Doanh nghiệp tài trợ trưng bày (thử)", "Thỏa thuận tài trợ số 01/2026/TT (thử)", 50, 50, 50),
    ],
  ),
  taken(
    "hoi-cho",
    accepted,
    [
      page("sovhttdl.example.vn/hoi-cho-ha-noi", "Gian hàng tại Hà Nội", "2026-04-12"),
      page("sovhttdl.example.vn/hoi-cho-tphcm", "Gian hàng tại Thành phố Hồ Chí Minh", "2026-09-06"),
    ],
    [budget("so-vhttdl", 380, 380, 377)],
  ),
  {
    task: "nha-dau-tu",
    answers: [
      { answer: "accept", on: "2026-01-26" },
      { unit: "so-cong-thuong", answer: "accept", on: "2026-01-29" },
      {
        unit: "so-ngoai-vu",
        answer: "ask_back",
        on: "2026-09-10",
        comment: "Đối tác Nhật Bản đề nghị lùi sang tháng 12; xin ý kiến về thời gian mới.",
      },
    ],
    evidence: [
      page("sotaichinh.example.vn/gap-go-han-quoc", "Hội nghị với nhà đầu tư Hàn Quốc", "2026-07-23"),
      expected("Hội nghị với nhà đầu tư Nhật Bản", "2026-10-10"),
      expected("Báo cáo kết quả hai hội nghị", "2026-10-15"),
    ],
    money: [budget("so-tai-chinh", 640, 500, 228)],
  },
  taken(
    "ocop",
    "2026-02-04",
    [
      page("socongthuong.example.vn/phien-1", "Phiên gặp trực tuyến thứ nhất", "2026-06-18"),
      expected("Phiên gặp trực tuyến thứ hai", "2026-11-25"),
      expected("Danh bạ người mua", "2026-11-28"),
    ],
    [integrated("so-cong-thuong", "Chương trình xúc tiến thương mại của tỉnh", 200, 160, 74)],
  ),
  taken(
    "doan",
    accepted,
    [
      page("songoaivu.example.vn/doan-lao", "Đoàn vào từ các tỉnh Lào", "2026-03-19", { indicator: 0, amount: 4 }),
      page("songoaivu.example.vn/doan-hwaseong", "Đoàn ra tại Hàn Quốc", "2026-06-11", { indicator: 0, amount: 3 }),
      edition("doi-tac:vi", "Những địa phương kết bạn với Phú Thọ", "2026-08-07"),
      page("songoaivu.example.vn/doan-nara", "Trao đổi với tỉnh Nara", "2026-10-21", { indicator: 0, amount: 3 }),
      expected("Đoàn cuối năm", "2026-12-15"),
    ],
    [budget("so-ngoai-vu", 900, 900, 655)],
  ),
  taken("vietnam-vn", accepted, [
    page("nen-tang.example.vn/phu-tho/quy-1", "31 tin quý I", "2026-03-31", { amount: 31 }),
    page("nen-tang.example.vn/phu-tho/quy-2", "34 tin quý II", "2026-06-30", { amount: 34 }),
    page("nen-tang.example.vn/phu-tho/quy-3", "30 tin quý III", "2026-09-30", { amount: 30 }),
    expected("Tin quý IV", "2026-12-20", "bao-phu-tho"),
  ]),
  taken(
    "kieu-bao-gap",
    accepted,
    [
      page("songoaivu.example.vn/gap-mat-kieu-bao", "Gặp mặt kiều bào tại khu di tích Đền Hùng", "2026-04-25"),
      page("songoaivu.example.vn/gop-y-kieu-bao", "Danh sách 27 góp ý", "2026-04-29", { amount: 27 }),
    ],
    [budget("so-ngoai-vu", 180, 180, 176.4)],
  ),
  taken(
    "cong",
    accepted,
    [
      edition("tiep-can:vi", "Tuyên bố về khả năng tiếp cận", "2026-08-03"),
      edition("dieu-khoan:en", "Điều khoản dùng lại, bản tiếng Anh", "2026-08-05"),
      page("sokhcn.example.vn/nghiem-thu-cong", "Biên bản nghiệm thu kỹ thuật", "2026-09-25", { unit: "so-khcn" }),
    ],
    [budget("so-vhttdl", 1_450, 1_450, 1_322)],
  ),
  {
    task: "ket-noi",
    answers: [
      { answer: "ask_back", on: "2026-03-02", comment: "Bộ chưa công bố đặc tả kết nối; đề nghị chia thành hai bước và lùi hạn bước hai." },
      { unit: "so-vhttdl", answer: "accept", on: accepted },
    ],
    evidence: [expected("Biên nhận gói dữ liệu đầu tiên", "2026-11-27"), expected("Biên bản thử kết nối", "2026-11-30")],
    money: [budget("so-khcn", 300, 150, 0)],
  },
  {
    task: "kho",
    answers: [
      { answer: "split", on: "2026-02-12", comment: "Chia theo mảng trong kế hoạch của sở." },
      ...["xa-hy-cuong", "xa-viet-tri", "xa-tam-dao", "xa-thung-nai", "xa-hoa-binh"].map((unit) => ({
        unit,
        answer: "accept" as const,
        on: "2026-02-26",
      })),
      { unit: "xa-thu-cuc", answer: "ask_back", on: "2026-02-24", comment: "Xã chưa có máy quét; đề nghị cho mượn hoặc quét tại sở." },
    ],
    evidence: [
      page("kho.example.vn/dot-1", "Đợt một: 420 tư liệu", "2026-06-15", { indicator: 0, amount: 420 }),
      page("kho.example.vn/dot-2", "Đợt hai: 388 tư liệu", "2026-10-12", { indicator: 0, amount: 388 }),
      open(page("kho.example.vn/hy-cuong", "Tư liệu của xã Hy Cương", "2026-11-18", { unit: "xa-hy-cuong", indicator: 0, amount: 64 })),
      expected("Đợt ba", "2026-12-15"),
    ],
    money: [budget("so-vhttdl", 210, 210, 133), integrated("so-khcn", "Chương trình dữ liệu số của tỉnh", 120, 120, 80)],
  },
  taken("do-luong", "2026-01-30", [
    page("dulieu.example.vn/luot-doc-quy-3", "Bảng lượt đọc quý III", "2026-10-08"),
    expected("Bảng lượt đọc quý IV", "2026-12-31"),
  ]),
  taken(
    "quyen",
    "2026-02-06",
    [
      page("congan.example.vn/quyen-con-nguoi-dot-1", "Tám buổi đợt một", "2026-05-28", { indicator: 0, amount: 8 }),
      page("congan.example.vn/quyen-con-nguoi-dot-2", "Chín buổi đợt hai", "2026-10-29", { indicator: 0, amount: 9 }),
      expected("Ba buổi còn lại", "2026-11-30"),
    ],
    [budget("cong-an-tinh", 140, 140, 112)],
  ),
  taken(
    "bien-dao",
    "2026-02-09",
    [
      page("quansu.example.vn/bien-dao-2026", "Mười buổi nói chuyện", "2026-10-16", { amount: 10 }),
      page("quansu.example.vn/trung-bay-luu-dong", "Trưng bày lưu động", "2026-10-22"),
    ],
    [budget("bo-chqs-tinh", 110, 110, 104)],
  ),
  taken(
    "bien-gioi",
    "2026-02-09",
    [
      page("quansu.example.vn/bien-gioi-so-1-4", "Bốn số chuyên mục đầu", "2026-09-15", { amount: 4 }),
      expected("Hai số chuyên mục cuối", "2026-11-20"),
      expected("Tài liệu hỏi đáp", "2026-11-20"),
    ],
    [budget("bo-chqs-tinh", 70, 70, 48)],
  ),
  taken("diem-tin", accepted, [
    page("sovhttdl.example.vn/diem-tin/6-thang", "Tổng hợp điểm tin sáu tháng", "2026-07-06"),
    page("sovhttdl.example.vn/diem-tin/thang-10", "Tổng hợp điểm tin tháng 10", "2026-11-04"),
    expected("Tổng hợp điểm tin cả năm", "2026-12-31"),
  ]),
  { task: "lam-ro", answers: [{ answer: "accept", on: accepted }] },
  taken(
    "an-toan",
    "2026-01-30",
    [page("sokhcn.example.vn/dien-tap-2026", "Diễn tập ngày 08/10 và bảng khắc phục", "2026-10-19")],
    [budget("so-khcn", 95, 95, 90.4)],
  ),
];
