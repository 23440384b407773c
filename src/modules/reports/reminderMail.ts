import { homeZone, localDate } from "#kernel/clock";

/** The letter to a unit without an account: who asks, for what, until when, and the link that opens its form. Officers write Vietnamese. */
export function reminderMail(of: {
  unitName: string;
  collectorName: string;
  periodName: string;
  dueOn: string;
  link: string;
  until: Date;
}): { subject: string; text: string } {
  const day = (iso: string) => iso.split("-").reverse().map(Number).join("/");
  return {
    subject: `Đề nghị gửi báo cáo ${of.periodName}, hạn ${day(of.dueOn)}`,
    text: `Kính gửi ${of.unitName},

${of.collectorName} chưa nhận được báo cáo ${of.periodName} của quý đơn vị. Hạn nộp: ngày ${day(of.dueOn)}.

Mời mở biểu mẫu tại liên kết dưới đây; không cần tài khoản. Số liệu Xoan đã đếm được điền sẵn.
${of.link}

Liên kết dùng được đến hết ngày ${day(localDate(of.until, homeZone()))} và thay cho các liên kết đã gửi trước. Ai có liên kết đều điền được biểu mẫu này: xin không chuyển tiếp ra ngoài đơn vị.
`,
  };
}
