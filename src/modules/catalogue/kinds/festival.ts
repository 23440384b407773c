import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";
import { RECOGNITION, UNESCO_LISTS } from "../lists/heritage.ts";
import { LABELS } from "./labels.ts";

/** A festival that comes every year, mostly by the lunar calendar. */
export const festival = catalogueKind({
  id: "festival",
  name: words("Lễ hội", "Festival", "节庆", "祭り", "축제", "Fête"),
  section: "heritage",
  schemaOrg: "Event",
  topics: ["festival"],
  fields: {
    days: field.lunarDay(
      words("Ngày hội (âm lịch)", "Days (lunar calendar)", "节期（农历）", "開催日（旧暦）", "축제일(음력)", "Jours (calendrier lunaire)"),
    ),
    mainDay: field.lunarDay(
      words(
        "Chính hội (âm lịch)",
        "Main day (lunar calendar)",
        "正日（农历）",
        "本祭（旧暦）",
        "본 축제일(음력)",
        "Jour principal (calendrier lunaire)",
      ),
    ),
    area: field.area(LABELS.area, { facet: true }),
    point: field.point(LABELS.point),
    recognition: field.choice(RECOGNITION, words("Ghi danh", "Recognition", "级别", "指定", "지정 등급", "Reconnaissance"), {
      facet: true,
    }),
    decision: field.decision(words("Quyết định", "Decision", "决定", "決定", "결정문", "Décision")),
    unesco: field.choice(
      UNESCO_LISTS,
      words("Danh sách UNESCO", "UNESCO list", "联合国教科文组织名录", "ユネスコ一覧表", "유네스코 목록", "Liste de l’UNESCO"),
      { facet: true },
    ),
    rites: field.text(words("Nghi lễ, trò diễn", "Rites and games", "仪式与游艺", "儀式と催し", "의례와 놀이", "Rites et jeux")),
    hosts: field.names(words("Cộng đồng tổ chức", "Held by", "主办", "担い手", "주최", "Organisé par"), { property: "organizer" }),
    ofHeritage: field.records(["heritage", "place"], words("Gắn với", "Belongs to", "相关遗产", "関わる遺産", "관련 유산", "Lié à")),
    website: field.url(LABELS.website, { property: "sameAs" }),
  },
});
