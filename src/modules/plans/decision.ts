import { agencyAbbreviation, type BodyBlock, type OfficialDocumentInput } from "#modules/official/contract";
import { type PlanPaper, planDocument } from "./document.ts";
import type { WholeNode } from "./queries/wholeTree.ts";
import { type GroupedUnit, namesOf, type UnitGroup, unitGroups } from "./unitGroups.ts";

/** One line of the annex: a task, who leads it, who helps, and until when. */
type Given = { title: string; lead: string; helpers: readonly string[]; due: string };

/**
 * The decision by which an issued plan gives its tasks to units; the tasks stand in an annex, as the version assigns them.
 * Null when the version gives no task to anybody. The number is left to the clerk: the decision is a document of its own.
 */
export function decisionDocument(
  paper: PlanPaper,
  tree: readonly WholeNode[],
  units: readonly GroupedUnit[],
): OfficialDocumentInput | null {
  const groups = unitGroups(units);
  const given = assignments(tree, units, groups);
  if (given.length === 0) return null;
  const plan = planDocument(paper, tree);
  const title = `Kế hoạch ${small(plan.subject)}`;
  const leads = [...new Set(given.map(({ lead }) => lead))];
  return {
    ...plan,
    kind: "decision",
    number: null,
    symbol: `QĐ-${agencyAbbreviation(paper.agency)}`,
    date: { year: paper.year },
    subject: `Giao nhiệm vụ thực hiện ${title}`,
    decidesAs: paper.agency,
    bases: [...(plan.bases ?? []), `Căn cứ ${title}${numbered(paper)}`],
    body: articles(title, given.length, leads),
    recipients: ["Như Điều 3", ...(plan.recipients ?? []).filter((line) => !/^như /iu.test(line))],
    annexes: [{ title: "Nhiệm vụ giao cho các cơ quan, đơn vị", landscape: true, blocks: [table(given), ...listed(groups, given)] }],
  };
}

function assignments(tree: readonly WholeNode[], units: readonly GroupedUnit[], groups: readonly UnitGroup[]): Given[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return tree.flatMap(({ fields }) =>
    fields.kind === "task" && fields.leadUnitId
      ? [
          {
            title: fields.title,
            lead: names.get(fields.leadUnitId) ?? "",
            helpers: namesOf(fields.coordinatingUnitIds, names, groups),
            due: fields.dueOn ? fields.dueOn.split("-").reverse().join("/") : "",
          },
        ]
      : [],
  );
}

function articles(title: string, tasks: number, leads: readonly string[]): BodyBlock[] {
  return [
    {
      type: "article",
      number: 1,
      text: `Giao ${tasks} nhiệm vụ thực hiện ${title} cho các cơ quan, đơn vị theo Phụ lục kèm theo Quyết định này.`,
    },
    {
      type: "article",
      number: 2,
      text: "Cơ quan, đơn vị chủ trì tổ chức thực hiện nhiệm vụ được giao đúng thời hạn, phối hợp với các cơ quan, đơn vị có tên trong Phụ lục và báo cáo kết quả theo Kế hoạch.",
    },
    {
      type: "article",
      number: 3,
      text: `Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị: ${leads.join("; ")} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.`,
    },
  ];
}

function table(given: readonly Given[]): BodyBlock {
  return {
    type: "table",
    columns: [
      { share: 6, align: "center" },
      { share: 42, align: "left" },
      { share: 20, align: "left" },
      { share: 20, align: "left" },
      { share: 12, align: "center" },
    ],
    header: [["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Hoàn thành"]],
    rows: given.map(({ title, lead, helpers, due }, at) => [String(at + 1), title, lead, helpers.join("; "), due]),
  };
}

/** Names side by side in the list of a group. */
const BESIDE = 3;

/** Below the table, once, who the groups are that it names. */
function listed(groups: readonly UnitGroup[], given: readonly Given[]): BodyBlock[] {
  const named = groups.filter(({ name }) => given.some(({ helpers }) => helpers.includes(name)));
  return named.flatMap(({ name, names }): BodyBlock[] => [
    { type: "paragraph", text: `Danh sách ${name}:` },
    {
      type: "table",
      columns: Array.from({ length: BESIDE }, () => [
        { share: 7, align: "center" as const },
        { share: 26, align: "left" as const },
      ]).flat(),
      header: [Array.from({ length: BESIDE }, () => ["TT", "Tên"]).flat()],
      rows: Array.from({ length: Math.ceil(names.length / BESIDE) }, (_, row) =>
        Array.from({ length: BESIDE }, (__, column) => {
          const at = row * BESIDE + column;
          return at < names.length ? [String(at + 1), names[at] ?? ""] : ["", ""];
        }).flat(),
      ),
    },
  ]);
}

function numbered({ documentNumber, signedOn, agency }: PlanPaper): string {
  const number = documentNumber ? ` số ${documentNumber}` : "";
  return `${number}${signedOn ? ` ngày ${signedOn.split("-").reverse().join("/")}` : ""} của ${agency}`;
}

const small = (text: string) => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
