import type { Lang } from "#kernel/languages";
import type { Section } from "#modules/editions/contract";

type Address = { section: Section; vi: string; other: string; native?: Partial<Record<Lang, string>> };

/** Section and slugs of every demonstration document: a Vietnamese slug, one for the other languages, native ones where set. */
const addresses = {
  "den-hung": { section: "heritage", vi: "khu-di-tich-den-hung", other: "hung-kings-temple-complex" },
  "tin-nguong-hung-vuong": { section: "heritage", vi: "tin-nguong-tho-cung-hung-vuong", other: "worship-of-hung-kings" },
  "hat-xoan": {
    section: "heritage",
    vi: "hat-xoan-phu-tho",
    other: "xoan-singing",
    native: { zh: "春曲", ja: "ハット・ソアン", ko: "핫-쏘안" },
  },
  "keo-song": { section: "heritage", vi: "keo-song-huong-canh", other: "huong-canh-tugging" },
  "dinh-huong-canh": { section: "heritage", vi: "cum-dinh-huong-canh", other: "huong-canh-communal-houses" },
  "thap-binh-son": { section: "heritage", vi: "thap-binh-son", other: "binh-son-tower" },
  "tay-thien": { section: "heritage", vi: "danh-thang-tay-thien", other: "tay-thien" },
  "den-au-co": { section: "heritage", vi: "den-mau-au-co", other: "mother-au-co-temple" },
  "di-san-unesco": { section: "heritage", vi: "di-san-unesco", other: "unesco-heritage" },
  "xuan-son": { section: "heritage", vi: "vuon-quoc-gia-xuan-son", other: "xuan-son-national-park" },
  "long-coc": { section: "heritage", vi: "doi-che-long-coc", other: "long-coc-tea-hills", native: { ko: "롱꼭-차밭" } },
  "tam-dao": { section: "heritage", vi: "tam-dao", other: "tam-dao" },
  "ho-hoa-binh": { section: "heritage", vi: "ho-hoa-binh", other: "hoa-binh-lake" },
  "thung-nai": { section: "heritage", vi: "thung-nai", other: "thung-nai" },
  "ban-lac": { section: "heritage", vi: "ban-lac-mai-chau", other: "lac-village-mai-chau" },
  "thuy-dien-hoa-binh": { section: "heritage", vi: "thuy-dien-hoa-binh", other: "hoa-binh-hydropower-plant" },
  "ao-chau": { section: "heritage", vi: "dam-ao-chau", other: "ao-chau-lagoon" },
  "buoi-doan-hung": { section: "invest", vi: "buoi-doan-hung", other: "doan-hung-pomelo" },
  "cam-cao-phong": { section: "invest", vi: "cam-cao-phong", other: "cao-phong-orange" },
  "khu-cong-nghiep": { section: "invest", vi: "khu-cong-nghiep", other: "industrial-parks" },
  "chon-khu-cong-nghiep": { section: "invest", vi: "nam-khu-cong-nghiep", other: "five-industrial-parks" },
  "dau-tu-thai-lan": { section: "news", vi: "dau-tu-thai-lan", other: "thai-investment" },
  "doi-tac": { section: "partners", vi: "dia-phuong-ban-be", other: "partner-localities" },
  "di-san-chung": { section: "partners", vi: "keo-co-di-san-bon-nuoc", other: "tugging-shared-by-four-countries" },
  "tinh-moi": { section: "news", vi: "mot-tinh-tu-ba-tinh", other: "one-province-from-three" },
  "dia-danh-cu": { section: "news", vi: "tra-dia-danh-cu", other: "finding-old-place-names" },
  "gio-to": { section: "news", vi: "ngay-gio-to-hung-vuong", other: "date-of-hung-kings-day" },
  "gioi-thieu": { section: "about", vi: "gioi-thieu-cong", other: "about-this-portal" },
  "dieu-khoan": { section: "about", vi: "dieu-khoan-dung-lai", other: "terms-of-reuse" },
  "tiep-can": { section: "about", vi: "accessibility", other: "accessibility" },
  "den-lang-suong": { section: "heritage", vi: "den-lang-suong", other: "lang-suong-temple" },
  "dao-xa": { section: "heritage", vi: "ruoc-voi-dao-xa", other: "dao-xa-elephant-procession" },
  "thanh-thuy": { section: "heritage", vi: "suoi-khoang-thanh-thuy", other: "thanh-thuy-hot-springs" },
  "tho-tang": { section: "heritage", vi: "di-tich-tho-tang", other: "tho-tang-monuments" },
  "tet-2027": { section: "news", vi: "cong-dip-tet-2027", other: "portal-at-tet-2027" },
  "tuyen-kcn": { section: "invest", vi: "so-lieu-khu-cong-nghiep-2025", other: "industrial-park-figures-2025" },
  "ke-hoach-2025": { section: "news", vi: "ke-hoach-thong-tin-doi-ngoai-2025", other: "external-information-plan-2025" },
} satisfies Record<string, Address>;

/** Code of a demonstration document. */
export type DocumentCode = keyof typeof addresses;

/** The portal address of a document in one language. */
export function addressOf(code: DocumentCode, lang: Lang): string {
  const { section, vi, other, native }: Address = addresses[code];
  return `/${lang}/${section}/${native?.[lang] ?? (lang === "vi" ? vi : other)}`;
}
