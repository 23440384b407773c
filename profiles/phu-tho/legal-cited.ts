import { sources } from "./sources.ts";
import { legalRecord, NO_START, PLAN_2025 } from "./legal-write.ts";
import type { DemoLegal } from "../../src/profile/content.ts";

const PROVINCE = "UBND tỉnh Phú Thọ";
const ICT = "Bộ Thông tin và Truyền thông";

/** Every document that the province's plan of 2025 cites, as it stands on the day of the check. */
export const citedDocuments: readonly DemoLegal[] = [
  legalRecord({
    type: "decree",
    number: "72/2015/NĐ-CP",
    issuer: "Chính phủ",
    signedOn: "2015-09-07",
    abstract: "Nghị định chung về thông tin đối ngoại: các loại thông tin, ai được cung cấp, trách nhiệm của bộ, ngành và địa phương.",
    source: sources.decree72.url,
    note: `${NO_START} Việc sửa đổi đã có kế hoạch (Quyết định số 1243/QĐ-BVHTTDL) và dự thảo cuối năm 2025; chưa xác định được đã ban hành hay chưa.`,
  }),
  legalRecord({
    type: "circular",
    number: "22/2016/TT-BTTTT",
    issuer: ICT,
    signedOn: "2016-10-19",
    abstract: "Hướng dẫn các tỉnh, thành phố làm thông tin đối ngoại: kế hoạch dài hạn, trung hạn, hằng năm và mười một kênh quảng bá.",
    source:
      "https://www.vietnam.vn/en/thong-tu-22-2016-tt-btttt-ngay-19-10-2016-huong-dan-quan-ly-hoat-dong-thong-tin-doi-ngoai-cua-cac-tinh-thanh-pho-truc-thuoc-trung-uong",
    note: `${NO_START} Không tìm thấy văn bản bãi bỏ. Bộ ban hành đã kết thúc hoạt động từ 01/3/2025.`,
    relations: [{ kind: "based_on", to: "72/2015/NĐ-CP", onDate: "2016-10-19" }],
  }),
  legalRecord({
    type: "plan",
    number: "1966/KH-UBND",
    issuer: PROVINCE,
    signedOn: "2022-05-31",
    expiresOn: "2026-01-01",
    abstract: "Kế hoạch đối ngoại của tỉnh cho bốn năm 2022–2025.",
    note: `${PLAN_2025} Ngày hết hạn tính theo giai đoạn ghi trong tên văn bản; chưa thấy kế hoạch nối tiếp.`,
  }),
  legalRecord({
    type: "letter",
    number: "3837/BTTTT-TTĐN",
    issuer: ICT,
    signedOn: "2024-09-16",
    expiresOn: "2026-01-01",
    abstract: "Công văn hướng dẫn các địa phương lập kế hoạch thông tin đối ngoại cho năm 2025.",
    note: `${PLAN_2025} Chỉ dùng cho năm 2025; bộ ban hành đã kết thúc hoạt động từ 01/3/2025.`,
  }),
  legalRecord({
    type: "conclusion",
    number: "57-KL/TW",
    issuer: "Bộ Chính trị",
    signedOn: "2023-06-15",
    abstract: "Kết luận về nâng chất lượng và hiệu quả thông tin đối ngoại trong giai đoạn mới.",
    note: `${PLAN_2025} ${NO_START}`,
  }),
  legalRecord({
    type: "resolution",
    number: "47/NQ-CP",
    issuer: "Chính phủ",
    signedOn: "2024-04-15",
    abstract: "Những việc Chính phủ giao các bộ, tỉnh làm đến năm 2030 theo Kết luận số 57-KL/TW.",
    note: `${PLAN_2025} ${NO_START}`,
    relations: [{ kind: "based_on", to: "57-KL/TW", onDate: "2024-04-15" }],
  }),
  legalRecord({
    type: "plan",
    number: "3017/KH-UBND",
    issuer: PROVINCE,
    signedOn: "2024-07-26",
    abstract: "Kế hoạch của tỉnh để thực hiện Nghị quyết số 47/NQ-CP.",
    note: `${PLAN_2025} ${NO_START}`,
    relations: [{ kind: "based_on", to: "47/NQ-CP", onDate: "2024-07-26" }],
  }),
  legalRecord({
    type: "plan",
    number: "3404/KH-UBND",
    issuer: PROVINCE,
    signedOn: "2021-08-05",
    expiresOn: "2026-01-01",
    abstract: "Kế hoạch của tỉnh về truyền thông biển, đảo cho năm năm 2021–2025.",
    note: `${PLAN_2025} Ngày hết hạn tính theo giai đoạn ghi trong tên văn bản; chưa thấy kế hoạch nối tiếp.`,
  }),
  legalRecord({
    type: "plan",
    number: "942/KH-UBND",
    issuer: PROVINCE,
    signedOn: "2023-03-22",
    expiresOn: "2029-01-01",
    abstract: "Kế hoạch của tỉnh về truyền thông quyền con người, giai đoạn 2023–2028.",
    note: `${PLAN_2025} ${NO_START} Ngày hết hạn tính theo giai đoạn ghi trong tên văn bản.`,
  }),
  legalRecord({
    type: "treaty",
    number: "UNCLOS 1982",
    issuer: "Liên hợp quốc",
    signedOn: "1982-12-10",
    effectiveOn: "1994-11-16",
    abstract: "Công ước của Liên hợp quốc về Luật Biển: quyền và nghĩa vụ của các nước trên biển.",
    source: "https://vietnamnet.vn/en/vietnam-among-first-members-of-unclos-1982-761997.html",
    note: "Kế hoạch năm 2025 nêu tên, không ghi số; ký hiệu ở đây là tên viết tắt quen dùng. Quốc hội Việt Nam phê chuẩn ngày 23/6/1994.",
  }),
];
