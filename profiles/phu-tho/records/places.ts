import type { DemoRecord } from "../../../src/profile/content.ts";
import { elsewhere, inCommune, near, said, text } from "./write.ts";

const unit = "so-vhttdl";

/** Places to go to. */
export const placeRecords: readonly DemoRecord[] = [
  {
    code: "DD-XUAN-SON",
    kind: "place",
    unit,
    look: ["peaks", 1],
    words: {
      vi: [
        "Rừng Xuân Sơn",
        "Vườn quốc gia với rừng nguyên sinh trên núi đá vôi.",
        "Hang động, thác và bản người Dao, người Mường nằm trong rừng. Các nguồn ghi diện tích khác nhau; cổng chọn con số của nguồn chuyên ngành.",
      ],
      en: [
        "Xuân Sơn forest",
        "A national park of primary forest on limestone.",
        "Caves, waterfalls and villages of Dao and Mường people lie within the forest. Sources give different areas; the portal shows that of the specialised one.",
      ],
      zh: [
        "春山国家公园",
        "石灰岩山上的原始森林国家公园。",
        "林中有洞穴、瀑布以及瑶族、芒族村寨。各来源所载面积不一，本门户采用专业来源的数字。",
      ],
      ja: [
        "スアンソン国立公園",
        "石灰岩の山に原生林が残る国立公園。",
        "森の中に洞窟や滝、ザオ族・ムオン族の村があります。面積は出典により異なり、当サイトは専門の出典の数値を採ります。",
      ],
      ko: [
        "쑤언선 국립공원",
        "석회암 산의 원시림 국립공원.",
        "숲속에 동굴과 폭포, 자오족·므엉족 마을이 있습니다. 면적은 출처마다 달라 전문 출처의 수치를 씁니다.",
      ],
      fr: [
        "Parc national de Xuân Sơn",
        "Une forêt primaire sur calcaire.",
        "Grottes, cascades et villages dao et mường se trouvent dans la forêt. Les sources donnent des superficies différentes ; le portail retient celle de la source spécialisée.",
      ],
    },
    claims: {
      type: [said("park", "xuanSon")],
      area: inCommune("Xuân Đài"),
      point: near(21.13, 104.95),
      extent: [said(15_048, "xuanSon"), elsewhere(18_369, "Con số gặp ở nơi khác, chưa tìm lại được trang.")],
      founded: [said(2002, "xuanSon")],
      features: [
        said(
          text("rừng nguyên sinh trên núi đá vôi", "primary forest on limestone", {
            zh: "石灰岩上的原始森林",
            ja: "石灰岩の原生林",
            ko: "석회암 지대 원시림",
            fr: "forêt primaire sur calcaire",
          }),
          "xuanSon",
        ),
      ],
    },
  },
  {
    code: "DD-LONG-COC",
    kind: "place",
    unit,
    look: ["tea", 1],
    words: {
      vi: [
        "Long Cốc, đồi chè bát úp",
        "Hàng trăm quả đồi tròn trồng chè, đẹp nhất lúc còn sương.",
        "Chè trồng theo vòng quanh đồi, hái tay. Khách thường lên điểm ngắm trước khi mặt trời mọc.",
      ],
      en: [
        "Long Cốc, hills like upturned bowls",
        "Hundreds of round hills planted with tea, at their best while the mist lasts.",
        "Tea grows in rings round the hills and is picked by hand. Visitors like to reach the viewpoint before sunrise.",
      ],
      zh: ["龙谷茶山", "数百座圆丘种满茶树，晨雾未散时最美。", "茶树环山而种，手工采摘。游人多在日出前登上观景点。"],
      ja: [
        "ロンコックの茶の丘",
        "茶を植えた数百の丸い丘。霧の残る朝が最も美しい。",
        "茶は丘を巡るように植えられ、手で摘まれます。日の出前に展望地へ登る人が多くいます。",
      ],
      ko: [
        "롱꼭, 엎은 사발 같은 차밭",
        "차를 심은 둥근 언덕 수백 개. 안개가 남아 있을 때 가장 아름답습니다.",
        "차는 언덕을 둘러 심고 손으로 땁니다. 해 뜨기 전에 전망대에 오르는 이가 많습니다.",
      ],
      fr: [
        "Long Cốc, collines en bols renversés",
        "Des centaines de collines rondes plantées de thé, plus belles encore dans la brume.",
        "Le thé pousse en anneaux autour des collines et se cueille à la main. Les visiteurs montent volontiers au point de vue avant l’aube.",
      ],
    },
    claims: {
      type: [said("attraction", "longCoc")],
      area: inCommune("Long Cốc"),
      point: near(21.16, 105.03),
      extent: [said(677, "longCoc", { note: "Nguồn ghi khoảng." })],
      features: [
        said(
          text("đồi chè hình bát úp", "tea hills shaped like upturned bowls", {
            zh: "形如覆碗的茶丘",
            ja: "伏せた椀の形の茶の丘",
            ko: "엎은 사발 모양의 차 언덕",
            fr: "collines de thé en forme de bols renversés",
          }),
          "longCoc",
        ),
      ],
    },
  },
  {
    code: "DD-AO-CHAU",
    kind: "place",
    unit,
    look: ["lake", 1],
    words: {
      vi: [
        "Ao Châu, đầm trăm đảo",
        "Đầm nước với chừng một trăm hòn đảo nhỏ.",
        "Thuyền đi giữa các đảo; mặt nước yên, ít sóng, hợp với người đi chậm.",
      ],
      en: [
        "Ao Châu, lagoon of a hundred islets",
        "A lagoon with about a hundred small islands.",
        "Boats pass between the islets; the water is calm and suits those who take their time.",
      ],
    },
    claims: {
      type: [said("lake", "aoChau")],
      area: inCommune("Hạ Hòa"),
      point: near(21.56, 105.02),
      features: [said(text("khoảng 100 đảo nhỏ", "about 100 islets"), "aoChau")],
    },
  },
  {
    code: "DD-AO-GIOI",
    kind: "place",
    unit,
    look: ["lake", 4],
    words: {
      vi: [
        "Ao Giời – Suối Tiên",
        "Suối và thác từ núi Nả, có thác cao tới 20 m.",
        "Nước từ núi Nả qua nhiều bậc đá thành thác và vũng; vùng này thuộc xã Quân Khê cũ.",
      ],
      en: [
        "Ao Giời – Suối Tiên (God Pond and Fairy Stream)",
        "Streams and falls from Nả mountain, up to 20 metres high.",
        "Water from Nả mountain comes down over steps of rock in falls and pools; the area belonged to former Quân Khê commune.",
      ],
    },
    claims: {
      type: [said("lake", "hanoitourist")],
      area: inCommune("Hạ Hòa"),
      features: [said(text("thác cao tới 20 m từ núi Nả", "waterfalls up to 20 m from Nả mountain"), "hanoitourist")],
    },
  },
  {
    code: "DD-THANH-THUY",
    kind: "place",
    unit,
    look: ["river", 3],
    words: {
      vi: [
        "Suối khoáng nóng Thanh Thủy",
        "Vùng nước khoáng nóng bên sông Đà.",
        "Nhiều cơ sở dẫn nước khoáng nóng về bể tắm; trang này chỉ ghi điều nguồn công bố, không xếp hạng cơ sở nào.",
      ],
      en: [
        "Hot mineral springs of Thanh Thủy",
        "An area of hot mineral water beside the Đà river.",
        "Several houses lead the hot water into baths; this page says what the source published and ranks none of them.",
      ],
    },
    claims: {
      type: [said("resort", "dantoc")],
      area: inCommune("Thanh Thủy"),
      point: near(21.16, 105.28),
      services: [said(["hot_spring"], "dantoc")],
    },
  },
  {
    code: "DD-VQG-TAM-DAO",
    kind: "place",
    unit,
    look: ["peaks", 3],
    words: {
      vi: [
        "Vườn quốc gia Tam Đảo",
        "Dãy núi dài phủ rừng, đỉnh cao nhất 1.592 m.",
        "Hai nguồn ghi hai diện tích; cổng hiện con số 36.883 ha và giữ con số kia trong hồ sơ cho đến khi có số liệu chính thức.",
      ],
      en: [
        "Tam Đảo National Park",
        "A long forested range whose highest peak stands at 1,592 metres.",
        "Two sources give two areas; the portal shows 36,883 hectares and keeps the other in its file until an official figure is at hand.",
      ],
      zh: ["三岛国家公园", "绵长的林木山脉，最高峰1592米。", "两个来源所载面积不同；本门户显示36,883公顷，另一数字存档，待官方数据。"],
      ja: [
        "タムダオ国立公園",
        "森に覆われた長い山並み。最高峰は1,592メートル。",
        "二つの出典が異なる面積を挙げています。当サイトは36,883ヘクタールを示し、もう一方は公式の数値が得られるまで記録に残します。",
      ],
      ko: [
        "땀다오 국립공원",
        "숲으로 덮인 긴 산줄기로, 최고봉은 1,592m입니다.",
        "두 출처의 면적이 다릅니다. 36,883헥타르를 싣고 다른 수치는 공식 자료가 나올 때까지 기록에 남깁니다.",
      ],
      fr: [
        "Parc national de Tam Đảo",
        "Une longue chaîne boisée dont le plus haut sommet atteint 1 592 mètres.",
        "Deux sources donnent deux superficies ; le portail affiche 36 883 hectares et garde l’autre au dossier en attendant un chiffre officiel.",
      ],
    },
    claims: {
      type: [said("park", "wikiTamDao")],
      area: inCommune("Tam Đảo"),
      point: [said({ lat: 21.52, lon: 105.55, precision: "exact" }, "tamDaoPlace")],
      extent: [said(36_883, "wikiTamDao"), elsewhere(34_995, "Hai nguồn không khớp; chưa có số liệu chính thức.")],
      elevation: [said(1592, "wikiTamDao")],
      founded: [said(1996, "wikiTamDao", { asOf: "1996-05-15" })],
    },
  },
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
