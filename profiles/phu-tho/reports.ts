import { rule } from "./reports-rule.ts";
import { wrote } from "./reports-words.ts";
import { successions } from "./successions.ts";
import { units } from "./units.ts";
import type { DemoPeriod, DemoReport, DemoReports } from "../../src/profile/content.ts";

const OFFICES = new Set(["department", "party", "press", "centre", "force"]);
const on = (day: string) => units.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day));
const offices = (day: string) => on(day).flatMap(({ code, kind }) => (OFFICES.has(kind) ? [code] : []));
const communes = (day: string) =>
  on(day).flatMap(({ code, kind }) => ((kind === "commune" || kind === "ward") && code.startsWith("xa-") ? [code] : []));
const districts = on("2025-06-30").flatMap(({ code, kind, parent }) => (kind === "district" && parent === "ubnd-tinh" ? [code] : []));
const heirs = (code: string) => successions.flatMap(({ from, to }) => (from === code ? [to] : [])).sort();

/** Sent in the last working days before the last day, one after the other. */
const DAYS = { h1: ["11", "12", "12", "13", "13", "14", "14"], year: ["10", "11", "12", "12", "13", "13", "13"] } as const;
const CHANNELS = ["desk", "desk", "xlsx", "desk", "link"] as const;

function taken(unit: string, year: number, shape: "h1" | "year", index: number, growth: number): DemoReport {
  const month = shape === "h1" ? "05" : "11";
  const sentOn = `${year}-${month}-${DAYS[shape][index % 7]}`;
  const channel = CHANNELS[index % 5] ?? "desk";
  return {
    unit,
    state: "accepted",
    sentOn,
    acceptedOn: shape === "h1" ? `${year}-05-15` : `${year}-11-17`,
    channel,
    ...wrote(unit, `${year} ${shape}`, growth),
  };
}
const passed = (unit: string): DemoReport => ({
  unit,
  state: "passed_on",
  passedTo: heirs(unit).filter((code) => code !== "so-khcn" || unit !== "so-tttt"),
  words: {},
  figures: {},
});

/** Reports of 2026 that are not simply taken. */
const STORY: Record<string, (full: DemoReport) => DemoReport> = {
  "so-vhttdl": ({ words, figures, ...rest }) => ({
    unit: rest.unit,
    state: "draft",
    counted: true,
    extended: { to: "2026-11-27", reason: "Chờ số liệu chốt của hai trung tâm trực thuộc." },
    words: { s1: words["s1"] ?? "", s2: "Cổng đã có sáu ngôn ngữ. Số bài bên dưới do Xoan đếm từ bài đã xuất bản." },
    figures: { "s1.f1": figures["s1.f1"] ?? { amount: 4 } },
  }),
  "so-tai-chinh": (full) => ({ ...full, counted: true }),
  "so-nnmt": (full) => ({ ...full, counted: true }),
  "so-cong-thuong": waits("2026-11-13"),
  "dai-ptth": waits("2026-11-16"),
  "xa-tam-dao": waits("2026-11-16"),
  "xa-dai-dinh": waits("2026-11-13"),
  // The last day moved from Saturday the 14th to Monday the 16th: two working days late.
  "xa-luong-son": waits("2026-11-18"),
  "xa-viet-tri": (full) => ({ ...full, sentOn: "2026-11-17", acceptedOn: "2026-11-19" }),
  "xa-cao-phong": (full) => ({
    ...full,
    state: "returned",
    sentOn: "2026-11-12",
    returned: { on: "2026-11-17", comment: "Số lượt người dự lớn hơn số dân của ba xóm đã nêu; kiểm lại phiếu điểm danh." },
  }),
  "xa-dao-xa": ({ unit, words, figures }) => ({
    unit,
    state: "draft",
    words: { s1: words["s1"] ?? "" },
    figures: { "s1.f1": figures["s1.f1"] ?? { amount: 1 } },
    remindedOn: "2026-11-18",
  }),
  "xa-tu-vu": ({ unit }) => ({ unit, state: "not_begun", words: {}, figures: {}, remindedOn: "2026-11-18" }),
  "xa-son-luong": ({ unit }) => ({ unit, state: "not_begun", words: {}, figures: {}, remindedOn: "2026-11-20" }),
  "xa-thu-cuc": ({ unit }) => ({
    unit,
    state: "not_begun",
    words: {},
    figures: {},
    extended: { to: "2026-11-30", reason: "Mưa lớn gây mất điện từ ngày 09/11; xã đề nghị lùi hạn (thử)." },
  }),
  "xa-mai-ha": ({ unit, words, figures }) => ({
    unit,
    state: "draft",
    words: { s1: words["s1"] ?? "", s2: words["s2"] ?? "" },
    figures: { "s1.f1": figures["s1.f1"] ?? { amount: 1 }, "s2.f1": figures["s2.f1"] ?? { amount: 6 } },
    extended: { to: "2026-11-27", reason: "Cán bộ đầu mối nghỉ ốm, người thay mới nhận việc." },
  }),
};

