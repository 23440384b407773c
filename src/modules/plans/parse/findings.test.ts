import { describe, expect, it } from "vitest";
import { readPasted } from "../read/index.ts";
import { inOrder } from "./nodes.ts";
import { parsePlan } from "./parse-plan.ts";
import type { PlanDraft } from "./types.ts";

/** A small plan of 2025 around some lines of its content. */
function plan(lines: string[], { title = "KẾ HOẠCH\nCông tác thông tin đối ngoại năm 2025", end = "" } = {}): PlanDraft {
  const text = `${title}\nI. MỤC ĐÍCH\n- Mục đích.\nII. NỘI DUNG\n${lines.join("\n")}\n${end}`;
  const source = readPasted(text);
  const outcome = source.ok ? parsePlan(source.value) : source;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.value;
}

const lastDay = (words: string) => plan([`- Làm xong ${words}.`]).deadlines.map((each) => each.lastDay)[0];
const warned = (lines: string[]) => plan(lines).warnings.map((each) => each.id);

describe("dates", () => {
  it.each([
    ["trước ngày 15/5", "2025-05-14"],
    ["trước ngày 01/01/2026", "2025-12-31"],
    ["trước ngày 01/3", "2025-02-28"],
    ["chậm nhất ngày 15/5", "2025-05-15"],
    ["chậm nhất trước ngày 15/5", "2025-05-14"],
    ["đến hết ngày 15 tháng 5 năm 2025", "2025-05-15"],
    ["không muộn hơn ngày 15.5.2025", "2025-05-15"],
    ["trong quý II", "2025-06-30"],
    ["trong quí IV/2025", "2025-12-31"],
    ["trước quý III", "2025-06-30"],
    ["trong tháng 6/2025", "2025-06-30"],
    ["trong tháng 02/2024", "2024-02-29"],
    ["từ tháng 3 đến tháng 5", "2025-05-31"],
    ["từ ngày 28/4 đến ngày 02/5", "2025-05-02"],
    ["trong 6 tháng đầu năm", "2025-06-30"],
    ["trước năm 2026", "2025-12-31"],
  ])("'%s' ends on %s", (words, day) => expect(lastDay(words)).toBe(day));

  it.each([
    ["trước ngày 31/6", "plan.date_impossible"],
    ["chậm nhất ngày 29/02/2025", "plan.date_impossible"],
    ["trong quý V", "plan.quarter_impossible"],
    ["trong tháng 13", "plan.month_impossible"],
    ["trước ngày 20/12/2024", "plan.deadline_before_period"],
  ])("'%s' is told as %s and gets no invented day", (words, id) => {
    const draft = plan([`- Làm xong ${words}.`]);
    expect(draft.warnings.map(({ id: told, level }) => [told, level])).toEqual([[id, "error"]]);
    if (id !== "plan.deadline_before_period") expect(draft.deadlines.map((each) => each.lastDay)).toEqual([null]);
  });

  it.each([
    ["- Thời hạn hoàn thành: 15/6/2025.", ["2025-06-15"], []],
    ["- Thời gian: 20/7.", ["2025-07-20"], []],
    ["- Thời gian: 6/2025", ["2025-06-30"], []],
    ["- Thời gian: 01/4 - 30/4/2025", ["2025-04-30"], []],
    ["- Thời gian: Quý II, III/2025", ["2025-09-30"], []],
    ["- Thời gian: Tháng 3, 9", ["2025-09-30"], []],
    ["- Thời gian: 3-5 ngày, 24/24 giờ", [], []],
    ["- Hạn: 30/02.", [null], ["plan.date_impossible"]],
    ["- Làm phim (hoàn thành: 31/6/2025).", [null], ["plan.date_impossible"]],
    ["- Làm phim, thời hạn 31/6/2025.", [null], ["plan.date_impossible"]],
    ["- Ký kết; thời hạn: 29/02/2025.", [null], ["plan.date_impossible"]],
    ["- Hoàn thành 3/5 chỉ tiêu, tỷ lệ 1/2.", [], []],
    ["- Mỗi tháng 01 chuyên đề, mỗi quý 01 hội nghị.", [], []],
    ["- Mỗi tháng 4 tin, mỗi quý 2 bài.", [], []],
    ["- Báo cáo chậm nhất ngày 05/6 và 05/12 hằng năm.", ["2025-06-05", "2025-12-05"], []],
    ["- Làm xong trước ngày 05/6 và 2.5 tỷ đồng.", ["2025-06-04"], []],
  ])("%s gives %j and %j", (line, days, ids) => {
    const draft = plan([line]);
    expect(draft.deadlines.map((each) => each.lastDay)).toEqual(days);
    expect(draft.warnings.map((each) => each.id)).toEqual(ids);
  });

  it("takes neither feasts nor signing dates nor money for deadlines", () => {
    expect(
      plan(["- Chào mừng ngày 2/9 và ngày 19/5.", "- Theo Kế hoạch số 5/KH-UBND ngày 15/5/2024 của UBND tỉnh.", "- Chi 1.250 triệu đồng."])
        .deadlines,
    ).toEqual([]);
  });

  it("keeps a day of each year of a plan of several years", () => {
    const draft = plan(["- Báo cáo trước ngày 01/3."], { title: "KẾ HOẠCH\nThông tin đối ngoại giai đoạn 2026 - 2030" });
    expect(draft.deadlines).toMatchObject([{ kind: "before", lastDay: null, yearly: "02-28" }]);
    expect(draft).toMatchObject({ horizon: "medium", period: { from: "2026-01-01", to: "2030-12-31" } });
  });
});

