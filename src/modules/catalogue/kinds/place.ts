import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { ACCESSIBILITY, PLACE_TYPES, SERVICES, SPOKEN } from "../lists/place.ts";
import { LABELS } from "./labels.ts";

/** A place to go to: park, lake, resort, village, museum. */
export const place = catalogueKind({
  id: "place",
  name: words("Điểm đến", "Place", "去处", "訪れる場所", "가 볼 만한 곳", "Lieu"),
  section: "heritage",
  schemaOrg: "TouristAttraction",
  topics: ["nature"],
  fields: {
    type: field.choice(PLACE_TYPES, words("Loại hình", "Type", "类型", "種別", "유형", "Type"), { needed: true, facet: true }),
    area: field.area(LABELS.area, { facet: true }),
    point: field.point(LABELS.point, { property: "geo" }),
    outline: field.outline(LABELS.outline),
    extent: field.amount("area", LABELS.extent),
    elevation: field.amount("length", LABELS.elevation),
    founded: field.year(words("Thành lập", "Founded", "设立", "設立", "설립", "Création")),
    capacity: field.amount("power", words("Công suất", "Capacity", "装机容量", "出力", "설비 용량", "Puissance")),
    features: field.text(words("Đáng chú ý", "What to see", "看点", "見どころ", "볼거리", "À voir")),
    hours: field.hours(words("Giờ mở cửa", "Opening hours", "开放时间", "開館時間", "운영 시간", "Horaires"), {
      property: "openingHours",
      staleAfterMonths: 12,
    }),
    price: field.text(words("Giá vé", "Price", "票价", "料金", "요금", "Tarif"), { staleAfterMonths: 12 }),
    season: field.season(words("Mùa đẹp", "Best season", "最佳季节", "見頃", "좋은 시기", "Meilleure saison"), { facet: true }),
    services: field.choices(SERVICES, words("Dịch vụ", "Services", "服务", "サービス", "서비스", "Services"), { facet: true }),
    spoken: field.choices(SPOKEN, words("Ngôn ngữ phục vụ", "Languages spoken", "服务语言", "対応言語", "서비스 언어", "Langues parlées"), {
      property: "availableLanguage",
      facet: true,
    }),
    access: field.choices(ACCESSIBILITY, words("Tiếp cận", "Accessibility", "无障碍", "バリアフリー", "접근성", "Accessibilité")),
    partOf: field.records(["place", "heritage"], words("Thuộc", "Part of", "隶属", "属する場所", "상위 장소", "Fait partie de"), {
      acyclic: true,
      property: "containedInPlace",
    }),
    website: field.url(LABELS.website, { property: "sameAs" }),
  },
});
