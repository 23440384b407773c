import { normalise } from "#kernel/fold";
import type { PlanNode } from "../parse/index.ts";

/** What a part of a plan is about; it decides whether its items are tasks. */
export type PartKind = "aims" | "content" | "money" | "organisation";

const ORGANISATION = /tổ chức thực hiện|phân công (?:nhiệm vụ|trách nhiệm|thực hiện)|trách nhiệm (?:thực hiện|của)|^phân công$/u;
const MONEY = /^(?:nguồn |dự toán |về )?(?:kinh phí|ngân sách|tài chính)/u;
const AIMS =
  /^(?:mục đích|yêu cầu|mục tiêu|quan điểm|bối cảnh|phạm vi|đối tượng|nguyên tắc|sự cần thiết|phương châm|tình hình|căn cứ|đặt vấn đề|định hướng)/u;
const CONTENT = /nội dung|nhiệm vụ|giải pháp|hoạt động|chương trình|danh mục/u;

/** What a heading begins, or what stands above it when it says nothing of its own. */
export function partKind(heading: string, above: PartKind | null): PartKind | null {
  const words = normalise(heading);
  if (words === "") return above;
  // A heading that names both money and organisation leaves the choice to the headings below it.
  if (MONEY.test(words)) return ORGANISATION.test(words) ? null : "money";
  if (ORGANISATION.test(words)) return "organisation";
  if (AIMS.test(words)) return "aims";
  if (above === null && CONTENT.test(words)) return "content";
  return above;
}

/** True for a node whose own words say who, when or what of the task above it. */
export function isDetail(node: PlanNode): boolean {
  return node.kind === "cell" || (node.field !== undefined && node.field !== "other");
}
