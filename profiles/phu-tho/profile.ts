import { sources } from "./sources.ts";
import type { DemoProfile } from "./types.ts";

/** Phú Thọ: names, time zone, contacts by role (addresses are set at installation) and three sourced figures. */
export const profile = {
  code: "phu-tho",
  timeZone: "Asia/Ho_Chi_Minh",
  languages: ["vi", "en", "zh", "ja", "ko", "fr"],
  sourceLanguage: "vi",
  names: {
    vi: { place: "Phú Thọ", portal: "Cổng thông tin đối ngoại của tỉnh", owner: "Ủy ban nhân dân tỉnh Phú Thọ", motto: "Trung du, đồi chè, lòng hồ và câu hát của miền Đất Tổ." },
    en: { place: "Phú Thọ", portal: "External information portal of the province", owner: "People’s Committee of Phú Thọ Province", motto: "Midland hills, tea, a long lake and the songs of the ancestral land." },
    zh: { place: "富寿省", portal: "富寿省对外信息门户网站", owner: "富寿省人民委员会", motto: "丘陵、茶园、长湖，以及祖地传唱的歌。" },
    ja: { place: "フート省", portal: "フート省対外情報ポータル", owner: "フート省人民委員会", motto: "丘陵、茶畑、長い湖、そして建国の地に伝わる歌。" },
    ko: { place: "푸토성", portal: "푸토성 대외 정보 포털", owner: "푸토성 인민위원회", motto: "구릉과 차밭, 긴 호수, 그리고 시조의 땅에 전해 오는 노래." },
    fr: { place: "Phú Thọ", portal: "Portail d’information extérieure de la province", owner: "Comité populaire de la province de Phú Thọ", motto: "Collines, thé, un long lac et les chants de la terre des ancêtres." },
  },
  contacts: [
    {
      code: "information", unit: "so-vhttdl", email: null, phone: null,
      names: { vi: "Đầu mối cung cấp thông tin", en: "Information desk", zh: "信息咨询", ja: "情報提供窓口", ko: "정보 문의", fr: "Demandes d’information" },
    },
    {
      code: "press", unit: "so-vhttdl", email: null, phone: null,
      names: { vi: "Đầu mối báo chí", en: "Press desk", zh: "媒体联络", ja: "報道窓口", ko: "언론 담당", fr: "Relations presse" },
    },
    {
      code: "correction", unit: "so-vhttdl", email: null, phone: null,
      names: { vi: "Yêu cầu phản hồi, đính chính", en: "Replies and corrections", zh: "答复与更正", ja: "反論・訂正の申し出", ko: "반론·정정 요청", fr: "Réponses et rectifications" },
    },
    {
      code: "invest", unit: "so-tai-chinh", email: null, phone: null,
      names: { vi: "Đầu mối hỗ trợ nhà đầu tư", en: "Investor contact", zh: "投资联络", ja: "投資相談窓口", ko: "투자 상담", fr: "Contact investisseurs" },
    },
  ],
  figures: [
    {
      code: "area", value: 9361.38, decimals: 2, unit: "km²", asOf: "2025-07-01",
      names: { vi: "diện tích tự nhiên", en: "area", zh: "自然面积", ja: "面積", ko: "면적", fr: "superficie" },
      source: sources.merged,
    },
    {
      code: "population", value: 4022638, decimals: 0, unit: "", asOf: "2025-07-01",
      names: { vi: "người dân", en: "people", zh: "人口", ja: "人口", ko: "인구", fr: "habitants" },
      source: sources.merged,
    },
    {
      code: "communes", value: 148, decimals: 0, unit: "", asOf: "2025-07-01",
      names: { vi: "xã và phường", en: "communes and wards", zh: "乡与坊", ja: "社・坊（基礎自治体）", ko: "사·프엉(기초 행정 단위)", fr: "communes et quartiers" },
      source: sources.communes,
    },
  ],
} as const satisfies DemoProfile;
