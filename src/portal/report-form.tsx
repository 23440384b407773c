import { ADDRESS_DAYS, LONGEST, type Remarks } from "#modules/requests/contract";
import type { Lang } from "../kernel/languages.ts";
import type { Reason } from "../kernel/outcome.ts";
import { number } from "./format.ts";
import { reportWords } from "./messages/report-error.ts";

type Props = { lang: Lang; action: string; typed: Remarks; reasons: readonly Reason[] };
type Name = keyof Remarks;

/** The form of a report: every reason stands at the head and at its field. */
export function ReportForm({ lang, action, typed, reasons }: Props) {
  const words = reportWords[lang];
  const line = { lang, typed, reasons };
  return (
    <form className="tell" method="post" action={action}>
      {reasons.length > 0 ? (
        <div className="box" role="alert">
          <p>
            <b>{words.refused}</b>
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.id}${reason.field}`}>
                {reason.field ? <a href={`#${reason.field}`}>{labels(lang)[reason.field as Name]}</a> : null}
                {reason.field ? ": " : ""}
                {sayReason(lang, reason)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Field {...line} name="wrong" rows={5} needed />
      <Field {...line} name="correct" rows={4} />
      <Field {...line} name="source" hint={words.sourceHint} />
      <Field {...line} name="email" hint={words.emailHint(ADDRESS_DAYS)} />
      {/* Not seen by people; whoever meets it all the same is told to leave it empty. */}
      <div className={typed.trap === "" ? "vh" : undefined}>
        <label htmlFor="trap">{words.trap}</label>
        <input
          className="in"
          id="trap"
          name="trap"
          defaultValue={typed.trap}
          tabIndex={typed.trap === "" ? -1 : undefined}
          autoComplete="off"
        />
      </div>
      <p>
        <button className="btn" type="submit">
          {words.send}
        </button>
      </p>
    </form>
  );
}

const labels = (lang: Lang): Record<Name, string> => reportWords[lang];

function Field({
  lang,
  typed,
  reasons,
  name,
  rows,
  hint,
  needed = false,
}: Omit<Props, "action"> & { name: Exclude<Name, "trap">; rows?: number; hint?: string; needed?: boolean }) {
  const words = reportWords[lang];
  const own = reasons.filter(({ field }) => field === name);
  const described = [hint ? `${name}-hint` : "", own.length > 0 ? `${name}-error` : ""].filter(Boolean).join(" ");
  const common = {
    className: "in",
    id: name,
    name,
    defaultValue: typed[name],
    required: needed || undefined,
    maxLength: LONGEST[name],
    "aria-invalid": own.length > 0 || undefined,
    "aria-describedby": described || undefined,
  };
  return (
    <div>
      <label htmlFor={name}>
        {words[name]} {needed ? null : <span className="meta">({words.optional})</span>}
      </label>
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <input {...common} type={name === "email" ? "email" : "text"} autoComplete={name === "email" ? "email" : "off"} />
      )}
      {hint ? (
        <p className="meta" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {own.length > 0 ? (
        <p className="err" id={`${name}-error`}>
          {own.map((reason) => sayReason(lang, reason)).join(" ")}
        </p>
      ) : null}
    </div>
  );
}

function sayReason(lang: Lang, { id, values }: Reason): string {
  const words = reportWords[lang];
  switch (id) {
    case "request.empty":
      return words.empty;
    case "request.long":
      return words.long(number(lang, Number(values?.["max"])));
    case "request.control":
      return words.control;
    case "request.email":
      return words.badEmail;
    case "request.trap":
      return words.trapped;
    case "request.limit":
      return words.limit(number(lang, Number(values?.["minutes"])));
    default:
      return words.refused;
  }
}
