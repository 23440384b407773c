import type { DemoRecord } from "../../../src/profile/content.ts";
import { said, text } from "./write.ts";

const about = (theme: string): DemoRecord["claims"] => ({
  theme: [{ value: theme, source: { label: "Ban biên tập cổng", url: "" }, readOn: "2026-11-20" }],
});

/** Figures about the province, its parks and investment. */
export function figureRecords(): DemoRecord[] {
  const unit = "so-tai-chinh";
  const scope = (vi: string, en: string) => [said(text(vi, en), "parks")];
  return [
    {
      code: "SL-DIEN-TICH",
      kind: "figure",
      unit: "ubnd-tinh",
      look: ["peaks", 1],
      words: {
        vi: [
          "Diện tích tự nhiên của tỉnh",
          "9.361,38 km² sau hợp nhất ngày 1/7/2025.",
          "Tỉnh gồm đất của Phú Thọ, Vĩnh Phúc và Hòa Bình trước đây.",
        ],
        en: [
          "Natural area of the province",
          "9,361.38 km² since the union of 1 July 2025.",
          "It holds the land of the former Phú Thọ, Vĩnh Phúc and Hòa Bình.",
        ],
        zh: ["全省自然面积", "2025年7月1日合并后为9361.38平方公里。", "由原富寿、永福、和平三省的土地组成。"],
        ja: [
          "省の面積",
          "2025年7月1日の統合後、9,361.38平方キロメートル。",
          "旧フート省、旧ヴィンフック省、旧ホアビン省の土地からなります。",
        ],
        ko: ["성의 면적", "2025년 7월 1일 통합 이후 9,361.38km²입니다.", "옛 푸토·빈푹·호아빈성의 땅으로 이루어져 있습니다."],
        fr: [
          "Superficie de la province",
          "9 361,38 km² depuis l’union du 1er juillet 2025.",
          "Elle réunit les terres des anciennes provinces de Phú Thọ, Vĩnh Phúc et Hòa Bình.",
        ],
      },
      claims: {
        ...about("territory"),
        extent: [said(936_138, "merged", { asOf: "2025-07-01" })],
        scope: scope("toàn tỉnh Phú Thọ", "the whole province"),
      },
    },
    {
      code: "SL-XA-PHUONG",
      kind: "figure",
      unit: "ubnd-tinh",
      look: ["village", 2],
      words: {
        vi: ["Số xã và phường", "148 đơn vị hành chính cấp xã.", "Cấp huyện không còn từ ngày 1/7/2025."],
        en: ["Communes and wards", "148 units of the commune level.", "There have been no districts since 1 July 2025."],
        zh: ["乡与坊的数量", "148个乡级行政单位。", "自2025年7月1日起不再设县级。"],
        ja: ["社と坊の数", "社級の行政単位は148。", "2025年7月1日から県級はありません。"],
        ko: ["면과 동의 수", "면급 행정구역 148곳.", "2025년 7월 1일부터 현급 행정구역은 없습니다."],
        fr: ["Communes et quartiers", "148 unités de niveau communal.", "Il n’y a plus de districts depuis le 1er juillet 2025."],
      },
      claims: {
        ...about("territory"),
        number: [said(148, "communes", { asOf: "2025-07-01" })],
        scope: scope("toàn tỉnh Phú Thọ", "the whole province"),
      },
    },
    {
      code: "SL-DAN-SO",
      kind: "figure",
      unit: "ubnd-tinh",
      look: ["fields", 2],
      words: {
        vi: ["Dân số", "4.022.638 người sau hợp nhất ngày 1/7/2025.", "Số này dùng để lập đơn vị hành chính mới."],
        en: ["Population", "4,022,638 people at the union of 1 July 2025.", "It is the number used when the new province was formed."],
        zh: ["人口", "2025年7月1日合并时为4022638人。", "此数用于组建新省。"],
        ja: ["人口", "2025年7月1日の統合時に4,022,638人。", "新しい省を設けるときに用いられた数です。"],
        ko: ["인구", "2025년 7월 1일 통합 당시 4,022,638명.", "새 성을 세울 때 쓰인 수치입니다."],
        fr: [
          "Population",
          "4 022 638 habitants à l’union du 1er juillet 2025.",
          "C’est le nombre retenu lors de la création de la nouvelle province.",
        ],
      },
      claims: {
        ...about("people"),
        number: [said(4_022_638, "merged", { asOf: "2025-07-01" })],
        scope: scope("toàn tỉnh Phú Thọ", "the whole province"),
      },
    },
    {
      code: "SL-KCN-QUY-HOACH",
      kind: "figure",
      unit,
      look: ["weave", 1],
      words: {
        vi: ["Số khu công nghiệp được quy hoạch", "Ba mươi hai khu trên toàn tỉnh.", "Số này gồm cả khu chưa xây dựng."],
        en: ["Industrial parks planned", "Thirty-two parks in the whole province.", "The number includes parks that are not built yet."],
      },
      claims: {
        ...about("investment"),
        number: [said(32, "parks", { asOf: "2025" })],
        scope: scope("toàn tỉnh Phú Thọ", "the whole province"),
      },
    },
    {
      code: "SL-KCN-HOAT-DONG",
      kind: "figure",
      unit,
      look: ["weave", 3],
      words: {
        vi: ["Số khu công nghiệp đang hoạt động", "Mười sáu khu trên toàn tỉnh.", "Bằng một nửa số khu được quy hoạch."],
        en: ["Industrial parks running", "Sixteen parks in the whole province.", "That is half of those planned."],
      },
      claims: {
        ...about("investment"),
        number: [said(16, "parks", { asOf: "2025" })],
        scope: scope("toàn tỉnh Phú Thọ", "the whole province"),
      },
    },
    {
      code: "SL-DU-AN-KCN",
      kind: "figure",
      unit,
      look: ["fields", 1],
      words: {
        vi: ["Dự án trong các khu công nghiệp của Phú Thọ cũ", "184 dự án, tính đến tháng 4/2025.", "Trong đó 87 dự án có vốn nước ngoài."],
        en: ["Projects in the industrial parks of former Phú Thọ", "184 projects as of April 2025.", "Of these, 87 have foreign capital."],
      },
      claims: {
        ...about("investment"),
        number: [said(184, "parks", { asOf: "2025-04" })],
        scope: scope("Phú Thọ trước hợp nhất", "Phú Thọ before the union"),
      },
    },
    {
      code: "SL-FDI-KCN",
      kind: "figure",
      unit,
      look: ["fields", 5],
      words: {
        vi: [
          "Dự án nước ngoài trong các khu công nghiệp của Phú Thọ cũ",
          "87 dự án với hơn 2,3 tỷ USD, tính đến tháng 4/2025.",
          "Nguồn ghi “hơn”, nên con số là mức thấp nhất.",
        ],
        en: [
          "Foreign projects in the industrial parks of former Phú Thọ",
          "87 projects with more than 2.3 billion US dollars as of April 2025.",
          "The source says “more than”, so the figure is a lower bound.",
        ],
      },
      claims: {
        ...about("investment"),
        number: [said(87, "parks", { asOf: "2025-04" })],
        sum: [said({ amount: 2_300_000_000, currency: "USD" }, "parks", { asOf: "2025-04" })],
        exactness: [said(text("hơn 2,3 tỷ USD", "more than 2.3 billion US dollars"), "parks")],
        scope: scope("Phú Thọ trước hợp nhất", "Phú Thọ before the union"),
      },
    },
    {
      code: "SL-DAU-TU-THAI-LAN",
      kind: "figure",
      unit,
      look: ["river", 4],
      words: {
        vi: [
          "Dự án của nhà đầu tư Thái Lan",
          "15 dự án với hơn 400 triệu USD, tính đến tháng 3/2026.",
          "Số liệu được nêu tại buổi gặp gỡ doanh nghiệp Thái Lan.",
        ],
        en: [
          "Projects of Thai investors",
          "15 projects with more than 400 million US dollars as of March 2026.",
          "The figure was given at a meeting with Thai businesses.",
        ],
      },
      claims: {
        ...about("investment"),
        number: [said(15, "thai", { asOf: "2026-03" })],
        sum: [said({ amount: 400_000_000, currency: "USD" }, "thai", { asOf: "2026-03" })],
        exactness: [said(text("hơn 400 triệu USD", "more than 400 million US dollars"), "thai")],
      },
    },
  ];
}

