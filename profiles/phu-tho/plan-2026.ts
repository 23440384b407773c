import { awareness, clarification, guidance, promotion, technology } from "./plan-2026-tasks.ts";
import { part, section, task, text } from "./plan-write.ts";
import type { DemoNode, DemoPlan } from "../../src/profile/content.ts";

const purpose = part(
  "I",
  "MỤC ĐÍCH, YÊU CẦU",
  section(
    "1",
    "Mục đích",
    text("I.1a", "Người đọc ở trong và ngoài nước tìm được thông tin đúng, mới và có nguồn về tỉnh sau khi ba tỉnh hợp nhất."),
    text("I.1b", "Mọi đơn vị biết phần việc của mình, làm đúng hạn và chứng minh được kết quả bằng sản phẩm cụ thể."),
  ),
  section(
    "2",
    "Yêu cầu",
    text("I.2a", "Chỉ công bố điều đã kiểm tra; không đưa bí mật nhà nước và dữ liệu cá nhân lên cổng."),
    text("I.2b", "Ưu tiên sản phẩm dùng được nhiều lần, nhiều thứ tiếng; không làm trùng việc đã có đơn vị khác làm."),
  ),
);

const tree: DemoNode[] = [
  purpose,
  part("II", "NỘI DUNG THỰC HIỆN", guidance, promotion, technology, awareness, clarification),
  part(
    "III",
    "KINH PHÍ",
    text("IIIa", "Ngân sách tỉnh giao theo dự toán của từng đơn vị; việc đã có trong chương trình khác thì lồng ghép, không xin thêm."),
    text("IIIb", "Nguồn tài trợ chỉ nhận khi có thỏa thuận bằng văn bản, được ghi vào sổ kinh phí của kế hoạch."),
  ),
  part(
    "IV",
    "TỔ CHỨC THỰC HIỆN",
    section(
      "1",
      "Sở Văn hóa, Thể thao và Du lịch",
      text("IV.1a", "Điều phối chung, kiểm tra minh chứng, tổng hợp báo cáo sáu tháng và báo cáo năm."),
    ),
    section(
      "2",
      "Các sở, ngành; UBND các xã, phường",
      text("IV.2a", "Nhận việc trên hệ thống trong năm ngày làm việc; việc nào không nhận thì nói rõ lý do."),
    ),
    section("3", "Đề nghị Ban Tuyên giáo Tỉnh ủy", text("IV.3a", "Định hướng chủ đề từng quý và góp ý hồ sơ làm rõ.")),
  ),
];

/** The tree and the frame of the plan of 2026; what was done under it stands in plan-2026-work.ts. */
export const plan2026: DemoPlan = {
  code: "2026",
  title: "Kế hoạch thông tin đối ngoại tỉnh Phú Thọ năm 2026 (thử)",
  horizon: "yearly",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  unit: "ubnd-tinh",
  writtenOn: "2026-01-06",
  frame: {
    bases: [
      "Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ",
      "Thông tư số 22/2016/TT-BTTTT ngày 19/10/2016 của Bộ Thông tin và Truyền thông",
      "Kế hoạch số 3017/KH-UBND ngày 26/7/2024 của UBND tỉnh",
    ],
    opening: "UBND tỉnh giao các đơn vị thực hiện những việc sau trong năm 2026. Đây là kế hoạch dùng để trình diễn hệ thống.",
    closing:
      "Các đơn vị gửi báo cáo sáu tháng trước ngày 15/5 và báo cáo năm trước ngày 15/11 về Sở Văn hóa, Thể thao và Du lịch để trình UBND tỉnh./.",
    recipients: ["Bộ Văn hóa, Thể thao và Du lịch", "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Các đơn vị được giao việc", "Lưu: VT"],
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    signer: "Phó Chủ tịch (thử)",
    symbol: "KH-UBND",
    legal: ["72/2015/NĐ-CP", "22/2016/TT-BTTTT", "3017/KH-UBND", "942/KH-UBND"],
  },
  tree,
  issued: { number: "12/KH-UBND", signedOn: "2026-01-15", isPublic: true, slug: "ke-hoach-thong-tin-doi-ngoai-2026" },
  revision: {
    on: "2026-11-19",
    changed: [
      task(
        "an-pham",
        "Sách ảnh và bản đồ gấp năm thứ tiếng, thêm tiếng Lào",
        "so-vhttdl + so-ngoai-vu",
        "2026-12-20",
        "3.000 bản đồ gấp, 500 sách ảnh, bản số tải được",
        { topic: "promotion", channels: [4], needs: ["ho-so-tinh"] },
      ),
      task(
        "nha-dau-tu",
        "Gặp gỡ nhà đầu tư Hàn Quốc và Nhật Bản",
        "so-tai-chinh + so-ngoai-vu so-cong-thuong tt-doi-ngoai",
        "2026-12-18",
        "Một hội nghị tại Việt Trì, một hội nghị trực tuyến, báo cáo kết quả",
        { topic: "investment", channels: [1, 8, 10], needs: ["dau-tu"] },
      ),
      task(
        "ket-noi",
        "Kết nối cổng với hệ thống dữ liệu của bộ, bước một: gửi tệp hằng tuần",
        "so-khcn + so-vhttdl",
        "2026-12-25",
        "Tệp gửi tự động, có biên nhận",
        { topic: "technology", channels: [3], needs: ["cong"] },
      ),
    ],
    added: [
      {
        under: "3 Công nghệ và dữ liệu",
        node: task(
          "tieng-lao",
          "Thử nghiệm trang tiếng Lào cho các tỉnh kết nghĩa",
          "so-ngoai-vu + so-vhttdl",
          "2026-12-28",
          "Năm trang tiếng Lào đã có người bản ngữ đọc lại",
          { topic: "foreign_relations", channels: [2] },
        ),
      },
    ],
  },
  copied: { years: 1, title: "Kế hoạch thông tin đối ngoại tỉnh Phú Thọ năm 2027 (thử)", on: "2026-11-20", submittedOn: "2026-11-23" },
};
