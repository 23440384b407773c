import { type CodeList, words } from "../field.ts";

/** Countries of partners, by ISO 3166-1. */
export const COUNTRIES: CodeList = {
  id: "country",
  labels: {
    AU: words("Úc", "Australia", "澳大利亚", "オーストラリア", "호주", "Australie"),
    BY: words("Belarus", "Belarus", "白俄罗斯", "ベラルーシ", "벨라루스", "Biélorussie"),
    CN: words("Trung Quốc", "China", "中国", "中国", "중국", "Chine"),
    CU: words("Cuba", "Cuba", "古巴", "キューバ", "쿠바", "Cuba"),
    CZ: words("Séc", "Czechia", "捷克", "チェコ", "체코", "Tchéquie"),
    DE: words("Đức", "Germany", "德国", "ドイツ", "독일", "Allemagne"),
    FR: words("Pháp", "France", "法国", "フランス", "프랑스", "France"),
    HU: words("Hungary", "Hungary", "匈牙利", "ハンガリー", "헝가리", "Hongrie"),
    IN: words("Ấn Độ", "India", "印度", "インド", "인도", "Inde"),
    IT: words("Ý", "Italy", "意大利", "イタリア", "이탈리아", "Italie"),
    JP: words("Nhật Bản", "Japan", "日本", "日本", "일본", "Japon"),
    KH: words("Campuchia", "Cambodia", "柬埔寨", "カンボジア", "캄보디아", "Cambodge"),
    KR: words("Hàn Quốc", "Republic of Korea", "韩国", "韓国", "대한민국", "République de Corée"),
    LA: words("Lào", "Laos", "老挝", "ラオス", "라오스", "Laos"),
    RU: words("Nga", "Russia", "俄罗斯", "ロシア", "러시아", "Russie"),
    SG: words("Singapore", "Singapore", "新加坡", "シンガポール", "싱가포르", "Singapour"),
    TH: words("Thái Lan", "Thailand", "泰国", "タイ", "태국", "Thaïlande"),
    TW: words("Đài Loan", "Taiwan", "台湾", "台湾", "타이완", "Taïwan"),
    US: words("Hoa Kỳ", "United States", "美国", "アメリカ合衆国", "미국", "États-Unis"),
  },
};

export const PARTNER_TYPES: CodeList = {
  id: "partner-type",
  labels: {
    locality: words("Địa phương", "Locality", "地方政府", "地方自治体", "지방자치단체", "Collectivité"),
    organisation: words("Tổ chức", "Organisation", "组织", "団体", "단체", "Organisation"),
    university: words("Trường, viện", "University or institute", "院校", "大学・研究機関", "대학·연구소", "Université ou institut"),
    business: words("Hiệp hội doanh nghiệp", "Business association", "商会", "経済団体", "경제단체", "Association d’entreprises"),
  },
};

export const COOPERATION: CodeList = {
  id: "cooperation-field",
  labels: {
    trade: words("Thương mại, đầu tư", "Trade and investment", "经贸投资", "貿易・投資", "통상·투자", "Commerce et investissement"),
    culture: words("Văn hóa", "Culture", "文化", "文化", "문화", "Culture"),
    tourism: words("Du lịch", "Tourism", "旅游", "観光", "관광", "Tourisme"),
    education: words("Giáo dục, đào tạo", "Education and training", "教育培训", "教育・研修", "교육·연수", "Éducation et formation"),
    agriculture: words("Nông nghiệp", "Agriculture", "农业", "農業", "농업", "Agriculture"),
    health: words("Y tế", "Health", "卫生", "保健", "보건", "Santé"),
    labour: words("Lao động", "Labour", "劳务", "労働", "노동", "Travail"),
    security: words("Trật tự, biên giới", "Public order", "治安", "治安", "치안", "Ordre public"),
  },
};
