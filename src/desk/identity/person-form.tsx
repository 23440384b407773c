import { Button, TextInput } from "@mantine/core";
import { Form } from "react-router";
import { LANGUAGES } from "#kernel/languages";
import { PanelSection } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { langName } from "../titles.ts";
import { type Answered, errorOf, SelectField } from "./fields.tsx";

export type UnitChoice = { id: string; name: string };

/** Adds a person, who gets a one-time link by mail. */
export function PersonForm({
  units,
  province,
  answer,
  round,
}: {
  units: UnitChoice[];
  province: boolean;
  answer: Answered | undefined;
  round: number;
}) {
  const t = useWords();
  return (
    <PanelSection title={t("people.new")}>
      <Form method="post" className="dk-form" key={round} noValidate>
        <TextInput name="name" label={t("field.name")} required maxLength={120} error={errorOf(t, answer, "name")} />
        <TextInput name="email" type="email" label={t("field.email")} required error={errorOf(t, answer, "email")} />
        <SelectField name="unitId" label={t("field.unit")}>
          <UnitOptions units={units} province={province} />
        </SelectField>
        <SelectField name="lang" label={t("people.mail_lang")}>
          {LANGUAGES.map((lang) => (
            <option key={lang} value={lang}>
              {langName(t, lang)}
            </option>
          ))}
        </SelectField>
        <div>
          <Button type="submit" name="do" value="create">
            {t("people.invite")}
          </Button>
        </div>
      </Form>
    </PanelSection>
  );
}

/** The units that may be chosen, the whole province first where that is allowed. */
export function UnitOptions({ units, province }: { units: UnitChoice[]; province: boolean }) {
  const t = useWords();
  return (
    <>
      {province ? <option value="">{t("people.province")}</option> : null}
      {units.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.name}
        </option>
      ))}
    </>
  );
}