/** Foreign localities; more than twenty work with the province since the union, these are the ones that the sources name. */
export function partnerRecords(): DemoRecord[] {
  const place = (
    code: string,
    country: string,
    look: DemoRecord["look"],
    vi: [string, string],
    en: [string, string],
    since?: number,
  ): DemoRecord => ({
    code,
    kind: "partner",
    unit: "ubnd-tinh",
    look,
    words: {
      vi: [
        vi[0],
        `Địa phương ${vi[1]} hợp tác với Phú Thọ.`,
        "Đây là một trong hơn hai mươi địa phương nước ngoài có quan hệ với tỉnh sau hợp nhất.",
      ],
      en: [
        en[0],
        `A locality in ${en[1]} that works with Phú Thọ.`,
        "It is one of more than twenty foreign localities with ties to the province since the union.",
      ],
    },
    claims: {
      type: [said("locality", "integration")],
      country: [said(country, "integration")],
      ...(since === undefined ? {} : { since: [said(since, "integration")] }),
    },
  });
  return [
    place("DT-LUANG-NAMTHA", "LA", ["river", 1], ["Luông Nậm Thà", "của Lào"], ["Luang Namtha", "Laos"]),
    place("DT-OUDOMXAY", "LA", ["river", 2], ["U Đôm Xay", "của Lào"], ["Oudomxay", "Laos"]),
    place("DT-PHONGSALY", "LA", ["river", 3], ["Phông Sa Lỳ", "của Lào"], ["Phongsaly", "Laos"]),
    place("DT-HWASEONG", "KR", ["river", 4], ["Hwaseong", "của Hàn Quốc"], ["Hwaseong", "the Republic of Korea"]),
    place("DT-NARA", "JP", ["river", 5], ["Nara", "của Nhật Bản"], ["Nara", "Japan"], 2012),
    place("DT-SON-TAY", "CN", ["river", 6], ["Sơn Tây (Trung Quốc)", "của Trung Quốc"], ["Shanxi", "China"]),
  ];
}
