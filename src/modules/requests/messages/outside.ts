import type { Lang } from "#kernel/languages";

/** What a form of the portal answers before any page is rendered: it came from another site, or is far too large. */
export const outsideWords: Record<Lang, { origin: string; size: string }> = {
  vi: {
    origin: "Biểu mẫu này phải được gửi từ chính trang của cổng. Xin quay lại, tải lại trang rồi gửi lần nữa; những gì đã viết vẫn còn.",
    size: "Nội dung gửi lớn quá. Xin quay lại và rút ngắn; những gì đã viết vẫn còn.",
  },
  en: {
    origin:
      "This form must be sent from a page of this portal. Please go back, reload the page and send it again; what you wrote is still there.",
    size: "What was sent is too large. Please go back and shorten it; what you wrote is still there.",
  },
  zh: {
    origin: "此表单须从本门户网站的页面提交。请返回、刷新页面后重新提交；您填写的内容仍会保留。",
    size: "提交的内容过大。请返回并缩短内容；您填写的内容仍会保留。",
  },
  ja: {
    origin:
      "このフォームは当ポータルのページから送信する必要があります。前のページに戻り、再読み込みしてからもう一度送信してください。ご記入の内容は残っています。",
    size: "送信内容が大きすぎます。前のページに戻って短くしてください。ご記入の内容は残っています。",
  },
  ko: {
    origin:
      "이 양식은 이 포털의 페이지에서 보내야 합니다. 뒤로 가서 페이지를 새로 고친 뒤 다시 보내 주십시오. 적으신 내용은 그대로 있습니다.",
    size: "보낸 내용이 너무 큽니다. 뒤로 가서 줄여 주십시오. 적으신 내용은 그대로 있습니다.",
  },
  fr: {
    origin:
      "Ce formulaire doit être envoyé depuis une page de ce portail. Revenez en arrière, rechargez la page et envoyez de nouveau\u202f; ce que vous avez écrit est toujours là.",
    size: "L’envoi est trop volumineux. Revenez en arrière et raccourcissez\u202f; ce que vous avez écrit est toujours là.",
  },
};
