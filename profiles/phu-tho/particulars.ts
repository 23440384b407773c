import type { Particulars } from "../../src/profile/content.ts";
import { sources } from "./sources.ts";

/** Contacts by role (addresses are set at installation) and three sourced figures of Phú Thọ. */
export const particulars: Particulars = {
  contacts: [
    {
      code: "information",
      unit: "so-vhttdl",
      email: null,
      phone: null,
      names: {
        vi: "Đầu mối cung cấp thông tin",
        en: "Information desk",
        zh: "信息咨询",
        ja: "情報提供窓口",
        ko: "정보 문의",
        fr: "Demandes d’information",
      },
    },
    {
      code: "press",
      unit: "so-vhttdl",
      email: null,
      phone: null,
      names: { vi: "Đầu mối báo chí", en: "Press desk", zh: "媒体联络", ja: "報道窓口", ko: "언론 담당", fr: "Relations presse" },
    },
    {
      code: "correction",
      unit: "so-vhttdl",
      email: null,
      phone: null,
      names: {
        vi: "Yêu cầu phản hồi, đính chính",
        en: "Replies and corrections",
        zh: "答复与更正",
        ja: "反論・訂正の申し出",
        ko: "반론·정정 요청",
        fr: "Réponses et rectifications",
      },
    },
    {
      code: "invest",
      unit: "so-tai-chinh",
      email: null,
      phone: null,
      names: {
        vi: "Đầu mối hỗ trợ nhà đầu tư",
        en: "Investor contact",
        zh: "投资联络",
        ja: "投資相談窓口",
        ko: "투자 상담",
        fr: "Contact investisseurs",
      },
    },
  ],
  figures: [
    {
      code: "area",
      value: 9361.38,
      decimals: 2,
      unit: "km²",
      asOf: "2025-07-01",
      names: { vi: "diện tích tự nhiên", en: "area", zh: "自然面积", ja: "面積", ko: "면적", fr: "superficie" },
      source: sources.merged,
    },
    {
      code: "population",
      value: 4022638,
      decimals: 0,
      unit: "",
      asOf: "2025-07-01",
      names: { vi: "người dân", en: "people", zh: "人口", ja: "人口", ko: "인구", fr: "habitants" },
      source: sources.merged,
    },
    {
      code: "communes",
      value: 148,
      decimals: 0,
      unit: "",
      asOf: "2025-07-01",
      names: {
        vi: "xã và phường",
        en: "communes and wards",
        zh: "乡与坊",
        ja: "社・坊（基礎自治体）",
        ko: "사·프엉(기초 행정 단위)",
        fr: "communes et quartiers",
      },
      source: sources.communes,
    },
  ],
};
