/** Type names of administrative documents (Decree 30/2020, article 7) with the abbreviation of Annex III; the list may grow. */
export const DOCUMENT_TYPES = {
  plan: { name: "KẾ HOẠCH", code: "KH" },
  report: { name: "BÁO CÁO", code: "BC" },
  decision: { name: "QUYẾT ĐỊNH", code: "QĐ" },
  letter: { name: "CÔNG VĂN", code: "" },
  notice: { name: "THÔNG BÁO", code: "TB" },
  programme: { name: "CHƯƠNG TRÌNH", code: "CTr" },
  submission: { name: "TỜ TRÌNH", code: "TTr" },
  directive: { name: "CHỈ THỊ", code: "CT" },
  guidance: { name: "HƯỚNG DẪN", code: "HD" },
  regulation: { name: "QUY CHẾ", code: "QC" },
  scheme: { name: "ĐỀ ÁN", code: "ĐA" },
  project: { name: "DỰ ÁN", code: "DA" },
  option: { name: "PHƯƠNG ÁN", code: "PA" },
  minutes: { name: "BIÊN BẢN", code: "BB" },
  communique: { name: "THÔNG CÁO", code: "TC" },
  resolution: { name: "NGHỊ QUYẾT", code: "NQ" },
  rules: { name: "QUY ĐỊNH", code: "QyĐ" },
  invitation: { name: "GIẤY MỜI", code: "GM" },
} as const;

export type DocumentKind = keyof typeof DOCUMENT_TYPES;

const KINDS = Object.keys(DOCUMENT_TYPES) as [DocumentKind, ...DocumentKind[]];

/** Every kind in the order of the list above. */
export const DOCUMENT_KINDS: readonly [DocumentKind, ...DocumentKind[]] = KINDS;
