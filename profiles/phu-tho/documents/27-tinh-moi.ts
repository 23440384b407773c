import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p, table } from "../write.ts";

/** One province from three. */
export const tinhMoi = {
  code: "tinh-moi",
  kind: "article",
  section: "news",
  unit: "ubnd-tinh",
  publishedAt: "2026-02-06",
  facts: { topics: ["community", "cooperation"], family: "river", palette: 1, sources: cited("merged", "seat", "communes", "twoTier") },
  editions: {
    vi: edition(
      "tinh-moi",
      "vi",
      "Một tỉnh từ ba tỉnh",
      "Từ ngày 1/7/2025, Phú Thọ, Vĩnh Phúc và Hòa Bình là một tỉnh. Diện tích, dân số, số xã phường và vài điều bạn đọc nước ngoài nên biết.",
      p(
        "Theo Nghị quyết số 202/2025/QH15, từ ngày 1/7/2025, ba tỉnh Phú Thọ, Vĩnh Phúc và Hòa Bình hợp thành tỉnh Phú Thọ, trung tâm tại Việt Trì.{{seat}}",
      ),
      table(
        ["Chỉ tiêu", "Giá trị"],
        ["Diện tích", "9.361,38 km²{{merged}}"],
        ["Dân số", "4.022.638 người{{merged}}"],
        ["Xã", "133{{communes}}"],
        ["Phường", "15{{communes}}"],
        ["Tổng số xã, phường", "148{{communes}}"],
      ),
      h("Hai cấp thay cho ba cấp"),
      p(
        "Cấp huyện kết thúc cùng ngày. Hiến pháp được sửa để chính quyền địa phương chỉ còn hai cấp: tỉnh và xã.{{twoTier}} Vì vậy, một địa chỉ hôm nay không còn tên huyện. Trong 148 xã, phường, có 146 đơn vị mới hình thành; hai xã giữ nguyên là Thu Cúc và Trung Sơn.{{communes}}",
      ),
      h("Điều gì đổi, điều gì không"),
      p(
        "Tên tỉnh trên giấy tờ đổi. Tên làng, tên đình, tên lễ hội không đổi. Danh hiệu UNESCO và xếp hạng di tích vẫn nguyên giá trị; chúng tôi chỉ ghi thêm tên tỉnh mới. Tên Vĩnh Phúc và Hòa Bình còn lại trong tên hai phường.",
      ),
      h("Đọc tài liệu cũ"),
      p(
        "Sách, biển chỉ đường và bản đồ in trước tháng 7/2025 dùng tên cũ. Trang [Tra địa danh cũ](dia-danh-cu) cho bạn một bảng đối chiếu những nơi hay gặp, kèm những chỗ dễ nhầm.",
      ),
    ),
    en: edition(
      "tinh-moi",
      "en",
      "One province from three",
      "Since 1 July 2025 Phú Thọ, Vĩnh Phúc and Hòa Bình have been one province. Its area, people and communes, and what a reader from abroad should know.",
      p(
        "Under Resolution 202/2025/QH15 of the National Assembly, the three provinces of Phú Thọ, Vĩnh Phúc and Hòa Bình became one on 1 July 2025: Phú Thọ Province, with its centre at Việt Trì.{{seat}}",
      ),
      table(
        ["Item", "Value"],
        ["Area", "9,361.38 km²{{merged}}"],
        ["Population", "4,022,638{{merged}}"],
        ["Communes", "133{{communes}}"],
        ["Wards", "15{{communes}}"],
        ["Communes and wards in all", "148{{communes}}"],
      ),
      h("Two tiers in place of three"),
      p(
        "The district level ended on the same day. The Constitution was amended so that local government now has two tiers, the province and the commune.{{twoTier}} An address today therefore no longer names a district. Of the 148 communes and wards 146 are newly formed; two communes, Thu Cúc and Trung Sơn, stayed as they were.{{communes}}",
      ),
      h("What has changed, and what has not"),
      p(
        "The province’s name on paper has changed. The names of villages, communal houses and festivals have not. UNESCO inscriptions and the status of monuments hold as before; we only add the name of the new province. The names Vĩnh Phúc and Hòa Bình live on in two wards.",
      ),
      h("Reading older material"),
      p(
        "Books, road signs and maps printed before July 2025 use the old names. [Finding old place names](dia-danh-cu) gives a table of the places you will meet most often, and warns of the pitfalls.",
      ),
    ),
  },
} satisfies DemoDocument;
