import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** The 2025 plan in brief: archived, as the year is over. */
export const keHoach2025 = {
  code: "ke-hoach-2025",
  kind: "article",
  section: "news",
  unit: "ubnd-tinh",
  publishedAt: "2025-12-03",
  facts: { topics: ["cooperation", "culture"], family: "drum", palette: 5, sources: cited("decree72", "ministry", "departments") },
  editions: {
    vi: edition(
      "ke-hoach-2025",
      "vi",
      "Kế hoạch thông tin đối ngoại năm 2025: phần về văn hóa và đầu tư",
      "Kế hoạch của UBND tỉnh cho năm 2025 giao những việc gì để giới thiệu Phú Thọ, và những tên cơ quan nào nay đã đổi.",
      p(
        "UBND tỉnh ban hành Kế hoạch công tác thông tin đối ngoại trên địa bàn tỉnh Phú Thọ năm 2025 trên cơ sở Nghị định số 72/2015/NĐ-CP.{{decree72}} Trang này tóm tắt phần về văn hóa, du lịch, đầu tư và quan hệ đối ngoại.",
      ),
      h("Việc được giao"),
      list(
        "Biên soạn tài liệu, ấn phẩm bằng tiếng Việt và tiếng nước ngoài.",
        "Giới thiệu hai di sản đại diện của nhân loại: [Hát Xoan](hat-xoan) và [Tín ngưỡng thờ cúng Hùng Vương](tin-nguong-hung-vuong).",
        "Tổ chức và tham gia hội chợ, triển lãm, hội nghị xúc tiến đầu tư, thương mại.",
        "Phối hợp quảng bá trên Vietnam.vn và triển lãm ảnh, video “Việt Nam hạnh phúc”.",
        "Xây dựng Cổng thông tin đối ngoại tỉnh Phú Thọ.",
      ),
      h("Tên cơ quan đã đổi"),
      p(
        "Kế hoạch giao Sở Thông tin và Truyền thông chủ trì. Từ tháng 3/2025, sở này không còn; nhiệm vụ chuyển đổi số về Sở Khoa học và Công nghệ.{{departments}} Ở trung ương, thông tin đối ngoại về Bộ Văn hóa, Thể thao và Du lịch.{{ministry}} Trang được lưu trữ để bạn đọc đối chiếu; nó không mô tả bộ máy hiện nay.",
      ),
    ),
    en: edition(
      "ke-hoach-2025",
      "en",
      "The 2025 external information plan: culture and investment",
      "What the provincial plan for 2025 asked for in presenting Phú Thọ, and which of the offices it names have changed since.",
      p(
        "The provincial People’s Committee issued its external information plan for 2025 on the basis of Decree 72/2015/NĐ-CP.{{decree72}} This page sums up the parts on culture, tourism, investment and foreign relations.",
      ),
      h("What was asked for"),
      list(
        "Prepare material and publications in Vietnamese and in foreign languages.",
        "Present the province’s two elements on the Representative List, [Xoan singing](hat-xoan) and the [worship of the Hùng Kings](tin-nguong-hung-vuong).",
        "Hold and attend fairs, exhibitions and conferences that promote investment and trade.",
        "Help to present the province on Vietnam.vn and in the photo and video exhibition “Happy Vietnam”.",
        "Build the external information portal of Phú Thọ Province.",
      ),
      h("Offices that have changed"),
      p(
        "The plan put the Department of Information and Communications in the lead. In March 2025 this department ceased to exist; digital transformation passed to the Department of Science and Technology.{{departments}} At national level, external information passed to the Ministry of Culture, Sports and Tourism.{{ministry}} The page is kept for reference and does not describe today’s offices.",
      ),
    ),
  },
  state: { vi: "archived", en: "archived" },
} satisfies DemoDocument;
