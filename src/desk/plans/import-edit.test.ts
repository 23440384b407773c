import { describe, expect, it } from "vitest";
import type { ProposedNode, ProposedPlan, ProposedWarning } from "#modules/plans/contract";
import { faultsOf } from "./import-faults.ts";
import { addNode, moveNode, nestNode, splitNode, unnestNode } from "./import-shape.ts";
import { beginChecking, changeNode, dropNode, joinPrevious, levelsOf, missingFacts, openErrors, planInputOf } from "./import-edit.ts";

function node(key: string, parentKey: string | null, title = key): ProposedNode {
  const facts = { leadUnitId: null, coordinatingUnitIds: [], startsOn: null, dueOn: null, output: null, due: null };
  return { key, parentKey, kind: "task", label: "", title, ...facts, source: null };
}
function warning(id: string, key: string | null): ProposedWarning {
  return { id, level: "error", key, paragraph: null, values: {} };
}
function plan(more: Partial<ProposedPlan> = {}): ProposedPlan {
  const frame = {
    bases: [],
    opening: null,
    closing: null,
    recipients: [],
    authority: [],
    signer: null,
    symbol: null,
    number: null,
    signedOn: null,
    reports: [],
    legalDocumentIds: [],
  };
  const facts = { title: "Kế hoạch", horizon: "yearly" as const, startsOn: "2025-01-01", endsOn: "2025-12-31", issuer: null, unitId: "u" };
  const nodes = [node("a", null), node("b", "a"), node("c", "b"), node("d", "a")];
  return { ...facts, frame, nodes, documents: [], reports: [], warnings: [], paragraphs: ["một", "hai"], ...more };
}
const shape = (nodes: readonly ProposedNode[]) => nodes.map((each) => `${each.title}<${each.parentKey ?? ""}`);

describe("correcting the tree", () => {
  it("drops an entry and leaves what stood below it in its place", () => {
    const next = dropNode(beginChecking(plan()), "b");
    expect(shape(next.plan.nodes)).toEqual(["a<", "c<a", "d<a"]);
    expect(next.selected).toBe("a");
  });

  it("joins an entry with the one before it, and its children go along", () => {
    expect(shape(joinPrevious(beginChecking(plan()), "b").plan.nodes)).toEqual(["a b<", "c<a", "d<a"]);
    expect(shape(joinPrevious(beginChecking(plan()), "d").plan.nodes)).toEqual(["a<", "b<a", "c d<b"]);
  });

  it("does not join the first entry, nor words that would be too long for one", () => {
    const first = beginChecking(plan());
    expect(joinPrevious(first, "a")).toBe(first);
    const long = beginChecking(plan({ nodes: [node("a", null, "x".repeat(7_000)), node("b", null, "y".repeat(2_000))] }));
    expect(joinPrevious(long, "b")).toBe(long);
  });

  it("keeps every parent before its children whatever is dropped or joined", () => {
    for (const key of ["a", "b", "c", "d"])
      for (const act of [dropNode, joinPrevious]) {
        const { nodes } = act(beginChecking(plan()), key).plan;
        const seen = new Set<string | null>([null]);
        for (const each of nodes) {
          expect(seen.has(each.parentKey)).toBe(true);
          seen.add(each.key);
        }
      }
  });

  it("counts levels from the root", () => {
    expect([...levelsOf(plan().nodes).values()]).toEqual([1, 2, 3, 2]);
  });
});

describe("errors", () => {
  it("are settled by a date, by hand, or when their entry is gone", () => {
    const wrong = beginChecking(plan({ warnings: [warning("plan.date_impossible", "b"), warning("plan.date_impossible", "d")] }));
    expect(openErrors(wrong)).toEqual([0, 1]);
    expect(openErrors(changeNode(wrong, "b", { title: "khác" }))).toEqual([0, 1]);
    expect(openErrors(changeNode(wrong, "b", { dueOn: "2025-06-30" }))).toEqual([1]);
    expect(openErrors(dropNode(wrong, "d"))).toEqual([0]);
    expect(openErrors({ ...wrong, settled: [0, 1] })).toEqual([]);
  });

  it("of the period end with a right period only", () => {
    const none = beginChecking(plan({ startsOn: null, endsOn: null, warnings: [warning("plan.no_period", null)] }));
    expect([openErrors(none), missingFacts(none)]).toEqual([[0], ["startsOn", "endsOn"]]);
    const turned = { ...none, plan: { ...none.plan, startsOn: "2025-12-31", endsOn: "2025-01-01" } };
    expect([openErrors(turned), missingFacts(turned)]).toEqual([[0], ["endsOn"]]);
    const right = { ...none, plan: { ...none.plan, startsOn: "2025-01-01", endsOn: "2025-12-31" } };
    expect([openErrors(right), missingFacts(right)]).toEqual([[], []]);
  });
});

