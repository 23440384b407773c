import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { LEGAL_TYPES } from "#modules/legal/contract";
import { typedDate } from "../calendar/typed-date.ts";
import { type Answered, errorOf, SelectField } from "../identity/fields.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { EditView } from "./edit.tsx";

type Props = { view: EditView; answer: Answered | undefined };
type DayName = "signedOn" | "effectiveOn" | "expiresOn" | "checkedOn";

/** Everything about a document that is typed: what it is, its days, its words, and whether the public reads it. */
export function Fields({ view: { document, text, issuers }, answer }: Props) {
  const t = useWords();
  const error = (field: string) => errorOf(t, answer, field);
  const day = (name: DayName, label: MessageKey, hint?: MessageKey) => (
    <TextInput
      name={name}
      label={t(label)}
      description={hint ? t(hint) : undefined}
      defaultValue={typedDate(document?.[name])}
      autoComplete="off"
      error={error(name)}
    />
  );
  return (
    <>
      <div className="dk-legalpair">
        <SelectField name="type" label={t("legal.type")} defaultValue={document?.type ?? "decision"} error={error("type")}>
          {LEGAL_TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`legal.type.${type}`)}
            </option>
          ))}
        </SelectField>
        <TextInput
          name="number"
          lang="vi"
          label={t("legal.number")}
          placeholder={t("legal.number_hint")}
          defaultValue={document?.number}
          required
          maxLength={80}
          autoComplete="off"
          error={error("number")}
        />
      </div>
      <TextInput
        name="issuer"
        lang="vi"
        label={t("legal.issuer")}
        defaultValue={document?.issuer}
        required
        maxLength={200}
        list="legal-issuers"
        autoComplete="off"
        error={error("issuer")}
      />
      <datalist id="legal-issuers">
        {issuers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="dk-legaldays">
        {day("signedOn", "legal.signed")}
        {day("effectiveOn", "legal.effective")}
        {day("expiresOn", "legal.expires")}
      </div>
      <p className="dim xs">{t("legal.expires_hint")}</p>
      <Textarea
        name="abstract"
        lang="vi"
        label={t("legal.abstract")}
        defaultValue={document?.abstract}
        required
        maxLength={2000}
        rows={3}
        error={error("abstract")}
      />
      <Checkbox
        name="isPublic"
        value="1"
        label={t("legal.public")}
        description={t("legal.public_hint")}
        defaultChecked={document?.isPublic ?? false}
      />
      <div className="dk-legalpair">
        {day("checkedOn", "legal.checked")}
        <TextInput name="source" label={t("legal.source")} defaultValue={document?.source ?? ""} maxLength={1000} error={error("source")} />
      </div>
      <Textarea
        name="note"
        lang="vi"
        label={t("legal.note")}
        description={t("legal.note_hint")}
        defaultValue={document?.note ?? ""}
        maxLength={2000}
        rows={2}
        error={error("note")}
      />
      <Textarea
        name="fullText"
        lang="vi"
        label={t("legal.text")}
        description={t("legal.text_hint")}
        defaultValue={text ?? ""}
        rows={12}
        error={error("fullText")}
      />
    </>
  );
}
