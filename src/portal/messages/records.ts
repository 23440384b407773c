import type { Lang } from "../../kernel/languages.ts";

/** Words around lists of records: by what they may be narrowed, and their map. */
type RecordWords = {
  kind: string;
  /** Texts beside records in one list. */
  articles: string;
  commune: string;
  /** The list of what is chosen; each entry takes itself away. */
  chosen: string;
  remove: string;
  map: string;
  mapOf(section: string): string;
  mapHint: string;
  /** What stands where the count of a cluster stands; `place` is a commune in it. */
  cluster(count: string, place: string | null): string;
  approximate(title: string): string;
  square: string;
};

export const recordWords: Record<Lang, RecordWords> = {
  vi: {
    kind: "Loại mục",
    articles: "Bài viết",
    commune: "Xã, phường",
    chosen: "Đang lọc theo",
    remove: "bỏ",
    map: "Trên bản đồ",
    mapOf: (section) => `Sơ đồ tỉnh: ${section}`,
    mapHint: "Số trong vòng tròn là số mục ở gần nhau; vòng nét đứt là vị trí gần đúng. Mọi mục đều có trong danh sách.",
    cluster: (count, place) => (place ? `${count} mục ở ${place} và gần đó` : `${count} mục ở gần nhau`),
    approximate: (title) => `${title} (vị trí gần đúng)`,
    square: "Một ô trên sơ đồ",
  },
  en: {
    kind: "Kind",
    articles: "Articles",
    commune: "Commune",
    chosen: "Narrowed by",
    remove: "remove",
    map: "On the map",
    mapOf: (section) => `Schematic map of the province: ${section}`,
    mapHint: "A number counts entries close together; a broken ring is an approximate place. Every entry is in the list as well.",
    cluster: (count, place) => (place ? `${count} entries in and around ${place}` : `${count} entries close together`),
    approximate: (title) => `${title} (approximate place)`,
    square: "One square of the map",
  },
  zh: {
    kind: "类别",
    articles: "文章",
    commune: "所在乡坊",
    chosen: "当前筛选",
    remove: "取消",
    map: "地图分布",
    mapOf: (section) => `全省示意图：${section}`,
    mapHint: "圆圈内的数字为相邻条目数；虚线圈表示大致位置。所有条目均列于列表中。",
    cluster: (count, place) => (place ? `${place}及附近的${count}个条目` : `相邻的${count}个条目`),
    approximate: (title) => `${title}（大致位置）`,
    square: "示意图中的一格",
  },
  ja: {
    kind: "種別",
    articles: "記事",
    commune: "所在地（社・坊）",
    chosen: "絞り込み中",
    remove: "解除",
    map: "地図で見る",
    mapOf: (section) => `省の略図：${section}`,
    mapHint: "円の中の数字は近くにある項目の数、破線の円はおおよその位置です。すべての項目は一覧にもあります。",
    cluster: (count, place) => (place ? `${place}とその周辺の${count}件` : `近くにある${count}件`),
    approximate: (title) => `${title}（おおよその位置）`,
    square: "略図の一区画",
  },
  ko: {
    kind: "종류",
    articles: "기사",
    commune: "소재 면·동",
    chosen: "적용된 조건",
    remove: "해제",
    map: "지도에서 보기",
    mapOf: (section) => `성 약도: ${section}`,
    mapHint: "원 안의 숫자는 가까이 있는 항목 수이고, 점선 원은 대략적인 위치입니다. 모든 항목은 목록에도 있습니다.",
    // The number stands as a word of its own: it is what the pin shows, and a listener is told the same.
    cluster: (count, place) => (place ? `${place} 및 주변 ${count} 건` : `가까이 있는 ${count} 건`),
    approximate: (title) => `${title} (대략적인 위치)`,
    square: "약도의 한 칸",
  },
  fr: {
    kind: "Catégorie",
    articles: "Articles",
    commune: "Commune",
    chosen: "Filtré par",
    remove: "retirer",
    map: "Sur la carte",
    mapOf: (section) => `Carte schématique de la province\u202f: ${section}`,
    mapHint:
      "Un nombre compte les fiches proches les unes des autres\u202f; un cercle en pointillé est un lieu approximatif. Toutes les fiches sont aussi dans la liste.",
    cluster: (count, place) => (place ? `${count} fiches\u202f: ${place} et environs` : `${count} fiches proches les unes des autres`),
    approximate: (title) => `${title} (lieu approximatif)`,
    square: "Un carré de la carte",
  },
};
