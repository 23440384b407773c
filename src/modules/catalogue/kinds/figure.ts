import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";

/** A figure about the province: what is counted is its title. */
export const figure = catalogueKind({
  id: "figure",
  name: words("Số liệu", "Figure", "数据", "統計", "통계", "Chiffre"),
  section: "invest",
  schemaOrg: "Observation",
  topics: ["investment"],
  fields: {
    number: field.count(words("Số lượng", "Number", "数量", "数", "수", "Nombre"), { staleAfterMonths: 18 }),
    sum: field.money(words("Giá trị", "Value", "金额", "金額", "금액", "Montant"), { staleAfterMonths: 18 }),
    exactness: field.text(words("Cách ghi của nguồn", "As the source puts it", "来源表述", "出典の表現", "출처 표현", "Selon la source")),
    scope: field.text(words("Phạm vi", "Scope", "范围", "範囲", "범위", "Champ")),
  },
});
