import type { Lang } from "#kernel/languages";
import { ADDRESS_DAYS } from "../contract.ts";

type Answer = { title: string; state: "done" | "declined"; answer: string | null; page: string | null };
type Words = { subject: string; hello: string; done: string; declined: string; from: string; end: string };

/** The letter that tells a reader what became of their report, in the language of the page. */
export function answerMail(lang: Lang, { title, state, answer, page }: Answer): { subject: string; text: string } {
  const words = WORDS[lang](title);
  const said = answer === null ? [] : [words.from, answer];
  return {
    subject: words.subject,
    text: `${[words.hello, words[state], ...said, ...(page === null ? [] : [page]), words.end].join("\n\n")}\n`,
  };
}

const WORDS: Record<Lang, (title: string) => Words> = {
  vi: (title) => ({
    subject: `Về lỗi ông/bà báo: ${title}`,
    hello: `Cảm ơn ông/bà đã báo lỗi trên trang “${title}”.`,
    done: "Chúng tôi đã xem xét và đã xử lý. Nội dung sửa hiện trên trang sau khi được duyệt.",
    declined: "Chúng tôi đã xem xét và chưa sửa nội dung trang.",
    from: "Lời nhắn của cơ quan phụ trách:",
    end: `Đây là thư trả lời duy nhất. Địa chỉ thư của ông/bà được mã hóa và bị xóa sau ${ADDRESS_DAYS} ngày kể từ ngày gửi.`,
  }),
  en: (title) => ({
    subject: `About the error you reported: ${title}`,
    hello: `Thank you for reporting an error on the page “${title}”.`,
    done: "We have looked into it and dealt with it. Corrections appear on the page once they are approved.",
    declined: "We have looked into it and have not changed the page.",
    from: "A note from the office in charge:",
    end: `This is the only reply. Your mail address is stored encrypted and deleted ${ADDRESS_DAYS} days after you wrote.`,
  }),
  zh: (title) => ({
    subject: `关于您报告的错误：${title}`,
    hello: `感谢您报告“${title}”页面上的错误。`,
    done: "我们已核实并处理。更正内容经审核后显示在页面上。",
    declined: "我们已核实，未对页面作出修改。",
    from: "主管部门留言：",
    end: `本邮件为唯一回复。您的邮箱地址以加密方式保存，并在您提交之日起${ADDRESS_DAYS}天后删除。`,
  }),
  ja: (title) => ({
    subject: `ご報告いただいた誤りについて：${title}`,
    hello: `「${title}」のページの誤りをお知らせいただき、ありがとうございます。`,
    done: "内容を確認し、対応いたしました。修正は承認後にページに反映されます。",
    declined: "内容を確認しましたが、ページは変更しておりません。",
    from: "担当部署からのメッセージ：",
    end: `返信はこの一通のみです。メールアドレスは暗号化して保管し、ご送信から${ADDRESS_DAYS}日後に削除します。`,
  }),
  ko: (title) => ({
    subject: `신고하신 오류에 대하여: ${title}`,
    hello: `“${title}” 페이지의 오류를 알려 주셔서 감사합니다.`,
    done: "내용을 확인하고 처리했습니다. 수정된 내용은 승인 후 페이지에 표시됩니다.",
    declined: "내용을 확인했으나 페이지를 변경하지 않았습니다.",
    from: "담당 부서의 메시지:",
    end: `답장은 이 메일 한 통뿐입니다. 이메일 주소는 암호화하여 보관하며 보내신 날부터 ${ADDRESS_DAYS}일 후에 삭제합니다.`,
  }),
  fr: (title) => ({
    subject: `À propos de l’erreur que vous avez signalée\u202f: ${title}`,
    hello: `Merci d’avoir signalé une erreur sur la page «\u202f${title}\u202f».`,
    done: "Nous l’avons examinée et traitée. Les corrections paraissent sur la page après validation.",
    declined: "Nous l’avons examinée et n’avons pas modifié la page.",
    from: "Message du service responsable\u202f:",
    end: `Ceci est notre seule réponse. Votre adresse est conservée chiffrée et supprimée ${ADDRESS_DAYS} jours après votre envoi.`,
  }),
};
