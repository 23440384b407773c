import { IconAlertTriangle, IconX } from "@tabler/icons-react";
import { Badge } from "#ui/desk/badge";
import { Notice } from "#ui/desk/frame";
import type { Deviation } from "#modules/official/contract";
import { useWords } from "../messages/use-messages.tsx";
import { deviationWords, type Group, grouped, measureWords } from "./groups.ts";

/** What the check found in a file: a sentence, then one table for each part of the page. */
export function Result({ name, deviations }: { name: string; deviations: readonly Deviation[] }) {
  const t = useWords();
  const errors = deviations.filter(({ severity }) => severity === "error").length;
  const summary =
    deviations.length === 0 ? t("official.clean", { name }) : t("official.found", { name, errors, warnings: deviations.length - errors });
  return (
    <>
      <div className="dk-body">
        <Notice {...(deviations.length === 0 ? { tone: "ok" as const } : {})}>
          <p className="m">{summary}</p>
          <p>{t("official.limits")}</p>
        </Notice>
      </div>
      {grouped(deviations).map((group) => (
        <Part key={group.id} group={group} />
      ))}
    </>
  );
}

function Part({ group }: { group: Group }) {
  const t = useWords();
  return (
    <section className="dk-part" aria-labelledby={`part-${group.id}`}>
      <h2 className="dk-parthead" id={`part-${group.id}`}>
        {t(`official.group.${group.id}`)}
      </h2>
      <table className="dk-table stack" aria-labelledby={`part-${group.id}`}>
        <colgroup>
          <col />
          <col width="20%" />
          <col width="20%" />
          <col width={230} />
          <col width={130} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t("official.col.what")}</th>
            <th scope="col">{t("official.col.found")}</th>
            <th scope="col">{t("official.col.required")}</th>
            <th scope="col">{t("official.col.clause")}</th>
            <th scope="col">
              <span className="vh">{t("official.warning")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {group.deviations.map((deviation) => (
            <Row key={`${deviation.id} ${deviation.found}`} deviation={deviation} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ deviation }: { deviation: Deviation }) {
  const t = useWords();
  const wrong = deviation.severity === "error";
  return (
    <tr>
      <th scope="row" className="wrapcell">
        {deviationWords(t, deviation)}
        {deviation.count > 1 ? <span className="dim"> · {t("official.times", { n: deviation.count })}</span> : null}
        {deviation.excerpt ? (
          <div className="dim xs" lang="vi">
            “{deviation.excerpt}”
          </div>
        ) : null}
      </th>
      <td className="wrapcell">
        <span className="dk-only-narrow dim">{t("official.col.found")}: </span>
        {measureWords(t, deviation.found)}
      </td>
      <td className="wrapcell">
        <span className="dk-only-narrow dim">{t("official.col.required")}: </span>
        {measureWords(t, deviation.required)}
      </td>
      <td className="wrapcell dim xs" lang="vi">
        {deviation.clause}
      </td>
      <td>
        <Badge tone={wrong ? "bad" : "wait"} icon={wrong ? IconX : IconAlertTriangle}>
          {t(wrong ? "official.error" : "official.warning")}
        </Badge>
      </td>
    </tr>
  );
}
