import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p, table } from "../write.ts";

/** Five industrial parks. */
export const chonKhuCongNghiep = {
  code: "chon-khu-cong-nghiep",
  kind: "article",
  section: "invest",
  unit: "so-tai-chinh",
  publishedAt: "2026-10-15",
  facts: { topics: ["investment"], family: "weave", palette: 3, sources: cited("parks", "merged", "addressData") },
  editions: {
    vi: edition(
      "chon-khu-cong-nghiep",
      "vi",
      "Năm khu công nghiệp, năm câu hỏi",
      "Thụy Vân, Phú Hà, Cẩm Khê, Trung Hà, Lương Sơn: điều đã biết về từng khu, và câu cần hỏi trước khi đi xem đất.",
      p(
        "Bài này giới thiệu năm trong số các khu công nghiệp của tỉnh. Con số chung và cách đọc có ở bài [Khu công nghiệp Phú Thọ](khu-cong-nghiep).",
      ),
      table(
        ["Khu", "Nay thuộc", "Điều đã biết"],
        ["Thụy Vân", "Phường Nông Trang", "Lâu đời nhất, gần như đã cho thuê kín{{parks}}"],
        ["Phú Hà", "Phong Châu", "Giai đoạn I rộng 350 ha; công nghiệp hỗ trợ, điện tử{{parks}}"],
        ["Cẩm Khê", "Cẩm Khê", "Một trong bốn khu đang hoạt động ở Phú Thọ cũ{{parks}}"],
        ["Trung Hà", "Tam Nông", "Quy hoạch 161 ha, hướng tới giá trị gia tăng cao{{merged}}"],
        ["Lương Sơn", "Xã Lương Sơn", "Một trong tám khu quy hoạch ở Hòa Bình cũ, tổng cộng khoảng 1.597 ha{{parks}}"],
      ),
      h("Năm câu nên hỏi"),
      list(
        "Còn đất hay nhà xưởng trống không, từ khi nào giao được?",
        "Ngành của chúng tôi có nằm trong ngành khu này tiếp nhận không?",
        "Nước thải được xử lý ở đâu, ai trả phí?",
        "Người lao động sống ở đâu và đi làm bằng gì?",
        "Sau khi sắp xếp bộ máy, cơ quan nào ký giấy tờ nào?",
      ),
      h("Về cơ quan đầu mối"),
      p(
        "Từ ngày 1/3/2025, chức năng của Sở Kế hoạch và Đầu tư đã nhập về Sở Tài chính. Văn bản cũ ghi tên sở cũ vẫn đọc được, nhưng hồ sơ mới cần ghi tên mới. Với một quyết định đầu tư, hãy luôn xin câu trả lời bằng văn bản.",
      ),
    ),
    en: edition(
      "chon-khu-cong-nghiep",
      "en",
      "Five industrial parks, five questions",
      "Thụy Vân, Phú Hà, Cẩm Khê, Trung Hà, Lương Sơn: what is known of each, and what to ask before you go to see land.",
      p(
        "This article introduces five of the province’s industrial parks. The overall figures, and how to read them, are in [Phú Thọ’s industrial parks](khu-cong-nghiep).",
      ),
      table(
        ["Park", "Now in", "What is known"],
        ["Thụy Vân", "Nông Trang ward", "The oldest; almost fully let{{parks}}"],
        ["Phú Hà", "Phong Châu", "Phase I of 350 ha; supporting industry, electronics{{parks}}"],
        ["Cẩm Khê", "Cẩm Khê", "One of four running in the former Phú Thọ{{parks}}"],
        ["Trung Hà", "Tam Nông", "161 ha planned, for high added value{{merged}}"],
        ["Lương Sơn", "Lương Sơn commune", "One of eight planned in the former Hòa Bình, about 1,597 ha in all{{parks}}"],
      ),
      h("Five questions worth asking"),
      list(
        "Is land or a factory building vacant, and from when?",
        "Is our industry among those that this park accepts?",
        "Where is waste water treated, and who pays for it?",
        "Where do workers live, and how do they get to work?",
        "After the reorganisation, which office signs which paper?",
      ),
      h("About the office in charge"),
      p(
        "On 1 March 2025 the duties of the Department of Planning and Investment passed to the Department of Finance. Papers that bear the old name remain readable, but new files should use the new one. For an investment decision, always ask for the answer in writing.",
      ),
    ),
  },
} satisfies DemoDocument;
