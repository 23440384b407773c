import type { DemoCalendarDay } from "../../src/profile/content.ts";

const FIXED = "Bộ luật Lao động 2019, Điều 112";
const LUNAR = "Bộ luật Lao động 2019, Điều 112; ngày dương lịch tính theo âm lịch Việt Nam (UTC+7)";
const NOTICE = "Bộ luật Lao động 2019, Điều 112; ngày nghỉ cụ thể theo thông báo hằng năm, cần đối chiếu";

function day(date: string, vi: string, en: string, source: string): DemoCalendarDay {
  return { date, kind: "holiday", names: { vi, en }, source };
}

/**
 * Public holidays of 2026 and 2027 that are certain. Missing on purpose, to be entered from the yearly notice: the second day
 * off at National Day, days off in lieu, swapped working days and the fifth day of Tết 2027.
 */
export const calendarDays: readonly DemoCalendarDay[] = [
  day("2026-01-01", "Tết Dương lịch", "New Year’s Day", FIXED),
  day("2026-02-16", "Ngày cuối năm Ất Tỵ", "Lunar New Year’s Eve", NOTICE),
  day("2026-02-17", "Mồng 1 Tết Bính Ngọ", "Lunar New Year, first day", LUNAR),
  day("2026-02-18", "Mồng 2 Tết Bính Ngọ", "Lunar New Year, second day", LUNAR),
  day("2026-02-19", "Mồng 3 Tết Bính Ngọ", "Lunar New Year, third day", LUNAR),
  day("2026-02-20", "Mồng 4 Tết Bính Ngọ", "Lunar New Year, fourth day", NOTICE),
  day("2026-04-26", "Giỗ Tổ Hùng Vương (mồng 10 tháng Ba âm lịch)", "Hùng Kings Commemoration Day", LUNAR),
  day("2026-04-30", "Ngày Chiến thắng", "Victory Day", FIXED),
  day("2026-05-01", "Ngày Quốc tế lao động", "International Labour Day", FIXED),
  day("2026-09-02", "Quốc khánh", "National Day", FIXED),
  day("2027-01-01", "Tết Dương lịch", "New Year’s Day", FIXED),
  day("2027-02-05", "Ngày cuối năm Bính Ngọ", "Lunar New Year’s Eve", NOTICE),
  day("2027-02-06", "Mồng 1 Tết Đinh Mùi", "Lunar New Year, first day", LUNAR),
  day("2027-02-07", "Mồng 2 Tết Đinh Mùi", "Lunar New Year, second day", LUNAR),
  day("2027-02-08", "Mồng 3 Tết Đinh Mùi", "Lunar New Year, third day", LUNAR),
  day("2027-04-16", "Giỗ Tổ Hùng Vương (mồng 10 tháng Ba âm lịch)", "Hùng Kings Commemoration Day", LUNAR),
  day("2027-04-30", "Ngày Chiến thắng", "Victory Day", FIXED),
  day("2027-05-01", "Ngày Quốc tế lao động", "International Labour Day", FIXED),
  day("2027-09-02", "Quốc khánh", "National Day", FIXED),
];
