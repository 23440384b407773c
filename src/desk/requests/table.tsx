import { IconArrowBackUp, IconCheck, IconClockHour4, IconPencil } from "@tabler/icons-react";
import { Link } from "react-router";
import { Badge, type Tone } from "#ui/desk/badge";
import type { RequestState, RequestView } from "#modules/requests/contract";
import { kindName } from "../catalogue/kind-name.ts";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { langName, langTag } from "../titles.ts";

const LOOKS: Record<RequestState, { tone: Tone; icon: typeof IconCheck }> = {
  new: { tone: "wait", icon: IconClockHour4 },
  accepted: { tone: "neutral", icon: IconPencil },
  done: { tone: "ok", icon: IconCheck },
  declined: { tone: "none", icon: IconArrowBackUp },
};

/** The state of a request, in a word. */
export function RequestBadge({ state }: { state: RequestState }) {
  const t = useWords();
  return (
    <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {t(`requests.state.${state}`)}
    </Badge>
  );
}

type Props = { rows: readonly RequestView[]; now: Date; openId: string | null; hrefOf: (id: string) => string };

/** Requests as rows; the page's title opens one. */
export function QueueTable({ rows, now, openId, hrefOf }: Props) {
  const t = useWords();
  return (
    <table className="dk-table stack">
      <colgroup>
        <col width="26%" />
        <col />
        <col width={openId ? 0 : 176} />
        <col width={96} />
        <col width={128} />
        <col width={128} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("requests.page")}</th>
          <th scope="col">{t("requests.wrong")}</th>
          <th scope="col">{t("requests.unit")}</th>
          <th scope="col">{t("requests.lang")}</th>
          <th scope="col">{t("requests.filed")}</th>
          <th scope="col">{t("requests.state")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.id === openId ? "sel" : undefined}>
            <th scope="row">
              <Link to={hrefOf(row.id)} aria-current={row.id === openId ? "true" : undefined} title={row.title}>
                <span lang={langTag(row.lang)}>{row.title}</span>
              </Link>{" "}
              <span className="dim xs">{kindName(t, row.kind)}</span>
            </th>
            <td className="two" lang={langTag(row.lang)} title={row.wrong}>
              <span>{row.wrong}</span>
            </td>
            <td className="two" lang="vi" title={row.unitName}>
              <span>{row.unitName}</span>
            </td>
            <td>{langName(t, row.lang)}</td>
            <td className="nw">{moment(t, row.filedAt, now)}</td>
            <td>
              <RequestBadge state={row.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
