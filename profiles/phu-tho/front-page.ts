import type { FrontPage, InEveryLanguage } from "../../src/profile/contract.ts";

const vi: FrontPage = {
  description: "Cổng thông tin đối ngoại tỉnh Phú Thọ: di sản, điểm đến, đầu tư và hợp tác, bằng sáu ngôn ngữ.",
  heroLabel: "Họa tiết: những dòng sông gặp nhau quanh mặt trống đồng",
  heroTitle: "Nơi ba dòng sông gặp nhau",
  heroText:
    "Sông Thao, sông Lô và sông Đà hợp dòng ở Việt Trì. Từ miền Đất Tổ ấy, Phú Thọ kể với bạn bè quốc tế về con người, di sản và những cánh cửa đang mở.",
  heritageIntro: "Một tỉnh, ba vùng văn hóa: Đất Tổ trung du, chân núi Tam Đảo và xứ Mường bên lòng hồ.",
  unionTitle: "Một tỉnh, ba miền hợp lại",
  unionText:
    "Từ tháng 7 năm 2025, Phú Thọ, Vĩnh Phúc và Hòa Bình về chung một mái nhà: từ đồng bằng ven sông Hồng lên vùng đồi chè, rồi tới núi đá và lòng hồ phía tây nam.",
  figures: [
    { value: "9.361", unit: "km²", label: "diện tích tự nhiên" },
    { value: "4,02", unit: "triệu", label: "người dân" },
    { value: "148", label: "xã và phường" },
  ],
  figuresSource: "Số liệu làm tròn, theo các nghị quyết năm 2025 của Quốc hội và Ủy ban Thường vụ Quốc hội.",
  mapTitle: "Sơ đồ tỉnh Phú Thọ với ba con sông và bảy địa danh",
  rivers: ["sông Thao", "sông Lô", "sông Đà"],
  places: ["Đền Hùng", "Việt Trì", "Tam Đảo", "Long Cốc", "Đoan Hùng", "Hồ Hòa Bình", "Mường Bi"],
  investTitle: "Đầu tư, từ câu hỏi đầu tiên",
  investText: "Viết cho người chưa từng làm việc tại Việt Nam: hỏi ai, cần giấy tờ gì, căn cứ vào văn bản nào.",
  investMore: "Xem các bài về đầu tư",
};

const en: FrontPage = {
  description:
    "The external information portal of Phú Thọ province, Viet Nam: heritage, places, investment and partners, in six languages.",
  heroLabel: "Pattern: rivers meeting around the face of a bronze drum",
  heroTitle: "Where three rivers meet",
  heroText:
    "The Thao, the Lô and the Đà join at Việt Trì. From this ancestral land Phú Thọ tells the world of its people, its heritage and the doors that stand open.",
  heritageIntro: "One province, three cultures: the ancestral midlands, the foot of Tam Đảo, and Mường country beside the lake.",
  unionTitle: "One province from three",
  unionText:
    "Since July 2025 Phú Thọ, Vĩnh Phúc and Hòa Bình share one roof: from the plain of the Red River up to the tea hills, and on to limestone mountains and a long lake in the south-west.",
  figures: [
    { value: "9,361", unit: "km²", label: "natural area" },
    { value: "4.02", unit: "million", label: "inhabitants" },
    { value: "148", label: "communes and wards" },
  ],
  figuresSource: "Rounded figures, from the 2025 resolutions of the National Assembly and its Standing Committee.",
  mapTitle: "Schematic map of Phú Thọ with three rivers and seven places",
  rivers: ["Thao River", "Lô River", "Đà River"],
  places: ["Hùng Temple", "Việt Trì", "Tam Đảo", "Long Cốc", "Đoan Hùng", "Hòa Bình Lake", "Mường Bi"],
  investTitle: "Investing, from the first question",
  investText: "Written for those who have never worked in Viet Nam: whom to ask, which papers, under which texts.",
  investMore: "Read about investing",
};

const zh: FrontPage = {
  description: "越南富寿省对外信息门户：遗产、名胜、投资与合作，六种语言。",
  heroLabel: "图案：河流交汇于铜鼓四周",
  heroTitle: "三江交汇之地",
  heroText: "洮江、泸江与沱江在越池汇流。富寿从这片祖地出发，向世界讲述这里的人、遗产与敞开的大门。",
  heritageIntro: "一个省，三种文化：祖地丘陵、三岛山麓与湖畔芒乡。",
  unionTitle: "三地合一的省",
  unionText: "2025 年 7 月起，富寿、永福与和平合为一省：从红河平原到茶山，再到西南的石灰岩山与长湖。",
  figures: [
    { value: "9,361", unit: "平方公里", label: "自然面积" },
    { value: "402", unit: "万", label: "人口" },
    { value: "148", label: "乡与坊" },
  ],
  figuresSource: "约数，依据 2025 年国会及国会常务委员会的决议。",
  mapTitle: "富寿省示意图，标有三条河流与七处地点",
  rivers: ["洮江", "泸江", "沱江"],
  places: ["雄王庙", "越池", "三岛", "隆谷", "端雄", "和平湖", "芒碧"],
  investTitle: "投资，从第一个问题开始",
  investText: "写给从未在越南工作过的人：该问谁、需要什么文件、依据哪些法规。",
  investMore: "阅读投资内容",
};

