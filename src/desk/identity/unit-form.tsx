import { Button, TextInput } from "@mantine/core";
import { Form } from "react-router";
import { LANGUAGES, type Lang } from "#kernel/languages";
import { PanelSection } from "#ui/desk/frame";
import type { UnitPage } from "#modules/identity";
import { UNIT_KINDS } from "#modules/identity/contract";
import { typedDate } from "../calendar/typed-date.ts";
import { useWords } from "../messages/use-messages.tsx";
import { langName } from "../titles.ts";
import { type Answered, errorOf, SelectField } from "./fields.tsx";

type Props = {
  unit: UnitPage | null;
  names: { lang: Lang; view: UnitPage | null }[];
  all: { id: string; name: string; validTo: string | null }[];
  answer: Answered | undefined;
};

/** A new unit, or the one that is open: code, time, names in each language, contact. */
export function UnitForm({ unit, names, all, answer }: Props) {
  const t = useWords();
  const of = (lang: string) => names.find((each) => each.lang === lang)?.view;
  const error = (field: string) => errorOf(t, answer, field);
  return (
    <PanelSection title={unit ? t("units.edit") : t("units.new")}>
      <Form method="post" className="dk-form" noValidate>
        {unit ? <input type="hidden" name="id" value={unit.id} /> : null}
        <TextInput name="code" label={t("field.code")} defaultValue={unit?.code} required error={error("code")} />
        <TextInput name="slug" label={t("field.slug")} defaultValue={unit?.slug} required error={error("slug")} />
        <SelectField name="kind" label={t("field.kind")} defaultValue={unit?.kind ?? "department"} error={error("kind")}>
          {UNIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`unit_kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="parentId" label={t("units.parent")} defaultValue={unit?.parentId ?? ""} error={error("parentId")}>
          <option value="">{t("units.no_parent")}</option>
          {all
            .filter((each) => each.id !== unit?.id)
            .map((each) => (
              <option key={each.id} value={each.id}>
                {each.validTo ? `${each.name} (${t("units.until", { date: typedDate(each.validTo) })})` : each.name}
              </option>
            ))}
        </SelectField>
        <TextInput
          name="validFrom"
          label={t("units.from")}
          description={t("date.form")}
          defaultValue={typedDate(unit?.validFrom)}
          required
          autoComplete="off"
          error={error("validFrom")}
        />
        <TextInput
          name="validTo"
          label={t("units.to")}
          description={t("units.to_hint")}
          defaultValue={typedDate(unit?.validTo)}
          autoComplete="off"
          error={error("validTo")}
        />
        {LANGUAGES.map((lang) => (
          <fieldset key={lang} className="dk-form dk-plainset">
            <legend className="dk-label">{langName(t, lang)}</legend>
            <TextInput
              size="xs"
              name={`name-${lang}`}
              lang={lang}
              label={t("units.name")}
              defaultValue={of(lang)?.name}
              required={lang === "vi"}
              error={error(`name-${lang}`)}
            />
            <TextInput
              size="xs"
              name={`short-${lang}`}
              lang={lang}
              label={t("units.short")}
              defaultValue={of(lang)?.shortName ?? ""}
              error={error(`short-${lang}`)}
            />
            <input type="hidden" name={`summary-${lang}`} value={of(lang)?.summary ?? ""} />
          </fieldset>
        ))}
        {(["address", "phone", "email", "website"] as const).map((name) => (
          <TextInput
            key={name}
            size="xs"
            name={name}
            label={t(`contact.${name}`)}
            defaultValue={unit?.contact[name] ?? ""}
            error={error(name)}
          />
        ))}
        <div>
          <Button type="submit" name="do" value="save">
            {t("units.save")}
          </Button>
        </div>
      </Form>
    </PanelSection>
  );
}
