import type { Lang } from "../../kernel/languages.ts";
import { apiEast } from "./api-east.ts";

/** Words of the page of the public API. Questions and parameters are known by the names of the OpenAPI document. */
export type ApiWords = {
  intro: string;
  base: string;
  description: string;
  dictionary: string;
  openData: string;
  questions: string;
  parameter: string;
  values: string;
  meaning: string;
  example: string;
  cut: string;
  none: string;
  from(min: string, max: string): string;
  preset(value: string): string;
  summaries: Readonly<Record<string, string>>;
  parameters: Readonly<Record<string, string>>;
  reading: string;
  readingText(most: string): readonly string[];
  mirror: string;
  mirrorSteps: readonly string[];
  client: string;
  limits: string;
  limitsText(perMinute: string): readonly string[];
  errors: string;
  errorsText: string;
};

export const apiWords: Record<Lang, ApiWords> = {
  ...apiEast,
  vi: {
    intro: "Mọi nội dung công khai của cổng đều đọc được bằng máy, không cần tài khoản, theo giấy phép CC BY 4.0.",
    base: "Địa chỉ gốc",
    description: "Mô tả OpenAPI 3.1",
    dictionary: "Từ điển dữ liệu",
    openData: "Tải cả bộ dữ liệu",
    questions: "Có thể hỏi gì",
    parameter: "Tham số",
    values: "Giá trị",
    meaning: "Ý nghĩa",
    example: "Câu trả lời lúc này:",
    cut: "… còn nữa; mở địa chỉ trên để đọc trọn.",
    none: "Chưa có gì công khai để làm ví dụ.",
    from: (min, max) => `từ ${min} đến ${max}`,
    preset: (value) => `mặc định ${value}`,
    summaries: {
      listRecords: "Các bản ghi của danh mục",
      getRecord: "Một bản ghi",
      listChanges: "Những gì mới, sửa, gỡ trong danh mục",
      listArticles: "Tin bài của một ngôn ngữ, mới nhất trước",
      getArticle: "Một bài",
      listAreas: "Tỉnh, huyện, xã, phường theo thời gian",
      listKinds: "Các loại bản ghi và từng mục của chúng",
    },
    parameters: {
      kind: "loại bản ghi",
      area: "mã định danh của xã, phường",
      lang: "ngôn ngữ của câu trả lời, đi trước Accept-Language",
      fields: "chỉ lấy những trường này, cách nhau bằng dấu phẩy",
      limit: "số mục trên một trang",
      cursor: "giá trị next của trang trước",
      since: "giá trị next của lần trước",
      id: "mã định danh",
      section: "chuyên mục",
      topic: "chủ đề",
      type: "loại đơn vị hành chính",
      valid: "today: đang có; ever: mọi thời kỳ",
    },
    reading: "Cách đọc",
    readingText: (most) => [
      `Danh sách chia trang, nhiều nhất ${most} mục một trang. Gửi next của trang này làm cursor của trang sau, hoặc theo đầu đề Link (rel="next"). Trang cuối có next là null.`,
      "fields chọn trường; id luôn đi kèm.",
      "lang chọn ngôn ngữ của nhãn và tiêu đề; không có thì theo Accept-Language, rồi tiếng của tỉnh. texts luôn có đủ mọi ngôn ngữ.",
      "Mỗi câu trả lời có ETag. Gửi lại bằng If-None-Match: chưa đổi thì nhận 304, không có nội dung.",
      "Trang web khác gọi được từ trình duyệt (CORS); cổng không đọc cookie nào.",
    ],
    mirror: "Giữ một bản sao",
    mirrorSteps: [
      "Gọi /changes?limit=100.",
      "Với mỗi mục: gone là true thì xóa bản ghi, ngược lại ghi đè bằng record.",
      "more là true thì gọi tiếp với since={next}; sau đó giữ next và quay lại sau, ví dụ mỗi giờ. Không thay đổi nào bị bỏ sót.",
    ],
    client: "Mã gọi API bằng TypeScript, sinh ra từ mô tả, có trong mã nguồn của Xoan, thư mục clients/typescript:",
    limits: "Hạn mức và khóa",
    limitsText: (perMinute) => [
      `Không có khóa: ${perMinute} lần mỗi phút cho một địa chỉ mạng. Địa chỉ được băm với muối đổi mỗi ngày, không lưu lại.`,
      "Cần nhiều hơn: xin khóa ở đơn vị vận hành cổng. Gửi khóa trong đầu đề Authorization: Bearer … hoặc X-Api-Key, không ghi vào địa chỉ.",
      "Đầu đề RateLimit cho biết còn bao nhiêu lần (r) và mấy giây nữa tính lại (t); quá hạn mức thì nhận 429 và Retry-After.",
    ],
    errors: "Lỗi",
    errorsText:
      "Lỗi là application/problem+json (RFC 9457); type dẫn tới danh sách này, errors nêu mọi tham số sai kèm giá trị và lý do. Ví dụ:",
  },
  en: {
    intro: "Everything public on this portal can be read by machines, without an account, under CC BY 4.0.",
    base: "Base address",
    description: "OpenAPI 3.1 description",
    dictionary: "Data dictionary",
    openData: "Download whole datasets",
    questions: "What can be asked",
    parameter: "Parameter",
    values: "Values",
    meaning: "Meaning",
    example: "The answer at this moment:",
    cut: "… and more; open the address above to read all of it.",
    none: "Nothing is public yet that could be an example.",
    from: (min, max) => `${min} to ${max}`,
    preset: (value) => `${value} unless given`,
    summaries: {
      listRecords: "Records of the catalogue",
      getRecord: "One record",
      listChanges: "What came, changed or went in the catalogue",
      listArticles: "News in one language, the newest first",
      getArticle: "One article",
      listAreas: "Provinces, districts, communes and wards in their time",
      listKinds: "The kinds of records with their fields",
    },
    parameters: {
      kind: "kind of record",
      area: "identifier of the commune or ward",
      lang: "language of the answer; goes before Accept-Language",
      fields: "only these fields, by comma",
      limit: "items on a page",
      cursor: "next of the page before",
      since: "next of the last time",
      id: "identifier",
      section: "section",
      topic: "topic",
      type: "type of area",
      valid: "today: those that exist; ever: of all times",
    },
    reading: "How to read",
    readingText: (most) => [
      `Lists come in pages of at most ${most} items. Give next of one page as cursor of the page after it, or follow the Link header (rel="next"). On the last page next is null.`,
      "fields chooses fields; id always comes with them.",
      "lang chooses the language of labels and titles; without it Accept-Language does, then the province’s own. texts always has every language.",
      "Every answer has an ETag. Send it back in If-None-Match: while nothing changed you get 304 without a body.",
      "Pages of other sites may ask from the browser (CORS); no cookie is looked at.",
    ],
    mirror: "Keep a mirror",
    mirrorSteps: [
      "Ask /changes?limit=100.",
      "Of each item: when gone is true take the record out, else put record in its place.",
      "While more is true go on with since={next}; then keep next and come again later, every hour for example. No change is passed over.",
    ],
    client: "A client in TypeScript, made from the description, is in Xoan’s source code, folder clients/typescript:",
    limits: "Limits and keys",
    limitsText: (perMinute) => [
      `Without a key: ${perMinute} questions a minute from one network address. Addresses are hashed with a salt that changes daily and are not kept.`,
      "For more, ask whoever runs the portal for a key. Send it in the header Authorization: Bearer … or X-Api-Key, never in the address.",
      "The RateLimit header says how many questions are left (r) and in how many seconds counting begins anew (t); beyond the limit the answer is 429 with Retry-After.",
    ],
    errors: "Errors",
    errorsText:
      "Errors are application/problem+json (RFC 9457); type leads to this list, and errors names every wrong parameter with its value and the reason. For example:",
  },
  fr: {
    intro: "Tout ce qui est public sur ce portail peut être lu par des machines, sans compte, sous licence CC BY 4.0.",
    base: "Adresse de base",
    description: "Description OpenAPI 3.1",
    dictionary: "Dictionnaire des données",
    openData: "Télécharger des jeux entiers",
    questions: "Ce que l’on peut demander",
    parameter: "Paramètre",
    values: "Valeurs",
    meaning: "Signification",
    example: "La réponse en ce moment\u202f:",
    cut: "… et la suite\u202f: ouvrez l’adresse ci-dessus pour tout lire.",
    none: "Rien de public ne peut encore servir d’exemple.",
    from: (min, max) => `de ${min} à ${max}`,
    preset: (value) => `${value} par défaut`,
    summaries: {
      listRecords: "Les fiches du catalogue",
      getRecord: "Une fiche",
      listChanges: "Ce qui est venu, a changé ou est parti dans le catalogue",
      listArticles: "Les actualités dans une langue, les plus récentes d’abord",
      getArticle: "Un article",
      listAreas: "Provinces, districts, communes et quartiers dans leur temps",
      listKinds: "Les types de fiches et leurs champs",
    },
    parameters: {
      kind: "type de fiche",
      area: "identifiant de la commune ou du quartier",
      lang: "langue de la réponse, avant Accept-Language",
      fields: "seulement ces champs, séparés par des virgules",
      limit: "nombre d’éléments par page",
      cursor: "le next de la page précédente",
      since: "le next de la dernière fois",
      id: "identifiant",
      section: "rubrique",
      topic: "thème",
      type: "type d’unité administrative",
      valid: "today\u202f: celles qui existent, ever\u202f: de tous les temps",
    },
    reading: "Comment lire",
    readingText: (most) => [
      `Les listes viennent par pages de ${most} éléments au plus. Donnez le next d’une page comme cursor de la suivante, ou suivez l’en-tête Link (rel="next"). À la dernière page, next est null.`,
      "fields choisit les champs\u202f; id les accompagne toujours.",
      "lang choisit la langue des libellés et des titres\u202f; à défaut Accept-Language, puis celle de la province. texts contient toujours toutes les langues.",
      "Chaque réponse a un ETag. Renvoyez-le dans If-None-Match\u202f: tant que rien ne change, vous recevez 304 sans contenu.",
      "Les pages d’autres sites peuvent interroger l’API depuis le navigateur (CORS)\u202f; aucun cookie n’est lu.",
    ],
    mirror: "Tenir un miroir",
    mirrorSteps: [
      "Demandez /changes?limit=100.",
      "Pour chaque élément\u202f: si gone vaut true, retirez la fiche, sinon remplacez-la par record.",
      "Tant que more vaut true, continuez avec since={next}\u202f; gardez ensuite next et revenez plus tard, par exemple toutes les heures. Aucun changement n’est manqué.",
    ],
    client:
      "Un client TypeScript, généré à partir de la description, se trouve dans le code source de Xoan, dossier clients/typescript\u202f:",
    limits: "Limites et clés",
    limitsText: (perMinute) => [
      `Sans clé\u202f: ${perMinute} requêtes par minute pour une adresse réseau. Les adresses sont hachées avec un sel qui change chaque jour et ne sont pas conservées.`,
      "Pour davantage, demandez une clé à l’exploitant du portail. Envoyez-la dans l’en-tête Authorization: Bearer … ou X-Api-Key, jamais dans l’adresse.",
      "L’en-tête RateLimit indique combien de requêtes restent (r) et dans combien de secondes le compte recommence (t)\u202f; au-delà, la réponse est 429 avec Retry-After.",
    ],
    errors: "Erreurs",
    errorsText:
      "Les erreurs sont en application/problem+json (RFC 9457)\u202f; type mène à cette liste et errors nomme chaque paramètre fautif avec sa valeur et la raison. Par exemple\u202f:",
  },
};
