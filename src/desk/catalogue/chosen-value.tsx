import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ChangeEvent } from "react";
import { type Claim, type Field, type RecordOptions, type Value, valueAs } from "#modules/catalogue/contract";
import { LANGUAGES } from "#kernel/languages";
import { useWords } from "../messages/use-messages.tsx";
import { langName, langTag } from "../titles.ts";

type Props = {
  id: string;
  label: string;
  field: Field;
  claim: Claim;
  options: RecordOptions;
  writable: boolean;
  onValue: (value: Value | null) => void;
};

/** A value that is chosen or written in several languages: codes of a list, a commune, other records, short texts. */
export function ChosenValue(props: Props) {
  const { field, options } = props;
  switch (field.type) {
    case "text":
      return <ShortText {...props} />;
    case "choice":
      return <OneOf {...props} list={Object.entries(field.list.labels).map(([code, label]) => ({ code, label }))} />;
    case "choices":
      return <SomeOf {...props} labels={field.list.labels} />;
    case "area":
      return <OneOf {...props} list={options.areas.map(({ id, name }) => ({ code: id, label: { vi: name, en: name } }))} />;
    case "records":
      return <Linked {...props} kinds={field.kinds} />;
    default:
      return null;
  }
}

function OneOf({ id, label, claim, list, writable, onValue }: Props & { list: { code: string; label: { vi: string; en: string } }[] }) {
  const t = useWords();
  return (
    <label>
      <span className="dk-label">{label}</span>
      <select
        id={id}
        className="dk-select wide"
        disabled={!writable}
        value={claim.value === null ? "" : String(claim.value)}
        onChange={(event) => onValue(event.target.value || null)}
      >
        <option value="">{t("facts.none")}</option>
        {list.map(({ code, label: words }) => (
          <option key={code} value={code}>
            {words[t.lang]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SomeOf({ id, label, claim, labels, writable, onValue }: Props & { labels: Record<string, { vi: string; en: string }> }) {
  const t = useWords();
  const chosen = claim.value === null ? [] : valueAs("choices", claim.value);
  const toggle = (code: string, on: boolean) => {
    const next = Object.keys(labels).filter((each) => (each === code ? on : chosen.includes(each)));
    onValue(next.length > 0 ? next : null);
  };
  return (
    <div id={id} tabIndex={-1} role="group" aria-label={label}>
      <span className="dk-label">{label}</span>
      <div className="row wrap">
        {Object.entries(labels).map(([code, words]) => (
          <Checkbox
            key={code}
            size="xs"
            label={words[t.lang]}
            disabled={!writable}
            checked={chosen.includes(code)}
            onChange={(event) => toggle(code, event.currentTarget.checked)}
          />
        ))}
      </div>
    </div>
  );
}

function Linked({ id, label, claim, kinds, options, writable, onValue }: Props & { kinds: readonly string[] }) {
  const t = useWords();
  const ids = claim.value === null ? [] : valueAs("records", claim.value);
  const offered = options.records.filter((record) => kinds.includes(record.kind) && !ids.includes(record.id));
  const set = (next: string[]) => onValue(next.length > 0 ? next : null);
  const add = (event: ChangeEvent<HTMLSelectElement>) => {
    if (event.target.value) set([...ids, event.target.value]);
  };
  return (
    <div>
      <label>
        <span className="dk-label">{label}</span>
        <select id={id} className="dk-select wide" disabled={!writable} value="" onChange={add}>
          <option value="">{t("facts.add_record")}</option>
          {offered.map((record) => (
            <option key={record.id} value={record.id}>
              {record.title}
            </option>
          ))}
        </select>
      </label>
      {ids.map((each) => (
        <div className="row" key={each}>
          <span lang="vi">{options.records.find((record) => record.id === each)?.title ?? each}</span>
          <Button
            size="xs"
            variant="subtle"
            disabled={!writable}
            leftSection={<IconX aria-hidden />}
            onClick={() => set(ids.filter((other) => other !== each))}
          >
            {t("figure.remove")}
          </Button>
        </div>
      ))}
    </div>
  );
}

function ShortText({ id, label, claim, writable, onValue }: Props) {
  const t = useWords();
  const text = claim.value === null ? {} : valueAs("text", claim.value);
  const set = (lang: (typeof LANGUAGES)[number], words: string) => {
    const { [lang]: _before, ...others } = text;
    const next = words.trim() === "" ? others : { ...others, [lang]: words };
    onValue(Object.keys(next).length > 0 ? next : null);
  };
  const input = (lang: (typeof LANGUAGES)[number]) => (
    <TextInput
      key={lang}
      id={lang === "vi" ? id : `${id}-${lang}`}
      size="xs"
      lang={langTag(lang)}
      label={lang === "vi" ? label : langName(t, lang)}
      readOnly={!writable}
      maxLength={500}
      value={text[lang] ?? ""}
      onChange={(event) => set(lang, event.currentTarget.value)}
    />
  );
  return (
    <>
      {input("vi")}
      {Object.keys(text).length > 0 ? (
        <details className="dk-more">
          <summary>{t("facts.other_languages")}</summary>
          <div className="dk-form">{LANGUAGES.filter((lang) => lang !== "vi").map(input)}</div>
        </details>
      ) : null}
    </>
  );
}
