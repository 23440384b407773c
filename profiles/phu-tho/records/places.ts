import type { DemoRecord } from "../../../src/profile/content.ts";
import { elsewhere, inCommune, near, said, text } from "./write.ts";

const unit = "so-vhttdl";

/** Parks, tea hills, ponds and springs to go to. */
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
];
