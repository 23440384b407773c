import { type CodeList, words } from "../field.ts";

export const PLACE_TYPES: CodeList = {
  id: "place-type",
  labels: {
    attraction: words("Điểm tham quan", "Attraction", "景点", "観光スポット", "관광지", "Site à visiter"),
    park: words(
      "Vườn quốc gia, khu bảo tồn",
      "National park or reserve",
      "国家公园或保护区",
      "国立公園・保護区",
      "국립공원·보호구역",
      "Parc national ou réserve",
    ),
    lake: words("Hồ, đầm, suối", "Lake, lagoon or stream", "湖泊、溪流", "湖沼・渓流", "호수·계곡", "Lac, lagune ou ruisseau"),
    resort: words("Khu nghỉ dưỡng", "Resort", "度假区", "保養地", "휴양지", "Station de villégiature"),
    village: words("Làng, bản du lịch", "Village", "旅游村", "観光村", "관광 마을", "Village"),
    museum: words("Bảo tàng", "Museum", "博物馆", "博物館", "박물관", "Musée"),
    works: words("Công trình", "Works open to visitors", "可参观工程", "見学できる施設", "견학 시설", "Ouvrage ouvert à la visite"),
  },
};

export const SERVICES: CodeList = {
  id: "service",
  labels: {
    guide: words("Hướng dẫn viên", "Guide", "导游", "ガイド", "가이드", "Guide"),
    boat: words("Thuyền", "Boats", "游船", "船", "배", "Bateaux"),
    homestay: words("Nghỉ tại nhà dân", "Homestay", "民宿", "民泊", "홈스테이", "Chez l’habitant"),
    hotel: words("Khách sạn", "Hotel", "酒店", "ホテル", "호텔", "Hôtel"),
    food: words("Ăn uống", "Food", "餐饮", "食事", "식사", "Restauration"),
    parking: words("Bãi đỗ xe", "Parking", "停车场", "駐車場", "주차장", "Stationnement"),
    toilets: words("Nhà vệ sinh", "Toilets", "洗手间", "トイレ", "화장실", "Toilettes"),
    trekking: words("Đi bộ đường dài", "Trekking", "徒步", "トレッキング", "트레킹", "Randonnée"),
    hot_spring: words("Tắm khoáng nóng", "Hot springs", "温泉", "温泉", "온천", "Sources chaudes"),
  },
};

/** Languages in which guests are served, by ISO 639-1. */
export const SPOKEN: CodeList = {
  id: "spoken-language",
  labels: {
    vi: words("Tiếng Việt", "Vietnamese", "越南语", "ベトナム語", "베트남어", "Vietnamien"),
    en: words("Tiếng Anh", "English", "英语", "英語", "영어", "Anglais"),
    zh: words("Tiếng Trung", "Chinese", "中文", "中国語", "중국어", "Chinois"),
    ja: words("Tiếng Nhật", "Japanese", "日语", "日本語", "일본어", "Japonais"),
    ko: words("Tiếng Hàn", "Korean", "韩语", "韓国語", "한국어", "Coréen"),
    fr: words("Tiếng Pháp", "French", "法语", "フランス語", "프랑스어", "Français"),
  },
};

export const ACCESSIBILITY: CodeList = {
  id: "accessibility",
  labels: {
    step_free: words("Lối vào không bậc", "Step-free entrance", "无台阶入口", "段差なしの入口", "계단 없는 입구", "Entrée de plain-pied"),
    steps: words("Có bậc thang", "Steps on the way", "沿途有台阶", "途中に階段あり", "계단 있음", "Marches sur le parcours"),
    wheelchair_toilet: words(
      "Nhà vệ sinh cho xe lăn",
      "Wheelchair toilet",
      "轮椅洗手间",
      "車椅子用トイレ",
      "휠체어 화장실",
      "Toilettes accessibles en fauteuil",
    ),
    paved: words("Đường đi lát cứng", "Paved paths", "硬化路面", "舗装路", "포장된 길", "Chemins revêtus"),
    rough: words(
      "Đường dốc, gồ ghề",
      "Steep or rough paths",
      "陡峭或崎岖的路",
      "急坂・悪路",
      "가파르거나 거친 길",
      "Chemins raides ou irréguliers",
    ),
    help: words("Có người hỗ trợ", "Help on request", "可提供协助", "介助あり", "도움 요청 가능", "Aide sur demande"),
  },
};
