import { Button, TextInput } from "@mantine/core";
import { Form } from "react-router";
import type { CalendarDay } from "#kernel/calendar";
import { PanelSection } from "#ui/desk/frame";
import { type Answered, errorOf, SelectField } from "../identity/fields.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { typedDate } from "./typed-date.ts";

/** A new record, or the one that is open: its day, what it is, its name, and the decision it comes from. */
export function DayForm({ open, answer }: { open: CalendarDay | null; answer: Answered | undefined }) {
  const t = useWords();
  return (
    <PanelSection title={open ? t("calendar.edit") : t("calendar.new")}>
      <Form method="post" className="dk-form" noValidate>
        {open ? <input type="hidden" name="was" value={open.day} /> : null}
        <TextInput
          name="day"
          label={t("calendar.day")}
          description={t("date.form")}
          defaultValue={typedDate(open?.day)}
          required
          autoComplete="off"
          error={errorOf(t, answer, "day")}
        />
        <SelectField name="working" label={t("calendar.kind")} defaultValue={open?.working ? "1" : "0"}>
          <option value="0">{t("calendar.holiday")}</option>
          <option value="1">{t("calendar.working")}</option>
        </SelectField>
        <TextInput
          name="name"
          label={t("calendar.name")}
          defaultValue={open?.name}
          required
          maxLength={200}
          error={errorOf(t, answer, "name")}
        />
        <TextInput
          name="source"
          label={t("calendar.source")}
          description={t("calendar.source_hint")}
          defaultValue={open?.source}
          required
          maxLength={300}
          error={errorOf(t, answer, "source")}
        />
        <div className="row">
          <Button type="submit" variant="filled" name="do" value="save">
            {open ? t("calendar.save") : t("calendar.add")}
          </Button>
          {open ? (
            <Button type="submit" name="do" value="remove">
              {t("calendar.remove")}
            </Button>
          ) : null}
        </div>
      </Form>
    </PanelSection>
  );
}
