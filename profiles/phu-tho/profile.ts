import type { Profile } from "../../src/profile/contract.ts";
import { frontPage } from "./front-page.ts";
import { map } from "./map.ts";

/** Phú Thọ: names, languages, time zone, front page and map. */
export const profile: Profile = {
  code: "phu-tho",
  timeZone: "Asia/Ho_Chi_Minh",
  languages: ["vi", "en", "zh", "ja", "ko", "fr"],
  sourceLanguage: "vi",
  names: {
    vi: {
      place: "Phú Thọ",
      portal: "Cổng thông tin đối ngoại của tỉnh",
      owner: "Ủy ban nhân dân tỉnh Phú Thọ",
      motto: "Trung du, đồi chè, lòng hồ và câu hát của miền Đất Tổ.",
    },
    en: {
      place: "Phú Thọ",
      portal: "External information portal of the province",
      owner: "People’s Committee of Phú Thọ Province",
      motto: "Midland hills, tea, a long lake and the songs of the ancestral land.",
    },
    zh: { place: "富寿省", portal: "富寿省对外信息门户网站", owner: "富寿省人民委员会", motto: "丘陵、茶园、长湖，以及祖地传唱的歌。" },
    ja: {
      place: "フート省",
      portal: "フート省対外情報ポータル",
      owner: "フート省人民委員会",
      motto: "丘陵、茶畑、長い湖、そして建国の地に伝わる歌。",
    },
    ko: {
      place: "푸토성",
      portal: "푸토성 대외 정보 포털",
      owner: "푸토성 인민위원회",
      motto: "구릉과 차밭, 긴 호수, 그리고 시조의 땅에 전해 오는 노래.",
    },
    fr: {
      place: "Phú Thọ",
      portal: "Portail d’information extérieure de la province",
      owner: "Comité populaire de la province de Phú Thọ",
      motto: "Collines, thé, un long lac et les chants de la terre des ancêtres.",
    },
  },
  frontPage,
  map,
};
