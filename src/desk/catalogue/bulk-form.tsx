import { Button } from "@mantine/core";
import { useState } from "react";
import { Form } from "react-router";
import { Notice } from "#ui/desk/frame";
import type { BulkPreview } from "#modules/catalogue";
import { BLANK_CLAIM, BULK_MODES, catalogueKindOf, type Claim, type RecordOptions } from "#modules/catalogue/contract";
import type { Reason } from "#kernel/outcome";
import { SelectField } from "../identity/fields.tsx";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { BulkRows } from "./bulk-rows.tsx";
import { ClaimFields } from "./claim-fields.tsx";

type Answer = {
  step: string;
  ok: boolean;
  reasons: Reason[];
  preview: BulkPreview[] | null;
  bulkId: string | null;
  changed: number;
};
type Props = { ids: readonly string[]; kind: string; options: RecordOptions; answer: Answer | undefined };

/** One field and its new value, typed as in the form of a record; then every record before and after; then all at once. */
export function BulkForm({ ids: given, kind: id, options, answer }: Props) {
  const t = useWords();
  const [ids, setIds] = useState(given);
  const [name, setName] = useState("");
  const [mode, setMode] = useState<string>(BULK_MODES[0]);
  const [claim, setClaim] = useState<Claim>(BLANK_CLAIM);
  // What is shown below must be what was asked for: any change asks for a new look.
  const [fresh, setFresh] = useState(true);
  const [seen, setSeen] = useState(answer);
  if (answer !== seen) {
    setSeen(answer);
    setFresh(true);
  }
  const fields = catalogueKindOf(id)?.fields ?? {};
  const field = fields[name];
  const change = (next: () => void) => {
    setFresh(false);
    next();
  };
  const preview = fresh ? (answer?.preview ?? null) : null;
  const blocked = preview?.filter(({ reasons }) => reasons.length > 0) ?? [];
  const changing = preview?.filter(({ same, reasons }) => !same && reasons.length === 0) ?? [];
  const done = answer?.ok && answer.step !== "preview" && fresh ? answer : null;
  return (
    <Form method="post" className="dk-body dk-form dk-bulk">
      {answer && !answer.ok && fresh ? (
        <Notice tone="bad">
          <ul>
            {answer.reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>
                {reason.values?.["record"] ? <b lang="vi">{reason.values["record"]}: </b> : null}
                {reasonText(t, reason)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {done ? (
        <Notice tone="ok">
          <p>{t(done.step === "undo" ? "bulk.undone" : "bulk.applied", { n: done.changed })}</p>
        </Notice>
      ) : null}
      {answer?.bulkId && fresh ? (
        <p>
          <input type="hidden" name="bulk" value={answer.bulkId} />
          <Button type="submit" name="do" value="undo">
            {t("bulk.undo")}
          </Button>
        </p>
      ) : null}
      <input type="hidden" name="ids" value={ids.join(",")} />
      <input type="hidden" name="kind" value={id} />
      <input type="hidden" name="claim" value={JSON.stringify(claim)} />
      <SelectField
        name="field"
        label={t("bulk.field")}
        value={name}
        onChange={(next) =>
          change(() => {
            setName(next);
            setClaim(BLANK_CLAIM);
          })
        }
      >
        <option value="">{t("bulk.choose_field")}</option>
        {Object.entries(fields).map(([key, { label }]) => (
          <option key={key} value={key}>
            {label[t.lang]}
          </option>
        ))}
      </SelectField>
      {field ? (
        <>
          <fieldset className="dk-fact">
            <legend>
              <b>{field.label[t.lang]}</b>
            </legend>
            <ClaimFields
              key={name}
              id={`bulk-${name}`}
              field={field}
              claim={claim}
              several={false}
              options={options}
              writable
              onChange={(next) => change(() => setClaim(next))}
              onChoose={() => {}}
              onRemove={() => change(() => setClaim(BLANK_CLAIM))}
            />
            {field.needed ? null : <p className="dim xs">{t("bulk.clear_hint")}</p>}
          </fieldset>
          <SelectField name="mode" label={t("bulk.mode")} value={mode} onChange={(next) => change(() => setMode(next))}>
            {BULK_MODES.map((each) => (
              <option key={each} value={each}>
                {t(`bulk.mode.${each}`)}
              </option>
            ))}
          </SelectField>
          <div className="row wrap">
            <Button type="submit" name="do" value="preview" variant={preview ? "default" : "filled"}>
              {t("bulk.preview")}
            </Button>
            {preview && blocked.length === 0 && changing.length > 0 ? (
              <Button type="submit" name="do" value="apply" variant="filled">
                {t("bulk.apply", { n: changing.length })}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
      {blocked.length > 0 ? (
        <Notice tone="bad">
          <p>{t("bulk.blocked", { n: blocked.length })}</p>
          <Button
            size="xs"
            onClick={() => {
              const out = new Set(blocked.map(({ documentId }) => documentId));
              change(() => setIds(ids.filter((each) => !out.has(each))));
            }}
          >
            {t("bulk.leave_out", { n: blocked.length })}
          </Button>
        </Notice>
      ) : null}
      {preview && field ? <BulkRows rows={preview} field={field} options={options} /> : null}
    </Form>
  );
}
