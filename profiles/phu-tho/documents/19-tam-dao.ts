import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p, table } from "../write.ts";

/** Tam Đảo; its French edition is cleared and waits for approval. */
export const tamDao = {
  code: "tam-dao",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-07-31",
  facts: { topics: ["nature"], family: "peaks", palette: 5, sources: cited("wikiTamDao", "addressData") },
  editions: {
    vi: edition(
      "tam-dao",
      "vi",
      "Tam Đảo: vườn quốc gia và khu nghỉ trên cao",
      "Một khu nghỉ lập năm 1907 ở độ cao 930 m, một vườn quốc gia lập năm 1996, và hai con số diện tích chưa khớp nhau.",
      p(
        "Cái tên Tam Đảo chỉ hai nơi khác nhau, và khách thường nhầm. Một là khu nghỉ trên núi ở độ cao 930 m, lập năm 1907. Hai là vườn quốc gia bao lấy dãy núi, lập ngày 15/5/1996.{{wikiTamDao}}",
      ),
      table(
        ["Mục", "Khu nghỉ Tam Đảo", "Vườn quốc gia Tam Đảo"],
        ["Lập", "1907", "15/5/1996"],
        ["Độ cao", "930 m", "Đỉnh cao nhất 1.592 m"],
        ["Diện tích", "Chưa có số liệu trong nguồn", "36.883 ha; nguồn khác: 34.995 ha"],
      ),
      h("Vì sao có hai con số"),
      p(
        "Nguồn chúng tôi đọc ghi 36.883 ha; một trang khác ghi 34.995 ha.{{wikiTamDao}} Ranh giới vườn có thể đã được điều chỉnh, nhưng chúng tôi chưa đọc được văn bản nói điều đó. Khi dùng lại, xin ghi cả hai và nguồn của mỗi số.",
      ),
      h("Đi Tam Đảo"),
      p(
        "Trên cao, sương có thể đến bất cứ lúc nào và che hết đường. Đi chậm, bật đèn, tránh lên dốc khi trời tối nếu bạn chưa quen. Mang áo ấm kể cả mùa hè. Đường rừng chỉ nên đi cùng người dẫn và sau khi hỏi ban quản lý vườn.",
      ),
      p(
        "Cũng trên đất huyện Tam Đảo trước đây có danh thắng [Tây Thiên](tay-thien). Một ngày đi lễ, một đêm trong mây có thể là một chuyến đi trọn vẹn.",
      ),
    ),
    en: edition(
      "tam-dao",
      "en",
      "Tam Đảo: a national park and a hill resort",
      "A resort founded in 1907 at 930 metres, a national park founded in 1996, and two figures for its area that do not match.",
      p(
        "Tam Đảo is the name of two different places, which visitors often confuse. One is a hill resort at 930 metres, founded in 1907. The other is the national park around the range, founded on 15 May 1996.{{wikiTamDao}}",
      ),
      table(
        ["Item", "Tam Đảo hill resort", "Tam Đảo National Park"],
        ["Founded", "1907", "15 May 1996"],
        ["Height", "930 m", "Highest peak 1,592 m"],
        ["Area", "No figure in our sources", "36,883 ha; another source: 34,995 ha"],
      ),
      h("Why two figures"),
      p(
        "The source we read says 36,883 hectares; another page says 34,995.{{wikiTamDao}} The park’s boundary may have been redrawn, but we have not read a document that says so. If you reuse the figures, please give both, each with its source.",
      ),
      h("Going there"),
      p(
        "High up, fog may come at any hour and hide the road. Drive slowly with your lights on, and avoid the climb after dark if you do not know it. Bring something warm, in summer too. Take forest paths only with a guide and after asking the park’s management.",
      ),
      p(
        "The former Tam Đảo district also holds the scenic relic of [Tây Thiên](tay-thien). A day at its shrines and a night in the clouds make a fine short journey.",
      ),
    ),
    fr: edition(
      "tam-dao",
      "fr",
      "Tam Đảo : un parc national et une station d’altitude",
      "Une station fondée en 1907 à 930 mètres, un parc national créé en 1996, et deux superficies qui ne concordent pas.",
      p(
        "Tam Đảo désigne deux lieux que les visiteurs confondent souvent : une station d’altitude, à 930 mètres, fondée en 1907, et le parc national qui entoure le massif, créé le 15 mai 1996.{{wikiTamDao}}",
      ),
      table(
        ["Donnée", "Station de Tam Đảo", "Parc national de Tam Đảo"],
        ["Création", "1907", "15 mai 1996"],
        ["Altitude", "930 m", "Point culminant : 1 592 m"],
        ["Superficie", "Aucun chiffre dans nos sources", "36 883 ha ; autre source : 34 995 ha"],
      ),
      h("Pourquoi deux chiffres"),
      p(
        "La source que nous avons lue indique 36 883 hectares ; une autre page, 34 995.{{wikiTamDao}} Les limites du parc ont pu être modifiées, mais nous n’avons lu aucun document qui le dise. Si vous reprenez ces chiffres, donnez les deux, chacun avec sa source.",
      ),
      h("S’y rendre"),
      p(
        "En altitude, le brouillard peut survenir à toute heure et cacher la route. Roulez lentement, feux allumés, et évitez la montée de nuit si vous ne la connaissez pas. Emportez un vêtement chaud, même en été. N’empruntez les sentiers forestiers qu’avec un guide, après avoir consulté la direction du parc.",
      ),
      p(
        "L’ancien district de Tam Đảo abrite aussi le site de [Tây Thiên](en:tay-thien) (en anglais). Une journée à ses sanctuaires, une nuit dans les nuages : voilà un beau court voyage.",
      ),
    ),
  },
  state: { fr: "cleared" },
} satisfies DemoDocument;
