import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p, table } from "../write.ts";

/** Old and new place names. */
export const diaDanhCu = {
  code: "dia-danh-cu",
  kind: "article",
  section: "news",
  unit: "so-vhttdl",
  publishedAt: "2026-03-06",
  facts: { topics: ["community"], family: "village", palette: 4, sources: cited("addressData", "communes") },
  editions: {
    vi: edition(
      "dia-danh-cu",
      "vi",
      "Tra địa danh cũ",
      "Sách ghi Kim Đức, Hương Canh, Chiềng Châu; bản đồ mới ghi tên khác. Bảng đối chiếu những nơi khách hay tìm.",
      p(
        "Sau ngày 1/7/2025, phần lớn xã, phường của tỉnh mang tên mới hoặc ranh giới mới.{{communes}} Bảng dưới đây lấy từ một bộ dữ liệu địa chỉ mở.{{addressData}}",
      ),
      table(
        ["Tên cũ", "Nay thuộc", "Thường tìm vì"],
        ["Hùng Lô, Kim Đức, Phượng Lâu", "Phường Vân Phú", "[Hát Xoan](hat-xoan)"],
        ["Xã Xuân Sơn", "Xã Xuân Đài", "[Vườn quốc gia Xuân Sơn](xuan-son)"],
        ["Thị trấn Hương Canh", "Xã Bình Nguyên", "[Cụm đình](dinh-huong-canh), [kéo song](keo-song)"],
        ["Thụy Vân", "Phường Nông Trang", "[Khu công nghiệp](chon-khu-cong-nghiep)"],
        ["Khai Quang", "Phường Vĩnh Phúc", "Khu công nghiệp"],
        ["Chiềng Châu", "Xã Mai Hạ", "[Bản Lác](ban-lac)"],
      ),
      h("Cùng tên, khác nơi"),
      list(
        "**Lương Sơn**: thị trấn ở Hòa Bình cũ nay là xã Lương Sơn; xã Lương Sơn ở Yên Lập cũ nay là xã Sơn Lương.",
        "**Tam Sơn**: nơi có tháp Bình Sơn thuộc huyện Sông Lô cũ; Tam Sơn ở Cẩm Khê cũ nay thuộc Vân Bán.",
        "**Phú Thọ**: vừa là tên tỉnh, vừa là tên một phường.",
      ),
      h("Cách tìm chắc chắn"),
      p(
        "Gõ tên di tích hoặc tên làng, đừng gõ tên xã. Khi hỏi đường, hãy nói cả tên cũ; người địa phương vẫn dùng. Khi viết địa chỉ gửi thư, chỉ ghi xã hoặc phường và tỉnh. Nếu bạn thấy một dòng sai, xin báo cho chúng tôi: bảng này là dữ liệu, và dữ liệu phải sửa được.",
      ),
    ),
    en: edition(
      "dia-danh-cu",
      "en",
      "Finding old place names",
      "The book says Kim Đức, Hương Canh, Chiềng Châu; the new map says something else. A table of the places that visitors look for.",
      p(
        "Since 1 July 2025 most communes and wards of the province have had a new name or new boundaries.{{communes}} The table below is drawn from an open set of address data.{{addressData}}",
      ),
      table(
        ["Old name", "Now in", "Looked for because of"],
        ["Hùng Lô, Kim Đức, Phượng Lâu", "Vân Phú ward", "[Xoan singing](hat-xoan)"],
        ["Xuân Sơn commune", "Xuân Đài commune", "[Xuân Sơn National Park](xuan-son)"],
        ["Hương Canh township", "Bình Nguyên commune", "[Communal houses](dinh-huong-canh), [tug-of-rattan](keo-song)"],
        ["Thụy Vân", "Nông Trang ward", "[Industrial park](chon-khu-cong-nghiep)"],
        ["Khai Quang", "Vĩnh Phúc ward", "Industrial park"],
        ["Chiềng Châu", "Mai Hạ commune", "[Lác village](ban-lac)"],
      ),
      h("Same name, different place"),
      list(
        "**Lương Sơn**: the township in the former Hòa Bình is now Lương Sơn commune; the Lương Sơn commune of the former Yên Lập district is now Sơn Lương.",
        "**Tam Sơn**: the one with Bình Sơn Tower lay in the former Sông Lô district; the Tam Sơn of the former Cẩm Khê district is now in Vân Bán.",
        "**Phú Thọ**: the name of the province and also of a ward.",
      ),
      h("How to be sure"),
      p(
        "Search for the name of the monument or village and not for that of the commune. When asking the way, give the old name too; people still use it. On a letter, write only the commune or ward and the province. If you find a line that is wrong, tell us: this table is data, and data must be open to correction.",
      ),
    ),
  },
} satisfies DemoDocument;
