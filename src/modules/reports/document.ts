import { agencyAbbreviation, type BodyBlock, type OfficialDocumentInput } from "#modules/official/contract";
import { printedFigure, reportSentences, type SignedAs } from "./contract.ts";
import type { ConsolidationView } from "./queries/consolidation.ts";

/** The consolidated report as an official document; figures are printed as they were frozen, or as they stand. */
export function reportDocument(view: ConsolidationView, { place }: { place: string }): OfficialDocumentInput {
  const { head, sections, figures, frame } = view;
  const { subject, opening, closing } = reportSentences(head.title, frame.collector);
  const [number, symbol] = (head.documentNumber ?? "").split("/");
  const body: BodyBlock[] = sections.flatMap((section, index): BodyBlock[] => [
    { type: "heading", level: 2, number: `${index + 1}.`, text: section.title },
    ...section.body.filter((line) => line.trim() !== "").map((line): BodyBlock => ({ type: "paragraph", text: printed(line, figures) })),
  ]);
  const rows = figures.map((figure) => [
    figure.name,
    figure.measure,
    vi(figure.total),
    figure.previous === null ? "" : vi(figure.previous),
  ]);
  const table: BodyBlock[] =
    rows.length === 0
      ? []
      : [
          {
            type: "table",
            caption: "Tổng hợp số liệu",
            columns: [
              { share: 50, align: "left" },
              { share: 14, align: "left" },
              { share: 18, align: "right" },
              { share: 18, align: "right" },
            ],
            header: [["Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước"]],
            rows,
          },
        ];
  const missing: BodyBlock[] =
    frame.owing.length > 0
      ? [{ type: "paragraph", text: `Đơn vị chưa gửi báo cáo hoặc báo cáo chưa được tiếp nhận: ${frame.owing.join(", ")}.` }]
      : [];
  return {
    kind: "report",
    superior: frame.receiver,
    agency: frame.collector,
    number: number ? Number(number) : null,
    symbol: symbol ?? `BC-${agencyAbbreviation(frame.collector)}`,
    place,
    date: head.signedOn ?? { year: view.period.year },
    subject,
    body: [{ type: "paragraph", text: opening }, ...body, ...table, ...missing, { type: "paragraph", text: closing }],
    signature: signatureOf(head.signature),
    recipients: [frame.receiver],
    filing: "VT",
  };
}

function signatureOf(signed: SignedAs | null): OfficialDocumentInput["signature"] {
  if (!signed) return { title: "Giám đốc" };
  const { head, ...rest } = signed;
  return head === undefined ? rest : { ...rest, head };
}

/** A line with its figures as words: `{s1.f2}` → '96 bài'; one without proof says so. */
export function printed(line: string, figures: ConsolidationView["figures"]): string {
  return line.replace(/\{([a-z0-9_]+\.[a-z0-9_]+)\}/g, (whole, key: string) => {
    const figure = figures.find((each) => each.key === key);
    return figure ? printedFigure(figure) : whole;
  });
}

const vi = (amount: number) => new Intl.NumberFormat("vi-VN").format(amount);
