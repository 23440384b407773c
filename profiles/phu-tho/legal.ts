import { citedDocuments } from "./legal-cited.ts";
import { sources } from "./sources.ts";
import { legalRecord, NO_DAYS, NO_START, NOT_REPEALED } from "./legal-write.ts";
import type { DemoLegal } from "../../src/profile/content.ts";

const GOVERNMENT = "Chính phủ";
const ASSEMBLY = "Quốc hội";
const COMMITTEE = "Ủy ban Thường vụ Quốc hội";
const ICT = "Bộ Thông tin và Truyền thông";
const CULTURE = "Bộ Văn hóa, Thể thao và Du lịch";

const laws: DemoLegal[] = [
  legalRecord({
    type: "law",
    number: "29/2018/QH14",
    issuer: ASSEMBLY,
    signedOn: "2018-11-15",
    effectiveOn: "2020-07-01",
    abstract: "Luật Bảo vệ bí mật nhà nước năm 2018.",
    source: "https://hocluat.vn/tai-lieu-gioi-thieu-luat-bao-ve-bi-mat-nha-nuoc/",
    note: "Các quy định về danh mục và thời hạn bảo vệ có hiệu lực sớm hơn, từ 01/01/2019.",
  }),
  legalRecord({
    type: "law",
    number: "117/2025/QH15",
    issuer: ASSEMBLY,
    signedOn: "2025-12-10",
    effectiveOn: "2026-03-01",
    abstract: "Luật Bảo vệ bí mật nhà nước năm 2025: thêm khái niệm mạng LAN độc lập và văn bản điện tử bí mật nhà nước.",
    source: "https://pbgdpl.gov.vn/Pages/gioi-thieu-van-ban.aspx?ItemID=4798&l=Gioithieuvanbanmoi",
    relations: [{ kind: "replaces", to: "29/2018/QH14", onDate: "2026-03-01" }],
  }),
  legalRecord({
    type: "law",
    number: "116/2025/QH15",
    issuer: ASSEMBLY,
    effectiveOn: "2026-07-01",
    abstract: "Luật An ninh mạng năm 2025, gộp nội dung an toàn thông tin mạng và an ninh mạng của hai luật trước.",
    source: "https://kienthuc.net.vn/ngan-chan-cac-hanh-vi-xam-pham-du-lieu-tu-luat-an-ninh-mang-2025-post1595551.html",
    note: "Ngày thông qua chưa đối chiếu. Số phận của Nghị định số 85/2016/NĐ-CP sau luật này chưa xác định.",
  }),
  legalRecord({
    type: "law",
    number: "126/2025/QH15",
    issuer: ASSEMBLY,
    signedOn: "2025-12-10",
    effectiveOn: "2026-07-01",
    abstract: "Luật Báo chí năm 2025, 4 chương, 51 điều.",
    source: "https://www.sggp.org.vn/cong-bo-lenh-cua-chu-tich-nuoc-ve-12-luat-moi-post832352.html",
    note: "Một số quy định có ngày áp dụng riêng. Thay Luật Báo chí năm 2016; chưa thấy nghị định thay Nghị định số 09/2017/NĐ-CP và 88/2012/NĐ-CP.",
    relations: [{ kind: "replaces", to: "Luật Báo chí 2016", onDate: "2026-07-01" }],
  }),
  legalRecord({
    type: "law",
    number: "Luật Báo chí 2016",
    issuer: ASSEMBLY,
    abstract: "Luật Báo chí năm 2016.",
    source: "https://www.sggp.org.vn/cong-bo-lenh-cua-chu-tich-nuoc-ve-12-luat-moi-post832352.html",
    note: `Số hiệu chưa đối chiếu được nên ghi theo tên. ${NO_DAYS}`,
  }),
  legalRecord({
    type: "law",
    number: "91/2025/QH15",
    issuer: ASSEMBLY,
    effectiveOn: "2026-01-01",
    abstract: "Luật Bảo vệ dữ liệu cá nhân.",
    source: "https://vneconomy.vn/nhung-diem-moi-trong-luat-bao-ve-du-lieu-ca-nhan-tu-112026.htm",
    note: "Ngày thông qua chưa đối chiếu.",
  }),
];

