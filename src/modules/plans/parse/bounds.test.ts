import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "./nodes.ts";
import { parsePlan } from "./parse-plan.ts";
import type { PlanDraft, SourceText } from "./types.ts";

const source = (lines: string[]): SourceText => ({
  paragraphs: lines.map((text) => ({ text })),
  encoding: "utf-8",
  dropped: [],
  warnings: [],
});
const HEAD = ["KẾ HOẠCH", "Thông tin đối ngoại năm 2025", "I. MỘT", "- a.", "II. HAI"];

function parsed(lines: string[]): PlanDraft {
  const outcome = parsePlan(source(lines));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.value;
}

const told = (draft: PlanDraft) =>
  inOrder(draft.nodes)
    .flatMap((each) => each.spans)
    .map((each) => draft.paragraphs[each.paragraph]?.text.slice(each.start, each.end))
    .join("");

/** Milliseconds of this process's own work: other work on the machine does not count. */
function timed(lines: string[]): number {
  const start = process.cpuUsage();
  parsed(lines);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const least = (lines: string[], times: number) => Math.min(...Array.from({ length: times }, () => timed(lines)));

describe("whatever the text", () => {
  const marker = fc.constantFrom(
    "I.",
    "II.",
    "1.",
    "2.",
    "2.1.",
    "3.4.5",
    "a)",
    "đ)",
    "-",
    "+",
    "*",
    "•",
    "1)",
    "A.",
    "C.",
    "Phần thứ hai:",
    "",
  );
  const words = fc.constantFrom(
    "Sở Ngoại vụ chủ trì, phối hợp với Công an tỉnh; - Làm tiếp. - Và nữa",
    "Đơn vị chủ trì: Sở Nội vụ",
    "trước ngày 31/6",
    "trong quý IX",
    "Nơi nhận:",
    "TM. ỦY BAN",
    "PHỤ LỤC I",
    "Căn cứ Luật Báo chí năm 2016 và Kế hoạch 5/KH-UBND",
    "Trên đây là Kế hoạch./.",
    "TỔ CHỨC THỰC HIỆN",
    "2,5 tỷ đồng",
    "",
    " ",
  );
  const line = fc.oneof(
    fc.tuple(marker, words).map((each) => each.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );

  it("nothing of the source is lost or invented, and every finding points into it", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const draft = parsed([...HEAD, ...lines]);
        expect(told(draft)).toBe(draft.paragraphs.map((each) => each.text).join(""));
        const ids = new Set(inOrder(draft.nodes).map((each) => each.id));
        for (const each of [...draft.deadlines, ...draft.mentions, ...draft.reporting, ...draft.budget, ...draft.roles]) {
          expect(ids.has(each.node)).toBe(true);
          expect(each.span.end).toBeGreaterThanOrEqual(each.span.start);
          expect(each.span.end).toBeLessThanOrEqual(draft.paragraphs[each.span.paragraph]?.text.length ?? -1);
        }
        for (const each of draft.deadlines)
          expect(draft.paragraphs[each.span.paragraph]?.text.slice(each.span.start, each.span.end)).toBe(each.text);
      }),
      { numRuns: 200 },
    );
  });

  it("parsing twice gives the same", () => {
    const lines = [...HEAD, "1. Một", "- Theo Nghị định số 72/2015/NĐ-CP, trước ngày 15/5.", "Nơi nhận:", "- Lưu: VT."];
    expect(parsed(lines)).toEqual(parsed(lines));
  });
});

describe("size", () => {
  const body = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      at % 10 === 0
        ? `${at / 10 + 1}. Nhiệm vụ số ${at}`
        : `- Giao Sở Ngoại vụ chủ trì, phối hợp với Công an tỉnh theo Kế hoạch số ${at}/KH-UBND ngày 05/8/2021 của UBND tỉnh về truyền thông, trước ngày 15/5.`,
    );

  it("five thousand paragraphs take about ten times as long as five hundred", () => {
    const small = least([...HEAD, ...body(500)], 4);
    const large = least([...HEAD, ...body(5000)], 3);
    console.log(`500 paragraphs ${small.toFixed(0)} ms, 5,000 paragraphs ${large.toFixed(0)} ms`);
    expect(large).toBeLessThan(Math.max(small, 20) * 40);
    expect(large).toBeLessThan(20_000);
  });

  it.each([
    ["letters", "a".repeat(2_000_000)],
    ["spaces", `- ${" ".repeat(2_000_000)}x`],
    ["words", "Sở Ngoại vụ chủ trì, phối hợp ".repeat(70_000)],
    ["digits", "1".repeat(2_000_000)],
    ["dates", "trước ngày 15/5 ".repeat(120_000)],
    ["colons", "a: ".repeat(600_000)],
    ["numbers", "12/KH-UBND, ".repeat(170_000)],
    ["dashes", "x. - A".repeat(300_000)],
    ["laws", "Luật A ".repeat(280_000)],
    ["dots", "1.".repeat(1_000_000)],
  ])("a line of two megabytes of %s is bounded", (_, line) => {
    const took = timed([...HEAD, line]);
    console.log(`2 MB of ${_}: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(15_000);
  });

  it("numbers a thousand levels deep stay text, and a thousand kinds of nesting stay shallow", () => {
    const deep = Array.from({ length: 1000 }, (_, at) => `${Array.from({ length: at + 1 }, () => "1").join(".")}. Sâu`);
    const draft = parsed([...HEAD, ...deep]);
    expect(told(draft)).toBe(draft.paragraphs.map((each) => each.text).join(""));
    const depth = (nodes: PlanDraft["nodes"]): number => nodes.reduce((most, each) => Math.max(most, 1 + depth(each.children)), 0);
    expect(depth(draft.nodes)).toBeLessThan(40);
  });

  it("refuses more paragraphs than any plan has", () => {
    const outcome = parsePlan(source(Array.from({ length: 20_001 }, () => "x")));
    expect(outcome).toMatchObject({ ok: false, reasons: [{ id: "plan.too_long" }] });
  });
});
