import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { FIGURE_THEMES } from "../lists/figure.ts";
import { LABELS } from "./labels.ts";

/** A figure about the province: what is counted is its title. */
export const figure = catalogueKind({
  id: "figure",
  name: words("Số liệu", "Figure", "数据", "統計", "통계", "Chiffre"),
  section: "invest",
  schemaOrg: "Observation",
  topics: ["investment"],
  fields: {
    theme: field.choice(FIGURE_THEMES, words("Chủ đề", "Theme", "主题", "テーマ", "주제", "Thème"), { facet: true }),
    number: field.count(words("Số lượng", "Number", "数量", "数", "수", "Nombre"), { staleAfterMonths: 18 }),
    sum: field.money(words("Giá trị", "Value", "金额", "金額", "금액", "Montant"), { staleAfterMonths: 18 }),
    extent: field.amount("area", LABELS.extent, { staleAfterMonths: 36 }),
    share: field.amount("share", words("Tỷ lệ", "Share", "比例", "割合", "비율", "Part"), { staleAfterMonths: 18 }),
    exactness: field.text(words("Cách ghi của nguồn", "As the source puts it", "来源表述", "出典の表現", "출처 표현", "Selon la source")),
    scope: field.text(words("Phạm vi", "Scope", "范围", "範囲", "범위", "Champ")),
  },
});
