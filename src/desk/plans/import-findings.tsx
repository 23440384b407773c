import { PanelSection } from "#ui/desk/frame";
import type { ProposedDocument, ProposedWarning } from "#modules/plans/contract";
import { type Translate, warningText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type Change, type Checking, openErrors } from "./import-edit.ts";
import { isoDay } from "./say.ts";

type Props = { checking: Checking; onChange: Change };

/** Faults, errors first. An error bars the plan until its date is set, its entry is gone, or the officer says that it was looked after. */
export function Warnings({ checking, onChange }: Props) {
  const t = useWords();
  const { warnings, nodes } = checking.plan;
  const open = openErrors(checking);
  const order = [...warnings.entries()].sort(([, a], [, b]) => Number(a.level === "notice") - Number(b.level === "notice"));
  const placeOf = (warning: ProposedWarning) =>
    warning.key ?? nodes.find((node) => node.source?.paragraph === warning.paragraph)?.key ?? null;
  const settle = (at: number, yes: boolean) =>
    onChange({ ...checking, settled: yes ? [...checking.settled, at] : checking.settled.filter((each) => each !== at) });
  return (
    <PanelSection title={t("plan_import.warnings")} aside={<span className="dim">{warnings.length}</span>}>
      {warnings.length === 0 ? <p className="dim">{t("plan_import.warnings_none")}</p> : null}
      <ul className="dk-lines">
        {order.map(([at, warning]) => {
          const place = placeOf(warning);
          return (
            // A warning is known by its place in the list, which never changes.
            <li key={at} data-level={warning.level}>
              <span className="dk-badge" data-tone={warning.level === "error" ? "bad" : "plain"}>
                {t(warning.level === "error" ? "plan_import.error" : "plan_import.notice")}
              </span>{" "}
              {warningText(t, { ...warning, values: withDays(t, warning.values) })}
              <span className="row wrap">
                {place ? (
                  <button type="button" className="dk-tool" onClick={() => onChange({ ...checking, selected: place })}>
                    {t("plan_import.show")}
                  </button>
                ) : null}
                {warning.level === "error" ? (
                  <label className="row">
                    <input
                      id={`warning-${at}`}
                      type="checkbox"
                      checked={!open.includes(at)}
                      onChange={(event) => settle(at, event.currentTarget.checked)}
                    />
                    {t("plan_import.settled")}
                  </label>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}

/** What the plan cites, with what the register says of it today. */
export function Documents({ checking }: { checking: Checking }) {
  const t = useWords();
  const { documents } = checking.plan;
  return (
    <PanelSection title={t("plan_import.documents")} aside={<span className="dim">{documents.length}</span>}>
      {documents.length === 0 ? <p className="dim">{t("plan_import.documents_none")}</p> : null}
      <ul className="dk-lines">
        {documents.map((each) => (
          <li key={`${each.type} ${each.number} ${each.paragraph} ${each.abstract}`}>
            <span lang="vi">{[each.type, each.number ?? each.abstract].filter(Boolean).join(" ")}</span>
            {each.signedOn ? <span className="dim"> {t("plan_import.document.dated", { day: isoDay(t, each.signedOn) })}</span> : null}
            {each.basis ? <span className="dim"> · {t("plan_import.document.basis")}</span> : null}
            <br />
            <span className="dk-badge" data-tone={each.state === "lapsed" ? "bad" : each.state === "known" ? "ok" : "plain"}>
              {documentWords(t, each)}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function documentWords(t: Translate, { state, successor, lapsedOn }: ProposedDocument): string {
  if (state !== "lapsed") return t(`plan_import.document.${state}`);
  const words = successor ? t("plan_import.document.lapsed_by", { number: successor }) : t("plan_import.document.lapsed");
  return lapsedOn ? `${words}, ${t("legal.since", { day: isoDay(t, lapsedOn) })}` : words;
}

/** Dates among a warning's values as officers write them. */
function withDays(t: Translate, values: ProposedWarning["values"]): ProposedWarning["values"] {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    /^\d{4}-\d\d-\d\d$/.test(String(value)) ? isoDay(t, String(value)) : value,
  ]);
  return Object.fromEntries(shown) as ProposedWarning["values"];
}
