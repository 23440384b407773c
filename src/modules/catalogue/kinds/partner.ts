import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { COOPERATION, COUNTRIES, PARTNER_TYPES } from "../lists/partner.ts";
import { LABELS } from "./labels.ts";

/** A foreign locality or organisation that works with the province. */
export const partner = catalogueKind({
  id: "partner",
  name: words("Đối tác", "Partner", "合作伙伴", "連携先", "협력 기관", "Partenaire"),
  section: "partners",
  schemaOrg: "Organization",
  topics: ["cooperation"],
  fields: {
    type: field.choice(PARTNER_TYPES, words("Loại", "Type", "类别", "種類", "종류", "Type"), { needed: true, facet: true }),
    country: field.choice(COUNTRIES, words("Nước", "Country", "国家", "国", "국가", "Pays"), { needed: true, facet: true }),
    since: field.year(words("Từ năm", "Since", "始于", "開始年", "시작 연도", "Depuis")),
    agreement: field.text(words("Thỏa thuận", "Agreement", "协议", "協定", "협정", "Accord")),
    signedOn: field.day(words("Ngày ký", "Signed on", "签署日期", "締結日", "체결일", "Signé le")),
    fields: field.choices(COOPERATION, words("Lĩnh vực", "Fields", "合作领域", "分野", "분야", "Domaines"), { facet: true }),
    occasions: field.text(words("Dịp kỷ niệm", "Anniversaries", "纪念日", "記念の年", "기념", "Anniversaires")),
    exchanges: field.text(words("Hoạt động", "Exchanges", "交流", "交流", "교류", "Échanges"), { staleAfterMonths: 24 }),
    website: field.url(LABELS.website, { property: "url" }),
  },
});
