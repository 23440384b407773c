import { isLang, type Lang } from "#kernel/languages";

const NOTICES: Record<Lang, (title: string, address: string) => string> = {
  vi: (title, address) => `Trang này trùng với trang “${title}” và đã được gỡ. Xin đọc tại: ${address}`,
  en: (title, address) => `This page said the same as “${title}” and was taken down. Please read: ${address}`,
  zh: (title, address) => `本页与“${title}”重复，已撤下。请阅读：${address}`,
  ja: (title, address) => `このページは「${title}」と重複していたため取り下げました。こちらをご覧ください：${address}`,
  ko: (title, address) => `이 페이지는 “${title}”과(와) 중복되어 내렸습니다. 다음을 읽어 주십시오: ${address}`,
  fr: (title, address) => `Cette page faisait double emploi avec «\u202f${title}\u202f» et a été retirée. Veuillez lire\u202f: ${address}`,
};

/** What stands at the address of a record that was withdrawn because another says the same. */
export function doubleNotice(lang: string, { title, address }: { title: string; address: string }): string {
  return NOTICES[isLang(lang) ? lang : "en"](title, address);
}
