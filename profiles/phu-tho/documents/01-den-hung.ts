import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, list, note, p } from "../write.ts";

/** Hùng Kings Temple Complex. */
export const denHung = {
  code: "den-hung",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-02-13",
  facts: { topics: ["heritage", "culture"], family: "temple", palette: 2, sources: cited("hanoitourist", "dantoc", "addressData") },
  editions: {
    vi: edition(
      "den-hung",
      "vi",
      "Đền Hùng trên núi Nghĩa Lĩnh",
      "Đền Hạ, đền Trung, đền Thượng, đền Giếng và một ngôi lăng trên ngọn núi cao 175 m, nơi người Việt về tưởng nhớ các Vua Hùng.",
      p(
        "Khu di tích lịch sử Đền Hùng nằm trên núi Nghĩa Lĩnh, cao 175 m, nay thuộc xã Hy Cương, tỉnh Phú Thọ.{{hanoitourist}} Đây là nơi thờ các Vua Hùng, những vị vua dựng nước trong tâm thức người Việt, và là di tích quốc gia đặc biệt.{{dantoc}}",
      ),
      h("Bốn ngôi đền và một ngôi lăng"),
      p(
        "Quần thể gồm đền Hạ, đền Trung, đền Thượng, đền Giếng và lăng. Ba tên gọi đầu cho biết vị trí trên sườn núi: thấp, giữa và cao. Đi theo thứ tự ấy, khách lên dần từ chân núi tới gần đỉnh.",
      ),
      list(
        "**Đền Hạ** ở phần thấp của sườn núi.",
        "**Đền Trung** ở lưng chừng đường lên.",
        "**Đền Thượng** ở trên cao.",
        "**Đền Giếng** mang tên một chiếc giếng.",
        "**Lăng** là một phần của khu di tích.",
      ),
      h("Một nơi thờ, một tín ngưỡng sống"),
      p(
        "Ý nghĩa của Đền Hùng không chỉ nằm ở công trình. [Tín ngưỡng thờ cúng Hùng Vương](tin-nguong-hung-vuong) đã được UNESCO ghi danh năm 2012. Ngày mồng 10 tháng Ba âm lịch hằng năm là [Giỗ Tổ Hùng Vương](gio-to), ngày chính của lễ hội Đền Hùng.",
      ),
      p("Cùng vùng đất này, các phường Xoan vẫn giữ lối hát cửa đình. Bạn có thể đọc thêm về [Hát Xoan](hat-xoan) trước khi đi."),
      note(
        "Đây là nơi thờ tự. Xin mặc trang phục kín đáo, nói khẽ trong đền và hỏi trước khi chụp ảnh người đang làm lễ. Đường lên núi có bậc; nếu cần hỗ trợ đi lại, hãy hỏi ban quản lý khu di tích trước chuyến đi.",
        "tip",
      ),
    ),
    en: edition(
      "den-hung",
      "en",
      "The Hùng Kings Temple Complex on Nghĩa Lĩnh mountain",
      "Lower, Middle, Upper and Well temples and a tomb on a 175-metre mountain, where Vietnamese people come to remember the Hùng Kings.",
      p(
        "The Hùng Kings Temple Complex stands on Nghĩa Lĩnh mountain, 175 metres high, in today’s Hy Cương commune, Phú Thọ Province.{{hanoitourist}} It honours the Hùng Kings, whom Vietnamese tradition remembers as the founders of the country, and is classed as a special national relic.{{dantoc}}",
      ),
      h("Four temples and a tomb"),
      p(
        "The complex is made up of the Lower, Middle, Upper and Well temples and a tomb. Three of the names simply tell you where you are on the slope: low, halfway and high. Walked in that order, they take you from the foot of the mountain to near its top.",
      ),
      list(
        "**Lower Temple** (~đền Hạ~), on the lower slope.",
        "**Middle Temple** (~đền Trung~), halfway up.",
        "**Upper Temple** (~đền Thượng~), high on the mountain.",
        "**Well Temple** (~đền Giếng~), named after a well.",
        "**The tomb** (~lăng~), part of the complex.",
      ),
      h("A place, and a living belief"),
      p(
        "What matters here is more than the buildings. The [worship of the Hùng Kings](tin-nguong-hung-vuong) was inscribed by UNESCO in 2012. The tenth day of the third lunar month is the [Hùng Kings Commemoration](gio-to), the main day of the festival here.",
      ),
      p(
        "The same countryside is home to the guilds that sing Xoan in front of village communal houses. Before you travel, you may like to read about [Xoan singing](hat-xoan).",
      ),
      note(
        "This is a place of worship. Please dress modestly, keep your voice low inside the temples, and ask before photographing people at prayer. The way up has steps; if you need help getting around, ask the site’s management board before your visit.",
        "tip",
      ),
    ),
    zh: edition(
      "den-hung",
      "zh",
      "义岭山上的雄王庙",
      "下庙、中庙、上庙、井庙和一座陵墓坐落在海拔175米的山上，越南人来此缅怀雄王。",
      p(
        "雄王庙历史遗迹区位于义岭山，山高175米，今属富寿省 Hy Cương 乡。{{hanoitourist}}这里供奉雄王——越南人心目中的开国之君，被列为国家特级遗迹。{{dantoc}}",
      ),
      h("四座庙与一座陵"),
      p("遗迹区包括下庙、中庙、上庙、井庙和陵墓。前三个名称说明了各自在山坡上的位置：低处、半山和高处。依次而行，便从山脚逐步走近山顶。"),
      list(
        "**下庙**（~đền Hạ~）位于山坡低处。",
        "**中庙**（~đền Trung~）位于半山。",
        "**上庙**（~đền Thượng~）位于高处。",
        "**井庙**（~đền Giếng~）因井得名。",
        "**陵墓**（~lăng~）是遗迹区的一部分。",
      ),
      h("一处圣地，一种活态信仰"),
      p(
        "雄王庙的意义不仅在于建筑。[雄王祭祀信仰](tin-nguong-hung-vuong)于2012年列入联合国教科文组织名录。每年农历三月初十是[雄王祭祖节](gio-to)，也是庙会的正日。",
      ),
      p("在同一片土地上，春曲班社至今仍在村亭前演唱。出行前不妨先读读[春曲](hat-xoan)。"),
      note(
        "这里是祭祀场所。请衣着得体，在庙内轻声交谈；拍摄正在祭拜的人之前，请先征得同意。上山有台阶，如需行动协助，请在出行前咨询遗迹区管理委员会。",
        "tip",
      ),
    ),
    ja: edition(
      "den-hung",
      "ja",
      "ギアリン山のフン王神殿群",
      "標高175メートルの山に建つ下社・中社・上社・井戸の社と陵墓。ベトナムの人々がフン王をしのぶ地です。",
      p(
        "フン王神殿群は標高175メートルのギアリン山にあり、現在の行政区分ではフート省ヒークオン社（Hy Cương）に属します。{{hanoitourist}}ベトナムの人々が建国の王として敬うフン王を祀り、国の特別遺跡に指定されています。{{dantoc}}",
      ),
      h("四つの社と一つの陵墓"),
      p(
        "神殿群は下社、中社、上社、井戸の社と陵墓から成ります。初めの三つの名は、斜面の低い所、中ほど、高い所という位置を表しています。この順に歩くと、ふもとから頂上近くまで登ることになります。",
      ),
      list(
        "**下社**（~đền Hạ~）：斜面の低い所。",
        "**中社**（~đền Trung~）：登り道の中ほど。",
        "**上社**（~đền Thượng~）：山の高い所。",
        "**井戸の社**（~đền Giếng~）：井戸にちなむ名。",
        "**陵墓**（~lăng~）：神殿群の一部。",
      ),
      h("祈りの場、生きた信仰"),
      p(
        "この地の意味は建物だけにあるのではありません。[フン王を祀る信仰](tin-nguong-hung-vuong)は2012年にユネスコの一覧表に記載されました。旧暦3月10日の[フン王の命日](gio-to)は、祭りの本祭の日です。",
      ),
      p("同じ土地では、村の集会所の前で歌うソアンの組が今も歌を伝えています。旅の前に[ハット・ソアン](hat-xoan)もご覧ください。"),
      note(
        "ここは信仰の場です。肌の露出を控え、社の中では静かに過ごし、参拝する人を撮影する前に一声おかけください。登り道には階段があります。移動の手助けが必要な方は、事前に管理事務所へお問い合わせください。",
        "tip",
      ),
    ),
    ko: edition(
      "den-hung",
      "ko",
      "응이어린산의 훙왕 사당",
      "해발 175m 산에 아래·가운데·위·우물 사당과 능이 자리한 곳. 베트남 사람들이 훙왕을 기리러 찾는 곳입니다.",
      p(
        "훙왕 사당 역사 유적은 해발 175m의 응이어린산에 있으며, 지금의 푸토성 히끄엉사(Hy Cương)에 속합니다.{{hanoitourist}} 베트남 사람들이 나라를 세운 임금으로 여기는 훙왕을 모시는 곳으로, 국가 특별 유적으로 지정되어 있습니다.{{dantoc}}",
      ),
      h("사당 넷과 능 하나"),
      p(
        "유적은 아래 사당, 가운데 사당, 위 사당, 우물 사당과 능으로 이루어져 있습니다. 앞의 세 이름은 산비탈의 낮은 곳, 중턱, 높은 곳이라는 위치를 그대로 나타냅니다. 이 순서로 걸으면 산기슭에서 정상 가까이까지 오르게 됩니다.",
      ),
      list(
        "**아래 사당**(~đền Hạ~): 산비탈의 낮은 곳.",
        "**가운데 사당**(~đền Trung~): 오르는 길의 중턱.",
        "**위 사당**(~đền Thượng~): 산의 높은 곳.",
        "**우물 사당**(~đền Giếng~): 우물에서 이름을 땄습니다.",
        "**능**(~lăng~): 유적의 일부입니다.",
      ),
      h("장소이자 살아 있는 신앙"),
      p(
        "이곳의 의미는 건물에만 있지 않습니다. [훙왕 숭배 신앙](tin-nguong-hung-vuong)은 2012년 유네스코 목록에 올랐습니다. 음력 3월 10일 [훙왕 제삿날](gio-to)은 축제의 으뜸 날입니다.",
      ),
      p(
        "같은 고장에서는 마을 회관 앞에서 노래하는 쏘안 소리패가 지금도 노래를 이어 갑니다. 떠나기 전에 [쏘안 노래](hat-xoan)도 읽어 보세요.",
      ),
      note(
        "이곳은 제사를 올리는 곳입니다. 단정한 옷차림을 하고 사당 안에서는 조용히 말하며, 참배하는 사람을 찍기 전에 먼저 물어봐 주세요. 오르는 길에 계단이 있으니 이동에 도움이 필요하면 방문 전에 유적 관리 사무소에 문의하세요.",
        "tip",
      ),
    ),
    fr: edition(
      "den-hung",
      "fr",
      "Le sanctuaire des rois Hùng sur le mont Nghĩa Lĩnh",
      "Temples du Bas, du Milieu, du Haut et du Puits, et un tombeau, sur un mont de 175 mètres où les Vietnamiens viennent honorer les rois Hùng.",
      p(
        "Le site historique des temples des rois Hùng se trouve sur le mont Nghĩa Lĩnh, haut de 175 mètres, dans l’actuelle commune de Hy Cương, province de Phú Thọ.{{hanoitourist}} On y vénère les rois Hùng, fondateurs du pays selon la tradition vietnamienne. Le site est classé vestige national spécial.{{dantoc}}",
      ),
      h("Quatre temples et un tombeau"),
      p(
        "L’ensemble réunit les temples du Bas, du Milieu, du Haut et du Puits, ainsi qu’un tombeau. Trois de ces noms indiquent la place sur la pente : en bas, à mi-chemin, en haut. En les suivant dans cet ordre, on monte du pied du mont jusque près du sommet.",
      ),
      list(
        "**Temple du Bas** (~đền Hạ~), au bas de la pente.",
        "**Temple du Milieu** (~đền Trung~), à mi-chemin.",
        "**Temple du Haut** (~đền Thượng~), sur les hauteurs.",
        "**Temple du Puits** (~đền Giếng~), qui doit son nom à un puits.",
        "**Le tombeau** (~lăng~), partie de l’ensemble.",
      ),
      h("Un lieu, une croyance vivante"),
      p(
        "Le sens du lieu dépasse les bâtiments. Le [culte des rois Hùng](tin-nguong-hung-vuong) a été inscrit par l’UNESCO en 2012. Le dixième jour du troisième mois lunaire est celui de la [commémoration des rois Hùng](gio-to), jour principal de la fête.",
      ),
      p(
        "Le même terroir abrite les troupes qui chantent le Xoan devant les maisons communales. Avant de partir, découvrez le [chant Xoan](hat-xoan).",
      ),
      note(
        "C’est un lieu de culte. Portez une tenue discrète, parlez bas dans les temples et demandez l’accord des fidèles avant de les photographier. La montée comporte des marches ; si vous avez besoin d’aide pour vous déplacer, renseignez-vous auprès de la direction du site avant votre visite.",
        "tip",
      ),
    ),
  },
} satisfies DemoDocument;