it("sends the source line by line with the tree", () => {
  const sent = planInputOf(beginChecking(plan()));
  expect(sent.sourceText).toBe("một\nhai");
  expect(sent.tree).toHaveLength(4);
});

describe("arranging the tree", () => {
  const at = (key: string) => ({ ...beginChecking(plan()), selected: key });

  it("adds an empty entry after the selected one and what stands below it, with its dash", () => {
    const made = addNode(at("b"), "x");
    expect(shape(made.plan.nodes)).toEqual(["a<", "b<a", "c<b", "<a", "d<a"]);
    expect(made.selected).toBe("x");
    const dashed = plan({ nodes: [{ ...node("a", null), label: "-" }] });
    expect(addNode(beginChecking(dashed), "x").plan.nodes[1]?.label).toBe("-");
    expect(shape(addNode(beginChecking(plan({ nodes: [] })), "x").plan.nodes)).toEqual(["<"]);
  });

  it("cuts words in two; what stood below and the day go with the words that they belong to", () => {
    const due = { text: "trước ngày 15/5", kind: "before" as const, day: "2025-05-14" };
    const long = {
      ...node("a", null, "Làm sách. Gửi sách trước ngày 15/5."),
      due,
      dueOn: "2025-05-14",
      source: { paragraph: 0, start: 0, end: 36 },
    };
    const given = beginChecking(plan({ nodes: [long, node("b", "a")], paragraphs: ["- Làm sách. Gửi sách trước ngày 15/5."] }));
    const cut = splitNode(given, "a", 9, "x");
    expect(shape(cut.plan.nodes)).toEqual(["Làm sách.<", "Gửi sách trước ngày 15/5.<", "b<x"]);
    expect(cut.plan.nodes.map((each) => each.dueOn)).toEqual([null, "2025-05-14", null]);
    expect(cut.plan.nodes.map((each) => each.source?.start)).toEqual([0, 12, undefined]);
    expect(splitNode(given, "a", 0, "x")).toBe(given);
    const heading = beginChecking(plan({ nodes: [{ ...node("a", null, "Nội dung: xem dưới"), kind: "section" }, node("b", "a")] }));
    expect(splitNode(heading, "a", 9, "x").plan.nodes.map((each) => [each.title, each.kind, each.parentKey])).toEqual([
      ["Nội dung:", "section", null],
      ["xem dưới", "text", "a"],
      ["b", "task", "a"],
    ]);
  });

  it("moves an entry with all below it, in and out by a level, and stays a tree in order", () => {
    expect(shape(moveNode(at("d"), "d", -1).plan.nodes)).toEqual(["a<", "d<a", "b<a", "c<b"]);
    expect(shape(moveNode(at("b"), "b", 1).plan.nodes)).toEqual(["a<", "d<a", "b<a", "c<b"]);
    expect(moveNode(at("a"), "a", 1)).toEqual(at("a"));
    expect(shape(nestNode(at("d"), "d").plan.nodes)).toEqual(["a<", "b<a", "c<b", "d<b"]);
    expect(shape(unnestNode(at("b"), "b").plan.nodes)).toEqual(["a<", "d<a", "b<", "c<b"]);
    expect(shape(unnestNode(at("a"), "a").plan.nodes)).toEqual(shape(plan().nodes));
  });

  it("tells what the server would not take, with the place to mend it", () => {
    const late = { ...node("b", "a"), startsOn: "2025-03-01", dueOn: "2025-02-01" };
    const frame = { ...plan().frame, recipients: ["x".repeat(301)], authority: ["a", "b", "c", "", "d", "e"] };
    expect(faultsOf(beginChecking(plan({ frame, nodes: [node("a", null, " "), late] }))).map((each) => [each.node, each.field])).toEqual([
      ["a", "node-title"],
      ["b", "node-dueOn"],
      [null, "frame-recipients"],
      [null, "frame-authority"],
    ]);
    expect(faultsOf(beginChecking(plan()))).toEqual([]);
  });
});
