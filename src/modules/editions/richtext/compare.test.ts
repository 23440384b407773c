import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareContents, compareText } from "./compare.ts";
import { content, everyBlock, paragraph } from "./documents.testdata.ts";

const short = (parts: { text: string; op: string }[]) =>
  parts.map(({ text, op }) => (op === "same" ? text : op === "ins" ? `{+${text}+}` : `[-${text}-]`)).join("");
const abc = [paragraph("a", "Một"), paragraph("b", "Hai"), paragraph("c", "Ba"), paragraph("d", "Bốn")];
const kinds = (before: Parameters<typeof compareContents>[0], after: Parameters<typeof compareContents>[1]) =>
  compareContents(before, after).map(({ id, kind }) => `${kind} ${id}`);

describe("compareText", () => {
  it.each([
    ["Lễ hội mở ngày 5", "Lễ hội mở ngày 6", "Lễ hội mở ngày [-5-]{+6+}"],
    ["một hai ba bốn", "một tư sáu bốn", "một [-hai ba-]{+tư sáu+} bốn"],
    ["雄王庙会五月开放", "雄王庙会六月开放", "雄王庙会[-五-]{+六+}月开放"],
    ["훙왕 사당", "훙왕 사찰", "훙왕 사[-당-]{+찰+}"],
    ["Hùng".normalize("NFD"), "Hùng", "Hùng"],
    ["", "mới", "{+mới+}"],
    ["cũ", "", "[-cũ-]"],
    ["", "", ""],
  ])("%j → %j", (before, after, shown) => expect(short(compareText(before, after))).toBe(shown));

  it("gives back both texts", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", "ba", " ", ", ", "春", "夏", "\n", "Đ"), { maxLength: 30 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = compareText(before, after);
        expect(
          parts
            .filter(({ op }) => op !== "ins")
            .map(({ text }) => text)
            .join(""),
        ).toBe(before);
        expect(
          parts
            .filter(({ op }) => op !== "del")
            .map(({ text }) => text)
            .join(""),
        ).toBe(after);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("stays quick on long texts with nothing in common", () => {
    const long = (word: string) => Array.from({ length: 60_000 }, (_, index) => `${word}${index}`).join(" ");
    const started = performance.now();
    expect(compareText(long("a"), long("b")).length).toBeLessThan(5);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("compareContents", () => {
  it.each([
    ["nothing", content(abc), []],
    [
      "another id scheme is all new",
      content(abc.slice(0, 1).map((block) => ({ ...block, attrs: { id: "z" } }))),
      ["removed a", "removed b", "removed c", "removed d", "added z"],
    ],
    ["a changed word", content(abc.with(1, paragraph("b", "Hai hai"))), ["changed b"]],
    ["an added block", content([...abc.slice(0, 2), paragraph("n", "Mới"), ...abc.slice(2)]), ["added n"]],
    [
      "a removed block stands where it was",
      content([...abc.slice(0, 1), ...abc.slice(2, 3), paragraph("d", "4")]),
      ["removed b", "changed d"],
    ],
    ["one block moved to the end", content([...abc.slice(1), ...abc.slice(0, 1)]), ["moved a"]],
    ["moved and changed counts as changed", content([...abc.slice(1), paragraph("a", "1")]), ["changed a"]],
    ["title and summary", content(abc, { title: "Khác", summary: "" }), ["removed summary", "changed title"]],
    ["a lead picture", content(abc, { lead: { mediaId: "m", alt: "Trống", decorative: false, caption: "", credit: "" } }), ["added lead"]],
    ["blank lines", content([...abc, paragraph("e", "")]), []],
  ])("%s", (_name, after, expected) => expect(kinds(content(abc), after).toSorted()).toEqual(expected.toSorted()));

  it("puts a removed block after the one it followed", () => {
    expect(kinds(content(abc), content([paragraph("a", "1"), ...abc.slice(2)]))).toEqual(["changed a", "removed b"]);
    expect(kinds(content(abc), content(abc.slice(1)))).toEqual(["removed a"]);
  });

  it("shows a changed address in the words, and formatting alone as words that stay", () => {
    const link = (href: string) =>
      content([
        { type: "paragraph", attrs: { id: "a" }, content: [{ type: "text", text: "Xem", marks: [{ type: "link", attrs: { href } }] }] },
      ]);
    expect(compareContents(link("/a"), link("/b")).map(({ parts }) => short(parts))).toEqual(["Xem (/[-a-]{+b+})"]);
    const bold = content([
      { type: "paragraph", attrs: { id: "a" }, content: [{ type: "text", text: "Một", marks: [{ type: "bold" }] }] },
      ...abc.slice(1),
    ]);
    expect(compareContents(content(abc), bold)).toEqual([{ id: "a", kind: "changed", parts: [{ text: "Một", op: "same" }] }]);
  });

  it("finds nothing between a version and itself, and moves only what moved", () => {
    const all = everyBlock().content;
    expect(compareContents(content(all), content(structuredClone(all)))).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (moved) => {
        const changes = compareContents(content(all), content(moved));
        expect(changes.every(({ kind }) => kind === "moved")).toBe(true);
        expect(changes.length).toBeLessThan(all.length - 1);
      }),
    );
  });
});
