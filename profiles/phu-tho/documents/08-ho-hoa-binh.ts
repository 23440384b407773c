import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Hòa Bình Lake. */
export const hoHoaBinh = {
  code: "ho-hoa-binh",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-06-19",
  facts: { topics: ["nature", "community"], family: "lake", palette: 3, sources: cited("vnsLake", "dam", "thungNai") },
  editions: {
    vi: edition(
      "ho-hoa-binh",
      "vi",
      "Hồ Hòa Bình, “Hạ Long trên núi”",
      "Lòng hồ của sông Đà, nơi đỉnh núi thành đảo và các bản Ngòi, Mỗ, Ké, Đá Bia đón khách ở lại.",
      p(
        "Khi đập chặn dòng sông Đà, thung lũng ngập nước và những đỉnh núi còn lại thành đảo. Báo chí gọi hồ Hòa Bình là “vịnh Hạ Long trên núi”, hồ chứa lớn nhất Việt Nam.{{vnsLake}} Hồ gắn liền với [Nhà máy thủy điện Hòa Bình](thuy-dien-hoa-binh), khởi công năm 1979.",
      ),
      h("Ở cùng người trong bản"),
      p("Bốn cái tên thường được nhắc khi nói về du lịch cộng đồng bên hồ:"),
      list("Ngòi", "Mỗ", "Ké", "Đá Bia"),
      p(
        "Ở bản, khách ngủ nhà dân, ăn cơm cùng chủ nhà và trả tiền trực tiếp cho họ. Báo trước số người và món không ăn được là điều lịch sự nhất bạn có thể làm.",
      ),
      h("Đi thuyền"),
      p(
        "Muốn ra đảo phải đi thuyền. [Thung Nai](thung-nai) là một điểm quen thuộc, với các đảo, bản Mường và đền Thác Bờ. Trước khi đi, hãy hỏi lịch thuyền và tình hình thời tiết tại bến; mặc áo phao trong suốt hành trình. Cổng này không bán vé và không giữ lịch thuyền.",
      ),
    ),
    en: edition(
      "ho-hoa-binh",
      "en",
      "Hòa Bình Lake, “Hạ Long Bay in the mountains”",
      "The long lake of the Đà River, where peaks became islands and the villages of Ngòi, Mỗ, Ké and Đá Bia take in guests.",
      p(
        "When the dam closed the Đà River, the valley filled and the peaks that remained became islands. The press calls Hòa Bình Lake “Hạ Long Bay in the mountains”; it is described as Viet Nam’s largest reservoir.{{vnsLake}} The lake belongs with the [Hòa Bình Hydropower Plant](thuy-dien-hoa-binh), on which work began in 1979.",
      ),
      h("Staying with villagers"),
      p("Four names come up whenever community tourism on the lake is mentioned:"),
      list("Ngòi", "Mỗ", "Ké", "Đá Bia"),
      p(
        "In the villages guests sleep in family houses, eat with their hosts and pay them directly. To say in advance how many you are and what you cannot eat is the politest thing you can do.",
      ),
      h("Going by boat"),
      p(
        "The islands are reached by boat. [Thung Nai](thung-nai) is a familiar starting point, with islands, Mường villages and the Thác Bờ temple. Ask at the landing about boat times and the weather before you set out, and wear a life jacket all the way. This portal sells no tickets and keeps no boat timetable.",
      ),
    ),
    zh: edition(
      "ho-hoa-binh",
      "zh",
      "和平湖——“山中的下龙湾”",
      "沱江上的长湖：山峰成了岛屿，Ngòi、Mỗ、Ké、Đá Bia 等村寨迎客留宿。",
      p(
        "大坝截断沱江后，河谷蓄水，余下的山峰成了岛屿。媒体称和平湖为“山中的下龙湾”，并称其为越南最大的水库。{{vnsLake}}湖与1979年动工的[和平水电站](en:thuy-dien-hoa-binh)（英文）密不可分。",
      ),
      h("住在村里"),
      p("谈到湖畔的社区旅游，常提到四个名字："),
      list("Ngòi", "Mỗ", "Ké", "Đá Bia"),
      p("在村里，客人住农家，与主人同桌吃饭，费用直接付给主人。提前告知人数和忌口，就是最得体的礼貌。"),
      h("乘船"),
      p(
        "去岛上须乘船。[Thung Nai](en:thung-nai)（英文）是常见的出发地，有岛屿、芒族村寨和 Thác Bờ 祠。出发前请在码头询问船班和天气，全程穿好救生衣。本门户不售票，也不提供船班时刻表。",
      ),
    ),
    ja: edition(
      "ho-hoa-binh",
      "ja",
      "ホアビン湖――「山の中のハロン湾」",
      "ダー川の長い湖。山頂は島となり、ゴイ、モー、ケー、ダービアの村が旅人を迎えます。",
      p(
        "ダムがダー川をせき止めると谷に水が満ち、残った山頂は島になりました。報道はホアビン湖を「山の中のハロン湾」と呼び、ベトナム最大の貯水池と伝えています。{{vnsLake}}湖は、1979年に着工した[ホアビン水力発電所](en:thuy-dien-hoa-binh)（英語）と切り離せません。",
      ),
      h("村に泊まる"),
      p("湖畔のコミュニティツーリズムでは、四つの村の名がよく挙がります。"),
      list("ゴイ（Ngòi）", "モー（Mỗ）", "ケー（Ké）", "ダービア（Đá Bia）"),
      p(
        "村では民家に泊まり、主人と食卓を囲み、代金は主人に直接支払います。人数と食べられないものを前もって伝えることが、何よりの礼儀です。",
      ),
      h("船で行く"),
      p(
        "島へは船で渡ります。島々とムオン族の村、タックボー祠のある[トゥンナイ](en:thung-nai)（英語）は、よく知られた出発地です。出かける前に船着き場で船の時刻と天候を確かめ、乗船中は救命胴衣を着けてください。当ポータルは乗船券の販売も時刻表の掲載も行っていません。",
      ),
    ),
    ko: edition(
      "ho-hoa-binh",
      "ko",
      "호아빈 호수, ‘산속의 하롱베이’",
      "다강의 긴 호수. 봉우리는 섬이 되고, 응오이·모·께·다비아 마을이 손님을 맞습니다.",
      p(
        "댐이 다강을 막자 골짜기에 물이 차고 남은 봉우리는 섬이 되었습니다. 언론은 호아빈 호수를 ‘산속의 하롱베이’라 부르며 베트남에서 가장 큰 저수지라고 소개합니다.{{vnsLake}} 호수는 1979년에 공사를 시작한 [호아빈 수력 발전소](en:thuy-dien-hoa-binh)(영어)와 떼어 놓을 수 없습니다.",
      ),
      h("마을에서 묵기"),
      p("호숫가 마을 관광을 말할 때 자주 나오는 이름은 넷입니다."),
      list("응오이(Ngòi)", "모(Mỗ)", "께(Ké)", "다비아(Đá Bia)"),
      p(
        "마을에서는 민가에서 자고, 주인과 함께 밥을 먹고, 값은 주인에게 직접 냅니다. 몇 명인지, 못 먹는 음식이 무엇인지 미리 알리는 것이 가장 큰 예의입니다.",
      ),
      h("배 타기"),
      p(
        "섬에는 배로 갑니다. 섬들과 므엉족 마을, 탁버 사당이 있는 [퉁나이](en:thung-nai)(영어)가 잘 알려진 출발지입니다. 떠나기 전에 나루에서 배 시간과 날씨를 물어보고, 타는 동안 구명조끼를 입으세요. 이 포털은 표를 팔지 않으며 배 시간표도 싣지 않습니다.",
      ),
    ),
    fr: edition(
      "ho-hoa-binh",
      "fr",
      "Le lac de Hòa Bình, « baie d’Hạ Long des montagnes »",
      "Le long lac de la rivière Đà, où les sommets sont devenus des îles et où les villages de Ngòi, Mỗ, Ké et Đá Bia accueillent des hôtes.",
      p(
        "Quand le barrage a fermé la rivière Đà, la vallée s’est remplie et les sommets restés hors de l’eau sont devenus des îles. La presse appelle le lac de Hòa Bình « la baie d’Hạ Long des montagnes » et le décrit comme le plus grand réservoir du Viet Nam.{{vnsLake}} Le lac est indissociable de la [centrale hydroélectrique de Hòa Bình](en:thuy-dien-hoa-binh) (en anglais), mise en chantier en 1979.",
      ),
      h("Loger chez l’habitant"),
      p("Quatre noms reviennent quand on parle de tourisme communautaire au bord du lac :"),
      list("Ngòi", "Mỗ", "Ké", "Đá Bia"),
      p(
        "Au village, on dort chez une famille, on partage son repas et on la paie directement. Annoncer à l’avance combien l’on sera et ce que l’on ne mange pas est la meilleure des politesses.",
      ),
      h("En bateau"),
      p(
        "On gagne les îles en bateau. [Thung Nai](en:thung-nai) (en anglais) est un point de départ connu, avec ses îles, ses villages mường et le temple de Thác Bờ. Avant de partir, renseignez-vous au débarcadère sur les horaires et la météo, et gardez votre gilet de sauvetage pendant tout le trajet. Ce portail ne vend pas de billets et ne tient pas d’horaires.",
      ),
    ),
  },
} satisfies DemoDocument;
