import { cited } from "../sources.ts";
import type { DemoDocument } from "../types.ts";
import { edition, h, p, table } from "../write.ts";

/** Hòa Bình Hydropower Plant. */
export const thuyDienHoaBinh = {
  code: "thuy-dien-hoa-binh", kind: "article", section: "heritage", unit: "so-vhttdl", publishedAt: "2026-10-13",
  facts: { topics: ["cooperation", "nature"], family: "river", palette: 5, sources: cited("dam", "denne", "vnsLake") },
  editions: {
    vi: edition("thuy-dien-hoa-binh", "vi", "Thủy điện Hòa Bình, công trình trên sông Đà", "1979–1994, tám tổ máy, 1.920 MW, đập cao 128 m: một công trình đã đổi hình dáng cả một vùng.",
      p("Nhà máy thủy điện Hòa Bình được xây trên sông Đà từ năm 1979 đến năm 1994, nay thuộc phường Hòa Bình.{{dam}} Mười lăm năm ấy thay một dòng sông dữ bằng một hồ nước, và thay đèn dầu của nhiều nơi bằng ánh điện."),
      table(["Thông số", "Giá trị"], ["Thời gian xây dựng", "1979–1994"], ["Số tổ máy", "8"], ["Công suất", "1.920 MW"], ["Chiều cao đập", "128 m"]),
      h("Đọc con số"),
      p("1.920 MW chia cho tám tổ máy là 240 MW mỗi tổ. Công suất là mức điện nhà máy có thể phát cùng một lúc, không phải lượng điện cả năm; lượng ấy còn tùy vào nước về hồ.{{denne}}"),
      h("Công trình và con người"),
      p("Lòng hồ dâng lên, nhiều bản phải dời đi. Khi đứng trên cao ngắm nước, xin nhớ rằng dưới mặt hồ từng có ruộng và nhà. Người dân quanh hồ hôm nay làm [du lịch cộng đồng](ho-hoa-binh) bên chính mặt nước ấy."),
      h("Tham quan"),
      p("Đây là công trình đang vận hành. Việc vào tham quan do đơn vị quản lý quy định; hãy hỏi trước, mang giấy tờ tùy thân và chỉ chụp ảnh ở nơi được phép. Sau đó, bạn có thể xuôi thuyền từ [Thung Nai](thung-nai)."),
    ),
    en: edition("thuy-dien-hoa-binh", "en", "Hòa Bình Hydropower Plant, the great work on the Đà River", "1979–1994, eight units, 1,920 MW, a dam 128 metres high: a work that changed the shape of a whole region.",
      p("The Hòa Bình Hydropower Plant was built on the Đà River from 1979 to 1994, in what is now Hòa Bình ward.{{dam}} Those fifteen years put a lake in place of a wild river, and electric light in place of many an oil lamp."),
      table(["Item", "Value"], ["Built", "1979–1994"], ["Units", "8"], ["Capacity", "1,920 MW"], ["Height of the dam", "128 m"]),
      h("Reading the figures"),
      p("1,920 MW divided by eight units makes 240 MW each. Capacity is what the plant can deliver at one moment and not what it yields in a year; that depends on how much water reaches the lake.{{denne}}"),
      h("The work and the people"),
      p("As the water rose, many villages had to move. When you look out over the lake from above, remember that there were fields and houses under it. Today people around the lake make a living from [community tourism](ho-hoa-binh) on that same water."),
      h("Visiting"),
      p("This is a plant in operation. Its operator decides on visits: ask beforehand, bring your identity papers, and take pictures only where it is allowed. Afterwards you might go on the water from [Thung Nai](thung-nai)."),
    ),
  },
} satisfies DemoDocument;
