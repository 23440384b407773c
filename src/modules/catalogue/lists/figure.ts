import { type CodeList, words } from "../field.ts";

/** What a figure is about; the page of figures is ordered so. */
export const FIGURE_THEMES: CodeList = {
  id: "figure-theme",
  labels: {
    territory: words(
      "Lãnh thổ và đơn vị hành chính",
      "Territory and administration",
      "地域与行政区划",
      "国土と行政区画",
      "영토와 행정구역",
      "Territoire et administration",
    ),
    people: words("Dân cư", "People", "人口", "人口", "인구", "Population"),
    economy: words("Kinh tế", "Economy", "经济", "経済", "경제", "Économie"),
    investment: words(
      "Đầu tư và khu công nghiệp",
      "Investment and industrial parks",
      "投资与工业园区",
      "投資と工業団地",
      "투자와 산업단지",
      "Investissement et parcs industriels",
    ),
    culture: words("Di sản và văn hóa", "Heritage and culture", "遗产与文化", "遺産と文化", "유산과 문화", "Patrimoine et culture"),
    tourism: words("Du lịch", "Tourism", "旅游", "観光", "관광", "Tourisme"),
    cooperation: words("Hợp tác quốc tế", "International co-operation", "国际合作", "国際協力", "국제 협력", "Coopération internationale"),
  },
};
