import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p, quote, table } from "../write.ts";

/** How the date of Hùng Kings Day is worked out. */
export const gioTo = {
  code: "gio-to",
  kind: "article",
  section: "news",
  unit: "so-vhttdl",
  publishedAt: "2026-11-16",
  facts: { topics: ["festival", "heritage"], family: "drum", palette: 2, sources: cited("highlight", "folkVerse") },
  editions: {
    vi: edition(
      "gio-to",
      "vi",
      "Ngày Giỗ Tổ Hùng Vương tính thế nào",
      "Luôn là mồng 10 tháng Ba âm lịch; ngày dương thì mỗi năm một khác. Cách tính và hai năm làm ví dụ.",
      p(
        "Giỗ Tổ Hùng Vương và lễ hội Đền Hùng lấy ngày mồng 10 tháng Ba âm lịch làm ngày chính.{{highlight}} Khách nước ngoài thường hỏi: năm nay là ngày nào? Câu trả lời phải tính, vì tháng âm bắt đầu từ ngày trăng non.",
      ),
      quote("Dù ai đi ngược về xuôi, nhớ ngày Giỗ Tổ mùng mười tháng ba.{{folkVerse}}", "Ca dao Việt Nam"),
      h("Ba bước"),
      p(
        "Lịch Việt Nam tính theo múi giờ UTC+7. Trước hết tìm ngày mồng 1 tháng Giêng, tức Tết Nguyên đán. Sau đó đếm tới ngày trăng non mở đầu tháng Ba, nhớ xem năm ấy có tháng nhuận trước tháng Ba hay không. Từ mồng 1 tháng Ba đếm thêm chín ngày.",
      ),
      table(
        ["Năm", "Mồng 1 Tết", "Mồng 10 tháng Ba"],
        ["2026 (Bính Ngọ)", "17/02/2026", "26/04/2026"],
        ["2027 (Đinh Mùi)", "06/02/2027", "16/04/2027"],
      ),
      p(
        "Hai dòng trong bảng do cổng tính. Lịch nghỉ chính thức và lịch hoạt động tại khu di tích do cơ quan có thẩm quyền công bố; khi đặt vé hoặc phòng, bạn nên đối chiếu với thông báo của năm đó.",
      ),
      h("Nên biết trước khi đi"),
      p(
        "Nơi hành lễ là [khu di tích Đền Hùng](den-hung), xã Hy Cương. Ý nghĩa của ngày này được giải thích ở bài về [tín ngưỡng thờ cúng Hùng Vương](tin-nguong-hung-vuong). Những ngày quanh mồng 10 rất đông; nếu muốn xem công trình trong yên tĩnh, hãy chọn một ngày khác trong năm.",
      ),
    ),
    en: edition(
      "gio-to",
      "en",
      "How the date of Hùng Kings Day is worked out",
      "Always the tenth day of the third lunar month, never the same date twice running. The method, and two years as examples.",
      p(
        "The Hùng Kings Commemoration and the festival at the temples have the tenth day of the third lunar month as their main day.{{highlight}} Visitors often ask which date that is this year. The answer has to be worked out, because a lunar month begins on the day of the new moon.",
      ),
      quote(
        "Whether you travel upstream or down, remember the ancestors’ day, the tenth of the third month.{{folkVerse}}",
        "Vietnamese folk verse",
      ),
      h("Three steps"),
      p(
        "The Vietnamese calendar is reckoned in the time zone UTC+7. First find the first day of the first month, the Lunar New Year (~Tết~). Then count on to the new moon that opens the third month, minding whether a leap month comes before it that year. From the first day of the third month, count nine days more.",
      ),
      table(
        ["Year", "First day of Tết", "Tenth of the third month"],
        ["2026 (~Bính Ngọ~)", "17 February 2026", "26 April 2026"],
        ["2027 (~Đinh Mùi~)", "6 February 2027", "16 April 2027"],
      ),
      p(
        "Both lines were computed for this page. Official days off and the programme at the site are announced by the responsible authorities; before you book a ticket or a room, check that year’s announcement.",
      ),
      h("Good to know before you go"),
      p(
        "The ceremony takes place at the [Hùng Kings Temple Complex](den-hung) in Hy Cương commune. What the day means is explained on the page about the [worship of the Hùng Kings](tin-nguong-hung-vuong). The days around the tenth are very crowded; to see the buildings in peace, choose another day of the year.",
      ),
    ),
    zh: edition(
      "gio-to",
      "zh",
      "雄王祭祖节的日期如何推算",
      "永远是农历三月初十，公历日期却年年不同。推算方法与两个年份的例子。",
      p("雄王祭祖节和雄王庙会的正日是农历三月初十。{{highlight}}外国客人常问：今年是哪一天？这需要推算，因为农历月从朔日开始。"),
      quote("无论谁逆流而上、顺流而下，都要记得三月初十祭祖的日子。{{folkVerse}}", "越南民谣"),
      h("三个步骤"),
      p("越南历法以东七区（UTC+7）时间推算。先找到正月初一，即春节；再数到三月的朔日，并留意当年三月之前有没有闰月；从三月初一再数九天。"),
      table(
        ["年份", "正月初一", "三月初十"],
        ["2026（丙午）", "2026年2月17日", "2026年4月26日"],
        ["2027（丁未）", "2027年2月6日", "2027年4月16日"],
      ),
      p("表中日期由本门户推算。法定假期和遗迹区的活动安排由主管机关公布，订票或订房前请核对当年的公告。"),
      h("出行须知"),
      p(
        "祭典在 Hy Cương 乡的[雄王庙遗迹区](den-hung)举行，这一天的意义见[雄王祭祀信仰](tin-nguong-hung-vuong)。初十前后人流极大；想安静地参观建筑，请另选日子。",
      ),
    ),
    ja: edition(
      "gio-to",
      "ja",
      "フン王の命日の数え方",
      "いつも旧暦3月10日、新暦では毎年違う日。数え方と二年分の例を示します。",
      p(
        "フン王の命日の祭礼とフン王神殿の祭りは、旧暦3月10日を本祭の日とします。{{highlight}}外国からの方によく「今年は何日ですか」と尋ねられます。旧暦の月は新月の日に始まるため、計算が必要です。",
      ),
      quote("川を上る人も下る人も、三月十日の先祖の命日を忘れるな。{{folkVerse}}", "ベトナムの民謡"),
      h("三つの手順"),
      p(
        "ベトナムの暦はUTC+7の時刻で計算します。まず旧暦1月1日（テト）を調べます。次に3月の始まりとなる新月まで数えます。その年、3月より前に閏月があるかに注意してください。3月1日からさらに9日数えた日が命日です。",
      ),
      table(
        ["年", "旧暦1月1日", "旧暦3月10日"],
        ["2026年（丙午）", "2026年2月17日", "2026年4月26日"],
        ["2027年（丁未）", "2027年2月6日", "2027年4月16日"],
      ),
      p(
        "表の日付は当ポータルが計算したものです。公式の休日や現地の行事予定は所管機関が発表します。切符や宿を予約する前に、その年の発表をご確認ください。",
      ),
      h("訪れる前に"),
      p(
        "祭礼はヒークオン社の[フン王神殿群](den-hung)で行われます。この日の意味は[フン王を祀る信仰](tin-nguong-hung-vuong)で説明しています。10日の前後は大変混み合います。静かに建物を見たい方は、別の日をお選びください。",
      ),
    ),
    ko: edition(
      "gio-to",
      "ko",
      "훙왕 제삿날은 어떻게 정하나",
      "언제나 음력 3월 10일, 양력으로는 해마다 다른 날. 셈하는 법과 두 해의 예입니다.",
      p(
        "훙왕 제사와 훙왕 사당 축제의 으뜸 날은 음력 3월 10일입니다.{{highlight}} 외국 손님은 올해는 며칠이냐고 자주 묻습니다. 음력 달은 초승이 드는 날에 시작하므로 셈을 해야 합니다.",
      ),
      quote("오르내리며 어디를 가든, 삼월 초열흘 시조의 제삿날을 잊지 마라.{{folkVerse}}", "베트남 민요"),
      h("세 단계"),
      p(
        "베트남 음력은 UTC+7 시간대를 기준으로 합니다. 먼저 음력 1월 1일, 곧 설(뗏)을 찾습니다. 다음으로 3월이 시작되는 날까지 세되, 그해 3월 앞에 윤달이 있는지 살핍니다. 3월 1일에서 아흐레를 더 세면 됩니다.",
      ),
      table(
        ["해", "음력 1월 1일", "음력 3월 10일"],
        ["2026년(병오)", "2026년 2월 17일", "2026년 4월 26일"],
        ["2027년(정미)", "2027년 2월 6일", "2027년 4월 16일"],
      ),
      p(
        "표의 날짜는 이 포털이 셈한 것입니다. 공식 휴일과 유적지의 행사 일정은 담당 기관이 발표하므로, 표나 숙소를 예약하기 전에 그해의 발표를 확인하세요.",
      ),
      h("가기 전에 알아 둘 것"),
      p(
        "제례는 히끄엉사의 [훙왕 사당](den-hung)에서 열립니다. 이날의 뜻은 [훙왕 숭배 신앙](tin-nguong-hung-vuong)에 설명되어 있습니다. 10일 무렵은 매우 붐빕니다. 건물을 조용히 보고 싶다면 다른 날을 고르세요.",
      ),
    ),
    fr: edition(
      "gio-to",
      "fr",
      "Comment se calcule la fête des rois Hùng",
      "Toujours le dixième jour du troisième mois lunaire, jamais la même date deux années de suite. La méthode et deux exemples.",
      p(
        "La commémoration des rois Hùng et la fête du sanctuaire ont pour jour principal le dixième du troisième mois lunaire.{{highlight}} Les visiteurs demandent souvent quelle est la date cette année. Il faut la calculer, car un mois lunaire commence le jour de la nouvelle lune.",
      ),
      quote(
        "Que l’on aille en amont ou en aval, qu’on se rappelle le jour des ancêtres, le dixième du troisième mois.{{folkVerse}}",
        "Vers populaire vietnamien",
      ),
      h("Trois étapes"),
      p(
        "Le calendrier vietnamien se calcule dans le fuseau UTC+7. Cherchez d’abord le premier jour du premier mois, le Nouvel An lunaire (~Tết~). Comptez ensuite jusqu’à la nouvelle lune qui ouvre le troisième mois, en vérifiant si un mois intercalaire la précède cette année-là. À partir du premier jour du troisième mois, comptez encore neuf jours.",
      ),
      table(
        ["Année", "Premier jour du Tết", "Dixième jour du troisième mois"],
        ["2026 (~Bính Ngọ~)", "17 février 2026", "26 avril 2026"],
        ["2027 (~Đinh Mùi~)", "6 février 2027", "16 avril 2027"],
      ),
      p(
        "Ces dates ont été calculées pour cette page. Les jours fériés officiels et le programme du site sont annoncés par les autorités compétentes ; avant de réserver, consultez l’annonce de l’année.",
      ),
      h("Bon à savoir avant de partir"),
      p(
        "La cérémonie a lieu au [sanctuaire des rois Hùng](den-hung), commune de Hy Cương. Le sens de ce jour est expliqué à la page sur le [culte des rois Hùng](tin-nguong-hung-vuong). L’affluence est très forte autour du dixième jour ; pour voir les édifices au calme, choisissez une autre date.",
      ),
    ),
  },
} satisfies DemoDocument;
