import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, p } from "../write.ts";

/** Long Cốc tea hills. */
export const longCoc = {
  code: "long-coc",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-05-27",
  revised: {
    publishedAt: "2026-11-19",
    blocks: [
      p(
        "Mỗi quả đồi là vườn của một gia đình. Chè được chăm và hái bởi người sống ngay dưới chân đồi. Một chuyến thăm tốt là chuyến thăm không để lại dấu chân trên luống chè.",
      )("vi", "b3"),
    ],
  },
  facts: { topics: ["nature", "community"], family: "tea", palette: 1, sources: cited("longCoc", "xuanSon", "addressData") },
  editions: {
    vi: edition(
      "long-coc",
      "vi",
      "Đồi chè Long Cốc",
      "Khoảng 677 ha chè trên những quả đồi tròn như bát úp ở phía tây tỉnh.",
      p(
        "Long Cốc là vùng chè thuộc xã Long Cốc, phía tây tỉnh Phú Thọ. Đồi ở đây thấp, tròn, đứng gần nhau như những chiếc bát úp; diện tích khoảng 677 ha.{{longCoc}} Hàng chè trồng vòng theo sườn đồi, nên nhìn từ trên cao, mỗi quả đồi mang những đường vân của riêng mình.",
      ),
      h("Đây là nơi người ta làm việc"),
      p(
        "Mỗi quả đồi là vườn của một ai đó. Chè được chăm và hái bởi người sống ngay dưới chân đồi. Một chuyến thăm tốt là chuyến thăm không để lại dấu chân trên luống chè.",
      ),
      list(
        "Đi trên lối mòn giữa các hàng, không bước qua luống.",
        "Hỏi trước khi chụp ảnh người đang hái chè.",
        "Muốn dùng thiết bị bay để quay phim, hãy xin phép theo quy định trước chuyến đi.",
        "Mang rác về.",
      ),
      h("Kết hợp chuyến đi"),
      p(
        "Cùng phía tây tỉnh có [Vườn quốc gia Xuân Sơn](xuan-son), rừng nguyên sinh trên núi đá vôi. Ai thích mặt nước hơn có thể đi tiếp về phía nam tới [hồ Hòa Bình](ho-hoa-binh). Sách cũ ghi Long Cốc thuộc huyện Tân Sơn; cấp huyện đã kết thúc ngày 1/7/2025, nay địa chỉ chỉ còn xã và tỉnh.{{addressData}}",
      ),
    ),
    en: edition(
      "long-coc",
      "en",
      "The Long Cốc tea hills",
      "About 677 hectares of tea on round hills like upturned bowls, in the west of the province.",
      p(
        "Long Cốc is a tea country in the commune of the same name, in the west of Phú Thọ Province. The hills are low and round and stand close together like upturned bowls; they cover about 677 hectares.{{longCoc}} The tea rows run around the slopes, so that from above each hill seems to carry a grain of its own.",
      ),
      h("People work here"),
      p(
        "Each hill is somebody’s garden. The tea is tended and picked by people who live at its foot. A good visit is one that leaves no footprint on the rows.",
      ),
      list(
        "Walk on the paths between the rows and never across them.",
        "Ask before photographing people who are picking tea.",
        "If you want to film with a drone, obtain the required permission before your trip.",
        "Take your litter home.",
      ),
      h("Making a longer trip"),
      p(
        "Also in the west lies [Xuân Sơn National Park](xuan-son), primary forest on limestone mountains. If you prefer water, go on south to [Hòa Bình Lake](ho-hoa-binh). Older books place Long Cốc in Tân Sơn district; the district level ended on 1 July 2025, and an address now names only the commune and the province.{{addressData}}",
      ),
    ),
    zh: edition(
      "long-coc",
      "zh",
      "龙谷（Long Cốc）茶山",
      "省境西部约677公顷茶园，圆丘状如倒扣的碗。",
      p(
        "Long Cốc 是富寿省西部 Long Cốc 乡的茶区。这里的山丘低矮浑圆，彼此相邻，像倒扣的碗，面积约677公顷。{{longCoc}}茶行沿坡环绕，从高处望去，每座山丘都有自己的纹路。",
      ),
      h("这里有人在劳作"),
      p("每座山丘都是某户人家的茶园，由住在山脚下的人照料和采摘。好的参观，是不在茶垄上留下脚印。"),
      list(
        "走茶行之间的小路，不要跨越茶垄。",
        "拍摄采茶人之前请先征得同意。",
        "如需使用无人机拍摄，请在出行前按规定申请许可。",
        "把垃圾带走。",
      ),
      h("继续旅程"),
      p(
        "同在西部的有[春山国家公园](en:xuan-son)（英文），石灰岩山上的原始森林。喜欢水面的人可继续南行，前往[和平湖](ho-hoa-binh)。旧书把 Long Cốc 写在 Tân Sơn 县；县级已于2025年7月1日取消，如今地址只写乡和省。{{addressData}}",
      ),
    ),
    ja: edition(
      "long-coc",
      "ja",
      "ロンコックの茶畑の丘",
      "省の西部、伏せた椀のような丸い丘に約677ヘクタールの茶畑が広がります。",
      p(
        "ロンコック（Long Cốc）は、フート省西部のロンコック社にある茶どころです。低く丸い丘が伏せた椀のように寄り添い、広さは約677ヘクタール。{{longCoc}}茶の畝は斜面を巡るように植えられ、高い所から見ると、丘の一つ一つが自分の木目を持つかのようです。",
      ),
      h("ここは働く場所です"),
      p("どの丘も誰かの畑です。茶を育て、摘むのは、丘のふもとに暮らす人々です。よい訪問とは、畝に足跡を残さない訪問です。"),
      list(
        "畝の間の小道を歩き、畝をまたがないでください。",
        "茶摘みをする人を撮る前に声をかけてください。",
        "ドローンで撮影する場合は、事前に必要な許可を取ってください。",
        "ごみは持ち帰ってください。",
      ),
      h("旅を続けるなら"),
      p(
        "同じ西部には、石灰岩の山に原生林が残る[スアンソン国立公園](en:xuan-son)（英語）があります。水辺が好きな方は、南の[ホアビン湖](ho-hoa-binh)へ。古い本ではロンコックはタンソン県とされていますが、県は2025年7月1日に廃止され、住所は社と省だけになりました。{{addressData}}",
      ),
    ),
    ko: edition(
      "long-coc",
      "ko",
      "롱꼭 차밭 언덕",
      "성 서쪽, 그릇을 엎어 놓은 듯한 둥근 언덕에 차밭이 약 677헥타르 펼쳐집니다.",
      p(
        "롱꼭(Long Cốc)은 푸토성 서쪽 롱꼭사에 있는 차 고장입니다. 낮고 둥근 언덕이 엎어 놓은 그릇처럼 모여 있으며, 넓이는 약 677헥타르입니다.{{longCoc}} 차 이랑이 비탈을 빙 둘러 심겨 있어, 높은 곳에서 보면 언덕마다 저만의 결이 보입니다.",
      ),
      h("사람이 일하는 곳입니다"),
      p(
        "언덕은 저마다 누군가의 밭입니다. 차를 가꾸고 따는 이는 언덕 아래 사는 사람들입니다. 좋은 방문은 이랑에 발자국을 남기지 않는 방문입니다.",
      ),
      list(
        "이랑 사이 길로 걷고 이랑을 넘지 마세요.",
        "찻잎 따는 사람을 찍기 전에 먼저 물어보세요.",
        "드론으로 찍으려면 떠나기 전에 규정에 따라 허가를 받으세요.",
        "쓰레기는 되가져가세요.",
      ),
      h("여행을 이어 간다면"),
      p(
        "같은 서쪽에 석회암 산의 원시림인 [쑤언선 국립공원](en:xuan-son)(영어)이 있습니다. 물을 좋아한다면 남쪽 [호아빈 호수](ho-hoa-binh)로 이어 가 보세요. 옛 책에는 롱꼭이 떤선현으로 나오지만, 현은 2025년 7월 1일 없어졌고 지금 주소에는 사와 성만 적습니다.{{addressData}}",
      ),
    ),
    fr: edition(
      "long-coc",
      "fr",
      "Les collines de thé de Long Cốc",
      "Environ 677 hectares de thé sur des collines rondes comme des bols renversés, dans l’ouest de la province.",
      p(
        "Long Cốc est un pays de thé, dans la commune du même nom, à l’ouest de la province de Phú Thọ. Les collines, basses et rondes, se serrent comme des bols renversés sur environ 677 hectares.{{longCoc}} Les rangs de thé épousent les pentes : vue d’en haut, chaque colline semble porter son propre veinage.",
      ),
      h("On travaille ici"),
      p(
        "Chaque colline est le jardin de quelqu’un. Le thé est soigné et cueilli par ceux qui vivent à ses pieds. Une bonne visite ne laisse pas d’empreinte sur les rangs.",
      ),
      list(
        "Marchez sur les sentiers entre les rangs, jamais en travers.",
        "Demandez l’accord des cueilleurs avant de les photographier.",
        "Pour filmer avec un drone, obtenez l’autorisation requise avant le voyage.",
        "Remportez vos déchets.",
      ),
      h("Prolonger le voyage"),
      p(
        "L’ouest abrite aussi le [parc national de Xuân Sơn](en:xuan-son) (en anglais), forêt primaire sur des monts calcaires. Si vous préférez l’eau, poursuivez vers le sud jusqu’au [lac de Hòa Bình](ho-hoa-binh). Les livres anciens situent Long Cốc dans le district de Tân Sơn ; l’échelon du district a pris fin le 1er juillet 2025 et l’adresse ne comporte plus que la commune et la province.{{addressData}}",
      ),
    ),
  },
} satisfies DemoDocument;
