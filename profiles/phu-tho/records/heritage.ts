import type { DemoRecord } from "../../../src/profile/content.ts";
import { inCommune, near, said, text } from "./write.ts";

const unit = "so-vhttdl";

/** Heritage on the lists of UNESCO, and the temple at its heart. */
export const heritageRecords: readonly DemoRecord[] = [
  {
    code: "DS-DEN-HUNG",
    kind: "heritage",
    unit,
    look: ["temple", 2],
    words: {
      vi: [
        "Khu di tích lịch sử Đền Hùng",
        "Bốn ngôi đền và một ngôi lăng trên núi Nghĩa Lĩnh, nơi cả nước thờ các Vua Hùng.",
        "Đường bậc đá đi từ đền Hạ qua đền Trung lên đền Thượng; đền Giếng ở chân núi. Ngày mồng 10 tháng Ba âm lịch là ngày giỗ chung.",
      ],
      en: [
        "Hùng Kings historical site",
        "Four temples and a tomb on Nghĩa Lĩnh mountain, where the whole country honours the Hùng Kings.",
        "Stone steps climb from the Lower Temple past the Middle to the Upper; the Well Temple lies at the foot. The tenth day of the third lunar month is the shared day of remembrance.",
      ],
      zh: [
        "雄王历史遗迹区",
        "义岭山上的四座庙与一座陵，全国在此祭祀雄王。",
        "石阶由下庙经中庙通往上庙，井庙位于山脚。农历三月初十是共同的祭日。",
      ],
      ja: [
        "雄王史跡",
        "義嶺山に立つ四つの祠と一つの陵。国中の人がここで雄王を祀ります。",
        "石段は下の祠から中の祠を経て上の祠へ続き、井戸の祠は麓にあります。旧暦3月10日が共通の祭日です。",
      ],
      ko: [
        "훙왕 역사 유적",
        "응이어린산의 사당 네 곳과 능 하나. 온 나라가 이곳에서 훙왕을 모십니다.",
        "돌계단이 아래 사당에서 가운데 사당을 지나 위 사당까지 이어지고, 우물 사당은 산기슭에 있습니다. 음력 3월 10일이 함께 지내는 제삿날입니다.",
      ],
      fr: [
        "Site historique des rois Hùng",
        "Quatre temples et un tombeau sur le mont Nghĩa Lĩnh, où tout le pays honore les rois Hùng.",
        "Des marches de pierre montent du temple inférieur au temple médian puis au temple supérieur ; le temple du Puits est au pied du mont. Le dixième jour du troisième mois lunaire est le jour commun du souvenir.",
      ],
    },
    claims: {
      form: [said("relic", "dantoc")],
      area: inCommune("Hy Cương"),
      point: near(21.368, 105.323),
      recognition: [said("special_national", "dantoc")],
      parts: [
        said(
          text("đền Hạ, đền Trung, đền Thượng, đền Giếng và lăng", "Lower, Middle, Upper and Well temples and a tomb", {
            zh: "下庙、中庙、上庙、井庙和陵墓",
            ja: "下・中・上・井戸の四つの祠と陵",
            ko: "아래·가운데·위·우물 사당과 능",
            fr: "temples inférieur, médian, supérieur et du Puits, et un tombeau",
          }),
          "hanoitourist",
        ),
      ],
      elevation: [said(175, "hanoitourist")],
      practice: [said({ month: 3, day: 10, to: null }, "highlight")],
    },
  },
  {
    code: "DS-TIN-NGUONG-HUNG-VUONG",
    kind: "heritage",
    unit,
    look: ["drum", 4],
    words: {
      vi: [
        "Tín ngưỡng thờ Hùng Vương ở Phú Thọ",
        "Niềm tin chung về cội nguồn, được UNESCO ghi danh năm 2012.",
        "Thờ các Vua Hùng là cách nhiều thế hệ nhắc nhau về một tổ tiên chung; nghi lễ lớn nhất diễn ra ở núi Nghĩa Lĩnh.",
      ],
      en: [
        "Worship of Hùng Kings in Phú Thọ",
        "A shared belief about common roots, inscribed by UNESCO in 2012.",
        "By honouring the Hùng Kings generations remind one another of one common ancestry; the greatest rite is held on Nghĩa Lĩnh mountain.",
      ],
      zh: [
        "富寿的雄王祭祀信仰",
        "关于共同根源的信仰，2012年列入联合国教科文组织名录。",
        "祭祀雄王，是世代相告同出一源的方式；最大的仪式在义岭山举行。",
      ],
      ja: [
        "フート―の雄王信仰",
        "共通の祖先への信仰。2012年にユネスコ一覧表に記載されました。",
        "雄王を祀ることは、世代を超えて同じ祖先を思い起こす営みです。最も大きな儀礼は義嶺山で行われます。",
      ],
      ko: [
        "푸토의 훙왕 숭배 신앙",
        "공동의 뿌리에 대한 믿음으로, 2012년 유네스코에 등재되었습니다.",
        "훙왕을 모시는 일은 세대를 이어 한 조상을 되새기는 길이며, 가장 큰 의례는 응이어린산에서 열립니다.",
      ],
      fr: [
        "Culte des rois Hùng à Phú Thọ",
        "Une croyance partagée sur l’origine commune, inscrite par l’UNESCO en 2012.",
        "Honorer les rois Hùng, c’est se rappeler d’une génération à l’autre une même ascendance ; le plus grand rite a lieu sur le mont Nghĩa Lĩnh.",
      ],
    },
    claims: {
      form: [said("intangible", "unescoHung")],
      area: inCommune("Hy Cương"),
      unesco: [said("representative", "unescoHung", { asOf: "2012-12-06" })],
      unescoYear: [said(2012, "unescoHung", { asOf: "2012-12-06" })],
      practice: [said({ month: 3, day: 10, to: null }, "highlight")],
    },
  },
  {
    code: "DS-HAT-XOAN",
    kind: "heritage",
    unit,
    look: ["song", 3],
    words: {
      vi: [
        "Nghệ thuật Hát Xoan",
        "Lối hát cửa đình mùa xuân, di sản đầu tiên được UNESCO chuyển từ danh sách khẩn cấp sang danh sách đại diện.",
        "Các phường Xoan ở Kim Đức và Phượng Lâu cũ, nay thuộc Vân Phú, vẫn dạy trẻ hát; mỗi cuộc hát mở bằng lời chúc và kết bằng trò chơi đối đáp.",
      ],
      en: [
        "Xoan, the spring singing of Phú Thọ",
        "Singing at the communal house in spring: the first element that UNESCO moved from its urgent list to the representative one.",
        "The guilds of former Kim Đức and Phượng Lâu, today in Vân Phú, still teach children; a performance opens with wishes and ends in games of question and answer.",
      ],
      zh: [
        "富寿春曲（Xoan）",
        "春日在亭中演唱；首个由急需保护名录转入代表作名录的遗产。",
        "原金德、凤楼的春曲班社今属云富，仍在教孩子演唱；演唱以祝词开场，以对答游戏收尾。",
      ],
      ja: [
        "フート―の春の歌・ソアン",
        "春に亭で歌われる歌。緊急保護一覧表から代表一覧表へ移された最初の遺産です。",
        "旧キムドゥック社と旧フオンラウ社（現在のヴァンフー）の歌い手たちは今も子どもに教えています。祝いの言葉で始まり、問答の遊びで終わります。",
      ],
      ko: [
        "푸토의 봄노래 쏘안",
        "봄에 마을 회당에서 부르는 노래. 긴급보호목록에서 대표목록으로 옮겨진 첫 유산입니다.",
        "옛 낌득과 프엉러우, 지금의 번푸에 있는 노래패가 여전히 아이들을 가르칩니다. 축원으로 열고 문답 놀이로 맺습니다.",
      ],
      fr: [
        "Le Xoan, chant du printemps",
        "Un chant de maison communale au printemps, premier élément passé de la liste d’urgence de l’UNESCO à la liste représentative.",
        "Les guildes des anciens Kim Đức et Phượng Lâu, aujourd’hui à Vân Phú, enseignent toujours aux enfants ; une séance s’ouvre par des vœux et s’achève en jeux de questions et réponses.",
      ],
    },
    claims: {
      form: [said("intangible", "baoPhuTho")],
      area: inCommune("Vân Phú"),
      point: near(21.37, 105.38),
      unesco: [said("representative", "baoPhuTho", { asOf: "2017-12-08" })],
      unescoYear: [said(2017, "baoPhuTho", { asOf: "2017-12-08" })],
      unescoEarlier: [
        said(
          text("Danh sách cần bảo vệ khẩn cấp, 24/11/2011", "Urgent Safeguarding List, 24 November 2011", {
            zh: "急需保护名录，2011年11月24日",
            ja: "緊急保護一覧表（2011年11月24日）",
            ko: "긴급보호목록, 2011년 11월 24일",
            fr: "Liste de sauvegarde urgente, 24 novembre 2011",
          }),
          "dfaHeritage",
          { asOf: "2011-11-24" },
        ),
      ],
      bearers: [
        said(
          text("các phường Xoan ở Kim Đức và Phượng Lâu cũ", "Xoan guilds of former Kim Đức and Phượng Lâu", {
            zh: "原金德、凤楼的春曲班社",
            ja: "旧キムドゥック・旧フオンラウの歌い手の組",
            ko: "옛 낌득·프엉러우의 쏘안 노래패",
            fr: "guildes des anciens Kim Đức et Phượng Lâu",
          }),
          "baoPhuTho",
        ),
      ],
    },
  },
  {
    code: "DS-CA-TRU",
    kind: "heritage",
    unit,
    look: ["song", 5],
    words: {
      vi: [
        "Ca trù",
        "Lối hát thính phòng cổ mà Phú Thọ cùng giữ với nhiều tỉnh.",
        "Một giọng hát, một cây đàn đáy và một cỗ phách: ca trù được nghe gần, từng chữ. Phú Thọ là một trong mười bốn địa phương cùng giữ di sản này.",
      ],
      en: [
        "Ca trù",
        "An old chamber song that Phú Thọ keeps together with many provinces.",
        "One voice, one long-necked lute and a wooden clapper: ca trù is heard close by, word by word. Phú Thọ is one of the fourteen provinces that share it.",
      ],
    },
    claims: {
      form: [said("intangible", "dantoc")],
      unesco: [said("urgent", "dantoc", { note: "Năm 2009 theo hiểu biết chung, nguồn không ghi năm." })],
      bearers: [said(text("mười bốn tỉnh cùng giữ, Phú Thọ là một", "shared by fourteen provinces, Phú Thọ among them"), "dantoc")],
    },
  },
  {
    code: "DS-KEO-SONG",
    kind: "heritage",
    unit,
    look: ["river", 2],
    words: {
      vi: [
        "Kéo song Hương Canh, nghi lễ và trò chơi",
        "Hai đội kéo một sợi song dài chừng 50 m luồn qua cột gỗ, phần Việt Nam trong một di sản của bốn nước.",
        "Trò chơi đầu năm này thuộc hồ sơ Nghi lễ và trò chơi kéo co mà Campuchia, Philippines, Hàn Quốc và Việt Nam cùng đệ trình.",
      ],
      en: [
        "Hương Canh tugging ritual",
        "Two sides pull a rattan cord of some 50 metres through a wooden post: Việt Nam’s part in a heritage of four countries.",
        "This game of the new year belongs to Tugging rituals and games, which Cambodia, the Philippines, the Republic of Korea and Việt Nam put forward together.",
      ],
      zh: [
        "香耕拔藤仪式",
        "两队拉扯一根约50米、穿过木柱的藤条，是四国共有遗产中的越南部分。",
        "这一新春游艺属于“拔河仪式与竞赛”，由柬埔寨、菲律宾、韩国和越南共同申报。",
      ],
      ja: [
        "フオンカインの藤綱引き",
        "木の柱に通した約50メートルの籐を二組で引き合います。四か国に共通する遺産のベトナムの部分です。",
        "この新年の行事は、カンボジア・フィリピン・韓国・ベトナムが共同で申請した「綱引きの儀礼と遊び」に含まれます。",
      ],
      ko: [
        "흐엉까인 등나무 줄다리기",
        "나무 기둥을 꿴 약 50m 등나무 줄을 두 편이 당깁니다. 네 나라가 함께 가진 유산 가운데 베트남의 몫입니다.",
        "이 새해 놀이는 캄보디아, 필리핀, 대한민국, 베트남이 함께 신청한 ‘줄다리기 의례와 놀이’에 속합니다.",
      ],
      fr: [
        "Traction du rotin à Hương Canh",
        "Deux camps tirent une liane de rotin d’environ 50 mètres passée dans un poteau : la part vietnamienne d’un patrimoine de quatre pays.",
        "Ce jeu du nouvel an fait partie des Rituels et jeux de tir à la corde, présentés ensemble par le Cambodge, les Philippines, la République de Corée et le Viêt Nam.",
      ],
    },
    claims: {
      form: [said("intangible", "unescoTug")],
      area: inCommune("Bình Nguyên"),
      point: near(21.277, 105.65),
      unesco: [said("representative", "unescoTug", { asOf: "2015" })],
      unescoYear: [said(2015, "unescoTug", { asOf: "2015" })],
      parts: [
        said(
          text("dây song dài khoảng 50 m", "a rattan cord of about 50 m", {
            zh: "约50米长的藤条",
            ja: "長さ約50mの籐",
            ko: "길이 약 50m의 등나무 줄",
            fr: "une liane de rotin d’environ 50 m",
          }),
          "unescoTug",
        ),
      ],
    },
  },
];
