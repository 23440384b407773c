import type { Lang } from "#kernel/languages";
import type { KeyFault } from "./gate.ts";

type ProblemWords = {
  parameters: string;
  unknown(allowed: string): string;
  repeated: string;
  choice(allowed: string): string;
  whole(min: number, max: number): string;
  cursor: string;
  id: string;
  key: Record<KeyFault, string>;
  notFound: string;
  method: string;
  tooMany(seconds: number): string;
  unavailable: string;
};

/** What the API says when it refuses. */
export const PROBLEM_WORDS: Record<Lang, ProblemWords> = {
  vi: {
    parameters: "Có tham số không dùng được.",
    unknown: (allowed) => `Không có tham số này. Có: ${allowed}.`,
    repeated: "Chỉ ghi một lần.",
    choice: (allowed) => `Chỉ nhận: ${allowed}.`,
    whole: (min, max) => `Phải là số nguyên từ ${min} đến ${max}.`,
    cursor: "Không phải vị trí do API này cấp.",
    id: "Không phải mã định danh dạng UUID.",
    key: {
      unknown: "Khóa này không do cổng cấp.",
      revoked: "Khóa này đã bị thu hồi.",
      expired: "Khóa này đã hết hạn.",
      two: "Hai đầu đề nêu hai khóa khác nhau: chỉ gửi một khóa.",
    },
    notFound: "Không có nội dung công khai ở địa chỉ này.",
    method: "API chỉ đọc: dùng GET hoặc HEAD.",
    tooMany: (seconds) => `Quá nhiều yêu cầu. Thử lại sau ${seconds} giây.`,
    unavailable: "Hệ thống tạm thời chưa trả lời được. Thử lại sau ít phút.",
  },
  en: {
    parameters: "Some parameters cannot be used.",
    unknown: (allowed) => `There is no such parameter. There are: ${allowed}.`,
    repeated: "Give it once.",
    choice: (allowed) => `Must be among: ${allowed}.`,
    whole: (min, max) => `Must be a whole number from ${min} to ${max}.`,
    cursor: "Not a place that this API gave.",
    id: "Not a UUID.",
    key: {
      unknown: "Nobody issued this key.",
      revoked: "This key was revoked.",
      expired: "This key has expired.",
      two: "Two headers name two different keys: send one.",
    },
    notFound: "Nothing public is at this address.",
    method: "The API is read-only: use GET or HEAD.",
    tooMany: (seconds) => `Too many requests. Try again in ${seconds} seconds.`,
    unavailable: "The service cannot answer for the moment. Try again in a few minutes.",
  },
  zh: {
    parameters: "部分参数无法使用。",
    unknown: (allowed) => `没有此参数。可用：${allowed}。`,
    repeated: "只能出现一次。",
    choice: (allowed) => `只接受：${allowed}。`,
    whole: (min, max) => `须为 ${min} 至 ${max} 的整数。`,
    cursor: "不是本接口给出的位置。",
    id: "不是 UUID。",
    key: {
      unknown: "此密钥并非本门户签发。",
      revoked: "此密钥已被撤销。",
      expired: "此密钥已过期。",
      two: "两个标头给出了不同的密钥：请只发送一个。",
    },
    notFound: "此地址没有公开内容。",
    method: "本接口只读：请用 GET 或 HEAD。",
    tooMany: (seconds) => `请求过多。请在 ${seconds} 秒后重试。`,
    unavailable: "暂时无法回答，请稍后重试。",
  },
  ja: {
    parameters: "使えないパラメーターがあります。",
    unknown: (allowed) => `このパラメーターはありません。使えるもの：${allowed}。`,
    repeated: "一度だけ指定してください。",
    choice: (allowed) => `指定できる値：${allowed}。`,
    whole: (min, max) => `${min}から${max}までの整数を指定してください。`,
    cursor: "この API が渡した位置ではありません。",
    id: "UUID ではありません。",
    key: {
      unknown: "このキーは発行されていません。",
      revoked: "このキーは取り消されました。",
      expired: "このキーは期限切れです。",
      two: "二つのヘッダーに異なるキーがあります。一つだけ送ってください。",
    },
    notFound: "このアドレスに公開された内容はありません。",
    method: "この API は読み取り専用です。GET か HEAD を使ってください。",
    tooMany: (seconds) => `リクエストが多すぎます。${seconds}秒後に再度お試しください。`,
    unavailable: "現在応答できません。しばらくしてから再度お試しください。",
  },
  ko: {
    parameters: "사용할 수 없는 매개변수가 있습니다.",
    unknown: (allowed) => `없는 매개변수입니다. 사용 가능: ${allowed}.`,
    repeated: "한 번만 지정하십시오.",
    choice: (allowed) => `허용되는 값: ${allowed}.`,
    whole: (min, max) => `${min}부터 ${max}까지의 정수여야 합니다.`,
    cursor: "이 API가 내준 위치가 아닙니다.",
    id: "UUID가 아닙니다.",
    key: {
      unknown: "발급된 적이 없는 키입니다.",
      revoked: "취소된 키입니다.",
      expired: "기한이 지난 키입니다.",
      two: "두 헤더에 서로 다른 키가 있습니다. 하나만 보내십시오.",
    },
    notFound: "이 주소에는 공개된 내용이 없습니다.",
    method: "읽기 전용 API입니다. GET 또는 HEAD를 사용하십시오.",
    tooMany: (seconds) => `요청이 너무 많습니다. ${seconds}초 후에 다시 시도하십시오.`,
    unavailable: "지금은 응답할 수 없습니다. 잠시 후 다시 시도하십시오.",
  },
  fr: {
    parameters: "Certains paramètres sont inutilisables.",
    unknown: (allowed) => `Ce paramètre n’existe pas. Il y a : ${allowed}.`,
    repeated: "À donner une seule fois.",
    choice: (allowed) => `Valeurs possibles : ${allowed}.`,
    whole: (min, max) => `Un nombre entier de ${min} à ${max} est attendu.`,
    cursor: "Ce n’est pas une position donnée par cette API.",
    id: "Ce n’est pas un UUID.",
    key: {
      unknown: "Cette clé n’a été émise par personne.",
      revoked: "Cette clé a été révoquée.",
      expired: "Cette clé a expiré.",
      two: "Deux en-têtes donnent deux clés différentes\u202f: n’en envoyez qu’une.",
    },
    notFound: "Rien de public à cette adresse.",
    method: "L’API est en lecture seule : utilisez GET ou HEAD.",
    tooMany: (seconds) => `Trop de requêtes. Réessayez dans ${seconds} secondes.`,
    unavailable: "Le service ne peut pas répondre pour le moment. Réessayez dans quelques minutes.",
  },
};
