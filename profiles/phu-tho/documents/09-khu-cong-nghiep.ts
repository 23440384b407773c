import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, note, p, table } from "../write.ts";

/** Industrial parks in figures. */
export const khuCongNghiep = {
  code: "khu-cong-nghiep",
  kind: "article",
  section: "invest",
  unit: "so-tai-chinh",
  publishedAt: "2026-07-15",
  facts: { topics: ["investment"], family: "weave", palette: 5, sources: cited("parks", "merged") },
  editions: {
    vi: edition(
      "khu-cong-nghiep",
      "vi",
      "Khu công nghiệp Phú Thọ: con số và cách đọc",
      "32 khu trong quy hoạch, 16 khu đang hoạt động; số liệu nào thuộc tỉnh mới, số liệu nào chỉ của tỉnh cũ.",
      p(
        "Sau khi hợp nhất, tỉnh Phú Thọ có 32 khu công nghiệp trong quy hoạch, trong đó 16 khu đang hoạt động.{{parks}} Đây là hai con số của toàn tỉnh mới. Nhiều con số khác trên mạng chỉ nói về một trong ba tỉnh cũ, nên cần đọc kỹ.",
      ),
      table(
        ["Chỉ tiêu", "Giá trị", "Phạm vi"],
        ["Khu công nghiệp trong quy hoạch", "32", "Toàn tỉnh mới"],
        ["Khu công nghiệp đang hoạt động", "16", "Toàn tỉnh mới"],
        ["Dự án trong các khu (4/2025)", "184", "Phú Thọ cũ"],
        ["Trong đó dự án FDI", "87", "Phú Thọ cũ"],
        ["Vốn của các dự án FDI", "Trên 2,3 tỷ USD", "Phú Thọ cũ"],
      ),
      h("Vì sao phải ghi phạm vi"),
      p(
        "Ba dòng cuối được thống kê vào tháng 4/2025, trước ngày hợp nhất. Đem 184 dự án chia cho 32 khu sẽ ra một con số vô nghĩa. Khi có số liệu chung của tỉnh mới, trang này sẽ thay bảng và giữ bản cũ trong sổ sửa đổi.",
      ),
      h("Bước tiếp theo"),
      p(
        "Bài [Năm khu công nghiệp, năm câu hỏi](chon-khu-cong-nghiep) giới thiệu từng khu. Bài [Đầu tư từ Thái Lan](dau-tu-thai-lan) cho một ví dụ về nhà đầu tư theo nước.",
      ),
      note(
        "Trang này cung cấp thông tin chung, không phải tư vấn pháp lý hay lời chào đầu tư. Diện tích còn trống, giá thuê và thủ tục phải hỏi cơ quan có thẩm quyền vào thời điểm bạn cần.",
      ),
    ),
    en: edition(
      "khu-cong-nghiep",
      "en",
      "Phú Thọ’s industrial parks: the figures and how to read them",
      "32 parks planned, 16 running; which figures cover the new province and which only a former one.",
      p(
        "Since the merger, Phú Thọ has 32 industrial parks in its planning, of which 16 are running.{{parks}} These two figures cover the whole new province. Many others found online speak of only one of the three former provinces and need careful reading.",
      ),
      table(
        ["Item", "Value", "Scope"],
        ["Industrial parks planned", "32", "Whole new province"],
        ["Industrial parks running", "16", "Whole new province"],
        ["Projects in the parks (April 2025)", "184", "Former Phú Thọ"],
        ["Of them foreign direct investment", "87", "Former Phú Thọ"],
        ["Capital of these foreign projects", "More than USD 2.3 billion", "Former Phú Thọ"],
      ),
      h("Why the scope matters"),
      p(
        "The last three lines were counted in April 2025, before the merger. To divide 184 projects by 32 parks would give a meaningless number. When figures for the new province as a whole are published, this page will replace the table and keep the old one in the revision record.",
      ),
      h("Where to go next"),
      p(
        "[Five industrial parks, five questions](chon-khu-cong-nghiep) introduces the parks one by one. [Investment from Thailand](dau-tu-thai-lan) gives an example of investors from one country.",
      ),
      note(
        "This page gives general information; it is neither legal advice nor an offer. Ask the responsible authority for vacant land, rents and procedures at the time you need them.",
      ),
    ),
    zh: edition(
      "khu-cong-nghiep",
      "zh",
      "富寿省工业园区：数字与读法",
      "规划32个园区，16个正在运营；哪些数字属于新省，哪些只属于原省。",
      p(
        "合并后，富寿省规划有32个工业园区，其中16个正在运营。{{parks}}这两个数字涵盖整个新省。网上许多其他数字只涉及原三省之一，需要仔细辨别。",
      ),
      table(
        ["指标", "数值", "范围"],
        ["规划的工业园区", "32", "全省（新）"],
        ["运营中的工业园区", "16", "全省（新）"],
        ["园区内项目（2025年4月）", "184", "原富寿省"],
        ["其中外商直接投资项目", "87", "原富寿省"],
        ["上述外资项目的资金", "超过23亿美元", "原富寿省"],
      ),
      h("为何注明范围"),
      p(
        "后三行统计于2025年4月，即合并之前。用184个项目除以32个园区，得出的数字毫无意义。新省的总体数据公布后，本页将更换此表，并在修改记录中保留旧表。",
      ),
      h("下一步"),
      p(
        "[五个工业园区，五个问题](en:chon-khu-cong-nghiep)（英文）逐一介绍园区；[来自泰国的投资](en:dau-tu-thai-lan)（英文）是按国别看投资者的一个例子。",
      ),
      note("本页仅提供一般信息，不构成法律咨询或投资要约。可用土地、租金和手续，请在需要时向主管机关查询。"),
    ),
    ja: edition(
      "khu-cong-nghiep",
      "ja",
      "フート省の工業団地：数字とその読み方",
      "計画は32か所、稼働中は16か所。新しい省の数字と旧省だけの数字を区別します。",
      p(
        "合併後のフート省では、32か所の工業団地が計画され、うち16か所が稼働しています。{{parks}}この二つは新しい省全体の数字です。インターネット上の多くの数字は旧三省のいずれかだけのものなので、注意して読む必要があります。",
      ),
      table(
        ["項目", "値", "範囲"],
        ["計画された工業団地", "32", "新しい省全体"],
        ["稼働中の工業団地", "16", "新しい省全体"],
        ["団地内の事業（2025年4月）", "184", "旧フート省"],
        ["うち外国直接投資", "87", "旧フート省"],
        ["外国直接投資事業の資本", "23億米ドル超", "旧フート省"],
      ),
      h("範囲を記す理由"),
      p(
        "下の三行は、合併前の2025年4月の集計です。184件を32か所で割っても意味のある数字にはなりません。新しい省全体の数字が公表されれば、このページは表を差し替え、旧版を修正記録に残します。",
      ),
      h("次に読む"),
      p(
        "[五つの工業団地、五つの問い](en:chon-khu-cong-nghiep)（英語）は団地を一つずつ紹介します。[タイからの投資](en:dau-tu-thai-lan)（英語）は、国別に見た投資家の一例です。",
      ),
      note(
        "このページは一般的な情報であり、法的助言でも投資の勧誘でもありません。空き用地、賃料、手続きは、必要な時点で所管機関にお問い合わせください。",
      ),
    ),
    ko: edition(
      "khu-cong-nghiep",
      "ko",
      "푸토성 산업 단지, 숫자와 읽는 법",
      "계획 32곳, 운영 16곳. 새 성의 숫자와 옛 성만의 숫자를 가려 적었습니다.",
      p(
        "통합 뒤 푸토성에는 계획된 산업 단지가 32곳 있고, 그 가운데 16곳이 운영되고 있습니다.{{parks}} 이 두 숫자는 새 성 전체의 것입니다. 인터넷에 있는 다른 숫자는 옛 세 성 가운데 하나만 다루는 경우가 많으니 잘 살펴야 합니다.",
      ),
      table(
        ["항목", "값", "범위"],
        ["계획된 산업 단지", "32", "새 성 전체"],
        ["운영 중인 산업 단지", "16", "새 성 전체"],
        ["단지 안 사업(2025년 4월)", "184", "옛 푸토성"],
        ["그중 외국인 직접 투자", "87", "옛 푸토성"],
        ["해당 외국인 투자 자본", "23억 달러 이상", "옛 푸토성"],
      ),
      h("범위를 적는 까닭"),
      p(
        "아래 세 줄은 통합 전인 2025년 4월에 집계했습니다. 184개 사업을 32개 단지로 나누면 뜻 없는 숫자가 됩니다. 새 성 전체의 숫자가 발표되면 이 쪽은 표를 바꾸고 옛 표를 수정 기록에 남깁니다.",
      ),
      h("다음으로"),
      p(
        "[산업 단지 다섯 곳, 질문 다섯 가지](en:chon-khu-cong-nghiep)(영어)는 단지를 하나씩 소개합니다. [태국의 투자](en:dau-tu-thai-lan)(영어)는 나라별 투자자의 한 예입니다.",
      ),
      note("이 쪽은 일반 정보이며 법률 자문이나 투자 권유가 아닙니다. 빈 땅, 임대료, 절차는 필요한 때에 담당 기관에 문의하세요."),
    ),
    fr: edition(
      "khu-cong-nghiep",
      "fr",
      "Les zones industrielles de Phú Thọ : les chiffres et leur lecture",
      "32 zones prévues, 16 en activité ; quels chiffres valent pour la nouvelle province et lesquels pour une ancienne seulement.",
      p(
        "Depuis la fusion, la province de Phú Thọ compte 32 zones industrielles planifiées, dont 16 en activité.{{parks}} Ces deux chiffres couvrent toute la nouvelle province. Beaucoup d’autres, trouvés en ligne, ne concernent que l’une des trois anciennes provinces et demandent une lecture attentive.",
      ),
      table(
        ["Donnée", "Valeur", "Périmètre"],
        ["Zones industrielles planifiées", "32", "Nouvelle province entière"],
        ["Zones industrielles en activité", "16", "Nouvelle province entière"],
        ["Projets dans les zones (avril 2025)", "184", "Ancienne province de Phú Thọ"],
        ["Dont investissements directs étrangers", "87", "Ancienne province de Phú Thọ"],
        ["Capital de ces projets étrangers", "Plus de 2,3 milliards USD", "Ancienne province de Phú Thọ"],
      ),
      h("Pourquoi préciser le périmètre"),
      p(
        "Les trois dernières lignes datent d’avril 2025, avant la fusion. Diviser 184 projets par 32 zones n’aurait aucun sens. Quand les chiffres de la nouvelle province seront publiés, cette page remplacera le tableau et gardera l’ancien dans le registre des révisions.",
      ),
      h("Pour aller plus loin"),
      p(
        "[Cinq zones industrielles, cinq questions](en:chon-khu-cong-nghiep) (en anglais) présente les zones une à une. [Les investissements thaïlandais](en:dau-tu-thai-lan) (en anglais) donnent l’exemple d’un pays.",
      ),
      note(
        "Cette page donne une information générale ; elle n’est ni un conseil juridique ni une offre. Pour les terrains disponibles, les loyers et les démarches, adressez-vous à l’autorité compétente au moment voulu.",
      ),
    ),
  },
} satisfies DemoDocument;
