import { field, words } from "../field.ts";
import { catalogueKind } from "../kind.ts";

/** A person of history. Nobody living, and nothing but what a published source says, each with its address. */
export const person = catalogueKind({
  id: "person",
  name: words("Danh nhân", "Person of history", "历史人物", "歴史上の人物", "역사 인물", "Personnage historique"),
  section: "heritage",
  schemaOrg: "Person",
  topics: ["culture"],
  publishedSources: true,
  fields: {
    born: field.year(words("Năm sinh", "Born", "生年", "生年", "출생", "Naissance"), { property: "birthDate" }),
    died: field.year(words("Năm mất", "Died", "卒年", "没年", "사망", "Mort"), { needed: true, property: "deathDate" }),
    otherNames: field.names(words("Tên khác", "Other names", "别名", "別名", "다른 이름", "Autres noms"), { property: "alternateName" }),
    area: field.area(words("Quê quán", "Home", "籍贯", "出身地", "고향", "Origine"), { facet: true }),
    known: field.text(words("Được biết đến", "Known for", "事迹", "事績", "업적", "Connu pour")),
    honoured: field.records(
      ["heritage", "place", "festival"],
      words("Được thờ, tưởng niệm tại", "Honoured at", "纪念地", "祀られる場所", "기리는 곳", "Honoré à"),
    ),
    day: field.lunarDay(words("Ngày giỗ", "Commemorated on", "忌日", "命日の祭り", "제향일", "Commémoré le")),
  },
});
