import { isLang } from "#kernel/languages";
import type { NoticeKey, NoticeValues } from "#modules/notifications/contract";
import { day } from "../dates.ts";
import type { MessageKey, Translate } from "../messages/index.ts";
import { langName } from "../titles.ts";

/** One notice as a sentence of the desk, in the list and in mails alike; `dueOn` is an ISO date. */
export function noticeText(t: Translate, notice: { key: NoticeKey; values: NoticeValues; dueOn: string | null }): string {
  const { lang } = notice.values;
  const key: MessageKey = `notice.${notice.key}`;
  const text = t(key, { ...notice.values, title: notice.values["title"] || t("untitled"), lang: isLang(lang) ? langName(t, lang) : "" });
  return notice.dueOn ? t("notice.due", { text, day: day(t, new Date(`${notice.dueOn}T09:00:00Z`)) }) : text;
}
