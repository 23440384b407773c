import { agencyAbbreviation, type BodyBlock, type OfficialDocumentInput } from "#modules/official/contract";
import { type PlanPaper, planDocument } from "./document.ts";
import type { WholeNode } from "./queries/wholeTree.ts";

/** One line of the annex: a task, who leads it, who helps, and until when. */
type Given = { title: string; lead: string; helpers: string; due: string };

/**
 * The decision by which an issued plan gives its tasks to units; the tasks stand in an annex, as the version assigns them.
 * Null when the version gives no task to anybody. The number is left to the clerk: the decision is a document of its own.
 */
export function decisionDocument(
  paper: PlanPaper,
  tree: readonly WholeNode[],
  nameOf: (unitId: string) => string,
): OfficialDocumentInput | null {
  const given = assignments(tree, nameOf);
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
    annexes: [{ title: "Nhiệm vụ giao cho các cơ quan, đơn vị", landscape: true, blocks: [table(given)] }],
  };
}

function assignments(tree: readonly WholeNode[], nameOf: (unitId: string) => string): Given[] {
  return tree.flatMap(({ fields }) =>
    fields.kind === "task" && fields.leadUnitId
      ? [
          {
            title: fields.title,
            lead: nameOf(fields.leadUnitId),
            helpers: fields.coordinatingUnitIds.map(nameOf).join("; "),
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
    rows: given.map(({ title, lead, helpers, due }, at) => [String(at + 1), title, lead, helpers, due]),
  };
}

function numbered({ documentNumber, signedOn, agency }: PlanPaper): string {
  const number = documentNumber ? ` số ${documentNumber}` : "";
  return `${number}${signedOn ? ` ngày ${signedOn.split("-").reverse().join("/")}` : ""} của ${agency}`;
}

const small = (text: string) => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
