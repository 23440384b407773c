import { Button, Checkbox, NativeSelect, Popover, Textarea, TextInput } from "@mantine/core";
import { IconFileText, IconFileTypePdf, IconWorld } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Form } from "react-router";
import { SIGN_RIGHTS } from "#modules/reports/contract";
import { DayField } from "../calendar/day-field.tsx";
import { useWords } from "../messages/use-messages.tsx";
import type { ConsolidatedView } from "./consolidated.tsx";

/** The steps open now: send for signature, return, sign, issue; and the document as Word. */
export function ConsolidatedActions({ view }: { view: ConsolidatedView }) {
  const t = useWords();
  const { state, id, slug } = view.report.head;
  return (
    <>
      <Button component="a" href={`/desk/reports/consolidated/${id}/word`} leftSection={<IconFileText aria-hidden />}>
        {t("consolidated.word")}
      </Button>
      {view.pdf.possible ? (
        <Button component="a" href={`/desk/reports/consolidated/${id}/pdf`} leftSection={<IconFileTypePdf aria-hidden />}>
          {t("consolidated.pdf")}
        </Button>
      ) : (
        <span className="dim xs dk-hide-phone">{t("consolidated.no_pdf")}</span>
      )}
      {slug ? (
        <Button component="a" href={`/vi/reports/${slug}`} leftSection={<IconWorld aria-hidden />} lang="vi">
          {t("consolidated.public_page")}
        </Button>
      ) : null}
      {view.writes ? <Plain step="submit">{t("consolidated.submit")}</Plain> : null}
      {view.signs && state === "submitted" ? (
        <>
          <Asked step="return" label={t("consolidated.return")}>
            <Textarea name="comment" label={t("reports.return_comment")} required autosize minRows={3} />
          </Asked>
          <Asked step="sign" label={t("consolidated.sign")} primary>
            <NativeSelect
              name="by"
              label={t("consolidated.sign_right")}
              data={SIGN_RIGHTS.map((right) => ({ value: right, label: t(`consolidated.right.${right}`) }))}
            />
            <TextInput name="title" label={t("consolidated.sign_title")} defaultValue="Giám đốc" required maxLength={120} lang="vi" />
            <TextInput
              name="head"
              label={t("consolidated.sign_head")}
              description={t("consolidated.sign_head_when")}
              maxLength={120}
              lang="vi"
            />
            <p>{t("consolidated.sign_sure")}</p>
          </Asked>
        </>
      ) : null}
      {view.signs && state === "signed" ? (
        <Asked step="issue" label={t("consolidated.issue")} primary>
          <TextInput name="documentNumber" label={t("plans.issue.number")} description="07/BC-SVHTTDL" required pattern="\d{1,6}/.+" />
          <DayField name="signedOn" label={t("plans.issue.date")} required />
          <Checkbox name="isPublic" label={t("plans.issue.public")} />
        </Asked>
      ) : null}
    </>
  );
}

function Plain({ step, children }: { step: string; children: string }) {
  return (
    <Form method="post">
      <Button type="submit" name="step" value={step} variant="filled">
        {children}
      </Button>
    </Form>
  );
}

function Asked({ step, label, primary = false, children }: { step: string; label: string; primary?: boolean; children: ReactNode }) {
  return (
    <Popover width={340} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button variant={primary ? "filled" : "default"}>{label}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Form method="post" className="dk-form">
          {children}
          <Button type="submit" name="step" value={step} variant="filled">
            {label}
          </Button>
        </Form>
      </Popover.Dropdown>
    </Popover>
  );
}
