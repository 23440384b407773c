import type { DemoLegal } from "../../src/profile/content.ts";

/** The day on which every record here was compared with its source. */
const CHECKED = "2026-11-23";

type Given = Pick<DemoLegal, "type" | "number" | "issuer" | "abstract"> & Partial<DemoLegal>;

/** A record in which everything that the sources leave open stays open. */
export function legalRecord(given: Given): DemoLegal {
  return {
    signedOn: null,
    effectiveOn: null,
    expiresOn: null,
    source: null,
    checkedOn: CHECKED,
    note: null,
    isPublic: true,
    relations: [],
    ...given,
  };
}

export const NO_START = "Nguồn đã đối chiếu không ghi ngày có hiệu lực.";
export const NO_DAYS = "Nguồn đã đối chiếu không ghi ngày ký và ngày có hiệu lực.";
export const NOT_REPEALED = "Đến ngày đối chiếu không tìm thấy văn bản bãi bỏ; cần kiểm tra lại khi dùng làm căn cứ.";
/** The plan of 2025 is where the province's own documents are known from. */
export const PLAN_2025 = "Biết qua phần căn cứ và nội dung của kế hoạch năm 2025; chưa có toàn văn.";
