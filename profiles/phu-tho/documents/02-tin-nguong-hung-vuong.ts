import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Worship of the Hùng Kings. */
export const tinNguongHungVuong = {
  code: "tin-nguong-hung-vuong",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-02-26",
  facts: { topics: ["heritage", "festival", "culture"], family: "drum", palette: 4, sources: cited("unescoHung", "vnaHung") },
  editions: {
    vi: edition(
      "tin-nguong-hung-vuong",
      "vi",
      "Tín ngưỡng thờ cúng Hùng Vương",
      "UNESCO ghi danh năm 2012: một tín ngưỡng của cả cộng đồng, gắn với đất Phú Thọ và với ngày mồng 10 tháng Ba âm lịch.",
      p(
        "Ngày 6/12/2012, tại kỳ họp thứ bảy của Ủy ban liên chính phủ (7.COM), UNESCO ghi “Tín ngưỡng thờ cúng Hùng Vương ở Phú Thọ” vào Danh sách di sản văn hóa phi vật thể đại diện của nhân loại.{{unescoHung}}",
      ),
      h("Thờ ai, và vì sao"),
      p(
        "Hùng Vương là tên gọi chung các vị vua mà người Việt coi là người dựng nước. Thờ Vua Hùng là cách một cộng đồng nói với nhau rằng mình có chung cội nguồn. Điều được ghi danh vì thế không phải một ngôi đền, mà là việc thờ: nghi lễ, lễ vật, bài văn tế, và việc người lớn dạy lại cho người trẻ.{{vnaHung}}",
      ),
      h("Ở đâu và khi nào"),
      p(
        "Trung tâm là [khu di tích Đền Hùng](den-hung) ở xã Hy Cương. Ngày lễ chính là mồng 10 tháng Ba âm lịch. Vì theo âm lịch nên mỗi năm ngày này rơi vào một ngày dương khác nhau; trang [Ngày Giỗ Tổ tính thế nào](gio-to) giải thích cách tính.",
      ),
      h("Nếu bạn là khách từ xa"),
      p(
        "Ai cũng có thể đến thắp hương. Không cần theo một tôn giáo nào. Người Phú Thọ coi việc khách nước ngoài dừng lại một phút trước ban thờ là một cử chỉ đẹp, và không ai bắt buộc bạn phải làm điều đó.",
      ),
      p(
        "Hát Xoan, một di sản khác của cùng vùng đất, được kể ở [bài riêng](hat-xoan); bảng các di sản được UNESCO ghi danh có ở [trang tổng hợp](di-san-unesco).",
      ),
    ),
    en: edition(
      "tin-nguong-hung-vuong",
      "en",
      "Worship of the Hùng Kings",
      "Inscribed by UNESCO in 2012: a belief shared by a whole community, tied to the land of Phú Thọ and to the tenth day of the third lunar month.",
      p(
        "On 6 December 2012, at the seventh session of its Intergovernmental Committee (7.COM), UNESCO inscribed the “Worship of Hùng Kings in Phú Thọ” on the Representative List of the Intangible Cultural Heritage of Humanity.{{unescoHung}}",
      ),
      h("Who is honoured, and why"),
      p(
        "Hùng Vương, “Hùng King”, is the shared name of the rulers whom Vietnamese people regard as the founders of their country. Honouring them is how a community tells itself that it comes from one root. What was inscribed is therefore not a temple but a practice: the rites, the offerings, the ritual address, and the way elders hand all this on to the young.{{vnaHung}}",
      ),
      h("Where and when"),
      p(
        "The centre is the [Hùng Kings Temple Complex](den-hung) in Hy Cương commune. The main day is the tenth of the third lunar month. As it follows the moon, it falls on a different date each year; [How the date of Hùng Kings Day is worked out](gio-to) explains the reckoning.",
      ),
      h("If you come from far away"),
      p(
        "Anyone may come and light incense. You need not belong to any religion. People in Phú Thọ see it as a kind gesture when a foreign guest pauses for a minute before the altar, and nobody will expect it of you.",
      ),
      p(
        "Xoan singing, another heritage of the same land, has [a page of its own](hat-xoan); the elements inscribed by UNESCO are listed on [an overview page](di-san-unesco).",
      ),
    ),
    zh: edition(
      "tin-nguong-hung-vuong",
      "zh",
      "雄王祭祀信仰",
      "2012年列入联合国教科文组织名录：这一整个社群共有的信仰，与富寿的土地和农历三月初十紧密相连。",
      p(
        "2012年12月6日，在政府间委员会第七届会议（7.COM）上，联合国教科文组织将“富寿省雄王祭祀信仰”列入人类非物质文化遗产代表作名录。{{unescoHung}}",
      ),
      h("祭祀谁，为何祭祀"),
      p(
        "“雄王”是越南人视为开国之君的历代君主的统称。祭祀雄王，是一个社群彼此述说同根同源的方式。因此，列入名录的不是一座庙，而是祭祀本身：仪式、供品、祭文，以及长辈对晚辈的传授。{{vnaHung}}",
      ),
      h("地点与时间"),
      p(
        "中心是位于 Hy Cương 乡的[雄王庙遗迹区](den-hung)，正日为农历三月初十。因依农历推算，每年的公历日期各不相同，[雄王祭祖节的日期如何推算](gio-to)一文对此作了说明。",
      ),
      h("如果您远道而来"),
      p("任何人都可以来上香，不必信奉某种宗教。在富寿人看来，外国客人在供桌前静立片刻，是一份美好的心意，但没有人会要求您这样做。"),
      p("同一片土地的另一项遗产是[春曲](hat-xoan)；联合国教科文组织名录所列各项遗产见[总览](di-san-unesco)。"),
    ),
    ja: edition(
      "tin-nguong-hung-vuong",
      "ja",
      "フン王を祀る信仰",
      "2012年にユネスコの一覧表に記載。フートの地と旧暦3月10日に結びついた、共同体全体の信仰です。",
      p(
        "2012年12月6日、ユネスコは政府間委員会第7回会合（7.COM）で「フート省のフン王を祀る信仰」を人類の無形文化遺産の代表的な一覧表に記載しました。{{unescoHung}}",
      ),
      h("誰を、なぜ祀るのか"),
      p(
        "フン王（Hùng Vương）とは、ベトナムの人々が国の礎を築いたと考える歴代の王の総称です。フン王を祀ることは、自分たちが一つの根から生まれたと語り合う方法でもあります。記載されたのは社殿ではなく、儀式、供え物、祭文、そして年長者から若い世代への伝承という営みそのものです。{{vnaHung}}",
      ),
      h("場所と時期"),
      p(
        "中心はヒークオン社の[フン王神殿群](den-hung)、本祭の日は旧暦3月10日です。旧暦によるため新暦の日付は毎年変わります。数え方は[フン王の命日の数え方](gio-to)をご覧ください。",
      ),
      h("遠方から訪れる方へ"),
      p(
        "どなたでも線香を供えることができ、特定の宗教に属する必要はありません。外国からの客が祭壇の前でしばし足を止めることを、フートの人々はうれしい心づかいと受け止めますが、求められることはありません。",
      ),
      p(
        "同じ土地のもう一つの遺産、[ハット・ソアンの記事](hat-xoan)と、ユネスコの一覧表に記載された遺産の[一覧](di-san-unesco)もあります。",
      ),
    ),
    ko: edition(
      "tin-nguong-hung-vuong",
      "ko",
      "훙왕 숭배 신앙",
      "2012년 유네스코 등재. 푸토 땅과 음력 3월 10일에 뿌리내린, 공동체 전체의 신앙입니다.",
      p(
        "2012년 12월 6일, 유네스코는 정부 간 위원회 제7차 회의(7.COM)에서 ‘푸토의 훙왕 숭배 신앙’을 인류무형문화유산 대표목록에 올렸습니다.{{unescoHung}}",
      ),
      h("누구를, 왜 모시는가"),
      p(
        "훙왕(Hùng Vương)은 베트남 사람들이 나라를 세웠다고 여기는 여러 임금을 함께 부르는 이름입니다. 훙왕을 모시는 일은 공동체가 한 뿌리에서 나왔음을 서로에게 일깨우는 방식입니다. 그래서 등재된 것은 사당이 아니라 의례와 제물, 제문, 그리고 어른이 젊은이에게 물려주는 전승 그 자체입니다.{{vnaHung}}",
      ),
      h("장소와 때"),
      p(
        "중심지는 히끄엉사의 [훙왕 사당](den-hung)이고, 으뜸 날은 음력 3월 10일입니다. 음력을 따르므로 양력 날짜는 해마다 달라집니다. 셈하는 법은 [훙왕 제삿날은 어떻게 정하나](gio-to)에 설명되어 있습니다.",
      ),
      h("멀리서 오시는 분께"),
      p(
        "누구나 와서 향을 올릴 수 있으며, 특정 종교를 믿을 필요는 없습니다. 외국 손님이 제단 앞에 잠시 멈추어 서면 푸토 사람들은 고마운 마음으로 받아들이지만, 그렇게 하라고 요구하는 사람은 없습니다.",
      ),
      p(
        "같은 땅의 또 다른 유산인 [쏘안 노래](hat-xoan)는 따로 소개하며, 유네스코에 등재된 유산은 [한눈에 보기](di-san-unesco)에 모았습니다.",
      ),
    ),
    fr: edition(
      "tin-nguong-hung-vuong",
      "fr",
      "Le culte des rois Hùng",
      "Inscrit par l’UNESCO en 2012 : la croyance de toute une communauté, liée à la terre de Phú Thọ et au dixième jour du troisième mois lunaire.",
      p(
        "Le 6 décembre 2012, lors de la septième session de son Comité intergouvernemental (7.COM), l’UNESCO a inscrit le « culte des rois Hùng à Phú Thọ » sur la Liste représentative du patrimoine culturel immatériel de l’humanité.{{unescoHung}}",
      ),
      h("Qui honore-t-on, et pourquoi"),
      p(
        "Hùng Vương, « roi Hùng », est le nom commun des souverains que les Vietnamiens tiennent pour les fondateurs de leur pays. Les honorer, c’est se dire les uns aux autres que l’on partage une même racine. Ce n’est donc pas un temple qui a été inscrit, mais une pratique : les rites, les offrandes, l’oraison et la transmission des aînés aux jeunes.{{vnaHung}}",
      ),
      h("Où et quand"),
      p(
        "Le centre en est le [sanctuaire des rois Hùng](den-hung), dans la commune de Hy Cương. Le jour principal est le dixième du troisième mois lunaire. La date change donc chaque année dans notre calendrier ; la page [Comment se calcule la fête des rois Hùng](gio-to) l’explique.",
      ),
      h("Si vous venez de loin"),
      p(
        "Chacun peut venir allumer un bâton d’encens, sans appartenir à une religion. À Phú Thọ, on apprécie qu’un hôte étranger s’arrête un instant devant l’autel, mais personne ne l’exigera de vous.",
      ),
      p(
        "Le chant Xoan, autre patrimoine de la même terre, a [sa propre page](hat-xoan) ; les éléments inscrits par l’UNESCO figurent sur [une page d’ensemble](di-san-unesco).",
      ),
    ),
  },
} satisfies DemoDocument;
