import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Thung Nai. */
export const thungNai = {
  code: "thung-nai",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-08-27",
  facts: { topics: ["nature", "community"], family: "lake", palette: 5, sources: cited("thungNai", "vnsLake") },
  editions: {
    vi: edition(
      "thung-nai",
      "vi",
      "Thung Nai, bến giữa núi",
      "Đảo, bản Mường và đền Thác Bờ: một điểm dừng bên lòng hồ Hòa Bình.",
      p(
        "Thung Nai nằm bên [hồ Hòa Bình](ho-hoa-binh). Từ đây nhìn ra, những đỉnh núi ngày trước nay là đảo, và đường đi giữa các bản là mặt nước.{{thungNai}} Xã nơi có bến vẫn mang tên Thung Nai.",
      ),
      h("Ba điều để xem"),
      p(
        "**Các đảo** đổi hình theo mực nước: mùa nước cao chúng nhỏ lại, mùa nước thấp lộ ra một vành đất trống quanh chân. **Các bản Mường** là nơi người dân sống quanh năm, không phải cảnh dựng cho khách. **Đền Thác Bờ** là nơi người đi hồ ghé thắp hương.{{thungNai}}",
      ),
      h("Đi thuyền cho an toàn"),
      p(
        "Chỉ lên thuyền có áo phao cho từng người và mặc áo ngay khi bước xuống. Không đứng ở mạn khi thuyền chạy. Khi có dông, thuyền không rời bến; nếu chủ thuyền từ chối chở, đó là người chủ thuyền tốt. Hỏi rõ giá và giờ về trước khi đi.",
      ),
      h("Ở lại một đêm"),
      p(
        "Nhiều bản quanh hồ có nhà đón khách; các tên Ngòi, Mỗ, Ké, Đá Bia thường được nhắc.{{vnsLake}} Xa hơn về phía tây, bản Thái ở [Mai Châu](ban-lac) cho một cách ở khác. Muốn hiểu vì sao có lòng hồ, hãy đọc về [thủy điện Hòa Bình](thuy-dien-hoa-binh).",
      ),
    ),
    en: edition(
      "thung-nai",
      "en",
      "Thung Nai, a landing among mountains",
      "Islands, Mường villages and the Thác Bờ temple: a stop on Hòa Bình Lake.",
      p(
        "Thung Nai lies on [Hòa Bình Lake](ho-hoa-binh). Look out from here, and former peaks are islands, while the road between villages is water.{{thungNai}} The commune of the landing still bears the name Thung Nai.",
      ),
      h("Three things to see"),
      p(
        "**The islands** change shape with the level of the lake: at high water they shrink, at low water a band of bare earth shows around their feet. **The Mường villages** are where people live all year and not scenery set up for guests. **The Thác Bờ temple** is where those who cross the lake stop to light incense.{{thungNai}}",
      ),
      h("Safely on the boat"),
      p(
        "Board only a boat with a life jacket for everyone, and put yours on as you step in. Do not stand at the side while it moves. In a thunderstorm boats stay at the landing; a boatman who refuses to take you is a good boatman. Agree on the price and the time of return beforehand.",
      ),
      h("Staying a night"),
      p(
        "Several villages on the lake have houses that take in guests; Ngòi, Mỗ, Ké and Đá Bia are the names most often given.{{vnsLake}} Farther west, the Thái village at [Mai Châu](ban-lac) offers another way to stay. To understand why there is a lake at all, read about the [Hòa Bình Hydropower Plant](thuy-dien-hoa-binh).",
      ),
    ),
  },
} satisfies DemoDocument;
