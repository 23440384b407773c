import { Link } from "react-router";
import { UNIT_KINDS, type UnitView } from "#modules/identity/contract";
import { typedDate } from "../calendar/typed-date.ts";
import { useWords } from "../messages/use-messages.tsx";

/** Units under the heading of their kind, each with the unit it belongs to and its time. */
export function UnitTable({
  units,
  all,
  shown,
  kept,
}: {
  units: UnitView[];
  all: { id: string; name: string }[];
  shown: string | undefined;
  kept: Record<string, string>;
}) {
  const t = useWords();
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const groups = UNIT_KINDS.map((kind) => ({ kind, of: units.filter((unit) => unit.kind === kind) })).filter(({ of }) => of.length > 0);
  return (
    <table className="dk-table stack">
      <colgroup>
        <col />
        <col />
        <col width={110} />
        <col width={120} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("units.name")}</th>
          <th scope="col">{t("units.parent")}</th>
          <th scope="col">{t("units.from")}</th>
          <th scope="col">{t("units.to")}</th>
        </tr>
      </thead>
      {groups.map(({ kind, of }) => (
        <tbody key={kind}>
          <tr className="grp">
            <th scope="rowgroup" colSpan={4}>
              {t(`unit_kind.${kind}`)} · {of.length}
            </th>
          </tr>
          {of.map((each) => (
            <tr key={each.id} className={each.id === shown ? "sel" : undefined}>
              <th scope="row">
                <Link
                  to={`?${new URLSearchParams({ ...kept, unit: each.id })}`}
                  title={each.name}
                  aria-current={each.id === shown ? "true" : undefined}
                >
                  {each.name}
                </Link>
              </th>
              <td className="dim" title={nameOf.get(each.parentId ?? "")}>
                {nameOf.get(each.parentId ?? "") ?? ""}
              </td>
              <td>
                <span className="dim dk-only-phone">{t("units.from")} </span>
                {typedDate(each.validFrom)}
              </td>
              <td>
                {each.validTo ? <span className="dim dk-only-phone">{t("units.to")} </span> : null}
                {typedDate(each.validTo) || t("units.today")}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