const decrees: DemoLegal[] = [
  legalRecord({
    type: "decree",
    number: "30/2020/NĐ-CP",
    issuer: GOVERNMENT,
    signedOn: "2020-03-05",
    abstract: "Công tác văn thư: soạn thảo, thể thức, quản lý văn bản và con dấu.",
    source: "http://tracuuphapluat.net/2024/10/nghi-inh-so-302020n-cp-ngay-0532020-quy.html",
    note: `${NO_START} ${NOT_REPEALED}`,
  }),
  legalRecord({
    type: "decree",
    number: "09/2019/NĐ-CP",
    issuer: GOVERNMENT,
    signedOn: "2019-01-24",
    abstract: "Chế độ báo cáo của cơ quan hành chính: các loại báo cáo, kỳ chốt số liệu và thời hạn từng cấp.",
    source:
      "https://dulieuphapluat.vn/van-ban/hanh-chinh-van-ban/quyet-dinh-412019qd-ubnd-quy-dinh-ve-che-do-bao-cao-dinh-ky-phuc-vu-muc-tieu-quan-ly-tren-dia-ban-tinh-quang-tri-47183.html",
    note: `Ngày ký lấy theo văn bản dẫn lại. ${NO_START} ${NOT_REPEALED}`,
  }),
  legalRecord({
    type: "decree",
    number: "42/2022/NĐ-CP",
    issuer: GOVERNMENT,
    abstract: "Cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng.",
    source:
      "https://truyenhinhthanhhoa.vn/print/cung-cap-thong-tin-va-dich-vu-cong-truc-tuyen-cua-co-quan-nha-nuoc-tren-moi-truong-mang-180220801134314478.htm",
    note: `${NO_DAYS} ${NOT_REPEALED}`,
  }),
  legalRecord({
    type: "decree",
    number: "88/2012/NĐ-CP",
    issuer: GOVERNMENT,
    abstract: "Hoạt động thông tin, báo chí của báo chí nước ngoài tại Việt Nam.",
    source: "https://vietjack.me/phap-luat/nghi-dinh-88-2012-nd-cp/chuong-ii-6975.html",
    note: `${NO_DAYS} ${NOT_REPEALED}`,
  }),
  legalRecord({
    type: "decree",
    number: "09/2017/NĐ-CP",
    issuer: GOVERNMENT,
    abstract: "Phát ngôn và cung cấp thông tin cho báo chí của cơ quan hành chính nhà nước.",
    source:
      "https://hethongphapluat.com/nghi-dinh-09-2017-nd-cp-quy-dinh-phat-ngon-va-cung-cap-thong-tin-cho-bao-chi-cua-cac-co-quan-hanh-chinh-nha-nuoc/dieu-5",
    note: `${NO_DAYS} ${NOT_REPEALED} Luật làm căn cứ đã được thay từ 01/7/2026.`,
    relations: [{ kind: "based_on", to: "Luật Báo chí 2016", onDate: null }],
  }),
  legalRecord({
    type: "decree",
    number: "85/2016/NĐ-CP",
    issuer: GOVERNMENT,
    abstract: "Bảo đảm an toàn hệ thống thông tin theo cấp độ.",
    source: "https://vietjack.me/phap-luat/nghi-dinh-85-2016-nd-cp/chuong-ii-6758.html",
    note: `${NO_DAYS} Các luật làm căn cứ đã gộp vào Luật số 116/2025/QH15; nghị định còn áp dụng hay không chưa xác định.`,
  }),
  legalRecord({
    type: "decree",
    number: "47/2020/NĐ-CP",
    issuer: GOVERNMENT,
    abstract: "Quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước.",
    source: "https://www.saovietlaw.com/nghi-dinh/nghi-dinh-47-2020-nd-cp-quan-ly-ket-noi-va-chia-se-du-lieu-so-cua-co-quan-nha-nuoc/",
    note: NO_DAYS,
  }),
  legalRecord({
    type: "decree",
    number: "278/2025/NĐ-CP",
    issuer: GOVERNMENT,
    signedOn: "2025-10-22",
    abstract: "Kết nối, chia sẻ dữ liệu bắt buộc giữa các cơ quan qua nền tảng điều phối dữ liệu quốc gia.",
    source: "https://vietnamnet.vn/hoat-dong-ket-noi-chia-se-du-lieu-bat-buoc-phai-thuc-hien-qua-nen-tang-ndop-2460015.html",
    note: NO_START,
    relations: [{ kind: "replaces", to: "47/2020/NĐ-CP", onDate: null }],
  }),
  legalRecord({
    type: "decree",
    number: "43/2025/NĐ-CP",
    issuer: GOVERNMENT,
    signedOn: "2025-02-28",
    effectiveOn: "2025-03-01",
    abstract: "Chức năng, nhiệm vụ của Bộ Văn hóa, Thể thao và Du lịch; từ đây bộ quản lý báo chí và thông tin đối ngoại.",
    source: sources.ministry.url,
  }),
];

