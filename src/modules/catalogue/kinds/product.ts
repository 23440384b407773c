import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { OCOP, PRODUCT_TYPES } from "../lists/product.ts";
import { LABELS } from "./labels.ts";

/** What the province grows and makes. Producers are organisations, never private persons. */
export const product = catalogueKind({
  id: "product",
  name: words("Sản vật", "Product", "特产", "特産品", "특산품", "Produit"),
  section: "products",
  schemaOrg: "Product",
  topics: ["product"],
  fields: {
    type: field.choice(PRODUCT_TYPES, words("Loại", "Type", "类别", "種類", "종류", "Type"), {
      needed: true,
      facet: true,
      property: "category",
    }),
    area: field.area(words("Vùng sản xuất", "Where it is made", "产地", "産地", "산지", "Lieu de production"), { facet: true }),
    point: field.point(LABELS.point),
    varieties: field.text(words("Giống, loại", "Varieties", "品种", "品種", "품종", "Variétés")),
    ocop: field.choice(OCOP, words("Hạng OCOP", "OCOP rating", "一村一品等级", "OCOP評価", "OCOP 등급", "Niveau OCOP"), {
      facet: true,
      staleAfterMonths: 36,
    }),
    gi: field.decision(
      words("Chỉ dẫn địa lý", "Geographical indication", "地理标志", "地理的表示", "지리적 표시", "Indication géographique"),
    ),
    giDecision: field.decision(
      words("Quyết định bảo hộ", "Registered by", "保护决定", "登録の決定", "등록 결정", "Décision d’enregistrement"),
    ),
    producers: field.names(words("Cơ sở sản xuất", "Producers", "生产者", "生産者", "생산자", "Producteurs"), { property: "manufacturer" }),
    season: field.season(words("Mùa vụ", "Season", "季节", "旬", "제철", "Saison"), { facet: true }),
    yearly: field.amount(
      "weight",
      words("Sản lượng một năm", "Yearly yield", "年产量", "年間生産量", "연간 생산량", "Production annuelle"),
      {
        staleAfterMonths: 24,
      },
    ),
    website: field.url(LABELS.website, { property: "url" }),
  },
});