describe("citations", () => {
  it("joins the same document with and without 'số', and keeps what one abstract names inside another", () => {
    const draft = plan([
      "- Thực hiện Kế hoạch số 3017/KH-UBND ngày 26/7/2024 của UBND tỉnh về việc thực hiện Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin đối ngoại.",
      "- Tiếp tục Kế hoạch 3017/KH-UBND.",
    ]);
    expect(draft.documents.map((each) => [each.type, each.number, each.signedOn, each.issuer, each.places.length])).toEqual([
      ["Kế hoạch", "3017/KH-UBND", "2024-07-26", "UBND tỉnh", 2],
      ["Kết luận", "57-KL/TW", "2023-06-15", "Bộ Chính trị", 1],
    ]);
    expect(draft.documents[1]?.places[0]?.within).toBe(0);
    const place = draft.documents[0]?.places[1]?.span;
    expect(place && draft.paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe("Kế hoạch 3017/KH-UBND");
  });

  it("keeps the same number of two years apart, and tells of two days in one year", () => {
    const draft = plan([
      "- Kế hoạch số 12/KH-UBND ngày 03/3/2023.",
      "- Kế hoạch số 12/KH-UBND ngày 04/4/2024.",
      "- Kế hoạch số 12/KH-UBND ngày 05/4/2024.",
    ]);
    expect(draft.documents.map((each) => each.signedOn)).toEqual(["2023-03-03", "2024-04-04"]);
    expect(draft.warnings.map((each) => each.id)).toEqual(["plan.citation_conflict"]);
  });

  it("ends an issuer's name where the next document begins, and not at a comma within the name", () => {
    const draft = plan([
      "- Theo Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị và số 47/NQ-CP của Chính phủ.",
      "- Công văn số 8/BVHTTDL-TTĐN của Bộ Văn hóa, Thể thao và Du lịch và Kế hoạch 19/KH-UBND của UBND tỉnh.",
    ]);
    expect(draft.documents.map((each) => each.issuer)).toEqual([
      "Bộ Chính trị",
      "Chính phủ",
      "Bộ Văn hóa, Thể thao và Du lịch",
      "UBND tỉnh",
    ]);
  });

  it("does not cite the plan's own number", () => {
    const draft = plan(["- Làm việc."], { title: "UBND TỈNH\nSố: 45/KH-UBND\nKẾ HOẠCH\nCông tác năm 2025" });
    expect(draft).toMatchObject({ number: "45/KH-UBND", documents: [] });
  });
});

describe("numbering", () => {
  it.each([
    [["1. Một", "- a.", "3. Ba", "- b."], ["plan.number_missing"]],
    [["1. Một", "- a.", "2. Hai", "- b.", "2. Hai", "- c."], ["plan.number_doubled"]],
    [["1. Một", "- a.", "2. Hai", "3.1. Lạc", "- b."], ["plan.number_level"]],
    [
      ["2. Hai", "- a.", "1. Một", "- b."],
      ["plan.number_missing", "plan.number_order"],
    ],
    [["1. Một", "d) Bốn;"], ["plan.number_missing"]],
    [["1. Một", "a) x;", "b) x;", "c) x;", "d) x;", "e) x."], []],
    [["1. Một", "a) x;", "b) x;", "c) x;", "d) x;", "đ) x."], []],
  ])("%j gives %j", (lines, ids) => expect(warned(lines)).toEqual(ids));

  it("takes (i) and (ii) as one list, unless (h) stands before (i)", () => {
    const numbers = (lines: string[]) => {
      const draft = plan(["1. Treo pano", ...lines]);
      const list = inOrder(draft.nodes).find((each) => each.heading === "Treo pano");
      return [list?.children.map((each) => each.number), draft.warnings.map((each) => each.id)];
    };
    expect(numbers(["(i) Một.", "(ii) Hai.", "(iii) Ba."])).toEqual([["i", "ii", "iii"], []]);
    const letters = [..."abcdđeghik"];
    expect(numbers(letters.map((each) => `(${each}) Làm.`))).toEqual([letters, []]);
  });

  it("splits dashes that were run together, and not a dash within words", () => {
    const items = inOrder(plan(["- Giai đoạn 2022 - 2025 của tỉnh. - Việt Nam - Lào; - Ẩm thực."]).nodes).filter(
      (each) => each.kind === "item",
    );
    expect(items.map((each) => each.text)).toEqual(["Mục đích.", "Giai đoạn 2022 - 2025 của tỉnh.", "Việt Nam - Lào;", "Ẩm thực."]);
  });
});

describe("roles", () => {
  const roles = (headings: string[]) =>
    plan([`III. TỔ CHỨC THỰC HIỆN`, ...headings.flatMap((each, at) => [`${at + 1}. ${each}`, "- Làm."])]).roles.map((each) => [
      each.kind,
      each.units.map((unit) => unit.name),
    ]);

  it("makes several groups of one heading and keeps commas within names", () => {
    expect(
      roles([
        "Sở Văn hóa, Thể thao và Du lịch",
        "Các sở, ban, ngành, đoàn thể; UBND các huyện, thành, thị",
        "Đề nghị Ban Tuyên giáo Tỉnh ủy",
      ]),
    ).toEqual([
      ["lead", ["Sở Văn hóa, Thể thao và Du lịch"]],
      ["departments", ["Các sở, ban, ngành, đoàn thể"]],
      ["localities", ["UBND các huyện, thành, thị"]],
      ["party", ["Ban Tuyên giáo Tỉnh ủy"]],
    ]);
  });

  it("gives the lead to who leads and gathers, not to who advises on money", () => {
    expect(
      roles([
        "Sở Tài chính: Tham mưu bố trí kinh phí",
        "Sở Nội vụ: Tham mưu khen thưởng",
        "Sở Ngoại vụ: Chủ trì; tổng hợp, báo cáo UBND tỉnh",
      ]).map(([kind]) => kind),
    ).toEqual(["departments", "departments", "lead"]);
    expect(roles(["Sở Du lịch (cơ quan thường trực)", "Sở Tài chính: Tham mưu bố trí kinh phí"]).map(([kind]) => kind)).toEqual([
      "lead",
      "departments",
    ]);
  });

  it("reads sentences that begin with those who act", () => {
    expect(
      roles([
        "Sở Ngoại vụ là cơ quan chủ trì, đôn đốc (trước ngày 25 hằng tháng).",
        "Giao Ủy ban nhân dân các xã, phường triển khai tại địa bàn.",
        "Đề nghị Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền.",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy, Báo Cà Mau phối hợp thực hiện.",
      ]),
    ).toEqual([
      ["lead", ["Sở Ngoại vụ"]],
      ["localities", ["Ủy ban nhân dân các xã, phường"]],
      ["departments", ["Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh"]],
      ["party", ["Ban Tuyên giáo và Dân vận Tỉnh ủy"]],
      ["other", ["Báo Cà Mau"]],
    ]);
  });

  it("does not take a sentence for a unit", () => {
    expect(roles(["Sở Nội vụ", "Chế độ báo cáo"])).toEqual([["lead", ["Sở Nội vụ"]]]);
  });
});

describe("who does it with whom", () => {
  it.each([
    ["Giao Sở Ngoại vụ chủ trì, phối hợp với Công an tỉnh đón đoàn.", ["lead: Sở Ngoại vụ", "coordinate: Công an tỉnh"]],
    [
      "Phối hợp với Sở Văn hóa, Thể thao và Du lịch, UBND các xã tổ chức lễ hội.",
      ["coordinate: Sở Văn hóa, Thể thao và Du lịch + UBND các xã"],
    ],
    ["Phối hợp với các tổ chức chính trị - xã hội tuyên truyền.", ["coordinate: các tổ chức chính trị - xã hội"]],
    ["Phối hợp với Ủy ban nhân dân các xã, phường tổ chức lễ hội.", ["coordinate: Ủy ban nhân dân các xã, phường"]],
    ["Phối hợp với Uỷ ban nhân dân các xã, phường tổ chức lễ hội.", ["coordinate: Uỷ ban nhân dân các xã, phường"]],
    ["Chủ trì, tham mưu cho UBND tỉnh.", ["lead: "]],
    ["Phát huy vai trò chủ lực của báo chí.", []],
  ])("%s", (line, told) => {
    expect(plan([`- ${line}`]).mentions.map((each) => `${each.role}: ${each.units.map((unit) => unit.name).join(" + ")}`)).toEqual(told);
  });
});

describe("what is no plan", () => {
  it("is refused with its reasons", () => {
    const refusal = (text: string) => {
      const source = readPasted(text);
      const outcome = source.ok ? parsePlan(source.value) : source;
      return outcome.ok ? [] : outcome.reasons.map((each) => each.id);
    };
    expect(refusal("")).toEqual(["plan.file.empty"]);
    expect(refusal("Chào bạn")).toEqual(["plan.no_title", "plan.no_structure"]);
    expect(refusal("I. Một\nII. Hai\nIII. Ba")).toEqual(["plan.no_title"]);
    expect(refusal("BÁO CÁO\nKết quả năm 2025\nI. Một\nII. Hai")).toEqual(["plan.other_type"]);
    expect(refusal("KẾ HOẠCH\nĐi chơi")).toEqual(["plan.no_structure"]);
  });

  it("but a plan under a decision is read, and told", () => {
    const draft = plan(["- Làm."], {
      title:
        "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nĐiều 1. Ban hành Kế hoạch.\nKẾ HOẠCH\nThông tin đối ngoại năm 2025\n(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 02/01/2025)",
    });
    expect(draft.warnings.map((each) => each.id)).toContain("plan.attached");
  });
});
