import type { DemoRecord } from "../../../src/profile/content.ts";
import { inCommune, near, said, text } from "./write.ts";

const unit = "so-vhttdl";

/** The hill resort, the dam, the lake above it, and the villages around. */
export const waterRecords: readonly DemoRecord[] = [
  {
    code: "DD-THI-TRAN-TAM-DAO",
    kind: "place",
    unit,
    look: ["village", 3],
    words: {
      vi: [
        "Khu nghỉ mát Tam Đảo",
        "Phố núi ở độ cao 930 m, lập năm 1907.",
        "Không khí mát quanh năm và hay có mây; đường lên nhiều khúc cua, người say xe nên đi chậm.",
      ],
      en: [
        "Tam Đảo hill resort",
        "A town in the hills at 930 metres, founded in 1907.",
        "The air is cool all year and clouds are frequent; the road up has many bends, so take it slowly.",
      ],
      zh: ["三岛山城", "海拔930米的山城，建于1907年。", "四季凉爽，常有云雾；上山道路多弯，宜缓行。"],
      ja: [
        "タムダオの避暑地",
        "標高930メートルの山の町。1907年に開かれました。",
        "一年を通して涼しく、雲がよくかかります。登り道は曲がりが多いのでゆっくりどうぞ。",
      ],
      ko: [
        "땀다오 휴양지",
        "해발 930m의 산마을로 1907년에 세워졌습니다.",
        "사철 서늘하고 구름이 자주 낍니다. 오르는 길에 굽이가 많으니 천천히 가십시오.",
      ],
      fr: [
        "Station de Tam Đảo",
        "Une petite ville d’altitude à 930 mètres, fondée en 1907.",
        "L’air y est frais toute l’année et les nuages fréquents ; la route compte beaucoup de virages, prenez votre temps.",
      ],
    },
    claims: {
      type: [said("resort", "wikiTamDao")],
      area: inCommune("Tam Đảo"),
      point: near(21.457, 105.644),
      elevation: [said(930, "wikiTamDao")],
      founded: [said(1907, "wikiTamDao")],
      partOf: [said(["DD-VQG-TAM-DAO"], "wikiTamDao", { note: "Nằm cạnh vườn quốc gia." })],
    },
  },
  {
    code: "DD-THUY-DIEN-HOA-BINH",
    kind: "place",
    unit,
    look: ["river", 5],
    words: {
      vi: [
        "Nhà máy thủy điện Hòa Bình",
        "Công trình trên sông Đà với tám tổ máy, 1.920 MW.",
        "Xây từ 1979 đến 1994; khách có thể tham quan theo đoàn đã đăng ký. Đập cao 128 m theo nguồn du lịch.",
      ],
      en: [
        "Hòa Bình hydropower plant",
        "Works on the Đà river with eight units and 1,920 MW.",
        "Built from 1979 to 1994; groups that register can visit. A travel source gives the height of the dam as 128 metres.",
      ],
    },
    claims: {
      type: [said("works", "dam")],
      area: inCommune("Hòa Bình"),
      point: [said({ lat: 20.809, lon: 105.324, precision: "blurred" }, "denne")],
      capacity: [said(1920, "dam")],
      founded: [said(1979, "dam", { note: "Khởi công; hoàn thành năm 1994." })],
      features: [said(text("tám tổ máy; đập cao 128 m", "eight units; the dam is 128 m high"), "denne")],
    },
  },
  {
    code: "DD-HO-HOA-BINH",
    kind: "place",
    unit,
    look: ["lake", 2],
    words: {
      vi: [
        "Lòng hồ Hòa Bình",
        "“Hạ Long trên núi” với các bản làm du lịch cộng đồng.",
        "Thuyền đi từ bến qua các đảo đá vôi tới Ngòi, Mỗ, Ké, Đá Bia, nơi người Mường đón khách tại nhà.",
      ],
      en: [
        "Hòa Bình reservoir",
        "A “Hạ Long Bay in the mountains” with villages that welcome guests.",
        "Boats pass limestone islands to Ngòi, Mỗ, Ké and Đá Bia, where Mường families receive guests at home.",
      ],
      zh: ["和平湖", "“山中下龙湾”，沿岸村寨开展社区旅游。", "乘船穿过石灰岩岛屿，可到Ngòi、Mỗ、Ké、Đá Bia等村，芒族人家在家中待客。"],
      ja: [
        "ホアビン湖",
        "「山のハロン湾」と呼ばれ、岸の村々が客を迎えます。",
        "船は石灰岩の島々を抜けてゴイ、モー、ケー、ダービアの村へ。ムオン族の家に泊まれます。",
      ],
      ko: [
        "호아빈 호수",
        "‘산속의 하롱베이’로, 마을마다 손님을 맞습니다.",
        "배를 타고 석회암 섬 사이를 지나 응오이, 모, 께, 다비아 마을에 닿으면 므엉족이 집에서 손님을 맞습니다.",
      ],
      fr: [
        "Lac de Hòa Bình",
        "Une « baie de Hạ Long dans les montagnes » aux villages accueillants.",
        "Les bateaux passent entre des îlots calcaires jusqu’à Ngòi, Mỗ, Ké et Đá Bia, où des familles mường reçoivent chez elles.",
      ],
    },
    claims: {
      type: [said("lake", "vnsLake")],
      area: inCommune("Thung Nai"),
      point: near(20.75, 105.24),
      services: [said(["boat", "homestay"], "vnsLake")],
      features: [
        said(
          text("du lịch cộng đồng ở Ngòi, Mỗ, Ké, Đá Bia", "community tourism at Ngòi, Mỗ, Ké and Đá Bia", {
            zh: "Ngòi、Mỗ、Ké、Đá Bia的社区旅游",
            ja: "ゴイ、モー、ケー、ダービアの村での滞在",
            ko: "응오이, 모, 께, 다비아의 마을 관광",
            fr: "tourisme communautaire à Ngòi, Mỗ, Ké et Đá Bia",
          }),
          "vnsLake",
        ),
      ],
    },
  },
  {
    code: "DD-THUNG-NAI",
    kind: "place",
    unit,
    look: ["village", 2],
    words: {
      vi: [
        "Bến Thung Nai",
        "Đảo, bản Mường và đền Thác Bờ trên lòng hồ.",
        "Thung Nai là bến thuyền quen của khách đi lòng hồ; đền Thác Bờ đông nhất vào mùa xuân.",
      ],
      en: [
        "Thung Nai landing",
        "Islands, Mường villages and the Thác Bờ temple on the reservoir.",
        "Thung Nai is where most visitors take a boat; the Thác Bờ temple is busiest in spring.",
      ],
    },
    claims: {
      type: [said("attraction", "thungNai")],
      area: inCommune("Thung Nai"),
      point: near(20.75, 105.24),
      features: [said(text("đảo, bản Mường, đền Thác Bờ", "islands, Mường villages, Thác Bờ temple"), "thungNai")],
      partOf: [said(["DD-HO-HOA-BINH"], "thungNai")],
    },
  },
  {
    code: "DD-BAN-LAC",
    kind: "place",
    unit,
    look: ["village", 1],
    words: {
      vi: [
        "Bản Lác của người Thái trắng",
        "Nhà sàn giữa thung lũng Mai Châu, có đường đi bộ 18 km tới Xà Lĩnh.",
        "Khách ngủ nhà sàn, đạp xe giữa ruộng; bản thuộc xã Chiềng Châu cũ, nay là xã Mai Hạ.",
      ],
      en: [
        "Lác, a village of the White Thái",
        "Stilt houses in the Mai Châu valley, with an 18-kilometre walk to Xà Lĩnh.",
        "Guests sleep in stilt houses and cycle between the fields; the village was in Chiềng Châu commune, today Mai Hạ.",
      ],
    },
    claims: {
      type: [said("village", "denne")],
      area: inCommune("Mai Hạ"),
      point: near(20.655, 105.075),
      services: [said(["homestay", "trekking"], "denne")],
      features: [said(text("đường đi bộ Lác – Xà Lĩnh dài 18 km", "Lác – Xà Lĩnh trek of 18 km"), "denne")],
    },
  },
];
