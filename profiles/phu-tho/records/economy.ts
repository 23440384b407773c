import type { DemoRecord } from "../../../src/profile/content.ts";
import { inCommune, near, said, text } from "./write.ts";

/** Products and industrial parks. */
export const economyRecords: readonly DemoRecord[] = [
  {
    code: "SV-BUOI-DOAN-HUNG",
    kind: "product",
    unit: "so-nnmt",
    look: ["pomelo", 1],
    words: {
      vi: [
        "Bưởi Đoan Hùng",
        "Bưởi hai giống Bằng Luân và Sửu, được bảo hộ chỉ dẫn địa lý.",
        "Quả để được lâu, càng để càng ngọt. Giống Sửu trồng ở Chí Đám, giống kia ở Bằng Luân.",
      ],
      en: [
        "Đoan Hùng pomelo",
        "Two varieties, Bằng Luân and Sửu, under a geographical indication.",
        "The fruit keeps for long and sweetens as it rests. Sửu is grown at Chí Đám, the other at Bằng Luân.",
      ],
      zh: ["端雄柚", "平伦与秀两个品种，受地理标志保护。", "果实耐储，越放越甜。秀种产于志潭，另一种产于平伦。"],
      ja: [
        "ドアンフン文旦",
        "バンルアンとスーの二品種。地理的表示で保護されています。",
        "日持ちがよく、置くほど甘くなります。スーはチーダム、もう一方はバンルアンで作られます。",
      ],
      ko: [
        "도안훙 자몽(유자)",
        "방루언과 쓰우 두 품종으로 지리적 표시 보호를 받습니다.",
        "오래 두고 먹을 수 있으며 둘수록 달아집니다. 쓰우는 찌담에서, 다른 하나는 방루언에서 납니다.",
      ],
      fr: [
        "Pomelo de Đoan Hùng",
        "Deux variétés, Bằng Luân et Sửu, sous indication géographique.",
        "Le fruit se garde longtemps et s’adoucit en reposant. Le Sửu pousse à Chí Đám, l’autre à Bằng Luân.",
      ],
    },
    claims: {
      type: [said("fruit", "pomelo")],
      area: inCommune("Bằng Luân"),
      point: near(21.63, 105.18),
      varieties: [
        said(
          text("Bằng Luân; Sửu (Chí Đám)", "Bằng Luân; Sửu (Chí Đám)", {
            zh: "平伦；秀（志潭）",
            ja: "バンルアン、スー（チーダム）",
            ko: "방루언, 쓰우(찌담)",
            fr: "Bằng Luân ; Sửu (Chí Đám)",
          }),
          "pomelo",
        ),
      ],
      gi: [said({ number: "00007", on: null }, "pomelo", { note: "Số và năm 2006 theo hiểu biết chung, cần đối chiếu đăng bạ." })],
    },
  },
  {
    code: "SV-CAM-CAO-PHONG",
    kind: "product",
    unit: "so-nnmt",
    look: ["pomelo", 3],
    words: {
      vi: [
        "Cam Cao Phong",
        "Cam của vùng đồi Cao Phong, chỉ dẫn địa lý số 00046.",
        "Hai trang ghi hai ngày của cùng một quyết định bảo hộ; cổng chọn ngày trên trang của cơ quan sở hữu trí tuệ.",
      ],
      en: [
        "Cao Phong orange",
        "Oranges from the hills of Cao Phong, geographical indication no. 00046.",
        "Two pages date the same registration decision differently; the portal shows the date given by the intellectual property office.",
      ],
    },
    claims: {
      type: [said("fruit", "orangeIp")],
      area: inCommune("Cao Phong"),
      point: near(20.71, 105.32),
      gi: [said({ number: "00046", on: null }, "orangeIp")],
      giDecision: [
        said({ number: "3947/QĐ-SHTT", on: "2013-11-05" }, "orangeIp"),
        said({ number: "3947/QĐ-SHTT", on: "2014-11-05" }, "orangeCasti", { chosen: false, note: "Cùng số quyết định, khác năm." }),
      ],
    },
  },
  {
    code: "KCN-THUY-VAN",
    kind: "park",
    unit: "so-tai-chinh",
    look: ["weave", 2],
    words: {
      vi: [
        "Khu công nghiệp Thụy Vân",
        "Khu công nghiệp lâu đời nhất, gần như đã lấp đầy.",
        "Nằm cạnh Việt Trì cũ; nhà đầu tư mới cần hỏi về chuyển nhượng nhà xưởng hơn là đất trống.",
      ],
      en: [
        "Thụy Vân industrial park",
        "The oldest park, let almost to the last plot.",
        "It lies beside former Việt Trì; newcomers ask about existing workshops rather than free land.",
      ],
      zh: ["瑞云工业园区", "最早的工业园区，几乎全部租满。", "毗邻原越池市；新投资者宜洽询现有厂房而非空地。"],
      ja: [
        "トゥイヴァン工業団地",
        "最も古い団地で、区画はほぼ埋まっています。",
        "旧ヴィエットチーに隣接。新たな投資には空き地より既存の工場建屋の相談を。",
      ],
      ko: [
        "투이번 산업단지",
        "가장 오래된 단지로 거의 모두 분양되었습니다.",
        "옛 비엣찌 옆에 있습니다. 새 투자자는 빈 땅보다 기존 공장 건물을 문의하는 편이 좋습니다.",
      ],
      fr: [
        "Parc industriel de Thụy Vân",
        "Le plus ancien parc, loué presque jusqu’à la dernière parcelle.",
        "Il jouxte l’ancienne Việt Trì ; les nouveaux venus s’enquièrent d’ateliers existants plutôt que de terrains libres.",
      ],
    },
    claims: {
      state: [said("full", "parks", { asOf: "2025" })],
      area: inCommune("Nông Trang"),
      point: near(21.34, 105.35),
      phase: [
        said(
          text("gần 100 % diện tích đã cho thuê", "almost 100 % let", {
            zh: "已租近100%",
            ja: "ほぼ100％入居",
            ko: "거의 100% 분양",
            fr: "loué à presque 100 %",
          }),
          "parks",
          { asOf: "2025" },
        ),
      ],
    },
  },
  {
    code: "KCN-PHU-HA",
    kind: "park",
    unit: "so-tai-chinh",
    look: ["weave", 4],
    words: {
      vi: [
        "Khu công nghiệp Phú Hà",
        "350 ha giai đoạn I cho công nghiệp hỗ trợ và điện tử.",
        "Khu nằm gần đường cao tốc Nội Bài – Lào Cai và ưu tiên doanh nghiệp phụ trợ.",
      ],
      en: [
        "Phú Hà industrial park",
        "350 hectares in phase I, for supporting industry and electronics.",
        "The park lies near the Nội Bài – Lào Cai expressway and gives suppliers priority.",
      ],
      zh: ["富河工业园区", "一期350公顷，面向配套工业与电子业。", "园区靠近内排—老街高速公路，优先引进配套企业。"],
      ja: ["フーハー工業団地", "第1期350ヘクタール。裾野産業と電子産業向け。", "ノイバイ―ラオカイ高速道路に近く、部品産業を優先します。"],
      ko: [
        "푸하 산업단지",
        "1단계 350헥타르로 지원 산업과 전자 산업을 위한 단지.",
        "노이바이–라오까이 고속도로에 가깝고 부품 기업을 우선합니다.",
      ],
      fr: [
        "Parc industriel de Phú Hà",
        "350 hectares en première phase, pour la sous-traitance et l’électronique.",
        "Le parc est proche de l’autoroute Nội Bài – Lào Cai et donne la priorité aux fournisseurs.",
      ],
    },
    claims: {
      state: [said("running", "parks", { asOf: "2025" })],
      area: inCommune("Phong Châu"),
      point: near(21.41, 105.25),
      extent: [said(350, "parks", { asOf: "2025", note: "Giai đoạn I." })],
      phase: [said(text("giai đoạn I", "phase I", { zh: "一期", ja: "第1期", ko: "1단계", fr: "première phase" }), "parks")],
      industry: [said(["26"], "parks")],
      focus: [
        said(
          text("công nghiệp hỗ trợ, điện tử", "supporting industry, electronics", {
            zh: "配套工业、电子",
            ja: "裾野産業、電子",
            ko: "지원 산업, 전자",
            fr: "sous-traitance, électronique",
          }),
          "parks",
        ),
      ],
    },
  },
  {
    code: "KCN-CAM-KHE",
    kind: "park",
    unit: "so-tai-chinh",
    look: ["weave", 6],
    words: {
      vi: [
        "Khu công nghiệp Cẩm Khê",
        "Một trong bốn khu đang hoạt động của Phú Thọ trước hợp nhất.",
        "Khu ở bờ phải sông Hồng, phía bắc của tỉnh.",
      ],
      en: [
        "Cẩm Khê industrial park",
        "One of the four parks that ran in Phú Thọ before the union.",
        "The park lies on the right bank of the Red River, in the north of the province.",
      ],
    },
    claims: {
      state: [said("running", "parks", { asOf: "2025" })],
      area: inCommune("Cẩm Khê"),
      point: near(21.41, 105.13),
    },
  },
  {
    code: "KCN-TRUNG-HA",
    kind: "park",
    unit: "so-tai-chinh",
    look: ["fields", 2],
    words: {
      vi: [
        "Khu công nghiệp Trung Hà",
        "161 ha quy hoạch cho ngành có giá trị gia tăng cao.",
        "Khu ở Tam Nông, gần cầu Trung Hà sang Hà Nội.",
      ],
      en: [
        "Trung Hà industrial park",
        "161 hectares planned for industry of high added value.",
        "The park is in Tam Nông, near the Trung Hà bridge to Hà Nội.",
      ],
    },
    claims: {
      state: [said("planned", "merged")],
      area: inCommune("Tam Nông"),
      point: near(21.23, 105.33),
      extent: [said(161, "merged")],
      focus: [said(text("giá trị gia tăng cao", "high added value"), "merged")],
    },
  },
  {
    code: "KCN-LUONG-SON",
    kind: "park",
    unit: "so-tai-chinh",
    look: ["fields", 4],
    words: {
      vi: [
        "Khu công nghiệp Lương Sơn",
        "Một trong tám khu được quy hoạch ở Hòa Bình cũ.",
        "Tám khu có tổng diện tích chừng 1.597 ha; Lương Sơn là cửa ngõ về Hà Nội.",
      ],
      en: [
        "Lương Sơn industrial park",
        "One of eight parks planned in former Hòa Bình.",
        "The eight have about 1,597 hectares together; Lương Sơn is the gate towards Hà Nội.",
      ],
    },
    claims: {
      state: [said("planned", "parks", { asOf: "2025" })],
      area: inCommune("Lương Sơn"),
      point: near(20.89, 105.52),
      phase: [said(text("một trong tám khu, cộng lại khoảng 1.597 ha", "one of eight parks, together about 1,597 ha"), "parks")],
    },
  },
];
