import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, note, p, table } from "../write.ts";

/** Cao Phong orange. */
export const camCaoPhong = {
  code: "cam-cao-phong",
  kind: "article",
  section: "invest",
  unit: "so-nnmt",
  publishedAt: "2026-11-12",
  facts: { topics: ["product"], family: "pomelo", palette: 4, sources: cited("orangeIp", "orangeCasti") },
  editions: {
    vi: edition(
      "cam-cao-phong",
      "vi",
      "Cam Cao Phong, chỉ dẫn địa lý số 00046",
      "Một loại cam có giấy chứng nhận, và một ngày ký mà hai nguồn ghi khác nhau đúng một năm.",
      p(
        "Cam Cao Phong được bảo hộ chỉ dẫn địa lý, số đăng ký 00046.{{orangeIp}} Vùng trồng ở Cao Phong, nay là tên một xã của tỉnh Phú Thọ.",
      ),
      h("Hai ngày cho một quyết định"),
      p("Khi viết bài này, chúng tôi gặp hai cách ghi ngày:"),
      table(
        ["Nguồn", "Ngày"],
        ["Trang của cơ quan sở hữu trí tuệ, Quyết định 3947/QĐ-SHTT{{orangeIp}}", "5/11/2013"],
        ["Một trang tin khoa học và công nghệ{{orangeCasti}}", "5/11/2014"],
      ),
      p(
        "Hai ngày lệch nhau đúng một năm; có thể một bên chép nhầm. Cơ quan sở hữu trí tuệ còn có thông tin về việc sửa giấy chứng nhận, nên câu trả lời cuối cùng phải lấy từ sổ đăng ký. Cho đến khi đọc được sổ ấy, chúng tôi để cả hai.",
      ),
      note(
        "Trong dữ liệu của cổng, mỗi ngày tháng đi kèm nguồn và ngày đọc. Khi nguồn mâu thuẫn, người biên tập thấy ngay, và bạn đọc cũng vậy.",
      ),
      h("Mua cam"),
      p(
        "Tên “Cao Phong” chỉ dành cho quả trồng đúng vùng và đúng quy trình. Hãy hỏi nhà vườn về tem nhãn, và đừng ngại một quả có vỏ không bóng: vỏ đẹp không phải là điều chỉ dẫn địa lý bảo đảm. Cách hiểu chỉ dẫn địa lý được viết kỹ hơn ở bài [Bưởi Đoan Hùng](buoi-doan-hung).",
      ),
    ),
    en: edition(
      "cam-cao-phong",
      "en",
      "Cao Phong orange, geographical indication no. 00046",
      "An orange with a certificate, and a date of decision on which two sources differ by exactly one year.",
      p(
        "Cao Phong orange is protected as a geographical indication, registration number 00046.{{orangeIp}} It grows at Cao Phong, today the name of a commune of Phú Thọ Province.",
      ),
      h("Two dates for one decision"),
      p("While writing this page we met the date in two forms:"),
      table(
        ["Source", "Date"],
        ["Page of the intellectual property office, Decision 3947/QĐ-SHTT{{orangeIp}}", "5 November 2013"],
        ["A page of science and technology news{{orangeCasti}}", "5 November 2014"],
      ),
      p(
        "The two lie exactly one year apart; one may be a slip of the pen. The intellectual property office also reports that the certificate was corrected, so the last word belongs to the register. Until we have read it, we show both.",
      ),
      note(
        "In the portal’s data every date carries its source and the day it was read. When sources disagree, the editor sees it at once, and so do you.",
      ),
      h("Buying oranges"),
      p(
        "The name “Cao Phong” is reserved for fruit grown in the right place and in the right way. Ask the grower about the label, and do not mind a dull skin: beauty is not what a geographical indication guarantees. What it does mean is set out more fully under [Đoan Hùng pomelo](buoi-doan-hung).",
      ),
    ),
  },
} satisfies DemoDocument;