const circulars: DemoLegal[] = [
  legalRecord({
    type: "circular",
    number: "22/2023/TT-BTTTT",
    issuer: ICT,
    effectiveOn: "2024-04-05",
    abstract: "Cấu trúc, bố cục và yêu cầu kỹ thuật của cổng, trang thông tin điện tử cơ quan nhà nước.",
    source:
      "https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thong-bao-van-ban-moi/email/60995/yeu-cau-chung-voi-cong-thong-tin-dien-tu-trang-thong-tin-dien-tu-cua-cqnn-tu-05-4-2024",
    note: `Ngày ký chưa đối chiếu. ${NOT_REPEALED}`,
    relations: [{ kind: "based_on", to: "42/2022/NĐ-CP", onDate: null }],
  }),
  legalRecord({
    type: "circular",
    number: "26/2020/TT-BTTTT",
    issuer: ICT,
    effectiveOn: "2021-01-01",
    abstract: "Tiêu chuẩn và công nghệ giúp người khuyết tật dùng cổng, trang thông tin điện tử.",
    source: sources.circular26.url,
    note: `Ngày ký chưa đối chiếu. ${NOT_REPEALED}`,
  }),
  legalRecord({
    type: "circular",
    number: "12/2022/TT-BTTTT",
    issuer: ICT,
    abstract: "Hướng dẫn Nghị định số 85/2016/NĐ-CP về an toàn hệ thống thông tin theo cấp độ.",
    note: `${NO_DAYS} ${NOT_REPEALED}`,
    relations: [{ kind: "based_on", to: "85/2016/NĐ-CP", onDate: null }],
  }),
  legalRecord({
    type: "circular",
    number: "02/2019/TT-BTTTT",
    issuer: ICT,
    abstract: "Bộ, ngành cung cấp thông tin giải thích, làm rõ: nội dung hồ sơ và thời hạn bảy ngày.",
    source:
      "https://trademarkvn.com.vn/legal-updated/137-information-communications/1263-clarification-information-must-be-supplied-within-07-days.html",
    note: `${NO_DAYS} Viết cho các bộ; tỉnh dùng làm mẫu.`,
  }),
  legalRecord({
    type: "circular",
    number: "02/2023/TT-BTTTT",
    issuer: ICT,
    abstract: "Báo cáo định kỳ ngành thông tin và truyền thông: gửi bộ đến ngày 06/6 và ngày 25/11.",
    source:
      "https://beta.thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thong-bao-van-ban-moi/email/47277/thoi-han-gui-bao-cao-dinh-ky-trong-linh-vuc-thong-tin-truyen-thong",
    note: `${NO_DAYS} Bộ ban hành đã kết thúc hoạt động; chưa thấy quy định riêng của bộ tiếp nhận.`,
    relations: [{ kind: "based_on", to: "09/2019/NĐ-CP", onDate: null }],
  }),
  legalRecord({
    type: "decision",
    number: "1243/QĐ-BVHTTDL",
    issuer: CULTURE,
    abstract: "Kế hoạch soạn nghị định sửa đổi Nghị định số 72/2015/NĐ-CP.",
    source:
      "https://www.vietnam.vn/en/ke-hoach-xay-dung-nghi-dinh-sua-doi-bo-sung-mot-so-dieu-cua-nghi-dinh-so-72-2015-nd-cp-cua-chinh-phu-ve-quan-ly-hoat-dong-thong-tin-doi-ngoai",
    note: "Ban hành tháng 5/2025; ngày ký chưa đối chiếu.",
    relations: [{ kind: "based_on", to: "72/2015/NĐ-CP", onDate: null }],
  }),
];

