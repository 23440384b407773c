import { reportSentences } from "#modules/reports/contract";
import { useWords } from "../messages/use-messages.tsx";
import { PrintedLine } from "./chips.tsx";
import type { ConsolidatedView } from "./consolidated.tsx";

/** The document as it will be signed, black on white in both schemes. Official documents are in Vietnamese whatever the officer reads in. */
export function Paper({ view }: { view: ConsolidatedView }) {
  const t = useWords();
  const { head, sections, figures, frame } = view.report;
  const { subject, opening, closing } = reportSentences(head.title, frame.collector);
  return (
    // What scrolls must be reached by the keyboard as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className="dk-paperpane" aria-label={t("consolidated.preview")} tabIndex={0}>
      <p className="dim">
        <b>{t("consolidated.preview")}</b> · {t("consolidated.preview_form")}
      </p>
      <div className="dk-paper" lang="vi">
        <div className="head">
          <div>
            <div>{frame.receiver.toUpperCase()}</div>
            <div className="name agency">{frame.collector.toUpperCase()}</div>
            <div className="blank">Số: {head.documentNumber ?? "      /BC"}</div>
          </div>
          <div>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
            <div className="name">Độc lập - Tự do - Hạnh phúc</div>
            <i className="blank">{placeAndDate(view.place, head.signedOn)}</i>
          </div>
        </div>
        <h2 className="paper-type">BÁO CÁO</h2>
        <h3 className="paper-type subject">{subject}</h3>
        <p className="body">{opening}</p>
        {sections.map((section, index) => (
          <section key={section.section}>
            <h3>
              {index + 1}. {section.title}
            </h3>
            {section.body.map((line) => (
              <p className="body" key={line}>
                <PrintedLine line={line} figures={figures} />
              </p>
            ))}
          </section>
        ))}
        {frame.owing.length > 0 ? (
          <p className="body">Đơn vị chưa gửi báo cáo hoặc chưa được tiếp nhận: {frame.owing.join(", ")}.</p>
        ) : null}
        <p className="body">{closing.replace(/\.$/, "./.")}</p>
        <div className="tail">
          <div>
            <b>
              <i>Nơi nhận:</i>
            </b>
            <div>- {frame.receiver};</div>
            <div>- Lưu: VT.</div>
          </div>
          <SignedBy signed={head.signature} />
        </div>
      </div>
    </aside>
  );
}

function SignedBy({ signed }: { signed: ConsolidatedView["report"]["head"]["signature"] }) {
  const { by = "self", title = "Giám đốc", head, name } = signed ?? {};
  const own = `${by === "Q" ? "Q. " : ""}${title}`.toUpperCase();
  return (
    <div className="who">
      {head ? <div>{`${by}. ${head}`.toUpperCase()}</div> : null}
      <div>{own}</div>
      {name ? <div className="signed">{name}</div> : null}
    </div>
  );
}

/** 'Phú Thọ, ngày 05 tháng 02 năm 2026'; blanks while the day is open. A day below ten and the months 1 and 2 have a leading zero. */
function placeAndDate(place: string, signedOn: string | null): string {
  if (!signedOn) return `${place}, ngày      tháng      năm`;
  const [year, month = "", date] = signedOn.split("-");
  return `${place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
