import type { DemoReports } from "../../src/profile/content.ts";

const figure = (
  id: string,
  name: string,
  measure: string,
  source:
    | "editions_published"
    | "editions_foreign"
    | "documents_published"
    | "page_views"
    | "evidence_accepted"
    | "tasks_done"
    | null = null,
) => ({ id, name, measure, source });
const due = (month: number) => [
  ...["commune", "district", "department"].map((level) => ({ level, on: { month, day: 14 } })),
  { level: "lead", on: { month, day: 20 } },
];

/** Two reports a year: 'before the 15th' makes the 14th the last day; figures count to the 10th, so a working day lies between. */
export const rule: DemoReports["rule"] = {
  name: "Báo cáo thông tin đối ngoại của các đơn vị (thử)",
  kind: "periodic",
  legal: "72/2015/NĐ-CP",
  plan: "2026",
  content: "both",
  form: "electronic",
  frequency: "half_year",
  receiver: "ubnd-tinh",
  collector: "so-vhttdl",
  reporters: [
    { level: "commune", unitKinds: ["commune"] },
    { level: "district", unitKinds: ["district"] },
    { level: "department", unitKinds: ["department", "party", "press", "centre", "other"] },
  ],
  outline: [
    {
      id: "s1",
      title: "Chỉ đạo, điều hành",
      hint: "Văn bản đã ban hành, người được giao việc, cuộc kiểm tra.",
      figures: [figure("f1", "Văn bản đã ban hành", "văn bản")],
    },
    {
      id: "s2",
      title: "Truyền thông, quảng bá hình ảnh tỉnh",
      hint: "Tin, bài, ấn phẩm, sự kiện; nói rõ thứ tiếng.",
      figures: [
        figure("f1", "Tin, bài đã đăng", "tin, bài", "editions_published"),
        figure("f2", "Bài bằng tiếng nước ngoài", "bài", "editions_foreign"),
        figure("f3", "Sự kiện đã tổ chức hoặc tham gia", "sự kiện"),
      ],
    },
    {
      id: "s3",
      title: "Công nghệ, dữ liệu",
      hint: "Tư liệu đưa vào kho chung, lượt xem, khó khăn về máy móc.",
      figures: [
        figure("f1", "Tài liệu số đã công bố", "tài liệu", "documents_published"),
        figure("f2", "Lượt xem trang công khai", "lượt", "page_views"),
      ],
    },
    {
      id: "s4",
      title: "Quyền con người, biên giới, biển, đảo",
      hint: "Buổi nói chuyện, số người dự, tài liệu phát ra.",
      figures: [figure("f1", "Buổi nói chuyện", "buổi"), figure("f2", "Người dự", "lượt người")],
    },
    {
      id: "s5",
      title: "Theo dõi dư luận, giải thích, làm rõ",
      hint: "Nêu từng trường hợp và ngày trả lời.",
      figures: [figure("f1", "Trường hợp đã làm rõ", "trường hợp")],
    },
    {
      id: "s6",
      title: "Kết quả nhiệm vụ, khó khăn, kiến nghị",
      hint: "Việc xong, việc chậm và lý do; điều cần tỉnh giúp.",
      figures: [
        figure("f1", "Nhiệm vụ đã hoàn thành", "nhiệm vụ", "tasks_done"),
        figure("f2", "Minh chứng đã được nhận", "minh chứng", "evidence_accepted"),
      ],
    },
  ],
  shapes: [
    {
      key: "h1",
      name: "6 tháng đầu năm",
      frequency: "half_year",
      starts: { month: 11, day: 11, year: -1 },
      ends: { month: 5, day: 10 },
      cutoff: { month: 5, day: 10 },
      estimatedTo: { month: 6, day: 30 },
      due: due(5),
    },
    {
      key: "year",
      name: "Năm",
      frequency: "year",
      starts: { month: 11, day: 11, year: -1 },
      ends: { month: 11, day: 10 },
      cutoff: { month: 11, day: 10 },
      estimatedTo: { month: 12, day: 31 },
      due: due(11),
    },
  ],
  validFrom: "2025-01-01",
};