const ja: FrontPage = {
  description: "ベトナム・フート省の対外情報ポータル。遺産、名所、投資、連携を六つの言語で。",
  heroLabel: "文様：銅鼓の面をめぐって出会う川",
  heroTitle: "三つの川が出会う地",
  heroText: "タオ川、ロー川、ダー川はヴィエットチーで合流します。この祖先の地から、フート省は人と遺産、そして開かれた扉を世界に伝えます。",
  heritageIntro: "一つの省に三つの文化。祖先の丘陵、タムダオの麓、湖畔のムオンの里。",
  unionTitle: "三つの地が一つの省に",
  unionText:
    "2025年7月、フート、ヴィンフック、ホアビンが一つになりました。紅河の平野から茶畑の丘へ、さらに南西の石灰岩の山と長い湖へと続きます。",
  figures: [
    { value: "9,361", unit: "km²", label: "面積" },
    { value: "402", unit: "万人", label: "人口" },
    { value: "148", label: "社と坊" },
  ],
  figuresSource: "概数。2025年の国会および国会常務委員会の決議による。",
  mapTitle: "三つの川と七つの場所を示すフート省の略図",
  rivers: ["タオ川", "ロー川", "ダー川"],
  places: ["フン王祠", "ヴィエットチー", "タムダオ", "ロンコック", "ドアンフン", "ホアビン湖", "ムオンビ"],
  investTitle: "投資、最初の問いから",
  investText: "ベトナムで働いたことのない方のために。誰に尋ね、どの書類が要り、どの法令によるのか。",
  investMore: "投資の記事を読む",
};

const ko: FrontPage = {
  description: "베트남 푸토성의 대외 정보 포털. 유산, 명소, 투자, 협력을 여섯 언어로 전합니다.",
  heroLabel: "문양: 청동북을 둘러싸고 만나는 강들",
  heroTitle: "세 강이 만나는 곳",
  heroText: "타오강, 로강, 다강이 비엣찌에서 만납니다. 푸토성은 이 시조의 땅에서 사람과 유산, 열려 있는 문을 세계에 전합니다.",
  heritageIntro: "한 성에 세 문화: 시조의 구릉, 땀다오 산기슭, 호숫가의 므엉 고장.",
  unionTitle: "세 지역이 하나의 성으로",
  unionText:
    "2025년 7월부터 푸토, 빈푹, 호아빈이 한 지붕 아래 모였습니다. 홍강 평야에서 차밭 언덕으로, 다시 남서쪽 석회암 산과 긴 호수로 이어집니다.",
  figures: [
    { value: "9,361", unit: "km²", label: "면적" },
    { value: "402", unit: "만 명", label: "인구" },
    { value: "148", label: "사와 프엉(행정 구역)" },
  ],
  figuresSource: "어림수. 2025년 국회와 국회 상무위원회 결의에 따름.",
  mapTitle: "세 강과 일곱 곳을 표시한 푸토성 약도",
  rivers: ["타오강", "로강", "다강"],
  places: ["훙왕 사당", "비엣찌", "땀다오", "롱꼭", "도안훙", "호아빈호", "므엉비"],
  investTitle: "투자, 첫 질문부터",
  investText: "베트남에서 일해 본 적이 없는 분을 위해 썼습니다. 누구에게 묻고, 어떤 서류가 필요하며, 어떤 법령에 따르는지.",
  investMore: "투자 글 읽기",
};

const fr: FrontPage = {
  description:
    "Le portail d’information extérieure de la province de Phú Thọ, Viêt Nam\u202f: patrimoine, lieux, investissement et partenaires, en six langues.",
  heroLabel: "Motif\u202f: des rivières se rejoignent autour d’un tambour de bronze",
  heroTitle: "Là où trois rivières se rejoignent",
  heroText:
    "Le Thao, le Lô et le Đà s’unissent à Việt Trì. De cette terre des ancêtres, Phú Thọ parle au monde de ses habitants, de son patrimoine et des portes qu’elle ouvre.",
  heritageIntro: "Une province, trois cultures\u202f: les collines ancestrales, le pied du Tam Đảo et le pays mường au bord du lac.",
  unionTitle: "Une province née de trois",
  unionText:
    "Depuis juillet 2025, Phú Thọ, Vĩnh Phúc et Hòa Bình ne font plus qu’une\u202f: de la plaine du fleuve Rouge aux collines de thé, puis aux montagnes calcaires et au long lac du sud-ouest.",
  figures: [
    { value: "9\u202f361", unit: "km²", label: "superficie" },
    { value: "4,02", unit: "millions", label: "d’habitants" },
    { value: "148", label: "communes et quartiers" },
  ],
  figuresSource: "Chiffres arrondis, d’après les résolutions de 2025 de l’Assemblée nationale et de son Comité permanent.",
  mapTitle: "Schéma de Phú Thọ avec trois rivières et sept lieux",
  rivers: ["rivière Thao", "rivière Lô", "rivière Đà"],
  places: ["Temple des Hùng", "Việt Trì", "Tam Đảo", "Long Cốc", "Đoan Hùng", "Lac de Hòa Bình", "Mường Bi"],
  investTitle: "Investir, dès la première question",
  investText: "Pour qui n’a jamais travaillé au Viêt Nam\u202f: à qui s’adresser, quels papiers, selon quels textes.",
  investMore: "Lire sur l’investissement",
};

/** What the front page says of Phú Thọ. */
export const frontPage: InEveryLanguage<FrontPage> = { vi, en, zh, ja, ko, fr };