const units: DemoLegal[] = [
  legalRecord({
    type: "resolution",
    number: "202/2025/QH15",
    issuer: ASSEMBLY,
    effectiveOn: "2025-07-01",
    abstract: "Sắp xếp đơn vị hành chính cấp tỉnh; Phú Thọ, Vĩnh Phúc và Hòa Bình thành tỉnh Phú Thọ.",
    source: sources.merged.url,
    note: "Ngày 01/7/2025 là ngày tỉnh mới hoạt động theo nguồn; ngày ký chưa đối chiếu.",
  }),
  legalRecord({
    type: "resolution",
    number: "203/2025/QH15",
    issuer: ASSEMBLY,
    abstract: "Sửa đổi một số điều của Hiến pháp: chính quyền địa phương hai cấp.",
    source: sources.twoTier.url,
    note: NO_DAYS,
  }),
  legalRecord({
    type: "resolution",
    number: "1676/NQ-UBTVQH15",
    issuer: COMMITTEE,
    signedOn: "2025-06-16",
    abstract: "Sắp xếp xã, phường của tỉnh Phú Thọ: còn 148 đơn vị, gồm 133 xã và 15 phường.",
    source: sources.communes.url,
    note: NO_START,
  }),
  legalRecord({
    type: "resolution",
    number: "1282/NQ-UBTVQH15",
    issuer: COMMITTEE,
    effectiveOn: "2025-01-01",
    abstract: "Sắp xếp đơn vị hành chính cấp xã của tỉnh Phú Thọ giai đoạn 2023–2025.",
    source: "https://baophutho.vn/phu-tho-sap-nhap-nhieu-don-vi-hanh-chinh-cap-xa-giai-doan-2023-2025-223186.htm",
    note: "Ngày ký chưa đối chiếu.",
  }),
  legalRecord({
    type: "decision",
    number: "19/2025/QĐ-TTg",
    issuer: "Thủ tướng Chính phủ",
    abstract: "Danh mục và mã số đơn vị hành chính Việt Nam.",
    source: "https://github.com/thanglequoc/vietnamese-provinces-database",
    note: NO_DAYS,
  }),
  legalRecord({
    type: "resolution",
    number: "30/2026/QH16",
    issuer: ASSEMBLY,
    effectiveOn: "2026-04-30",
    abstract: "Thay đổi đơn vị hành chính năm 2026; chưa thấy nội dung nào về Phú Thọ.",
    source: "https://github.com/thanglequoc/vietnamese-provinces-database",
    note: "Ngày ký chưa đối chiếu; ngày có hiệu lực theo nguồn, chung với Nghị quyết số 237/NQ-UBTVQH16.",
  }),
];

/** Legal documents of external information, with their state on the day of the check; the ones others rest on come first. */
export const legal: readonly DemoLegal[] = [...citedDocuments, ...laws, ...decrees, ...circulars, ...units];
