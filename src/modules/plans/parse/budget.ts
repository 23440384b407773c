import { fold } from "./fold.ts";
import { inOrder } from "./nodes.ts";
import type { BudgetClause, PlanNode } from "./types.ts";

const ABOUT = /kinh phí|ngân sách|dự toán|nguồn vốn|nguồn tài chính/u;
const HEADING = /kinh phí|ngân sách|nguồn lực tài chính|nguồn vốn|dự toán|tài chính thực hiện/u;
const MONEY =
  /(?<![\d.,])(?:(\d{1,4}) ?(?:tỷ|tỉ) (?=\d{1,3} triệu))?(\d{1,3}(?:[.,]\d{3})+|\d+(?:,\d{1,3})?)(?:[.,](\d{1,2}))? ?(nghìn tỷ|tỷ|tỉ|triệu|nghìn|ngàn)?(?: đồng| ?đ(?!\p{L})| ?vnđ| ?vnd)/gu;
const SCALE: Record<string, number> = { "nghìn tỷ": 1e12, tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 };

/** The budget clauses: every passage of a part on money, and every other passage that names an amount. */
export function findBudget(nodes: PlanNode[]): BudgetClause[] {
  const parts = inOrder(nodes).filter(
    (node) => node.heading && HEADING.test(fold(node.heading)) && !/^(?:sở|phòng|ban|kho bạc) /u.test(fold(node.heading)),
  );
  const inParts = new Set(parts.flatMap((part) => [part, ...inOrder(part.children)]));
  return inOrder(nodes).flatMap((node) => {
    const text = fold(node.text);
    const span = node.spans.at(-1);
    const amounts = amountsIn(text);
    const sources = sourcesIn(text);
    const counts = inParts.has(node)
      ? text !== "" && (sources.length > 0 || amounts.length > 0 || ABOUT.test(text))
      : amounts.length > 0 && (ABOUT.test(text) || node.field === "budget");
    return counts && span ? [{ node: node.id, span, sources, amounts }] : [];
  });
}

/** Amounts in VND: '1.450 triệu đồng', '350.000.000 đồng', '42,5 tỷ đồng', '5 tỷ 200 triệu đồng'. */
export function amountsIn(folded: string): number[] {
  return [...folded.matchAll(MONEY)].flatMap((match) => {
    const [, billions, digits = "", decimals, unit] = match;
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) && !(unit === "tỷ" && digits.includes(","));
    const whole = grouped ? Number(digits.replace(/[.,]/g, "")) : Number(digits.replace(",", "."));
    const value = Math.round(
      Number(`${whole}${decimals && !String(whole).includes(".") ? `.${decimals}` : ""}`) * (SCALE[unit ?? ""] ?? 1) +
        Number(billions ?? 0) * 1e9,
    );
    return Number.isSafeInteger(value) && value > 0 ? [value] : [];
  });
}

function sourcesIn(folded: string): BudgetClause["sources"] {
  const found: BudgetClause["sources"] = [];
  const inside = folded.replace(/ngoài (?:nguồn )?ngân sách(?: nhà nước)?/gu, "");
  if (/ngân sách|dự toán|(?:nguồn|vốn|kinh phí) sự nghiệp|kinh phí (?:không |chi )?(?:tự chủ|thường xuyên)/u.test(inside))
    found.push("state_budget");
  if (/lồng ghép/u.test(folded)) found.push("integrated");
  if (/ngoài (?:nguồn )?ngân sách|xã hội hoá|xã hội hóa|tài trợ|(?:nguồn|tài chính|đóng góp)[^.;]{0,30}hợp pháp|viện trợ/u.test(folded))
    found.push("outside_budget");
  return found;
}
