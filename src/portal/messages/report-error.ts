import type { Lang } from "../../kernel/languages.ts";

/** Words of the form by which a reader says that something on a page is wrong. */
type ReportWords = {
  link: string;
  title: string;
  about: string;
  intro: string;
  wrong: string;
  correct: string;
  source: string;
  sourceHint: string;
  email: string;
  emailHint(days: number): string;
  optional: string;
  trap: string;
  send: string;
  back: string;
  thanks: string;
  thanksText: string;
  /** Stands over all reasons why the report was not taken. */
  refused: string;
  empty: string;
  long(max: string): string;
  control: string;
  badEmail: string;
  trapped: string;
  limit(minutes: string): string;
};

export const reportWords: Record<Lang, ReportWords> = {
  vi: {
    link: "Báo lỗi trên trang này",
    title: "Báo lỗi",
    about: "Trang",
    intro: "Xin cho biết chỗ sai. Cơ quan phụ trách trang sẽ xem xét; không cần tài khoản.",
    wrong: "Chỗ nào sai?",
    correct: "Đúng ra là gì?",
    source: "Nguồn",
    sourceHint: "Địa chỉ trang web, tên sách hoặc số văn bản.",
    email: "Địa chỉ thư điện tử",
    emailHint: (days) => `Chỉ ghi nếu ông/bà muốn nhận trả lời. Địa chỉ được mã hóa, cán bộ không đọc được, và bị xóa sau ${days} ngày.`,
    optional: "không bắt buộc",
    trap: "Để trống ô này",
    send: "Gửi",
    back: "Về trang",
    thanks: "Cảm ơn ông/bà",
    thanksText: "Đã nhận được báo lỗi. Nếu có để lại địa chỉ thư, ông/bà sẽ nhận được một thư trả lời bằng tiếng Việt.",
    refused: "Chưa gửi được. Những gì ông/bà viết vẫn còn bên dưới.",
    empty: "Xin viết chỗ sai.",
    long: (max) => `Dài quá: tối đa ${max} ký tự.`,
    control: "Có ký tự điều khiển không nhìn thấy được. Xin gõ lại chỗ đó.",
    badEmail: "Địa chỉ thư này không đúng dạng. Ví dụ: ten@example.vn.",
    trapped: "Ô này phải để trống. Xin xóa và gửi lại.",
    limit: (minutes) => `Từ mạng của ông/bà đã có quá nhiều báo lỗi. Xin gửi lại sau ${minutes} phút.`,
  },
  en: {
    link: "Report an error on this page",
    title: "Report an error",
    about: "Page",
    intro: "Tell us what is wrong. The office in charge of the page will look into it; you need no account.",
    wrong: "What is wrong?",
    correct: "What would be right?",
    source: "Source",
    sourceHint: "A web address, a book, the number of a document.",
    email: "E-mail address",
    emailHint: (days) =>
      `Only if you want an answer. It is stored encrypted, no officer can read it, and it is deleted after ${days} days.`,
    optional: "optional",
    trap: "Leave this field empty",
    send: "Send",
    back: "Back to the page",
    thanks: "Thank you",
    thanksText: "Your report has been received. If you left a mail address, you will get one answer, in English.",
    refused: "It could not be sent yet. What you wrote is still below.",
    empty: "Please say what is wrong.",
    long: (max) => `Too long: ${max} characters at most.`,
    control: "There are invisible control characters in it. Please type that part again.",
    badEmail: "This is not a mail address. For example: name@example.org.",
    trapped: "This field must stay empty. Please clear it and send again.",
    limit: (minutes) => `Too many reports have come from your network. Please try again in ${minutes} minutes.`,
  },
  zh: {
    link: "报告本页错误",
    title: "报告错误",
    about: "页面",
    intro: "请告诉我们哪里有误。主管部门将予以核实，无需注册账户。",
    wrong: "哪里有误？",
    correct: "正确内容是什么？",
    source: "来源",
    sourceHint: "网址、书名或文件编号。",
    email: "电子邮箱",
    emailHint: (days) => `仅在您希望收到答复时填写。邮箱以加密方式保存，工作人员无法查看，并在${days}天后删除。`,
    optional: "选填",
    trap: "请将此栏留空",
    send: "提交",
    back: "返回页面",
    thanks: "谢谢您",
    thanksText: "我们已收到您的报告。如您留下了邮箱，将收到一封中文答复。",
    refused: "尚未提交成功。您填写的内容仍保留在下方。",
    empty: "请写明错误之处。",
    long: (max) => `内容过长：最多${max}个字符。`,
    control: "其中含有不可见的控制字符，请重新输入该部分。",
    badEmail: "邮箱格式不正确。例如：name@example.org。",
    trapped: "此栏必须留空。请清空后重新提交。",
    limit: (minutes) => `来自您所在网络的报告过多，请在${minutes}分钟后重试。`,
  },
  ja: {
    link: "このページの誤りを知らせる",
    title: "誤りを知らせる",
    about: "ページ",
    intro: "どこが誤っているかお知らせください。担当部署が確認します。アカウントは不要です。",
    wrong: "誤っている箇所",
    correct: "正しい内容",
    source: "出典",
    sourceHint: "ウェブアドレス、書名、文書番号など。",
    email: "メールアドレス",
    emailHint: (days) => `返信を希望される場合のみご記入ください。暗号化して保管し、職員は閲覧できません。${days}日後に削除します。`,
    optional: "任意",
    trap: "この欄は空のままにしてください",
    send: "送信",
    back: "ページに戻る",
    thanks: "ありがとうございます",
    thanksText: "ご報告を受け取りました。メールアドレスをご記入の場合は、日本語で一度だけお返事します。",
    refused: "まだ送信されていません。ご記入の内容は下に残っています。",
    empty: "誤っている箇所をご記入ください。",
    long: (max) => `長すぎます。${max}文字以内でご記入ください。`,
    control: "目に見えない制御文字が含まれています。その部分を入力し直してください。",
    badEmail: "メールアドレスの形式が正しくありません。例：name@example.org",
    trapped: "この欄は空である必要があります。消してから送信してください。",
    limit: (minutes) => `ご利用のネットワークからの報告が多すぎます。${minutes}分後にもう一度お試しください。`,
  },
  ko: {
    link: "이 페이지의 오류 신고",
    title: "오류 신고",
    about: "페이지",
    intro: "잘못된 부분을 알려 주십시오. 담당 부서가 확인합니다. 계정은 필요하지 않습니다.",
    wrong: "무엇이 잘못되었습니까?",
    correct: "올바른 내용은 무엇입니까?",
    source: "출처",
    sourceHint: "웹 주소, 책 제목 또는 문서 번호.",
    email: "이메일 주소",
    emailHint: (days) => `답변을 원하실 때만 적어 주십시오. 암호화하여 보관하고 직원은 볼 수 없으며 ${days}일 후 삭제합니다.`,
    optional: "선택",
    trap: "이 칸은 비워 두십시오",
    send: "보내기",
    back: "페이지로 돌아가기",
    thanks: "감사합니다",
    thanksText: "신고를 접수했습니다. 이메일 주소를 남기셨다면 한국어로 한 번 답장을 드립니다.",
    refused: "아직 보내지 못했습니다. 적으신 내용은 아래에 그대로 있습니다.",
    empty: "잘못된 부분을 적어 주십시오.",
    long: (max) => `너무 깁니다. 최대 ${max}자까지 적을 수 있습니다.`,
    control: "보이지 않는 제어 문자가 들어 있습니다. 그 부분을 다시 입력해 주십시오.",
    badEmail: "이메일 주소 형식이 올바르지 않습니다. 예: name@example.org",
    trapped: "이 칸은 비어 있어야 합니다. 지우고 다시 보내 주십시오.",
    limit: (minutes) => `사용하시는 네트워크에서 신고가 너무 많습니다. ${minutes}분 후에 다시 보내 주십시오.`,
  },
  fr: {
    link: "Signaler une erreur sur cette page",
    title: "Signaler une erreur",
    about: "Page",
    intro: "Dites-nous ce qui est faux. Le service responsable de la page l’examinera\u202f; aucun compte n’est nécessaire.",
    wrong: "Qu’est-ce qui est faux\u202f?",
    correct: "Qu’est-ce qui serait juste\u202f?",
    source: "Source",
    sourceHint: "Une adresse web, un livre, le numéro d’un document.",
    email: "Adresse électronique",
    emailHint: (days) =>
      `Seulement si vous souhaitez une réponse. Elle est conservée chiffrée, aucun agent ne peut la lire, et elle est supprimée après ${days} jours.`,
    optional: "facultatif",
    trap: "Laissez ce champ vide",
    send: "Envoyer",
    back: "Retour à la page",
    thanks: "Merci",
    thanksText: "Votre signalement est bien arrivé. Si vous avez laissé une adresse, vous recevrez une réponse, en français.",
    refused: "L’envoi n’a pas encore abouti. Ce que vous avez écrit est toujours ci-dessous.",
    empty: "Veuillez dire ce qui est faux.",
    long: (max) => `Trop long\u202f: ${max} caractères au plus.`,
    control: "Le texte contient des caractères de contrôle invisibles. Veuillez retaper ce passage.",
    badEmail: "Ce n’est pas une adresse électronique. Par exemple\u202f: nom@example.org.",
    trapped: "Ce champ doit rester vide. Effacez-le et envoyez de nouveau.",
    limit: (minutes) => `Trop de signalements proviennent de votre réseau. Réessayez dans ${minutes} minutes.`,
  },
};
