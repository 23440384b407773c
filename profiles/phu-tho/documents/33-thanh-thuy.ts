import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Thanh Thủy hot springs: cleared, waits for approval. */
export const thanhThuy = {
  code: "thanh-thuy",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-11-17",
  facts: { topics: ["nature"], family: "river", palette: 3, sources: cited("dantoc", "addressData") },
  editions: {
    vi: edition(
      "thanh-thuy",
      "vi",
      "Suối khoáng nóng Thanh Thủy",
      "Một điểm nghỉ dưỡng được kể cùng các điểm đến tiêu biểu của tỉnh, và vài lời khuyên khi tắm khoáng.",
      p("Suối khoáng nóng Thanh Thủy, ở xã Thanh Thủy,{{addressData}} được nêu tên cùng các điểm đến tiêu biểu của Phú Thọ.{{dantoc}}"),
      h("Tắm khoáng cho đúng"),
      p(
        "Ngâm từng quãng ngắn, nghỉ giữa các lần, uống nước. Người có bệnh tim, huyết áp, phụ nữ mang thai và trẻ nhỏ nên hỏi bác sĩ trước. Bài này không nói nước khoáng chữa được bệnh: chúng tôi chưa đọc được nguồn nào đủ tin cậy để nói điều đó.",
      ),
      h("Kết hợp chuyến đi"),
      p(
        "Từ đây có thể đi tiếp tới [Đền Hùng](den-hung) hoặc sang lòng hồ [Hòa Bình](ho-hoa-binh). Nhiệt độ, giá vé và giờ mở cửa do từng cơ sở công bố; hãy hỏi trực tiếp.",
      ),
    ),
  },
  state: { vi: "cleared" },
} satisfies DemoDocument;