function waits(sentOn: string) {
  return (full: DemoReport): DemoReport => {
    const { acceptedOn: _, ...rest } = full;
    return { ...rest, state: "sent", sentOn, channel: "desk" };
  };
}

const sections = (opening: string, closing: string): DemoPeriod["consolidated"]["sections"] => ({
  s1: [opening, "Các đơn vị đã ban hành {s1.f1} để giao việc và kiểm tra."],
  s2: [
    "Trong kỳ đã đăng {s2.f1}, trong đó có {s2.f2} bằng tiếng nước ngoài. Các đơn vị tổ chức hoặc tham gia {s2.f3}.",
    "Nội dung được quan tâm nhiều là di sản, hồ Hòa Bình và khu công nghiệp.",
  ],
  s3: ["Kho chung và cổng nhận thêm {s3.f1}, mỗi tài liệu có ghi nguồn."],
  s4: ["Các lực lượng phối hợp với xã, phường tổ chức {s4.f1} cho {s4.f2}."],
  s5: ["Đã làm rõ {s5.f1} có thông tin chưa đúng, phần lớn do nhầm địa danh cũ và mới."],
  s6: ["Hoàn thành {s6.f1}; {s6.f2} được nhận.", closing],
});

const half2025 = [...offices("2025-05-10"), ...districts];
const year2025 = [...offices("2025-11-10"), ...communes("2025-11-10")];
const half2026 = [...offices("2026-05-10"), ...communes("2026-05-10")];
const endedOffices = units.flatMap(({ code, kind, validTo }) => (kind === "department" && validTo !== null ? [code] : []));

/** The rule of the plan and what came of it in two years. */
export const reports: DemoReports = {
  rule,
  savedOn: "2025-01-20",
  periods: [
    {
      year: 2025,
      shape: "h1",
      opensOn: "2025-02-10",
      reports: [...endedOffices.map(passed), ...half2025.map((unit, index) => taken(unit, 2025, "h1", index, 1))],
      consolidated: {
        title: "Báo cáo kết quả thông tin đối ngoại 6 tháng đầu năm 2025",
        on: "2025-05-19",
        sections: sections(
          "Kế hoạch năm được triển khai trong lúc tỉnh sắp xếp lại các sở.",
          "Đề nghị giao rõ đơn vị thay Sở Thông tin và Truyền thông trong từng việc.",
        ),
        issued: { number: "45/BC-SVHTTDL", signedOn: "2025-05-20", isPublic: true },
      },
    },
    {
      year: 2025,
      shape: "year",
      opensOn: "2025-06-02",
      reports: [
        ...districts.filter((code) => heirs(code).length > 0).map(passed),
        ...year2025.map((unit, index) => taken(unit, 2025, "year", index, 1.7)),
      ],
      consolidated: {
        title: "Báo cáo kết quả thông tin đối ngoại năm 2025",
        on: "2025-11-18",
        sections: sections(
          "Từ ngày 01/7/2025 phần việc của cấp huyện được xã, phường làm tiếp.",
          "Năm 2026 cần một kho dữ liệu chung cho cả tỉnh mới.",
        ),
        issued: { number: "112/BC-SVHTTDL", signedOn: "2025-11-20", isPublic: true },
      },
    },
    {
      year: 2026,
      shape: "h1",
      opensOn: "2026-03-26",
      reports: half2026.map((unit, index) => taken(unit, 2026, "h1", index, 1.2)),
      consolidated: {
        title: "Báo cáo kết quả thông tin đối ngoại 6 tháng đầu năm 2026",
        on: "2026-05-19",
        sections: sections("Mọi đơn vị đã có đầu mối và nhận việc trên hệ thống.", "Việc kết nối với hệ thống của bộ còn chờ đặc tả."),
        issued: { number: "58/BC-SVHTTDL", signedOn: "2026-05-20", isPublic: true },
      },
    },
    {
      year: 2026,
      shape: "year",
      opensOn: "2026-09-26",
      reports: half2026.map((unit, index) => {
        const full = taken(unit, 2026, "year", index, 2);
        return STORY[unit]?.(full) ?? full;
      }),
      consolidated: {
        title: "Báo cáo kết quả thông tin đối ngoại năm 2026",
        on: "2026-11-20",
        sections: sections(
          "Bản nháp khi chưa đủ báo cáo: số liệu còn thay đổi cho tới lúc trình ký.",
          "Phần kiến nghị viết sau khi đủ báo cáo của các xã được lùi hạn.",
        ),
      },
    },
  ],
};
