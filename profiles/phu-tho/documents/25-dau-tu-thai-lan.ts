import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Investment from Thailand. */
export const dauTuThaiLan = {
  code: "dau-tu-thai-lan",
  kind: "article",
  section: "news",
  unit: "so-tai-chinh",
  publishedAt: "2026-11-03",
  facts: { topics: ["investment", "cooperation"], family: "fields", palette: 6, sources: cited("thai", "parks") },
  editions: {
    vi: edition(
      "dau-tu-thai-lan",
      "vi",
      "Đầu tư từ Thái Lan: 15 dự án, trên 400 triệu USD",
      "Số liệu tháng 3/2026 về các dự án Thái Lan ở Phú Thọ, đặt cạnh bức tranh chung.",
      p(
        "Tính đến tháng 3/2026, Phú Thọ có 15 dự án của nhà đầu tư Thái Lan với tổng vốn trên 400 triệu USD.{{thai}} Con số được nêu nhân hoạt động kết nối giữa tỉnh và phía Thái Lan.",
      ),
      h("Con số này nói gì"),
      p(
        "Chia đều, mỗi dự án khoảng 27 triệu USD; nhưng dự án không đều nhau, nên phép chia chỉ giúp hình dung cỡ, không mô tả dự án nào. “Vốn” ở đây là vốn được nêu trong tin; tin không cho biết bao nhiêu đã giải ngân.",
      ),
      h("Đặt cạnh số liệu khác"),
      p(
        "Tháng 4/2025, trước hợp nhất, các khu công nghiệp của Phú Thọ cũ có 87 dự án FDI từ mọi nước, với trên 2,3 tỷ USD.{{parks}} Hai con số khác thời điểm và khác phạm vi, nên không nên lấy số này chia cho số kia. Bài [Khu công nghiệp Phú Thọ](khu-cong-nghiep) giải thích vì sao phải giữ phạm vi bên cạnh con số.",
      ),
      h("Nếu bạn là doanh nghiệp Thái Lan"),
      p(
        "Hãy bắt đầu bằng năm câu hỏi trong bài [Năm khu công nghiệp, năm câu hỏi](chon-khu-cong-nghiep). Cổng chưa có tiếng Thái, nên bản tiếng Anh là bản gần nhất. Khi hỏi đầu mối hỗ trợ nhà đầu tư, hãy đề nghị được trả lời bằng văn bản.",
      ),
    ),
    en: edition(
      "dau-tu-thai-lan",
      "en",
      "Investment from Thailand: 15 projects, more than USD 400 million",
      "Figures of March 2026 on Thai projects in Phú Thọ, set beside the wider picture.",
      p(
        "By March 2026 Phú Thọ had 15 projects of Thai investors, with capital of more than USD 400 million in all.{{thai}} The figure was given when the province and the Thai side met to bring businesses together.",
      ),
      h("What the figure says"),
      p(
        "Shared out evenly, that makes some USD 27 million a project; but projects are not even, so the division only gives an idea of size and describes none of them. “Capital” here is the capital named in the report, which does not say how much has been disbursed.",
      ),
      h("Beside other figures"),
      p(
        "In April 2025, before the merger, the industrial parks of the former Phú Thọ held 87 foreign projects from all countries, with more than USD 2.3 billion.{{parks}} The two figures differ in date and in scope and should not be divided by each other. [Phú Thọ’s industrial parks](khu-cong-nghiep) explains why a scope must stay beside its figure.",
      ),
      h("If you are a Thai company"),
      p(
        "Begin with the questions in [Five industrial parks, five questions](chon-khu-cong-nghiep). The portal does not yet speak Thai, so its English pages are the nearest to hand. When you write to the investor contact, ask for the answer in writing.",
      ),
    ),
  },
} satisfies DemoDocument;
