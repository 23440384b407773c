import { fold } from "./fold.ts";
import type { TaskField } from "./types.ts";

const WHO = "(?:đơn vị|cơ quan|tổ chức|phòng, ban|địa phương|sở, ngành)";
const FIELDS: [TaskField, RegExp][] = [
  ["coordinate", new RegExp(`^(?:${WHO} )?(?:thực hiện )?phối hợp(?: thực hiện| chính)?$|^${WHO} tham gia$`, "u")],
  [
    "lead",
    new RegExp(
      `^(?:${WHO} )?(?:thực hiện )?chủ trì(?: thực hiện| tham mưu)?$|^${WHO} (?:thực hiện|đầu mối|chịu trách nhiệm)$|^phân công(?: thực hiện)?$`,
      "u",
    ),
  ],
  ["time", /^(?:thời gian|thời hạn|tiến độ|hạn)(?: thực hiện| hoàn thành| triển khai| tổ chức)?(?: dự kiến)?$|^hoàn thành$/u],
  [
    "product",
    /^(?:sản phẩm|kết quả|đầu ra|sản phẩm, kết quả|sản phẩm đầu ra|kết quả, sản phẩm)(?: dự kiến| đầu ra| đạt được| hoàn thành| cần đạt)?$/u,
  ],
  ["budget", /^(?:kinh phí|dự toán|dự toán kinh phí|nguồn kinh phí)(?: thực hiện| dự kiến)?(?: ?\([^)]*\))?$/u],
  [
    "task",
    /^(?:nhiệm vụ|nội dung|công việc|hoạt động|tên nhiệm vụ|nội dung nhiệm vụ|nội dung công việc|nội dung thực hiện|nhiệm vụ, giải pháp)(?: cụ thể| chủ yếu| thực hiện| trọng tâm)?$/u,
  ],
];

/** Which field a column's head names; null for 'TT', 'Ghi chú' and unknown words. */
export function columnField(head: string): TaskField | null {
  const words = fold(head).trim().replace(/\s+/g, " ").replace(/[:.]$/u, "");
  if (words.length > 80) return null;
  return FIELDS.find(([, pattern]) => pattern.test(words))?.[0] ?? (/sản phẩm|kết quả/u.test(words) ? "product" : null);
}

/** Which field a line such as 'Đơn vị chủ trì: …' fills; null for other lines. */
export function fieldOf(line: string): TaskField | null {
  const colon = line.slice(0, 90).indexOf(":");
  if (colon < 3) return null;
  const found = columnField(line.slice(0, colon));
  return found === "task" ? null : found;
}

/** Every field named within one running text: where its name starts and where its value starts and ends. */
export function fieldsWithin(text: string): { field: TaskField; start: number; valueStart: number; end: number }[] {
  const found: { field: TaskField; start: number; valueStart: number; end: number }[] = [];
  for (const match of text.matchAll(/(?<=^|[.;(] ?|^[-+*•] ?)(\p{Lu}[^:.;]{2,60}|\p{Ll}[^:.;]{2,60}):/gu)) {
    const name = match[1] ?? "";
    const field = columnField(name);
    if (!field || field === "task") continue;
    const previous = found.at(-1);
    if (previous) previous.end = match.index;
    found.push({ field, start: match.index, valueStart: match.index + match[0].length, end: text.length });
  }
  return found;
}
