import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p, table } from "../write.ts";

/** Hòa Bình Hydropower Plant. */
export const thuyDienHoaBinh = {
  code: "thuy-dien-hoa-binh",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-09-18",
  facts: { topics: ["cooperation", "nature"], family: "river", palette: 5, sources: cited("dam", "denne", "vnsLake") },
  editions: {
    vi: edition(
      "thuy-dien-hoa-binh",
      "vi",
      "Thủy điện Hòa Bình, công trình trên sông Đà",
      "1979–1994, tám tổ máy, 1.920 MW, đập cao 128 m: một công trình đã đổi hình dáng cả một vùng.",
      p(
        "Nhà máy thủy điện Hòa Bình được xây trên sông Đà từ năm 1979 đến năm 1994, nay thuộc phường Hòa Bình.{{dam}} Công trình biến một khúc sông thành [hồ Hòa Bình](ho-hoa-binh) và biến sức nước thành điện.",
      ),
      table(
        ["Thông số", "Giá trị"],
        ["Thời gian xây dựng", "1979–1994"],
        ["Số tổ máy", "8"],
        ["Công suất", "1.920 MW"],
        ["Chiều cao đập", "128 m"],
      ),
      h("Đọc con số"),
      p(
        "1.920 MW chia cho tám tổ máy là 240 MW mỗi tổ. Công suất là mức điện nhà máy có thể phát cùng một lúc, không phải lượng điện cả năm; lượng ấy còn tùy vào nước về hồ.{{denne}}",
      ),
      h("Công trình và con người"),
      p(
        "Khi đứng trên cao ngắm nước, hãy thử hình dung thung lũng dưới mặt hồ và những đỉnh núi nay là đảo. Một công trình như thế không chỉ làm ra điện, nó đổi cả cách người ta đi lại và sinh sống. Ở các bản Ngòi, Mỗ, Ké và Đá Bia, người dân hôm nay làm du lịch cộng đồng bên chính mặt nước ấy.{{vnsLake}}",
      ),
      h("Tham quan"),
      p(
        "Đây là công trình đang vận hành. Việc vào tham quan do đơn vị quản lý quy định; hãy hỏi trước, mang giấy tờ tùy thân và chỉ chụp ảnh ở nơi được phép. Sau đó, bạn có thể xuôi thuyền từ [Thung Nai](thung-nai).",
      ),
    ),
    en: edition(
      "thuy-dien-hoa-binh",
      "en",
      "Hòa Bình Hydropower Plant, the great work on the Đà River",
      "1979–1994, eight units, 1,920 MW, a dam 128 metres high: a work that changed the shape of a whole region.",
      p(
        "The Hòa Bình Hydropower Plant was built on the Đà River from 1979 to 1994, in what is now Hòa Bình ward.{{dam}} It turned a stretch of river into [Hòa Bình Lake](ho-hoa-binh), and the force of the water into electricity.",
      ),
      table(["Item", "Value"], ["Built", "1979–1994"], ["Units", "8"], ["Capacity", "1,920 MW"], ["Height of the dam", "128 m"]),
      h("Reading the figures"),
      p(
        "1,920 MW divided by eight units makes 240 MW each. Capacity is what the plant can deliver at one moment and not what it yields in a year; that depends on how much water reaches the lake.{{denne}}",
      ),
      h("The work and the people"),
      p(
        "When you look out over the lake from above, try to picture the valley beneath it and the peaks that are islands now. A work like this does more than make electricity; it changes how people travel and live. In the villages of Ngòi, Mỗ, Ké and Đá Bia, community tourism has grown up beside that same water.{{vnsLake}}",
      ),
      h("Visiting"),
      p(
        "This is a plant in operation. Its operator decides on visits: ask beforehand, bring your identity papers, and take pictures only where it is allowed. Afterwards you might go on the water from [Thung Nai](thung-nai).",
      ),
    ),
  },
} satisfies DemoDocument;
