import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, note, p } from "../write.ts";

/** Terms of reuse. */
export const dieuKhoan = {
  code: "dieu-khoan",
  kind: "page",
  section: "about",
  unit: "so-vhttdl",
  publishedAt: "2026-08-05",
  facts: { topics: ["cooperation"], family: "fields", palette: 6, sources: cited("ccby") },
  editions: {
    vi: edition(
      "dieu-khoan",
      "vi",
      "Điều khoản dùng lại",
      "Chữ trên cổng dùng theo giấy phép CC BY 4.0; ảnh, bản ghi âm và tư liệu của người khác có điều kiện riêng.",
      p(
        "Trừ khi trang ghi khác, phần chữ trên cổng được phát hành theo giấy phép Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0).{{ccby}} Bạn được sao chép, dịch, rút gọn, in lại, kể cả vì mục đích thương mại, miễn là ghi công.",
      ),
      h("Ghi công thế nào"),
      p(
        "Ghi “Cổng thông tin đối ngoại tỉnh Phú Thọ”, dẫn đường tới trang gốc, nêu giấy phép và cho biết bạn có sửa hay không. Nếu bạn dịch, hãy nói đó là bản dịch của bạn.",
      ),
      h("Những gì không thuộc giấy phép này"),
      list(
        "Ảnh, phim, bản ghi âm có ghi chú riêng.",
        "Đoạn trích từ tác giả hoặc cơ quan khác.",
        "Quốc huy, biểu trưng và tên cơ quan, nếu việc dùng làm người đọc tưởng rằng tỉnh bảo trợ cho bạn.",
        "Hình ảnh người đang sống: quyền của họ không mất đi vì bức ảnh được đăng.",
      ),
      h("Giữ đúng bối cảnh"),
      p(
        "Số liệu trên cổng thường đi kèm nguồn, ngày và phạm vi. Khi dùng lại, xin giữ ba điều ấy bên cạnh con số. Với bài có nguồn mâu thuẫn, như diện tích [Vườn quốc gia Tam Đảo](tam-dao), đừng chỉ lấy một vế.",
      ),
      note(
        "Trang có thể được sửa sau khi bạn sao chép. Hãy ghi ngày bạn đọc. Trang [Giới thiệu cổng](gioi-thieu) nói về cách chúng tôi đính chính.",
        "tip",
      ),
    ),
    en: edition(
      "dieu-khoan",
      "en",
      "Terms of reuse",
      "The words on this portal are under CC BY 4.0; photographs, recordings and other people’s material have terms of their own.",
      p(
        "Unless a page says otherwise, the text on this portal is released under the Creative Commons Attribution 4.0 International licence (CC BY 4.0).{{ccby}} You may copy, translate, shorten and reprint it, for profit too, as long as you give credit.",
      ),
      h("How to give credit"),
      p(
        "Write “External information portal of Phú Thọ Province”, link to the page, name the licence and say whether you changed anything. If you translate, say that the translation is yours.",
      ),
      h("What the licence does not cover"),
      list(
        "Photographs, films and recordings that carry their own note.",
        "Passages quoted from other authors or bodies.",
        "The national emblem, logos and names of offices, where their use would suggest that the province endorses you.",
        "Pictures of living people: their rights do not end because a photograph was published.",
      ),
      h("Keep the context"),
      p(
        "Figures on the portal usually come with a source, a date and a scope. Please keep all three beside the number when you reuse it. Where sources disagree, as on the area of [Tam Đảo National Park](tam-dao), do not take one side only.",
      ),
      note(
        "A page may be corrected after you have copied it, so note the date on which you read it. [About this portal](gioi-thieu) says how we make corrections.",
        "tip",
      ),
    ),
  },
} satisfies DemoDocument;
