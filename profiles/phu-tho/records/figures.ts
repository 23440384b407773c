import type { DemoRecord } from "../../../src/profile/content.ts";
import { said, text } from "./write.ts";

/** Figures about parks and investment. */
export function figureRecords(): DemoRecord[] {
  const unit = "so-tai-chinh";
  const scope = (vi: string, en: string) => [said(text(vi, en), "parks")];
  return [
    {
      code: "SL-KCN-QUY-HOACH",
      kind: "figure",
      unit,
      look: ["weave", 1],
      words: {
        vi: ["Số khu công nghiệp được quy hoạch", "Ba mươi hai khu trên toàn tỉnh.", "Số này gồm cả khu chưa xây dựng."],
        en: ["Industrial parks planned", "Thirty-two parks in the whole province.", "The number includes parks that are not built yet."],
      },
      claims: { number: [said(32, "parks", { asOf: "2025" })], scope: scope("toàn tỉnh Phú Thọ", "the whole province") },
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
      claims: { number: [said(16, "parks", { asOf: "2025" })], scope: scope("toàn tỉnh Phú Thọ", "the whole province") },
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
      claims: { number: [said(184, "parks", { asOf: "2025-04" })], scope: scope("Phú Thọ trước hợp nhất", "Phú Thọ before the union") },
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
