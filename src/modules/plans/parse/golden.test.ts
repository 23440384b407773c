import { describe, expect, it } from "vitest";
import { sample } from "#tests/planSamples";
import { readPlanFile } from "../read/index.ts";
import { inOrder } from "./nodes.ts";
import { parsePlan } from "./parse-plan.ts";
import type { PlanDraft } from "./types.ts";

async function golden(): Promise<PlanDraft> {
  const source = await readPlanFile(sample("phu-tho-2025").bytes);
  const outcome = source.ok ? parsePlan(source.value) : source;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.value;
}

describe("the province's plan of 2025", () => {
  it("says who, for which year, and how it ends", async () => {
    const draft = await golden();
    expect(draft).toMatchObject({
      title: "KẾ HOẠCH CÔNG TÁC THÔNG TIN ĐỐI NGOẠI TRÊN ĐỊA BÀN TỈNH PHÚ THỌ NĂM 2025",
      period: { from: "2025-01-01", to: "2025-12-31" },
      horizon: "yearly",
      province: "tỉnh Phú Thọ",
      issuer: "UBND tỉnh Phú Thọ",
      number: null,
      closed: true,
      warnings: [],
    });
    expect(draft.signature).toMatchObject({ authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], title: "PHÓ CHỦ TỊCH" });
    expect(draft.recipients.map((each) => each.text)).toHaveLength(7);
    expect(draft.recipients.at(-1)?.text).toBe("Lưu: VT, TH2, VX4");
  });

  it("has its tree to the third level", async () => {
    const draft = await golden();
    const parts = draft.nodes.filter((each) => each.kind === "part");
    expect(parts.map((each) => [each.number, each.children.length])).toEqual([
      ["I", 2],
      ["II", 5],
      ["III", 2],
      ["IV", 3],
    ]);
    const forms = inOrder(draft.nodes).find((each) => each.number === "2.2");
    expect(forms?.children.map((each) => [each.kind, each.number, each.children.length])).toEqual([
      ["subsection", "2.2.1", 3],
      ["subsection", "2.2.2", 5],
    ]);
  });

  it("has four role groups under three headings, two of them over the same duties", async () => {
    const { roles } = await golden();
    expect(roles.map((each) => [each.kind, each.name, each.duties.length])).toEqual([
      ["lead", "Sở Thông tin và Truyền thông", 2],
      ["departments", "Các sở, ban, ngành, đoàn thể", 3],
      ["localities", "UBND các huyện, thành, thị", 3],
      ["party", "Ban Tuyên giáo Tỉnh ủy", 1],
    ]);
    expect(roles[1]?.duties).toEqual(roles[2]?.duties);
  });

  it("asks for reports by 14 May and 14 November, through the lead department, and others without a day", async () => {
    const { reporting, deadlines } = await golden();
    expect(reporting.map((each) => [each.period, each.to, each.through, each.lastDay])).toEqual([
      ["periodic", null, null, null],
      ["ad_hoc", null, null, null],
      ["half_year", "UBND tỉnh", "Sở thông tin và Truyền thông", "2025-05-14"],
      ["year", "UBND tỉnh", "Sở thông tin và Truyền thông", "2025-11-14"],
    ]);
    expect(deadlines.map((each) => [each.kind, each.yearInferred])).toEqual([
      ["before", true],
      ["before", true],
    ]);
  });

  it("cites ten documents, three as its basis, with what each implements", async () => {
    const { documents } = await golden();
    expect(documents.filter((each) => each.places.some((place) => place.basis)).map((each) => each.number)).toEqual([
      "72/2015/NĐ-CP",
      "1966/KH-UBND",
      "3837/BTTTT-TTĐN",
    ]);
    expect(documents.map((each) => each.places.length)).toEqual([2, 1, 1, 1, 1, 1, 1, 2, 2, 1]);
    const conclusion = documents.find((each) => each.number === "57-KL/TW");
    expect(documents[conclusion?.places[0]?.within ?? -1]?.number).toBe("47/NQ-CP");
  });
});
