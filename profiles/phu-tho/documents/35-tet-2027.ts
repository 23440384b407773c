import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Notice for Tết 2027: approved and scheduled in two languages, in draft in a third. */
export const tet2027 = {
  code: "tet-2027",
  kind: "article",
  section: "news",
  unit: "so-vhttdl",
  publishedAt: "2026-11-20",
  scheduledFor: "2027-01-18T08:00:00+07:00",
  facts: { topics: ["festival", "community"], family: "drum", palette: 4, sources: cited("highlight") },
  editions: {
    vi: edition(
      "tet-2027",
      "vi",
      "Cổng dịp Tết Đinh Mùi",
      "Trong những ngày nghỉ Tết 2027, cổng vẫn mở; câu hỏi gửi tới được trả lời khi cơ quan làm việc trở lại.",
      p("Mồng 1 Tết Đinh Mùi là ngày 6/2/2027. Trong những ngày nghỉ, mọi trang trên cổng vẫn đọc và tìm được như thường."),
      h("Gửi câu hỏi"),
      p(
        "Câu hỏi gửi trong kỳ nghỉ được nhận tự động và trả lời khi cơ quan làm việc trở lại. Thời hạn tính theo ngày làm việc không tính ngày nghỉ lễ. Lịch nghỉ chính thức theo thông báo của cơ quan có thẩm quyền.",
      ),
      h("Đi chơi xuân"),
      p(
        "Nhiều cơ sở nghỉ những ngày đầu năm, còn đền, đình lại đông. Nếu định đến [Đền Hùng](den-hung) hoặc nghe [Hát Xoan](hat-xoan), hãy hỏi trước. Chúc bạn đọc một năm mới bình an.",
      ),
    ),
    en: edition(
      "tet-2027",
      "en",
      "The portal at Tết 2027",
      "During the Lunar New Year holiday of 2027 the portal stays open; questions are answered when offices reopen.",
      p(
        "The first day of the Lunar New Year, ~Tết Đinh Mùi~, is 6 February 2027. During the holiday every page of the portal can be read and searched as usual.",
      ),
      h("Sending a question"),
      p(
        "Questions sent during the holiday are received automatically and answered when offices reopen. Time limits in working days do not count public holidays. The official days off follow the announcement of the competent authority.",
      ),
      h("Travelling in the New Year"),
      p(
        "Many businesses close on the first days of the year, while temples and communal houses are busy. If you plan to visit the [Hùng Kings Temple Complex](den-hung) or hear [Xoan singing](hat-xoan), ask beforehand. We wish our readers a peaceful New Year.",
      ),
    ),
    ko: edition(
      "tet-2027",
      "ko",
      "2027년 설(뗏) 연휴 포털 안내",
      "2027년 설 연휴에도 포털은 열려 있으며, 문의에는 업무가 다시 시작되면 답합니다.",
      p("음력 정미년 첫날은 2027년 2월 6일입니다. 연휴 동안에도 모든 쪽을 평소처럼 읽고 찾을 수 있습니다."),
    ),
  },
  state: { vi: "scheduled", en: "scheduled", ko: "working" },
} satisfies DemoDocument;
