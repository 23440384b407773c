import type { Lang } from "../../kernel/languages.ts";

/** Words of the calendar of festivals. */
type CalendarWords = {
  title: string;
  intro: string;
  /** The list of what is held in a span of time. */
  ahead: string;
  count(n: string): string;
  months: string;
  empty: string;
  subscribe: string;
  /** One festival as a file for the reader's own calendar. */
  add: string;
  addOf(title: string): string;
  mainDay(lunar: string, solar: string): string;
  note: string;
};

export const calendarWords: Record<Lang, CalendarWords> = {
  vi: {
    title: "Lịch lễ hội",
    intro: "Ngày âm lịch của mỗi lễ hội cùng ngày dương lịch tương ứng, tính theo lịch Việt Nam.",
    ahead: "12 tháng tới",
    count: (n) => `${n} lễ hội`,
    months: "Tháng",
    empty: "Không có lễ hội nào được ghi trong thời gian này.",
    subscribe: "Đăng ký lịch (ICS)",
    add: "Thêm vào lịch",
    addOf: (title) => `Thêm vào lịch: ${title}`,
    mainDay: (lunar, solar) => `Chính hội ${lunar} (${solar})`,
    note: "Ngày dương lịch được tính từ ngày âm lịch; chương trình từng năm do ban tổ chức công bố.",
  },
  en: {
    title: "Calendar of festivals",
    intro: "The lunar days of each festival with the solar days on which they fall, by the Vietnamese calendar.",
    ahead: "The next 12 months",
    count: (n) => (n === "1" ? "1 festival" : `${n} festivals`),
    months: "Month",
    empty: "No festival is recorded for this time.",
    subscribe: "Subscribe (ICS)",
    add: "Add to calendar",
    addOf: (title) => `Add to calendar: ${title}`,
    mainDay: (lunar, solar) => `Main day: ${lunar} (${solar})`,
    note: "Solar days are computed from the lunar ones; the organisers announce each year’s programme.",
  },
  zh: {
    title: "节庆日历",
    intro: "各节庆的农历日期及按越南历法推算的对应公历日期。",
    ahead: "未来12个月",
    count: (n) => `${n}个节庆`,
    months: "月份",
    empty: "这段时间没有收录的节庆。",
    subscribe: "订阅日历（ICS）",
    add: "添加到日历",
    addOf: (title) => `添加到日历：${title}`,
    mainDay: (lunar, solar) => `正日：${lunar}（${solar}）`,
    note: "公历日期由农历日期推算；每年的具体安排以主办方公布为准。",
  },
  ja: {
    title: "祭りのカレンダー",
    intro: "各祭りの旧暦の日付と、ベトナム暦で計算した新暦の日付を掲載しています。",
    ahead: "今後12か月",
    count: (n) => `${n}件の祭り`,
    months: "月",
    empty: "この期間に登録された祭りはありません。",
    subscribe: "カレンダーを購読（ICS）",
    add: "カレンダーに追加",
    addOf: (title) => `カレンダーに追加：${title}`,
    mainDay: (lunar, solar) => `本祭：${lunar}（${solar}）`,
    note: "新暦の日付は旧暦から計算したものです。各年の日程は主催者が発表します。",
  },
  ko: {
    title: "축제 달력",
    intro: "각 축제의 음력 날짜와 베트남 역법으로 계산한 양력 날짜입니다.",
    ahead: "앞으로 12개월",
    count: (n) => `축제 ${n}건`,
    months: "월",
    empty: "이 기간에 등록된 축제가 없습니다.",
    subscribe: "달력 구독(ICS)",
    add: "달력에 추가",
    addOf: (title) => `달력에 추가: ${title}`,
    mainDay: (lunar, solar) => `본 축제일: ${lunar} (${solar})`,
    note: "양력 날짜는 음력에서 계산한 것이며, 해마다의 일정은 주최 측이 발표합니다.",
  },
  fr: {
    title: "Calendrier des fêtes",
    intro: "Les jours lunaires de chaque fête et les jours solaires correspondants, selon le calendrier vietnamien.",
    ahead: "Les 12 prochains mois",
    count: (n) => (n === "1" ? "1 fête" : `${n} fêtes`),
    months: "Mois",
    empty: "Aucune fête n’est enregistrée pour cette période.",
    subscribe: "S’abonner (ICS)",
    add: "Ajouter au calendrier",
    addOf: (title) => `Ajouter au calendrier\u202f: ${title}`,
    mainDay: (lunar, solar) => `Jour principal\u202f: ${lunar} (${solar})`,
    note: "Les jours solaires sont calculés à partir des jours lunaires\u202f; les organisateurs annoncent le programme de chaque année.",
  },
};
