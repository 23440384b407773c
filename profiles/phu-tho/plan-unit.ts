import { budget, edition, expected, open, page, part, section, task, taken } from "./plan-write.ts";
import type { DemoPlan } from "../../src/profile/content.ts";

/** The lead department's own plan under the province's plan of 2026. */
export const planVhttdl2026: DemoPlan = {
  code: "vhttdl-2026",
  title: "Kế hoạch thông tin đối ngoại của Sở Văn hóa, Thể thao và Du lịch năm 2026 (thử)",
  horizon: "yearly",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  unit: "so-vhttdl",
  parent: "2026",
  writtenOn: "2026-02-03",
  frame: {
    bases: ["Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh (thử)"],
    opening: "Sở chia phần việc được giao cho các phòng, trung tâm như sau.",
    closing: "Các phòng báo cáo lãnh đạo Sở vào ngày làm việc cuối cùng mỗi tháng./.",
    recipients: ["UBND tỉnh", "Các phòng, đơn vị thuộc Sở", "Lưu: VT"],
    authority: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    signer: "Phó Giám đốc (thử)",
    symbol: "KH-SVHTTDL",
    legal: ["72/2015/NĐ-CP", "22/2016/TT-BTTTT"],
  },
  tree: [
    part(
      "I",
      "CÔNG VIỆC CỦA SỞ",
      section(
        "1",
        "Nội dung số",
        task(
          "kho-di-san",
          "Nhập tư liệu di sản vào kho chung",
          "so-vhttdl + xa-hy-cuong xa-van-phu",
          "2026-11-30",
          "900 tư liệu có ghi quyền",
          { topic: "culture", channels: [3], startsOn: "2026-03-01" },
        ),
        task(
          "kho-du-lich",
          "Nhập tư liệu du lịch vào kho chung",
          "so-vhttdl + xa-tam-dao xa-mai-ha",
          "2026-12-10",
          "300 tư liệu có ghi quyền",
          { topic: "tourism", channels: [3], startsOn: "2026-04-01" },
        ),
        task(
          "hieu-dinh",
          "Mời người bản ngữ đọc lại bản dịch",
          "so-vhttdl + so-ngoai-vu",
          "2026-10-31",
          "Sáu ngôn ngữ, mỗi ngôn ngữ một người",
          { topic: "promotion", channels: [2] },
        ),
      ),
      section(
        "2",
        "Tổ chức",
        task("lich-dang", "Lịch đăng tin cả năm", "so-vhttdl", "2026-02-28", "Lịch theo tuần", { topic: "guidance", channels: [2] }),
        task("kiem-tra", "Kiểm tra chéo tin đã đăng mỗi quý", "so-vhttdl", "2026-12-20", "Bốn biên bản", {
          topic: "clarification",
          channels: [2],
        }),
      ),
    ),
  ],
  issued: { number: "31/KH-SVHTTDL", signedOn: "2026-02-09", isPublic: false, slug: "ke-hoach-so-vhttdl-2026" },
  work: [
    taken(
      "kho-di-san",
      "2026-02-11",
      [
        page("kho.example.vn/di-san-1", "Đợt một: 420 tư liệu", "2026-06-12"),
        open(page("kho.example.vn/di-san-2", "Đợt hai: 388 tư liệu", "2026-10-09")),
        expected("Phần còn lại", "2026-11-30"),
      ],
      [budget("so-vhttdl", 130, 130, 96)],
    ),
    taken("kho-du-lich", "2026-02-11", [expected("Đợt đầu", "2026-12-01")], [budget("so-vhttdl", 80, 80, 37)]),
    taken(
      "hieu-dinh",
      "2026-02-12",
      [
        edition("hat-xoan:ja", "Bản tiếng Nhật đã đọc lại", "2026-03-13"),
        edition("hat-xoan:fr", "Bản tiếng Pháp đã đọc lại", "2026-03-13"),
      ],
      [budget("so-vhttdl", 72, 72, 66)],
    ),
    taken("lich-dang", "2026-02-11", [page("sovhttdl.example.vn/lich-dang-2026", "Lịch đăng tin", "2026-02-25")]),
    taken("kiem-tra", "2026-02-12", [
      page("sovhttdl.example.vn/kiem-tra-quy-3", "Biên bản quý III", "2026-10-05"),
      expected("Biên bản quý IV", "2026-12-20"),
    ]),
  ],
};
