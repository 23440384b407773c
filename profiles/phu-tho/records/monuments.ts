import type { DemoRecord } from "../../../src/profile/content.ts";
import { inCommune, near, said, text } from "./write.ts";

const unit = "so-vhttdl";

/** Temples, towers and houses, and the festivals that belong to them. */
export const monumentRecords: readonly DemoRecord[] = [
  {
    code: "DS-DINH-HUONG-CANH",
    kind: "heritage",
    unit,
    look: ["temple", 4],
    words: {
      vi: [
        "Cụm đình Hương Canh, Tiên Canh, Ngọc Canh",
        "Ba ngôi đình gần nhau với chạm khắc gỗ từ cuối thế kỷ 17.",
        "Ba làng, ba ngôi đình và một lối chạm: cảnh người và vật trên xà gỗ kể đời sống trong làng hơn ba trăm năm trước.",
      ],
      en: [
        "Communal houses of Hương Canh, Tiên Canh and Ngọc Canh",
        "Three houses close together, with carving from the late 17th century.",
        "Three villages, three houses and one way of carving: people and animals on the beams tell of village life more than three hundred years ago.",
      ],
    },
    claims: {
      form: [said("architecture", "laocai")],
      area: inCommune("Bình Nguyên"),
      point: near(21.278, 105.651),
      recognition: [said("special_national", "laocai", { asOf: "2022-12-29" })],
      decision: [said({ number: "1649/QĐ-TTg", on: "2022-12-29" }, "laocai")],
      period: [said(text("cuối thế kỷ 17 – đầu thế kỷ 18", "late 17th to early 18th century"), "laocai")],
      parts: [said(text("đình Hương Canh, đình Tiên Canh, đình Ngọc Canh", "houses of Hương Canh, Tiên Canh and Ngọc Canh"), "laocai")],
    },
  },
  {
    code: "DS-THAP-BINH-SON",
    kind: "heritage",
    unit,
    look: ["tower", 4],
    words: {
      vi: [
        "Tháp đất nung Bình Sơn",
        "Mười một tầng đất nung thời Lý – Trần còn đứng đến nay.",
        "Mỗi viên đất nung một hoa văn, ghép thành mười một tầng thu dần lên cao: Bình Sơn là ngọn tháp đất nung hiếm hoi còn lại của thời Lý – Trần.",
      ],
      en: [
        "Terracotta tower of Bình Sơn",
        "Eleven storeys of fired clay from the time of Lý and Trần, standing to this day.",
        "Patterned brick by patterned brick, eleven storeys narrow towards the top: Bình Sơn is one of the few terracotta towers left from the Lý and Trần.",
      ],
      zh: ["平山陶塔", "李陈时期的十一层陶塔，至今屹立。", "一块块带纹样的陶砖砌成逐层内收的十一层，是李陈时期存世不多的陶塔之一。"],
      ja: [
        "ビンソンの陶塔",
        "李・陳の時代に焼き物で造られた十一層の塔が、今も立っています。",
        "文様のある陶板を積み、上へ行くほど細くなる十一層。李・陳の時代から残る数少ない陶塔の一つです。",
      ],
      ko: [
        "빈선 테라코타 탑",
        "리·쩐 시대의 11층 테라코타 탑이 지금도 서 있습니다.",
        "무늬 벽돌을 한 장씩 쌓아 위로 갈수록 좁아지는 열한 층. 리·쩐 시대에서 남은 몇 안 되는 테라코타 탑입니다.",
      ],
      fr: [
        "Tour en terre cuite de Bình Sơn",
        "Onze étages de terre cuite du temps des Lý et des Trần, toujours debout.",
        "Brique ornée après brique ornée, onze étages se resserrent vers le haut : Bình Sơn est l’une des rares tours en terre cuite qui restent des Lý et des Trần.",
      ],
    },
    claims: {
      form: [said("architecture", "hanoitimes")],
      area: inCommune("Tam Sơn"),
      point: near(21.43, 105.39),
      recognition: [said("special_national", "hanoitimes", { asOf: "2016-03-14" })],
      period: [
        said(
          text("thời Lý – Trần", "Lý and Trần dynasties", {
            zh: "李朝—陈朝",
            ja: "李朝・陳朝",
            ko: "리·쩐 왕조",
            fr: "dynasties Lý et Trần",
          }),
          "hanoitimes",
        ),
      ],
      parts: [said(text("11 tầng", "11 storeys", { zh: "11层", ja: "11層", ko: "11층", fr: "11 étages" }), "hanoitimes")],
    },
  },
  {
    code: "DS-TAY-THIEN",
    kind: "heritage",
    unit,
    look: ["peaks", 2],
    words: {
      vi: [
        "Quần thể danh thắng Tây Thiên",
        "Đền, chùa và suối trên sườn núi Thạch Bàn.",
        "Đường hành hương theo suối lên núi, qua rừng và các đền chùa; nơi đây được nhận bằng di tích quốc gia đặc biệt cùng ngày với tháp Bình Sơn.",
      ],
      en: [
        "Scenic complex of Tây Thiên",
        "Temples, pagodas and streams on the slopes of Thạch Bàn mountain.",
        "The pilgrims’ path follows a stream up through forest and shrines; the site received its certificate as a special national relic on the same day as Bình Sơn Tower.",
      ],
    },
    claims: {
      form: [said("landscape", "hanoitimes")],
      area: inCommune("Đại Đình"),
      point: near(21.465, 105.59),
      recognition: [said("special_national", "hanoitimes", { asOf: "2016-03-14" })],
      extent: [said(148, "hanoitimes")],
    },
  },
  {
    code: "DS-THO-TANG",
    kind: "heritage",
    unit,
    look: ["temple", 6],
    words: {
      vi: [
        "Di tích Thổ Tang: đình Phương Viên và miếu Trúc Lâm",
        "Hai di tích cấp quốc gia trong một xã buôn bán lâu đời.",
        "Đình Phương Viên và miếu Trúc Lâm được công nhận cùng đợt; đình Thổ Tang ở cùng xã được nhắc đến trong nhiều tài liệu khác.",
      ],
      en: [
        "Monuments of Thổ Tang: Phương Viên house and Trúc Lâm shrine",
        "Two national relics in a commune of old traders.",
        "Phương Viên communal house and Trúc Lâm shrine were recognised together; the communal house of Thổ Tang itself is named in other writings.",
      ],
    },
    claims: {
      form: [said("architecture", "cand")],
      area: inCommune("Thổ Tang"),
      point: near(21.257, 105.497),
      recognition: [said("national", "cand")],
      parts: [said(text("đình Phương Viên, miếu Trúc Lâm", "Phương Viên communal house, Trúc Lâm shrine"), "cand")],
    },
  },
  {
    code: "DS-DEN-AU-CO",
    kind: "heritage",
    unit,
    look: ["temple", 3],
    words: {
      vi: [
        "Đền thờ Mẫu Âu Cơ",
        "Đền thờ người mẹ trong truyền thuyết trăm trứng, có hội hằng năm.",
        "Theo truyền thuyết, Âu Cơ sinh bọc trăm trứng, khởi đầu của người Việt. Người Hiền Lương giữ đền và mở hội mỗi năm.",
      ],
      en: [
        "Temple of Mother Âu Cơ",
        "A temple to the mother in the legend of the hundred eggs, with a festival every year.",
        "In the legend Âu Cơ bore a pouch of a hundred eggs from which the Việt came. The people of Hiền Lương keep her temple and hold its festival each year.",
      ],
      zh: ["瓯姬国母庙", "供奉“百卵”传说中的母亲，每年举行庙会。", "传说瓯姬生下百卵，为越人之始。贤良人守护此庙，年年开会。"],
      ja: [
        "母神アウ・コーの祠",
        "百の卵の伝説の母を祀り、毎年祭りが開かれます。",
        "伝説では、アウ・コーが産んだ百の卵からベトナムの人々が生まれました。ヒエンルオンの人々が祠を守り、毎年祭りを行います。",
      ],
      ko: [
        "어머니 어우꺼 사당",
        "백 개의 알 전설 속 어머니를 모시며 해마다 축제가 열립니다.",
        "전설에 따르면 어우꺼가 낳은 백 개의 알에서 비엣 사람들이 나왔습니다. 히엔르엉 사람들이 사당을 지키며 해마다 축제를 엽니다.",
      ],
      fr: [
        "Temple de la Mère Âu Cơ",
        "Un temple dédié à la mère de la légende des cent œufs, avec une fête chaque année.",
        "Selon la légende, Âu Cơ mit au monde une poche de cent œufs d’où naquirent les Viêt. Les habitants de Hiền Lương gardent le temple et célèbrent sa fête chaque année.",
      ],
    },
    claims: {
      form: [said("worship", "religion")],
      area: inCommune("Hiền Lương"),
      point: near(21.6, 104.93),
    },
  },
  {
    code: "DS-DEN-LANG-SUONG",
    kind: "heritage",
    unit,
    look: ["temple", 5],
    words: {
      vi: [
        "Đền thờ Thánh Tản ở Lăng Sương",
        "Nơi thờ cả gia đình thánh Tản Viên bên sông Đà.",
        "Khác nhiều nơi chỉ thờ thánh Tản, đền Lăng Sương thờ cha mẹ và người thân của ngài; đền được dựng lại năm 1847.",
      ],
      en: [
        "Temple of Saint Tản’s family at Lăng Sương",
        "The whole family of Saint Tản Viên is worshipped here beside the Đà river.",
        "Where most temples know only the saint, Lăng Sương honours his parents and kin as well; it was rebuilt in 1847.",
      ],
    },
    claims: {
      form: [said("worship", "langSuong")],
      area: inCommune("Tu Vũ"),
      point: near(21.09, 105.31),
      period: [said(text("dựng lại năm 1847", "rebuilt in 1847"), "langSuong")],
    },
  },
  {
    code: "LH-GIO-TO",
    kind: "festival",
    unit,
    look: ["drum", 2],
    words: {
      vi: [
        "Giỗ Tổ Hùng Vương và lễ hội Đền Hùng",
        "Ngày giỗ chung của cả nước, mồng 10 tháng Ba âm lịch.",
        "Lễ dâng hương cử hành trên núi; dưới chân núi là rước kiệu, hát Xoan và các trò chơi. Ngày dương lịch thay đổi mỗi năm và được tính ở bảng bên trên.",
      ],
      en: [
        "Hùng Kings Commemoration and temple festival",
        "The day on which the whole country remembers: the tenth of the third lunar month.",
        "Incense is offered on the mountain; below there are processions, Xoan singing and games. The civil date changes every year and is worked out in the table above.",
      ],
      zh: [
        "雄王祭祖日与雄王庙会",
        "全国共同的祭日：农历三月初十。",
        "山上举行上香仪式，山下有抬轿巡游、春曲和游艺。公历日期每年不同，见上表推算。",
      ],
      ja: [
        "雄王命日と雄王祠の祭り",
        "国を挙げて祖先を思う日、旧暦3月10日。",
        "山上では焼香の儀、麓では神輿の行列やソアンの歌、遊びが行われます。新暦の日付は年ごとに変わり、上の表で算出しています。",
      ],
      ko: [
        "훙왕 제삿날과 훙왕 사당 축제",
        "온 나라가 함께 기리는 음력 3월 10일.",
        "산 위에서 분향 의식을 올리고, 산 아래에서는 가마 행렬과 쏘안 노래, 놀이가 펼쳐집니다. 양력 날짜는 해마다 바뀌며 위 표에 계산되어 있습니다.",
      ],
      fr: [
        "Commémoration des rois Hùng et fête du temple",
        "Le jour où tout le pays se souvient : le dixième du troisième mois lunaire.",
        "L’encens est offert sur le mont ; en bas, processions, chant Xoan et jeux. La date civile change chaque année et figure dans le tableau ci-dessus.",
      ],
    },
    claims: {
      mainDay: [said({ month: 3, day: 10, to: null }, "highlight")],
      area: inCommune("Hy Cương"),
      ofHeritage: [said(["DS-DEN-HUNG", "DS-TIN-NGUONG-HUNG-VUONG"], "vnaHung")],
    },
  },
  {
    code: "LH-DAO-XA",
    kind: "festival",
    unit,
    look: ["fields", 3],
    words: {
      vi: [
        "Lễ rước voi ở Đào Xá",
        "Đám rước voi đan bằng tre và giấy qua làng.",
        "Người Đào Xá làm voi bằng tre, phủ giấy rồi rước quanh làng; đây là một trong 260 lễ hội mà tỉnh đã kiểm kê.",
      ],
      en: [
        "Elephant procession of Đào Xá",
        "Elephants of bamboo and paper are carried through the village.",
        "The people of Đào Xá weave elephants of bamboo, cover them with paper and carry them round; it is one of the 260 festivals that the province has recorded.",
      ],
    },
    claims: {
      area: inCommune("Đào Xá"),
      point: near(21.2, 105.25),
      rites: [said(text("rước voi quanh làng", "elephants carried round the village"), "religion")],
    },
  },
];
