import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { PARK_STATE } from "../lists/invest.ts";
import { VSIC } from "../lists/vsic.ts";
import { LABELS } from "./labels.ts";

/** An industrial park. */
export const park = catalogueKind({
  id: "park",
  name: words("Khu công nghiệp", "Industrial park", "工业园区", "工業団地", "산업단지", "Parc industriel"),
  section: "invest",
  schemaOrg: "Place",
  topics: ["investment"],
  fields: {
    state: field.choice(PARK_STATE, words("Tình trạng", "State", "状态", "状況", "상태", "État"), {
      needed: true,
      facet: true,
      staleAfterMonths: 12,
    }),
    area: field.area(LABELS.area, { facet: true }),
    point: field.point(LABELS.point, { property: "geo" }),
    outline: field.outline(LABELS.outline),
    extent: field.amount("area", LABELS.extent),
    phase: field.text(words("Giai đoạn", "Phase", "分期", "段階", "단계", "Phase")),
    let: field.amount("share", words("Tỷ lệ lấp đầy", "Let", "入驻率", "入居率", "입주율", "Taux d’occupation"), { staleAfterMonths: 12 }),
    industry: field.choices(
      VSIC,
      words("Ngành thu hút (VSIC)", "Industries (VSIC)", "招商行业（VSIC）", "誘致業種（VSIC）", "유치 업종(VSIC)", "Secteurs (VSIC)"),
      {
        facet: true,
      },
    ),
    focus: field.text(words("Định hướng", "Focus", "定位", "重点", "중점", "Vocation")),
    projects: field.count(words("Số dự án", "Projects", "项目数", "案件数", "사업 수", "Projets"), { staleAfterMonths: 12 }),
    rent: field.text(words("Giá thuê", "Rent", "租金", "賃料", "임대료", "Loyer"), { staleAfterMonths: 12 }),
    utilities: field.text(words("Hạ tầng", "Utilities", "基础设施", "インフラ", "기반 시설", "Infrastructures")),
    developer: field.names(words("Chủ đầu tư hạ tầng", "Developer", "开发商", "開発事業者", "개발사", "Aménageur")),
    contact: field.text(LABELS.contact),
    website: field.url(LABELS.website, { property: "sameAs" }),
  },
});
