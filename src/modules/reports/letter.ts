import { agencyAbbreviation, type Annex, type OfficialDocumentInput } from "#modules/official/contract";
import { type ObligationView, owesStill } from "./contract.ts";
import type { LetterView } from "./queries/letterView.ts";

export const LETTER_KINDS = ["request", "reminder"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** More addressees than these stand in an annex. */
const SHOWN = 12;

/**
 * The letter by which a collector asks the units of a period for their report, or reminds those that have not sent.
 * Null when there is nobody to write to. Number and day are left to the clerk.
 */
export function letterDocument(
  kind: LetterKind,
  view: LetterView,
  { place, today }: { place: string; today: string },
): OfficialDocumentInput | null {
  const owed = view.rows.filter((row) => row.state !== "passed_on" && (kind === "request" || owesStill(row.state)));
  if (owed.length === 0) return null;
  const days = [...new Set(owed.map(dueOf))].toSorted();
  const listed = owed.length > SHOWN || days.length > 1;
  const { collector, receiver } = view;
  const committee = agencyAbbreviation(collector) === "UBND";
  return {
    kind: "letter",
    ...(receiver === collector ? {} : { superior: receiver }),
    agency: collector,
    symbol: agencyAbbreviation(collector),
    place,
    date: { year: Number(today.slice(0, 4)) },
    subject: kind === "request" ? `Đề nghị báo cáo ${about(view)}` : `Đôn đốc gửi báo cáo ${about(view)}`,
    addressees: owed.length > SHOWN ? ["Các cơ quan, đơn vị có tên trong Phụ lục"] : owed.map((row) => row.unitName),
    body: (kind === "request" ? request(view) : reminder(view, today)).concat(deadline(view, days)),
    signature: committee ? { onBehalfOf: "Ủy ban nhân dân", title: "Chủ tịch" } : { title: "Giám đốc" },
    recipients: receiver === collector ? [] : [`${receiver} (để báo cáo)`],
    filing: "VT",
    annexes: listed ? [unitsAnnex(owed)] : [],
  };
}

type Body = OfficialDocumentInput["body"];

function request(view: LetterView): Body {
  const asked = view.rule.askedIn ? `Thực hiện ${view.rule.askedIn}, ` : "";
  const span = `từ ngày ${day(view.period.startsOn)} đến ngày ${day(view.period.endsOn)}, số liệu chốt đến hết ngày ${day(view.period.cutoffOn)}`;
  return [
    {
      type: "paragraph",
      text: `${asked}${view.collector} đề nghị các cơ quan, đơn vị báo cáo ${about(view)} (${span}) theo các nội dung sau:`,
    },
    { type: "list", style: "number", items: view.rule.outline.map(({ title }) => `${title.replace(/[.;:\s]+$/u, "")}.`) },
  ];
}

function reminder(view: LetterView, today: string): Body {
  return [
    {
      type: "paragraph",
      text: `Đến ngày ${day(today)}, ${view.collector} chưa nhận được báo cáo ${about(view)} của cơ quan, đơn vị. ${view.collector} đề nghị cơ quan, đơn vị khẩn trương hoàn thành và gửi báo cáo.`,
    },
  ];
}

function deadline({ collector }: LetterView, days: readonly string[]): Body {
  const until = days.length === 1 && days[0] ? `chậm nhất ngày ${day(days[0])}` : "theo thời hạn ghi trong Phụ lục";
  return [
    { type: "paragraph", text: `Báo cáo gửi về ${collector} ${until}.` },
    { type: "paragraph", text: `${collector} đề nghị các cơ quan, đơn vị quan tâm thực hiện.` },
  ];
}

function unitsAnnex(rows: readonly ObligationView[]): Annex {
  return {
    title: "Cơ quan, đơn vị và thời hạn gửi báo cáo",
    landscape: false,
    blocks: [
      {
        type: "table",
        columns: [
          { share: 10, align: "center" },
          { share: 65, align: "left" },
          { share: 25, align: "center" },
        ],
        header: [["TT", "Cơ quan, đơn vị", "Thời hạn gửi"]],
        rows: rows.map((row, at) => [String(at + 1), row.unitName, day(dueOf(row))]),
      },
    ],
  };
}

/** What the report is about and for which period; a special report is named after itself, the period says the same again. */
function about({ rule, period }: LetterView): string {
  const name = rule.name.replace(/^báo cáo\s+/iu, "").replace(/[.\s]+$/u, "");
  const low = name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
  return rule.kind === "periodic" ? `${low} ${period.name.charAt(0).toLocaleLowerCase("vi")}${period.name.slice(1)}` : low;
}

const dueOf = (row: Pick<ObligationView, "dueOn" | "extendedTo">) => row.extendedTo ?? row.dueOn;
const day = (iso: string) => iso.split("-").reverse().join("/");
