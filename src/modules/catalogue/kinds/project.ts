import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { PROJECT_STATUS } from "../lists/invest.ts";
import { VSIC } from "../lists/vsic.ts";
import { LABELS } from "./labels.ts";

/** A project that invites or has investment. Lists leave it out a year and a half after anybody last said that it holds. */
export const project = catalogueKind({
  id: "project",
  name: words("Dự án", "Project", "项目", "プロジェクト", "사업", "Projet"),
  section: "invest",
  schemaOrg: "Project",
  topics: ["investment"],
  hideAfterMonths: 18,
  fields: {
    status: field.choice(PROJECT_STATUS, words("Tình trạng", "Status", "状态", "状況", "상태", "État"), {
      needed: true,
      facet: true,
      staleAfterMonths: 6,
    }),
    area: field.area(LABELS.area, { facet: true }),
    point: field.point(LABELS.point),
    outline: field.outline(LABELS.outline),
    park: field.records(["park"], words("Khu công nghiệp", "Industrial park", "工业园区", "工業団地", "산업단지", "Parc industriel")),
    industry: field.choices(
      VSIC,
      words("Ngành (VSIC)", "Industry (VSIC)", "行业（VSIC）", "業種（VSIC）", "업종(VSIC)", "Secteur (VSIC)"),
      {
        needed: true,
        facet: true,
      },
    ),
    extent: field.amount("area", LABELS.extent),
    capital: field.money(words("Vốn", "Capital", "投资额", "投資額", "투자액", "Capital"), { staleAfterMonths: 12 }),
    incentives: field.text(words("Ưu đãi", "Incentives", "优惠", "優遇措置", "인센티브", "Avantages")),
    investors: field.names(words("Nhà đầu tư", "Investors", "投资方", "投資家", "투자자", "Investisseurs")),
    contact: field.text(LABELS.contact),
    partOf: field.records(["project"], words("Thuộc dự án", "Part of", "隶属项目", "上位プロジェクト", "상위 사업", "Fait partie de"), {
      acyclic: true,
    }),
    website: field.url(LABELS.website, { property: "url" }),
  },
});
