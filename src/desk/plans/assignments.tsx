import { Button } from "@mantine/core";
import { Form, Link } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import type { NodeView } from "#modules/plans/contract";
import { errorOf, useFormRound } from "../identity/fields.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Field, LongField } from "./field.tsx";
import type { PlanView } from "./plan.tsx";
import { isoDay } from "./say.ts";
import { useOwn } from "./use-own.ts";

type Assignment = NonNullable<PlanView["detail"]>["assignments"][number];
type Names = (id: string | null) => string;

/** Who was given the task and what each answered; the forms of whoever is to answer now. */
export function Assignments({ view, node, unit }: { view: PlanView; node: NodeView; unit: Names }) {
  const t = useWords();
  const list = view.detail?.assignments ?? [];
  if (list.length === 0) return null;
  return (
    <PanelSection title={t("plans.assignments")}>
      <ul className="dk-lines">
        {list.map((each) => (
          <li key={each.id}>
            {unit(each.unitId)} <span className="dim">{t(`plan_tree.role.${each.role}`)}</span> ·{" "}
            <span className={each.state === "asked_back" ? "dk-soon" : "dim"}>{t(`plans.assignment.${each.state}` as MessageKey)}</span>
            {each.comment ? <p className="dk-quote">{each.comment}</p> : null}
            {each.reply ? <p className="dk-reply">{t("plan_tree.reply.said", { reply: each.reply })}</p> : null}
            {view.rights.reports && view.rights.answersFor.includes(each.unitId) ? (
              <AnswerForms key={each.state} view={view} node={node} each={each} unit={unit} />
            ) : null}
            {each.state === "asked_back" && view.rights.writes ? <ReplyForm each={each} /> : null}
            {view.rights.writes && each.role === "lead" && !view.under.some((plan) => plan.unitId === each.unitId) ? (
              <p>
                <Link to={`/desk/plans/new?under=${view.head.id}&unit=${each.unitId}&task=${node.key}`}>{t("plan_new.for_unit")}</Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function AnswerForms({ view, node, each, unit }: { view: PlanView; node: NodeView; each: Assignment; unit: Names }) {
  const t = useWords();
  const asked = useOwn("answer");
  const carried = useOwn("carry");
  const open = each.state === "assigned" || each.state === "asked_back";
  const own = view.under.find((plan) => plan.unitId === each.unitId);
  return (
    <>
      {open ? (
        <Form method="post" className="dk-form">
          <input type="hidden" name="step" value="answer" />
          <input type="hidden" name="assignmentId" value={each.id} />
          {/* First, so that Enter in the field asks and never accepts. */}
          <Field name="comment" label={t("plans.answer.comment")} error={errorOf(t, asked, "comment")} />
          <span className="row wrap">
            <Button type="submit" name="answer" value="ask_back" size="xs">
              {t("plans.answer.ask_back")}
            </Button>
            <Button type="submit" name="answer" value="accept" size="xs" variant="filled">
              {t("plans.answer.accept")}
            </Button>
          </span>
        </Form>
      ) : null}
      <details className="dk-more" open={carried && !carried.ok ? true : undefined}>
        <summary>{t("plans.answer.split")}</summary>
        <Form method="post" className="dk-form" noValidate>
          <input type="hidden" name="step" value="carry" />
          <input type="hidden" name="assignmentId" value={each.id} />
          {own ? (
            <>
              <input type="hidden" name="planTitle" value={own.title} />
              <p className="dim xs">
                {t("plan_tree.carry.into")}{" "}
                <Link to={`/desk/plans/${own.id}`} lang="vi">
                  {own.title}
                </Link>
              </p>
            </>
          ) : (
            <Field
              name="planTitle"
              label={t("plan_tree.carry.title")}
              lang="vi"
              maxLength={400}
              defaultValue={`Kế hoạch của ${unit(each.unitId)} thực hiện ${view.head.title}`.slice(0, 400)}
              error={errorOf(t, carried, "planTitle")}
            />
          )}
          <LongField
            name="parts"
            label={t("plan_tree.carry.parts")}
            hint={t("plan_tree.carry.hint")}
            lang="vi"
            rows={3}
            placeholder={node.title.slice(0, 120)}
            error={errorOf(t, carried, "parts")}
          />
          <Button type="submit" size="xs">
            {t("plan_tree.carry.do")}
          </Button>
        </Form>
      </details>
    </>
  );
}

function ReplyForm({ each }: { each: Assignment }) {
  const t = useWords();
  const own = useOwn("reply");
  const round = useFormRound(own);
  return (
    <Form method="post" className="dk-form" key={round} noValidate>
      <input type="hidden" name="step" value="reply" />
      <input type="hidden" name="assignmentId" value={each.id} />
      <LongField name="reply" label={t("plan_tree.reply")} rows={2} maxLength={2000} error={errorOf(t, own, "reply")} />
      <Button type="submit" size="xs">
        {t("plan_tree.reply.do")}
      </Button>
    </Form>
  );
}

/** The parts into which units split the task in their own plans; their proof stands beside, it is not counted twice. */
export function Parts({ view, unit }: { view: PlanView; unit: Names }) {
  const t = useWords();
  if (view.parts.length === 0) return null;
  return (
    <PanelSection title={t("plan_tree.parts")}>
      <ul className="dk-lines">
        {view.parts.map((part) => (
          <li key={`${part.planId}${part.key}`}>
            <Link to={`/desk/plans/${part.planId}?task=${part.key}`} lang="vi">
              {part.title}
            </Link>
            <br />
            <span className="dim">
              {[
                unit(part.unitId),
                part.dueOn ? isoDay(t, part.dueOn) : t("plans.no_due"),
                t("plans.evidence_count", { accepted: part.accepted, asked: part.asked }),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
