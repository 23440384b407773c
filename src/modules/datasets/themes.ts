import type { Section } from "../editions/contract.ts";
import { type Words, words } from "../catalogue/contract.ts";

/** Themes of the European data catalogues (authority table `data-theme`) of which the portal speaks. */
export const THEMES = {
  EDUC: words(
    "Giáo dục, văn hóa, thể thao",
    "Education, culture and sport",
    "教育、文化和体育",
    "教育・文化・スポーツ",
    "교육·문화·체육",
    "Éducation, culture et sport",
  ),
  AGRI: words(
    "Nông, lâm, ngư nghiệp và thực phẩm",
    "Agriculture, fisheries, forestry and food",
    "农林渔业和食品",
    "農林水産業・食品",
    "농림수산업·식품",
    "Agriculture, pêche, sylviculture et alimentation",
  ),
  ECON: words("Kinh tế và tài chính", "Economy and finance", "经济和金融", "経済・財政", "경제·금융", "Économie et finances"),
  INTR: words("Quan hệ quốc tế", "International issues", "国际事务", "国際関係", "국제 관계", "Questions internationales"),
  REGI: words("Vùng và đô thị", "Regions and cities", "地区和城市", "地域・都市", "지역·도시", "Régions et villes"),
  GOVE: words(
    "Chính quyền và khu vực công",
    "Government and public sector",
    "政府和公共部门",
    "行政・公共部門",
    "정부·공공 부문",
    "Gouvernement et secteur public",
  ),
  JUST: words(
    "Pháp luật và an toàn công cộng",
    "Justice, legal system and public safety",
    "司法、法律制度和公共安全",
    "司法・法制度・公共の安全",
    "사법·법제·공공 안전",
    "Justice, système juridique et sécurité publique",
  ),
} as const satisfies Record<string, Words>;
export type Theme = keyof typeof THEMES;

/** What the records of a section are about. */
export const THEMES_OF_SECTION: Record<Section, readonly Theme[]> = {
  heritage: ["EDUC"],
  products: ["AGRI", "ECON"],
  invest: ["ECON", "REGI"],
  partners: ["INTR"],
  news: ["GOVE"],
  about: ["REGI"],
};
