import { Link } from "react-router";
import { catalogueKindOf } from "#modules/catalogue/contract";
import type { RecordLine } from "#modules/catalogue";
import { LANGUAGES } from "#kernel/languages";
import { useWords } from "../messages/use-messages.tsx";
import { langName } from "../titles.ts";
import { isoDay } from "../plans/say.ts";
import { kindName } from "./kind-name.ts";

const SHOWN = 3;

/** Records with what they lack; each can be ticked. */
export function RecordsTable({ lines, today }: { lines: readonly RecordLine[]; today: string }) {
  const t = useWords();
  return (
    <table className="dk-table stack">
      <colgroup>
        <col width={40} />
        <col />
        <col width={128} />
        <col width={160} />
        <col width={200} />
        <col width={264} />
        <col width={176} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{t("records.bulk_ticked")}</span>
          </th>
          <th scope="col">{t("records.name")}</th>
          <th scope="col">{t("records.kind")}</th>
          <th scope="col">{t("records.place")}</th>
          <th scope="col">{t("records.unit")}</th>
          <th scope="col">{t("records.lacking")}</th>
          <th scope="col">{t("records.langs")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.documentId}>
            <td>
              <input type="checkbox" name="id" value={line.documentId} aria-label={t("records.tick", { name: line.name })} />
            </td>
            <th scope="row">
              <Link to={`/desk/review/${line.revisionId}`} lang="vi" title={line.name}>
                {line.name}
              </Link>
              {line.code ? <span className="dim xs"> {line.code}</span> : null}
            </th>
            <td>{kindName(t, line.kind)}</td>
            <td lang="vi" data-label={t("records.place")}>
              {line.area ?? <span className="dim">–</span>}
            </td>
            <td className="two" lang="vi" title={line.unitName}>
              <span>{line.unitName}</span>
            </td>
            <td className="wrapcell" data-label={t("records.lacking")}>
              <Lacking line={line} today={today} />
            </td>
            <td className="wrapcell" data-label={t("records.langs")}>
              {LANGUAGES.filter((lang) => line.langs.includes(lang)).join(" ")}
              {line.late.length > 0 ? (
                <span className="dim xs"> {t("records.late", { langs: line.late.map((lang) => langName(t, lang)).join(", ") })}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lacking({ line, today }: { line: RecordLine; today: string }) {
  const t = useWords();
  const fields = catalogueKindOf(line.kind)?.fields ?? {};
  const lacking = [
    ...line.lacking.map((name) => fields[name]?.label[t.lang] ?? name),
    ...(line.pictured ? [] : [t("records.gap.picture")]),
  ];
  const stale = line.staleFrom !== null && line.staleFrom <= today ? t("records.stale_since", { day: isoDay(t, line.staleFrom) }) : null;
  const more = lacking.length - SHOWN;
  return (
    <>
      <span className="dim" title={lacking.join(", ")}>
        {lacking.length === 0 ? t("records.all_facts") : lacking.slice(0, SHOWN).join(", ")}
        {more > 0 ? ` ${t("records.more", { n: more })}` : null}
      </span>
      {stale ? <b className="m"> {stale}</b> : null}
    </>
  );
}
