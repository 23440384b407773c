import type { MailLang } from "../contract.ts";

/** What stands around the lines of a mail. `lines` are finished sentences, `more` counts those that did not fit. */
export function noticeMail(
  lang: MailLang,
  values: { name: string; lines: readonly { text: string; link: string }[]; more: number; settings: string; list: string },
): { subject: string; text: string } {
  const count = values.lines.length + values.more;
  const words = lang === "vi" ? vietnamese(count, values.more) : english(count, values.more);
  const subject = count === 1 ? (values.lines[0]?.text ?? words.subject) : words.subject;
  const lines = values.lines.map(({ text, link }) => `- ${text}\n  ${link}`);
  if (values.more > 0) lines.push(`- ${words.more}\n  ${values.list}`);
  const greeting = lang === "vi" ? `Kính gửi ${values.name},` : `Dear ${values.name},`;
  return { subject, text: `${greeting}\n\n${lines.join("\n\n")}\n\n${words.settings}\n${values.settings}\n` };
}

const vietnamese = (count: number, more: number) => ({
  subject: `Xoan: ${count} thông báo mới`,
  more: `Và ${more} thông báo nữa`,
  settings: "Ông/bà chọn cách nhận thư tại:",
});
const english = (count: number, more: number) => ({
  subject: `Xoan: ${count} new notifications`,
  more: more === 1 ? "And 1 more notification" : `And ${more} more notifications`,
  settings: "Choose how you get mail:",
});
