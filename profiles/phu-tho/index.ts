import type { DemoAreas, DemoDocument } from "../../src/profile/content.ts";
import areaRows from "./areas.json" with { type: "json" };
import { calendarDays } from "./calendar.ts";
import { denHung } from "./documents/01-den-hung.ts";
import { tinNguongHungVuong } from "./documents/02-tin-nguong-hung-vuong.ts";
import { hatXoan } from "./documents/03-hat-xoan.ts";
import { keoSong } from "./documents/04-keo-song.ts";
import { diSanUnesco } from "./documents/05-di-san-unesco.ts";
import { gioTo } from "./documents/06-gio-to.ts";
import { longCoc } from "./documents/07-long-coc.ts";
import { hoHoaBinh } from "./documents/08-ho-hoa-binh.ts";
import { khuCongNghiep } from "./documents/09-khu-cong-nghiep.ts";
import { doiTac } from "./documents/10-doi-tac.ts";
import { gioiThieu } from "./documents/11-gioi-thieu.ts";
import { tiepCan } from "./documents/12-tiep-can.ts";
import { dieuKhoan } from "./documents/13-dieu-khoan.ts";
import { dinhHuongCanh } from "./documents/14-dinh-huong-canh.ts";
import { thapBinhSon } from "./documents/15-thap-binh-son.ts";
import { tayThien } from "./documents/16-tay-thien.ts";
import { denAuCo } from "./documents/17-den-au-co.ts";
import { xuanSon } from "./documents/18-xuan-son.ts";
import { tamDao } from "./documents/19-tam-dao.ts";
import { thungNai } from "./documents/20-thung-nai.ts";
import { banLac } from "./documents/21-ban-lac.ts";
import { thuyDienHoaBinh } from "./documents/22-thuy-dien-hoa-binh.ts";
import { aoChau } from "./documents/23-ao-chau.ts";
import { chonKhuCongNghiep } from "./documents/24-chon-khu-cong-nghiep.ts";
import { dauTuThaiLan } from "./documents/25-dau-tu-thai-lan.ts";
import { diSanChung } from "./documents/26-di-san-chung.ts";
import { tinhMoi } from "./documents/27-tinh-moi.ts";
import { diaDanhCu } from "./documents/28-dia-danh-cu.ts";
import { buoiDoanHung } from "./documents/29-buoi-doan-hung.ts";
import { camCaoPhong } from "./documents/30-cam-cao-phong.ts";
import { denLangSuong } from "./documents/31-den-lang-suong.ts";
import { daoXa } from "./documents/32-dao-xa.ts";
import { thanhThuy } from "./documents/33-thanh-thuy.ts";
import { thoTang } from "./documents/34-tho-tang.ts";
import { tet2027 } from "./documents/35-tet-2027.ts";
import { tuyenKcn } from "./documents/36-tuyen-kcn.ts";
import { keHoach2025 } from "./documents/37-ke-hoach-2025.ts";
import { legal } from "./legal.ts";
import { plans } from "./plan.ts";
import { records } from "./records/index.ts";
import { reports } from "./reports.ts";
import { successions } from "./successions.ts";
import { units } from "./units.ts";

/** Today's communes and all that was before them; see areas-clean.ts. */
export const areas = areaRows as DemoAreas;

export { calendarDays, legal, plans, records, reports, successions, units };

/** Every demonstration document of Phú Thọ, in the order in which files are numbered. */
export const documents: readonly DemoDocument[] = [
  denHung,
  tinNguongHungVuong,
  hatXoan,
  keoSong,
  diSanUnesco,
  gioTo,
  longCoc,
  hoHoaBinh,
  khuCongNghiep,
  doiTac,
  gioiThieu,
  tiepCan,
  dieuKhoan,
  dinhHuongCanh,
  thapBinhSon,
  tayThien,
  denAuCo,
  xuanSon,
  tamDao,
  thungNai,
  banLac,
  thuyDienHoaBinh,
  aoChau,
  chonKhuCongNghiep,
  dauTuThaiLan,
  diSanChung,
  tinhMoi,
  diaDanhCu,
  buoiDoanHung,
  camCaoPhong,
  denLangSuong,
  daoXa,
  thanhThuy,
  thoTang,
  tet2027,
  tuyenKcn,
  keHoach2025,
];
