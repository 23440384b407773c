import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { HERITAGE_FORMS, RECOGNITION, UNESCO_LISTS } from "../lists/heritage.ts";
import { LABELS } from "./labels.ts";

/** Heritage, tangible or not. */
export const heritage = catalogueKind({
  id: "heritage",
  name: words("Di sản", "Heritage", "遗产", "遺産", "유산", "Patrimoine"),
  section: "heritage",
  schemaOrg: "LandmarksOrHistoricalBuildings",
  topics: ["heritage"],
  fields: {
    form: field.choice(HERITAGE_FORMS, words("Loại hình", "Form", "类型", "種別", "유형", "Type"), { needed: true, facet: true }),
    area: field.area(LABELS.area, { facet: true }),
    point: field.point(LABELS.point, { property: "geo" }),
    outline: field.outline(LABELS.outline),
    recognition: field.choice(RECOGNITION, words("Xếp hạng", "Recognition", "级别", "指定", "지정 등급", "Classement"), { facet: true }),
    decision: field.decision(words("Quyết định", "Decision", "决定", "決定", "결정문", "Décision")),
    unesco: field.choice(
      UNESCO_LISTS,
      words("Danh sách UNESCO", "UNESCO list", "联合国教科文组织名录", "ユネスコ一覧表", "유네스코 목록", "Liste de l’UNESCO"),
      {
        facet: true,
      },
    ),
    unescoYear: field.year(words("Năm ghi danh", "Inscribed in", "列入年份", "登録年", "등재 연도", "Année d’inscription")),
    unescoEarlier: field.text(
      words("Ghi danh trước đó", "Earlier inscription", "此前列入", "以前の登録", "이전 등재", "Inscription antérieure"),
    ),
    period: field.text(words("Niên đại", "Period", "年代", "時代", "시대", "Époque")),
    parts: field.text(words("Gồm có", "Consists of", "组成", "構成", "구성", "Se compose de")),
    bearers: field.text(words("Chủ thể nắm giữ", "Bearers", "传承人群", "担い手", "전승 공동체", "Détenteurs")),
    practice: field.lunarDay(words("Ngày thực hành", "Practised on", "举行日期", "行われる日", "행하는 날", "Pratiqué le")),
    extent: field.amount("area", LABELS.extent),
    elevation: field.amount("length", LABELS.elevation),
    partOf: field.records(["heritage"], words("Thuộc", "Part of", "隶属", "属する遺産", "상위 유산", "Fait partie de"), {
      acyclic: true,
      property: "containedInPlace",
    }),
    website: field.url(LABELS.website, { property: "sameAs" }),
  },
});
