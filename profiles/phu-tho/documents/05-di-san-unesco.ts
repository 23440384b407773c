import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p, table } from "../write.ts";

/** Overview of the elements inscribed by UNESCO. */
export const diSanUnesco = {
  code: "di-san-unesco",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-05-04",
  facts: {
    topics: ["heritage", "culture"],
    family: "drum",
    palette: 6,
    sources: cited("unescoHung", "unescoTug", "baoPhuTho", "dfaHeritage", "dantoc"),
  },
  editions: {
    vi: edition(
      "di-san-unesco",
      "vi",
      "Di sản được UNESCO ghi danh ở Phú Thọ",
      "Bốn di sản phi vật thể: hai di sản riêng của Phú Thọ, một của mười bốn tỉnh, thành và một của bốn nước.",
      p(
        "Phú Thọ hôm nay gắn với bốn di sản văn hóa phi vật thể được UNESCO ghi danh. Có di sản chỉ của vùng đất này, có di sản chung với tỉnh khác hoặc nước khác. Bảng dưới đây ghi rõ điều đó, vì tự hào về cái chung cũng quan trọng như tự hào về cái riêng.",
      ),
      table(
        ["Di sản", "Ghi danh", "Chung với ai"],
        ["[Tín ngưỡng thờ cúng Hùng Vương](tin-nguong-hung-vuong)", "2012, Danh sách đại diện{{unescoHung}}", "Phú Thọ"],
        ["[Hát Xoan](hat-xoan)", "2011, bảo vệ khẩn cấp; 2017, Danh sách đại diện{{dfaHeritage}}", "Phú Thọ"],
        ["[Kéo song Hương Canh](keo-song)", "2015, Danh sách đại diện{{unescoTug}}", "Campuchia, Philippines, Hàn Quốc và Việt Nam"],
        ["Ca trù", "Đã được ghi danh{{dantoc}}", "Phú Thọ là một trong 14 tỉnh, thành"],
      ),
      h("Vì sao Kéo song nay là di sản của Phú Thọ"),
      p(
        "Hương Canh trước đây thuộc tỉnh Vĩnh Phúc. Từ ngày 1/7/2025, ba tỉnh Phú Thọ, Vĩnh Phúc và Hòa Bình hợp thành [một tỉnh](tinh-moi). Năm ghi danh và tên gọi trong hồ sơ không đổi; chỉ có tên tỉnh trên bản đồ đổi.",
      ),
      p(
        "Trang này chỉ ghi những ngày tháng đã đọc được trong nguồn. Khi có thêm nguồn, chẳng hạn về Ca trù, chúng tôi bổ sung và ghi lại lần sửa.",
      ),
    ),
    en: edition(
      "di-san-unesco",
      "en",
      "Heritage inscribed by UNESCO in Phú Thọ",
      "Four intangible elements: two of Phú Thọ alone, one of fourteen Vietnamese provinces and cities, one of four countries.",
      p(
        "Today’s Phú Thọ is home to four elements of intangible heritage inscribed by UNESCO. Some belong to this land alone, others are shared with other provinces or other countries. The table says which, because there is as much reason to be proud of what is shared as of what is one’s own.",
      ),
      table(
        ["Element", "Inscribed", "Shared with"],
        ["[Worship of the Hùng Kings](tin-nguong-hung-vuong)", "2012, Representative List{{unescoHung}}", "Phú Thọ"],
        ["[Xoan singing](hat-xoan)", "2011, urgent safeguarding; 2017, Representative List{{dfaHeritage}}", "Phú Thọ"],
        [
          "[Tug-of-rattan of Hương Canh](keo-song)",
          "2015, Representative List{{unescoTug}}",
          "Cambodia, the Philippines, the Republic of Korea and Viet Nam",
        ],
        ["~Ca trù~ singing", "Inscribed{{dantoc}}", "Phú Thọ is one of 14 provinces and cities"],
      ),
      h("Why the tug-of-rattan is now part of Phú Thọ’s heritage"),
      p(
        "Hương Canh used to lie in Vĩnh Phúc Province. Since 1 July 2025, Phú Thọ, Vĩnh Phúc and Hòa Bình form [one province](tinh-moi). The year of inscription and the name in the file have not changed; only the province’s name on the map has.",
      ),
      p(
        "This page gives only dates that we have read in a source. When further sources are at hand, on ~Ca trù~ for instance, we add them and record the change.",
      ),
    ),
    zh: edition(
      "di-san-unesco",
      "zh",
      "富寿省列入联合国教科文组织名录的遗产",
      "四项非物质遗产：两项为富寿独有，一项为越南十四省市共有，一项为四国共有。",
      p(
        "今天的富寿省与四项列入联合国教科文组织名录的非物质文化遗产相连。有的只属于这片土地，有的与其他省份或国家共有。下表逐一注明，因为共有的遗产与独有的遗产同样值得自豪。",
      ),
      table(
        ["遗产", "列入时间", "共有者"],
        ["[雄王祭祀信仰](tin-nguong-hung-vuong)", "2012年，代表作名录{{unescoHung}}", "富寿"],
        ["[春曲](hat-xoan)", "2011年急需保护名录；2017年代表作名录{{dfaHeritage}}", "富寿"],
        ["[Hương Canh 藤条拔河](keo-song)", "2015年，代表作名录{{unescoTug}}", "柬埔寨、菲律宾、韩国、越南"],
        ["歌筹（~Ca trù~）", "已列入{{dantoc}}", "富寿是14个省市之一"],
      ),
      h("藤条拔河为何成为富寿的遗产"),
      p(
        "Hương Canh 原属永福省。自2025年7月1日起，富寿、永福、和平三省合为[一省](en:tinh-moi)（英文）。列入年份和申报名称没有变，变的只是地图上的省名。",
      ),
      p("本页只写我们在资料中读到的日期。今后如有更多资料（例如关于歌筹），我们会补充并记录每次修改。"),
    ),
    ja: edition(
      "di-san-unesco",
      "ja",
      "フート省のユネスコ無形文化遺産",
      "四つの無形文化遺産。二つはフート独自、一つはベトナムの14省・市、一つは四か国で共有しています。",
      p(
        "現在のフート省は、ユネスコの一覧表に記載された四つの無形文化遺産とつながっています。この地だけのものもあれば、ほかの省や国と分かち合うものもあります。下の表にはその違いを記しました。分かち合うことも、独自であることと同じく誇りだからです。",
      ),
      table(
        ["遺産", "記載", "共有"],
        ["[フン王を祀る信仰](tin-nguong-hung-vuong)", "2012年、代表的な一覧表{{unescoHung}}", "フート"],
        ["[ハット・ソアン](hat-xoan)", "2011年、緊急保護／2017年、代表的な一覧表{{dfaHeritage}}", "フート"],
        ["[フオンカインの籐引き](keo-song)", "2015年、代表的な一覧表{{unescoTug}}", "カンボジア、フィリピン、韓国、ベトナム"],
        ["カーチュー（~Ca trù~）", "記載済み{{dantoc}}", "フートは14省・市の一つ"],
      ),
      h("籐引きがフートの遺産である理由"),
      p(
        "フオンカインは以前ヴィンフック省にありました。2025年7月1日、フート、ヴィンフック、ホアビンの三省は[一つの省](en:tinh-moi)（英語）になりました。記載の年も登録名も変わらず、変わったのは地図上の省名だけです。",
      ),
      p(
        "このページには、資料で確認できた日付だけを載せています。カーチューなどについて新たな資料が得られれば追記し、修正の記録を残します。",
      ),
    ),
    ko: edition(
      "di-san-unesco",
      "ko",
      "푸토성의 유네스코 무형문화유산",
      "무형유산 네 가지. 둘은 푸토만의 것, 하나는 베트남 14개 성·시, 하나는 네 나라가 함께합니다.",
      p(
        "오늘의 푸토성은 유네스코에 오른 무형문화유산 네 가지와 이어져 있습니다. 이 땅만의 것도 있고, 다른 성이나 다른 나라와 나누는 것도 있습니다. 아래 표에 그 차이를 적었습니다. 함께 나누는 것도 우리만의 것만큼 자랑스럽기 때문입니다.",
      ),
      table(
        ["유산", "등재", "함께하는 곳"],
        ["[훙왕 숭배 신앙](tin-nguong-hung-vuong)", "2012년 대표목록{{unescoHung}}", "푸토"],
        ["[쏘안 노래](hat-xoan)", "2011년 긴급보호목록, 2017년 대표목록{{dfaHeritage}}", "푸토"],
        ["[흐엉까인 등나무 줄다리기](keo-song)", "2015년 대표목록{{unescoTug}}", "캄보디아, 필리핀, 대한민국, 베트남"],
        ["까쭈(~Ca trù~)", "등재됨{{dantoc}}", "푸토는 14개 성·시 가운데 하나"],
      ),
      h("등나무 줄다리기가 푸토의 유산이 된 까닭"),
      p(
        "흐엉까인은 예전에 빈푹성에 속했습니다. 2025년 7월 1일부터 푸토, 빈푹, 호아빈이 [한 성](en:tinh-moi)(영어)이 되었습니다. 등재 연도와 신청서의 이름은 그대로이고, 지도 위의 성 이름만 바뀌었습니다.",
      ),
      p("이 쪽에는 자료에서 확인한 날짜만 적습니다. 까쭈처럼 자료가 더 나오면 보태고, 고친 기록을 남깁니다."),
    ),
    fr: edition(
      "di-san-unesco",
      "fr",
      "Le patrimoine inscrit par l’UNESCO à Phú Thọ",
      "Quatre éléments immatériels : deux propres à Phú Thọ, un partagé par quatorze provinces et villes, un par quatre pays.",
      p(
        "La province de Phú Thọ d’aujourd’hui est liée à quatre éléments du patrimoine immatériel inscrits par l’UNESCO. Certains n’appartiennent qu’à cette terre, d’autres sont partagés avec d’autres provinces ou d’autres pays. Le tableau le précise, car on peut être aussi fier de ce que l’on partage que de ce que l’on a en propre.",
      ),
      table(
        ["Élément", "Inscription", "Partagé avec"],
        ["[Culte des rois Hùng](tin-nguong-hung-vuong)", "2012, Liste représentative{{unescoHung}}", "Phú Thọ"],
        ["[Chant Xoan](hat-xoan)", "2011, sauvegarde urgente ; 2017, Liste représentative{{dfaHeritage}}", "Phú Thọ"],
        [
          "[Tir au rotin de Hương Canh](keo-song)",
          "2015, Liste représentative{{unescoTug}}",
          "Cambodge, Philippines, République de Corée, Viet Nam",
        ],
        ["Chant ~Ca trù~", "Inscrit{{dantoc}}", "Phú Thọ est l’une des 14 provinces et villes"],
      ),
      h("Pourquoi le tir au rotin relève désormais de Phú Thọ"),
      p(
        "Hương Canh se trouvait dans la province de Vĩnh Phúc. Depuis le 1er juillet 2025, Phú Thọ, Vĩnh Phúc et Hòa Bình forment [une seule province](en:tinh-moi) (en anglais). L’année d’inscription et le nom du dossier n’ont pas changé ; seul le nom de la province, sur la carte, a changé.",
      ),
      p(
        "Cette page ne donne que des dates lues dans une source. Lorsque d’autres sources seront disponibles, sur le ~Ca trù~ par exemple, nous les ajouterons en gardant trace de la modification.",
      ),
    ),
  },
} satisfies DemoDocument;
