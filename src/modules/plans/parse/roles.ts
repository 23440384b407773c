import { fold } from "./fold.ts";
import { inOrder } from "./nodes.ts";
import type { PlanNode, RoleGroup, RoleKind, SourceParagraph, Span, UnitMention } from "./types.ts";
import { kindOfUnit, unitRun, unitsIn } from "./units.ts";

const ORGANISATION = /tổ chức thực hiện|phân công (?:nhiệm vụ|trách nhiệm|thực hiện)|trách nhiệm (?:thực hiện|của)|^phân công$/u;
const ADDRESS = /^(?:(?:đề nghị|giao|yêu cầu|trách nhiệm của|đối với)(?: (?:các đồng chí|đồng chí))? )(?=\p{L})/u;
const UNIT_START =
  /^(?:các |sở|ban |ban tuyên|ubnd|uỷ ban|hđnd|báo|đài|cổng|hội|liên|công an|bộ |văn phòng|trung tâm|tỉnh đoàn|thành đoàn|đoàn|mặt trận|mttq|cục|chi cục|hiệp hội|trường|viện|phòng|thủ trưởng|giám đốc|chủ tịch|đảng uỷ|thành uỷ|huyện uỷ|tỉnh uỷ|thanh tra|bưu điện|doanh nghiệp|công ty|thành viên|cơ quan|đơn vị|người đứng đầu|kho bạc|ngân hàng|đại học|học viện|bảo tàng|thư viện|trưởng )/u;
const LEADS = /đầu mối|cơ quan thường trực|tham mưu|theo dõi, đôn đốc|đôn đốc|theo dõi chung|chịu trách nhiệm chính/u;

const STRONG = /chủ trì|đầu mối|thường trực|đôn đốc/u;
const GATHERS = /chủ trì[^]*tổng hợp,? báo cáo|tổng hợp,? báo cáo[^]*chủ trì/u;
// The department of finance advises on money and leads nothing by that.
const MONEY = /(?:chủ trì,? (?:phối hợp [^.;]{0,200})?)?tham mưu[^.;]{0,200}?kinh phí/gu;
// What a sentence goes on with after the names of those who are to act.
const ACTS =
  /^ ?,? ?(?:là |có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phối hợp|tham mưu|triển khai|thực hiện|tổ chức|tuyên truyền|đẩy mạnh|tăng cường|căn cứ|hướng dẫn|bố trí|bảo đảm|xây dựng|theo dõi|tổng hợp|cung cấp|định hướng)/u;

/** Role groups of the organisation part. A heading with several kinds of units gives several groups over the same duties. */
export function findRoles(nodes: PlanNode[], paragraphs: SourceParagraph[]): RoleGroup[] {
  const parts = inOrder(nodes).filter((node) => node.heading && ORGANISATION.test(fold(node.heading)));
  const part = parts.at(-1);
  if (!part) return [];
  const headed = headingsOf(part);
  const groups = headed.flatMap((node) => groupsOf(node, paragraphs));
  return withLead(groups, headed);
}

/** The headings that name units; a level between ('2. Phân công cụ thể') is passed through. */
function headingsOf(part: PlanNode): PlanNode[] {
  return part.children.flatMap((child) => {
    const name = fold(child.heading || child.text).replace(ADDRESS, "");
    const named = UNIT_START.test(name);
    if (child.heading && named) return [child];
    if (!child.heading && named && child.kind === "item" && namesUnits(child)) return [child];
    return child.heading ? headingsOf(child) : [];
  });
}

/** 'Sở Tài chính: …', '2. Giao Sở Tài chính bảo đảm kinh phí.' or '1. Sở Ngoại vụ là cơ quan chủ trì.' */
function namesUnits(item: PlanNode): boolean {
  return (
    actingRun(item) > 0 ||
    /:/u.test(item.text.slice(0, 160)) ||
    (item.number !== "" && ADDRESS.test(fold(item.text)) && wordsOf(item) !== "")
  );
}

/** The length of the names at the start of a numbered sentence that goes on with what they do; 0 for other lines. */
function actingRun(node: PlanNode): number {
  const text = node.heading || node.text;
  const skip = ADDRESS.exec(fold(text.slice(0, 80)))?.[0].length ?? 0;
  if (node.number === "" || !UNIT_START.test(fold(text.slice(skip, skip + 60)))) return 0;
  const end = skip + unitRun(text.slice(skip));
  return end > skip && ACTS.test(fold(text.slice(end, end + 40))) ? end : 0;
}

/** The words of a group that name its units: the heading, what stands before the colon, or the run of names after 'Giao'. */
function wordsOf(node: PlanNode): string {
  const acting = actingRun(node);
  if (acting > 0) return (node.heading || node.text).slice(0, acting);
  if (node.heading) return node.heading;
  const skip = ADDRESS.exec(fold(node.text))?.[0].length ?? 0;
  const run = skip > 0 ? unitRun(node.text.slice(skip)) : 0;
  return run > 0 ? node.text.slice(0, skip + run) : node.text.slice(0, Math.max(0, node.text.indexOf(":")));
}

function groupsOf(node: PlanNode, paragraphs: SourceParagraph[]): RoleGroup[] {
  const units = unitsOfHeading(node, paragraphs);
  const runs: { kind: RoleKind; units: UnitMention[] }[] = [];
  for (const unit of units) {
    const kind = kindOfUnit(unit.name);
    const last = runs.at(-1);
    if (last?.kind === kind) last.units.push(unit);
    else runs.push({ kind, units: [unit] });
  }
  const duties = node.children.length > 0 ? node.children.map((each) => each.id) : [node.id];
  return runs.map((run) => {
    const span = over(run.units, node);
    return {
      kind: run.kind,
      node: node.id,
      name: (paragraphs[span.paragraph]?.text ?? "").slice(span.start, span.end),
      span,
      units: run.units,
      duties,
    };
  });
}

function unitsOfHeading(node: PlanNode, paragraphs: SourceParagraph[]): UnitMention[] {
  const own = node.spans[0];
  if (!own) return [];
  const text = (paragraphs[own.paragraph]?.text ?? "").slice(own.start, own.end);
  const words = wordsOf(node);
  const at = text.indexOf(words);
  const skip = ADDRESS.exec(fold(words))?.[0].length ?? 0;
  return unitsIn(words.slice(skip), { paragraph: own.paragraph, start: own.start + Math.max(0, at) + skip });
}

function over(units: UnitMention[], node: PlanNode): Span {
  const [first, last] = [units[0]?.span, units.at(-1)?.span];
  return first && last ? { ...first, end: last.end } : (node.spans[0] ?? { paragraph: 0, start: 0, end: 0 });
}

/** The lead is one department: the first whose duties say that it leads, advises and gathers; else the first of all. */
function withLead(groups: RoleGroup[], headed: PlanNode[]): RoleGroup[] {
  const dutiesOf = (group: RoleGroup) => {
    const node = headed.find((each) => each.id === group.node);
    return node
      ? fold(
          inOrder([node])
            .map((each) => `${each.heading} ${each.text}`)
            .join(" "),
        ).replace(MONEY, "")
      : "";
  };
  const single = groups.filter((each) => each.kind === "departments" && each.units.length === 1 && !each.units[0]?.collective);
  const lead =
    single.find((each) => LEADS.test(dutiesOf(each)) && STRONG.test(dutiesOf(each))) ??
    single.find((each) => GATHERS.test(dutiesOf(each))) ??
    single.find((each) => LEADS.test(dutiesOf(each))) ??
    single[0];
  return groups.map((each) => (each === lead ? { ...each, kind: "lead" } : each));
}
