import { cited } from "../sources.ts";
import type { DemoDocument } from "../../../src/profile/content.ts";
import { edition, h, p } from "../write.ts";

/** Bình Sơn Tower; its French edition waits for clearance. */
export const thapBinhSon = {
  code: "thap-binh-son",
  kind: "article",
  section: "heritage",
  unit: "so-vhttdl",
  publishedAt: "2026-05-20",
  facts: { topics: ["heritage", "craft"], family: "tower", palette: 2, sources: cited("hanoitimes", "addressData") },
  editions: {
    vi: edition(
      "thap-binh-son",
      "vi",
      "Tháp Bình Sơn, mười một tầng đất nung",
      "Một ngọn tháp thời Lý – Trần ở xã Tam Sơn, nhận bằng di tích quốc gia đặc biệt ngày 14/3/2016.",
      p(
        "Tháp Bình Sơn cao mười một tầng, xây bằng đất nung, mang dấu ấn thời Lý – Trần.{{hanoitimes}} Đứng ở chân tháp, ta thấy ngay vì sao người xưa chọn đất: thứ vật liệu tưởng tầm thường ấy nhận được mọi đường nét mà người thợ muốn đặt vào.",
      ),
      h("Đất, lửa và bàn tay"),
      p(
        "Đất nung là đất được tạo hình rồi đưa vào lò. Mỗi viên có thể mang một hoa văn, và hoa văn chỉ trọn vẹn khi các viên nằm đúng chỗ cạnh nhau. Vì vậy xây một ngọn tháp đất nung là ghép một bức tranh từ dưới lên trên, tầng này đỡ tầng kia.",
      ),
      h("Được xếp hạng"),
      p(
        "Ngày 14/3/2016, tháp Bình Sơn nhận bằng xếp hạng di tích quốc gia đặc biệt, cùng ngày với danh thắng [Tây Thiên](tay-thien).{{hanoitimes}} Hai nơi khi ấy thuộc tỉnh Vĩnh Phúc, vì thế tin cũ ghi tên tỉnh này.",
      ),
      h("Đến thăm"),
      p(
        "Tháp nay thuộc xã Tam Sơn, tỉnh Phú Thọ.{{addressData}} Trên đất Phú Thọ cũ cũng từng có một xã Tam Sơn khác, nay là nơi khác; khi tìm trên bản đồ hãy gõ “tháp Bình Sơn”. Xin không trèo lên chân tháp và không dùng đèn mạnh chiếu vào hoa văn.",
      ),
    ),
    en: edition(
      "thap-binh-son",
      "en",
      "Bình Sơn Tower, eleven storeys of terracotta",
      "A tower of the Lý and Trần period in Tam Sơn commune, which received its certificate as a special national relic on 14 March 2016.",
      p(
        "Bình Sơn Tower rises in eleven storeys of terracotta and bears the mark of the Lý and Trần period.{{hanoitimes}} At its foot one sees why builders chose clay: this humble material takes every line that a craftsman wants to give it.",
      ),
      h("Clay, fire and hands"),
      p(
        "Terracotta is clay that has been shaped and then fired in a kiln. Each piece may carry part of a pattern, and the pattern is whole only when the pieces lie in their places side by side. To build a tower of it is to put together a picture from the bottom up, one storey bearing the next.",
      ),
      h("Its status"),
      p(
        "On 14 March 2016 the tower received its certificate as a special national relic, on the same day as the scenic relic of [Tây Thiên](tay-thien).{{hanoitimes}} Both then lay in Vĩnh Phúc Province, and older reports name that province.",
      ),
      h("Visiting"),
      p(
        "The tower now belongs to Tam Sơn commune, Phú Thọ Province.{{addressData}} The former Phú Thọ Province once had another commune called Tam Sơn, which is elsewhere; on a map, search for “tháp Bình Sơn”. Please do not climb the base or shine strong lights on the decoration.",
      ),
    ),
    fr: edition(
      "thap-binh-son",
      "fr",
      "La tour de Bình Sơn, onze étages de terre cuite",
      "Une tour de l’époque des Lý et des Trần dans la commune de Tam Sơn, certifiée vestige national spécial le 14 mars 2016.",
      p(
        "La tour de Bình Sơn élève onze étages de terre cuite et porte la marque de l’époque des Lý et des Trần.{{hanoitimes}} À son pied, on comprend pourquoi les bâtisseurs ont choisi l’argile : cette humble matière accepte tous les traits que l’artisan veut lui donner.",
      ),
      h("La terre, le feu et la main"),
      p(
        "La terre cuite est une argile façonnée puis passée au four. Chaque pièce peut porter un fragment de motif, et le motif n’est complet que lorsque les pièces se rejoignent. Bâtir une telle tour, c’est assembler une image de bas en haut, chaque étage portant le suivant.",
      ),
      h("Son statut"),
      p(
        "Le 14 mars 2016, la tour a reçu son certificat de vestige national spécial, le même jour que le site de [Tây Thiên](en:tay-thien) (en anglais).{{hanoitimes}} Tous deux relevaient alors de la province de Vĩnh Phúc, que citent les articles anciens.",
      ),
      h("La visite"),
      p(
        "La tour appartient aujourd’hui à la commune de Tam Sơn, province de Phú Thọ.{{addressData}} L’ancienne province de Phú Thọ a eu une autre commune du même nom, située ailleurs ; sur une carte, cherchez « tháp Bình Sơn ». Merci de ne pas monter sur le socle et de ne pas éclairer fortement le décor.",
      ),
    ),
  },
  state: { fr: "submitted" },
} satisfies DemoDocument;
