import { type CodeList, words } from "../field.ts";

/** Whether heritage can be touched; Law on Cultural Heritage 45/2024/QH15, article 3. */
export const HERITAGE_FORMS: CodeList = {
  id: "heritage-form",
  labels: {
    relic: words("Di tích", "Historic site", "历史遗迹", "史跡", "유적", "Site historique"),
    architecture: words("Kiến trúc nghệ thuật", "Architecture", "建筑艺术", "建造物", "건축", "Architecture"),
    landscape: words("Danh lam thắng cảnh", "Landscape", "风景名胜", "名勝", "명승", "Paysage"),
    worship: words("Nơi thờ tự", "Place of worship", "祭祀场所", "信仰の場", "신앙 공간", "Lieu de culte"),
    intangible: words("Phi vật thể", "Intangible heritage", "非物质文化遗产", "無形文化遺産", "무형유산", "Patrimoine immatériel"),
  },
};

/** Levels at which heritage is recognised in Vietnam. */
export const RECOGNITION: CodeList = {
  id: "recognition",
  labels: {
    special_national: words(
      "Di tích quốc gia đặc biệt",
      "Special national relic",
      "国家特殊遗迹",
      "特別国家遺跡",
      "특별 국가 유적",
      "Site national spécial",
    ),
    national: words("Di tích cấp quốc gia", "National relic", "国家级遗迹", "国家遺跡", "국가 유적", "Site national"),
    provincial: words("Di tích cấp tỉnh", "Provincial relic", "省级遗迹", "省指定遺跡", "성급 유적", "Site provincial"),
    national_intangible: words(
      "Di sản văn hóa phi vật thể quốc gia",
      "National intangible heritage",
      "国家级非物质文化遗产",
      "国家無形文化遺産",
      "국가 무형유산",
      "Patrimoine immatériel national",
    ),
  },
};

/** UNESCO's lists. */
export const UNESCO_LISTS: CodeList = {
  id: "unesco-list",
  labels: {
    representative: words("Danh sách đại diện", "Representative List", "代表作名录", "代表一覧表", "대표목록", "Liste représentative"),
    urgent: words(
      "Danh sách cần bảo vệ khẩn cấp",
      "Urgent Safeguarding List",
      "急需保护名录",
      "緊急保護一覧表",
      "긴급보호목록",
      "Liste de sauvegarde urgente",
    ),
    world_heritage: words(
      "Di sản thế giới",
      "World Heritage List",
      "世界遗产名录",
      "世界遺産一覧表",
      "세계유산목록",
      "Liste du patrimoine mondial",
    ),
  },
};
