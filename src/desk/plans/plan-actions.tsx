import { Button, Popover, TextInput, Checkbox, Textarea } from "@mantine/core";
import { IconFileSpreadsheet, IconFileText } from "@tabler/icons-react";
import { Form, Link } from "react-router";
import { DayField } from "../calendar/day-field.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type PaperLink, PapersMenu } from "../papers-menu.tsx";
import type { PlanView } from "./plan.tsx";

const PRIMARY = ["issue", "approve", "submit"];

/** The steps open to this officer in this state; the next one is the filled button. */
export function PlanActions({ view }: { view: PlanView }) {
  const t = useWords();
  const primary = PRIMARY.find((step) => view.steps.some((each) => each === step));
  return (
    <>
      <Button
        component="a"
        href={`/desk/plans/${view.head.id}/word?version=${view.head.number}`}
        leftSection={<IconFileText aria-hidden />}
      >
        {t("plans.step.word")}
      </Button>
      <PapersMenu label={t("plans.papers")} papers={papersOf(view, t)} version={view.head.number} />
      {view.rights.writes ? (
        <Button component={Link} to={`/desk/plans/${view.head.id}/money`} leftSection={<IconFileSpreadsheet aria-hidden />}>
          {t("money.title")}
        </Button>
      ) : null}
      {view.steps
        .toSorted((a, b) => Number(a === primary) - Number(b === primary))
        .map((step) =>
          step === "return" || step === "issue" ? (
            <StepWithForm key={step} step={step} view={view} primary={step === primary} />
          ) : (
            <Form key={step} method="post">
              <Hidden step={step} view={view} />
              <Button type="submit" variant={step === primary ? "filled" : "default"}>
                {t(`plans.step.${step}` as MessageKey)}
              </Button>
            </Form>
          ),
        )}
    </>
  );
}

/** The plan as PDF and, once it is issued, the decision that gives its tasks to units. */
function papersOf({ head, tree, pdf }: PlanView, t: ReturnType<typeof useWords>): PaperLink[] {
  const at = (paper: string) => `/desk/plans/${head.id}/${paper}`;
  const papers: PaperLink[] = pdf.possible
    ? [{ href: `${at("pdf")}?version=${head.number}`, label: t("plans.papers.pdf"), pdf: true }]
    : [];
  const issued = head.state === "issued" || head.state === "superseded";
  if (!issued || !tree.some((node) => node.kind === "task" && node.leadUnitId)) return papers;
  papers.push({ href: at("decision"), label: t("plans.papers.decision"), signed: true });
  if (pdf.possible) papers.push({ href: at("decision"), label: t("plans.papers.decision_pdf"), pdf: true, signed: true });
  return papers;
}

function Hidden({ step, view }: { step: string; view: PlanView }) {
  return (
    <>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="versionId" value={view.head.versionId} />
      <input type="hidden" name="lockVersion" value={view.head.lockVersion} />
    </>
  );
}

function StepWithForm({ step, view, primary }: { step: "return" | "issue"; view: PlanView; primary: boolean }) {
  const t = useWords();
  const { head } = view;
  const slug = head.slug ?? `ke-hoach-${head.startsOn.slice(0, 4)}`;
  return (
    <Popover width={340} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button variant={primary ? "filled" : "default"}>{t(`plans.step.${step}`)}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Form method="post" className="dk-form">
          <Hidden step={step} view={view} />
          {step === "return" ? (
            <Textarea name="comment" label={t("plans.step.comment")} required autosize minRows={3} />
          ) : (
            <>
              <TextInput
                name="documentNumber"
                defaultValue={head.frame.number ?? undefined}
                label={t("plans.issue.number")}
                description={t("plans.issue.number_hint")}
                required
                pattern="\d{1,6}/.+"
              />
              <DayField name="signedOn" label={t("plans.issue.date")} required max={view.today} day={head.frame.signedOn ?? view.today} />
              <TextInput
                name="slug"
                label={t("plans.issue.slug")}
                required
                pattern="[a-z0-9]+(-[a-z0-9]+)*"
                defaultValue={slug}
                readOnly={head.slug !== null}
              />
              <Checkbox name="isPublic" label={t("plans.issue.public")} defaultChecked={head.isPublic} />
            </>
          )}
          <Button type="submit" variant="filled">
            {t(`plans.step.${step}`)}
          </Button>
        </Form>
      </Popover.Dropdown>
    </Popover>
  );
}
