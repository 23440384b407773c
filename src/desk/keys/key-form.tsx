import { Button, TextInput } from "@mantine/core";
import { Form } from "react-router";
import { KEY_LIMITS } from "#modules/identity/contract";
import { PanelSection } from "#ui/desk/frame";
import { type Answered, errorOf, SelectField } from "../identity/fields.tsx";
import { useWords } from "../messages/use-messages.tsx";

/** What a new key is for, whose it is, how much it allows and until when. */
export function KeyForm({ units, answer }: { units: readonly { id: string; name: string }[]; answer: Answered | undefined }) {
  const t = useWords();
  return (
    <PanelSection title={t("keys.new")}>
      <Form method="post" className="dk-form" noValidate>
        <TextInput
          name="name"
          label={t("keys.name")}
          description={t("keys.name_hint")}
          required
          maxLength={120}
          autoComplete="off"
          error={errorOf(t, answer, "name")}
        />
        <SelectField name="unitId" label={t("keys.unit")} defaultValue="" error={errorOf(t, answer, "unitId")}>
          <option value="">{t("keys.no_unit")}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextInput
          name="contact"
          label={t("keys.contact")}
          description={t("keys.contact_hint")}
          required
          maxLength={200}
          autoComplete="off"
          error={errorOf(t, answer, "contact")}
        />
        <TextInput
          name="perMinute"
          label={t("keys.limit")}
          defaultValue={String(KEY_LIMITS.usual)}
          required
          inputMode="numeric"
          autoComplete="off"
          error={errorOf(t, answer, "perMinute")}
        />
        <TextInput
          name="expiresOn"
          label={t("keys.expires")}
          description={`${t("date.form")}. ${t("keys.expires_hint")}`}
          autoComplete="off"
          error={errorOf(t, answer, "expiresOn")}
        />
        <div className="row">
          <Button type="submit" variant="filled" name="do" value="issue">
            {t("keys.new")}
          </Button>
        </div>
      </Form>
    </PanelSection>
  );
}
