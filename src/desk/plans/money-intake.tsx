import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useNavigation, useSubmit } from "react-router";
import { Notice } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";

type Answer = { reasons: readonly Reason[]; faults: readonly Reason[] } | null;

/** Longer lists are for the marked file. */
const SHOWN = 100;

/**
 * Takes the money from an Excel file. Faults stand under the form, cell by cell; the file stays chosen, so that it can come back marked.
 */
export function MoneyIntake({ planId, answer }: { planId: string; answer: Answer }) {
  const t = useWords();
  const submit = useSubmit();
  const busy = useNavigation().state === "submitting";
  const [changed, setChanged] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    // The marked file is an answer for the browser itself.
    if (submitter?.getAttribute("value") === "marked") return;
    event.preventDefault();
    setChanged(false);
    void submit(event.currentTarget, { method: "post", encType: "multipart/form-data", action: `/desk/plans/${planId}/money` });
  };
  const faults = changed ? [] : (answer?.faults ?? []);
  return (
    <form
      method="post"
      action={`/desk/plans/${planId}/budget.xlsx`}
      encType="multipart/form-data"
      className="dk-body"
      onSubmit={send}
      onChange={() => setChanged(true)}
    >
      <div className="row wrap">
        <label className="row wrap">
          <span className="dk-label">{t("money.file")}</span>
          <input type="file" name="file" accept=".xlsx" required />
        </label>
        <Button type="submit" name="step" value="take" variant="filled" loading={busy}>
          {t("plans.step.budget_in")}
        </Button>
        <span className="dim xs">{t("money.hint")}</span>
      </div>
      {changed ? null : <Refusal reasons={answer?.reasons ?? []} />}
      {faults.length > 0 ? (
        <>
          <Notice tone="bad">
            <p>{t("money.faults", { n: faults.length })}</p>
            <Button type="submit" name="step" value="marked" size="xs">
              {t("money.marked")}
            </Button>
          </Notice>
          <table className="dk-table dk-faults">
            <thead>
              <tr>
                <th scope="col" className="c-cell">
                  {t("money.cell")}
                </th>
                <th scope="col">{t("money.column")}</th>
                <th scope="col">{t("money.fault")}</th>
              </tr>
            </thead>
            <tbody>
              {faults.slice(0, SHOWN).map((fault) => (
                <tr key={JSON.stringify(fault)}>
                  <th scope="row">{fault.field}</th>
                  <td lang="vi">{fault.values?.["column"]}</td>
                  <td className="wrapcell">{reasonText(t, fault)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {faults.length > SHOWN ? <p className="dim">{t("money.more_faults", { n: faults.length - SHOWN })}</p> : null}
        </>
      ) : null}
    </form>
  );
}
