import type { Profile } from "../../../../src/profile/contract.ts";

const words = {
  heroLabel: "hero",
  heroText: "text",
  heritageIntro: "intro",
  unionText: "text",
  figures: [{ value: "7", label: "xã" }],
  figuresSource: "source",
  investTitle: "invest",
  investText: "text",
  investMore: "more",
};

/** A province that is no province: two languages, its own map and drawing, and a day that begins seven hours before ours. */
export const profile: Profile = {
  code: "thu",
  timeZone: "Pacific/Kiritimati",
  languages: ["vi", "fr"],
  sourceLanguage: "vi",
  names: {
    vi: { place: "Tỉnh Thử", portal: "Cổng thử", owner: "Ủy ban tỉnh Thử", motto: "Một câu thử." },
    fr: { place: "Essai", portal: "Portail d’essai", owner: "Comité d’essai", motto: "Une phrase." },
  },
  frontPage: {
    vi: {
      ...words,
      description: "Mô tả",
      heroTitle: "Tiêu đề thử",
      unionTitle: "Hợp",
      mapTitle: "Sơ đồ Thử",
      rivers: [],
      places: ["Bến Thử"],
    },
    fr: { ...words, description: "Description", heroTitle: "Titre", unionTitle: "Union", mapTitle: "Schéma", rivers: [], places: ["Quai"] },
  },
  map: {
    shape: {
      viewBox: "0 0 100 100",
      northWest: [0, 10],
      unitsPerDegree: [10, 10],
      outline: [
        [1, 9],
        [9, 9],
        [5, 1],
      ],
      rivers: [],
      hills: [],
    },
    places: [{ longitude: 5, latitude: 5 }],
    rivers: [],
  },
  hero: '<path class="fa" d="M0 0h1600v800H0z"/><circle class="fb" cx="1111" cy="222" r="99"/>',
};
