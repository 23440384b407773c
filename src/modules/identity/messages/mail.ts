import type { Lang } from "#kernel/languages";

/** The mails of this module. The desk speaks Vietnamese and English; any other language reads English. */
export function resetMail(lang: Lang, values: { name: string; link: string }): { subject: string; text: string } {
  return lang === "vi"
    ? {
        subject: "Đặt lại mật khẩu",
        text: `Kính gửi ${values.name},\n\nCó người vừa yêu cầu đặt lại mật khẩu của tài khoản này. Mở địa chỉ sau trong vòng một giờ để chọn mật khẩu mới:\n\n${values.link}\n\nNếu không phải ông/bà yêu cầu, xin bỏ qua thư này; mật khẩu không thay đổi.\n`,
      }
    : {
        subject: "Reset your password",
        text: `Dear ${values.name},\n\nSomebody asked to reset the password of this account. Open this address within one hour to choose a new one:\n\n${values.link}\n\nIf it was not you, ignore this mail; nothing changes.\n`,
      };
}

/** The invitation to a person whose account was just made. */
export function inviteMail(lang: Lang, values: { name: string; link: string }): { subject: string; text: string } {
  return lang === "vi"
    ? {
        subject: "Tài khoản của ông/bà trên Xoan",
        text: `Kính gửi ${values.name},\n\nTài khoản của ông/bà đã được lập. Mở địa chỉ sau trong vòng bảy ngày để chọn mật khẩu:\n\n${values.link}\n`,
      }
    : {
        subject: "Your account on Xoan",
        text: `Dear ${values.name},\n\nAn account was made for you. Open this address within seven days to choose a password:\n\n${values.link}\n`,
      };
}
