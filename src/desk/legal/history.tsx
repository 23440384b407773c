import { LEGAL_TYPES, RELATION_KINDS } from "#modules/legal/contract";
import { typedDate } from "../calendar/typed-date.ts";
import { moment } from "../dates.ts";
import { maybe, type MessageKey, type Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { RecordView } from "./record.tsx";

type Event = RecordView["history"][number];

const FIELDS: Record<string, MessageKey> = {
  type: "legal.type",
  number: "legal.number",
  issuer: "legal.issuer",
  signedOn: "legal.signed",
  effectiveOn: "legal.effective",
  expiresOn: "legal.expires",
  abstract: "legal.abstract",
  fullText: "legal.text",
  source: "legal.source",
  checkedOn: "legal.checked",
  note: "legal.note",
  isPublic: "legal.public",
};

/** Everything that was done to a record, newest first: who, when, and each field before and after. */
export function History({ view }: { view: RecordView }) {
  const t = useWords();
  if (view.history.length === 0) return <p className="dim">{t("legal.history_none")}</p>;
  return (
    <ol className="dk-lines dk-legalhistory">
      {view.history.map((event) => (
        <li key={event.key}>
          <span className="m">{actionWords(t, event)}</span>
          <br />
          <span className="dim xs">
            {event.by} · {moment(t, event.at, view.now)}
          </span>
          <Changes event={event} />
        </li>
      ))}
    </ol>
  );
}

function actionWords(t: Translate, { action, detail }: Event): string {
  if (action === "legal.save") return t(detail["new"] === true ? "legal.history_new" : "legal.history_edit");
  return action === "legal.relate" ? t("legal.history_relate") : maybe(t, `audit.${action}`, action);
}

function Changes({ event: { detail } }: { event: Event }) {
  const t = useWords();
  const changed = Object.entries((detail["changed"] ?? {}) as Record<string, [unknown, unknown]>);
  const list = (name: string) => (Array.isArray(detail[name]) ? (detail[name] as unknown[]).map(String) : []);
  const lines = [
    ...changed
      .filter(([name]) => name !== "fileId")
      .map(([name, [from, to]]) => [fieldWords(t, name), valueWords(t, name, from), valueWords(t, name, to)]),
  ];
  const file = changed.find(([name]) => name === "fileId")?.[1];
  return (
    <ul>
      {lines.map(([field, from, to]) => (
        <li key={field}>
          {field}: <del>{from}</del> → <ins>{to}</ins>
        </li>
      ))}
      {file ? (
        <li>
          {t("legal.file")}
          {typeof file[0] === "string" ? (
            <>
              {": "}
              <a href={`/desk/legal-file/${file[0]}`} download>
                {t("legal.file_earlier")}
              </a>
            </>
          ) : null}
        </li>
      ) : null}
      {list("texts").map((name) => (
        <li key={name}>{t("legal.history_texts", { what: fieldWords(t, name).toLocaleLowerCase(t.lang) })}</li>
      ))}
      {list("related").map((words) => (
        <li key={words}>{t("legal.history_added", { what: relationWords(t, words) })}</li>
      ))}
      {list("unrelated").map((words) => (
        <li key={words}>{t("legal.history_removed", { what: relationWords(t, words) })}</li>
      ))}
    </ul>
  );
}

const fieldWords = (t: Translate, name: string) => (FIELDS[name] ? t(FIELDS[name]) : name);

function valueWords(t: Translate, name: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("legal.history_empty");
  if (typeof value === "boolean") return t(value ? "legal.yes" : "legal.no");
  const type = name === "type" ? LEGAL_TYPES.find((each) => each === value) : undefined;
  if (type) return t(`legal.type.${type}`);
  return name.endsWith("On") ? typedDate(String(value)) : String(value);
}

/** A relation as the trail keeps it: direction, kind, number, perhaps a day. */
function relationWords(t: Translate, kept: string): string {
  const [direction, kind, ...rest] = kept.split(" ");
  const known = RELATION_KINDS.find((each) => each === kind);
  const words = known && (direction === "to" || direction === "from") ? t(`legal.rel.${direction}.${known}`) : "";
  return [words, ...rest.map((part) => (/^\d{4}-\d\d-\d\d$/.test(part) ? `(${typedDate(part)})` : part))].filter(Boolean).join(" ");
}
