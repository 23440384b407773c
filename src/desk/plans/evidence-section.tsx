import { Button } from "@mantine/core";
import { IconCheck, IconCircleDashed, IconEye, IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { Form } from "react-router";
import { Badge, type Tone } from "#ui/desk/badge";
import { Key, PanelSection } from "#ui/desk/frame";
import { EVIDENCE_KINDS, type EvidenceState, type NodeView } from "#modules/plans/contract";
import { DayField } from "../calendar/day-field.tsx";
import { errorOf, useFormRound } from "../identity/fields.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { EvidenceFileField } from "./evidence-file.tsx";
import { ChoiceField, Field } from "./field.tsx";
import type { PlanView } from "./plan.tsx";
import { isoDay, sizeWords } from "./say.ts";
import { useOwn } from "./use-own.ts";

const LOOKS: Record<EvidenceState, { icon: typeof IconCheck; tone: Tone }> = {
  expected: { icon: IconCircleDashed, tone: "none" },
  offered: { icon: IconEye, tone: "wait" },
  accepted: { icon: IconCheck, tone: "ok" },
  refused: { icon: IconX, tone: "bad" },
};
type Detail = NonNullable<PlanView["detail"]>;

/** The proof of a task, and a form for more of it. */
export function EvidenceSection({ view, node, detail }: { view: PlanView; node: NodeView; detail: Detail }) {
  const t = useWords();
  const count = t("plans.evidence_count", { accepted: node.evidenceAccepted, asked: node.evidenceAsked });
  const given = new Set([node.leadUnitId, ...node.coordinatingUnitIds, ...detail.assignments.map((each) => each.unitId), view.head.unitId]);
  const units = view.units.filter((unit) => given.has(unit.id) && view.rights.addsFor.includes(unit.id));
  return (
    <PanelSection title={t("plans.evidence")} aside={<span className="dim">{count}</span>}>
      {detail.evidence.length === 0 ? <p className="dim">{t("plans.evidence.empty")}</p> : null}
      <ul className="dk-lines">
        {detail.evidence.map((piece) => (
          <Piece key={piece.id} piece={piece} view={view} />
        ))}
      </ul>
      {units.length > 0 ? <EvidenceForm node={node} view={view} units={units} detail={detail} /> : null}
    </PanelSection>
  );
}

function Piece({ piece, view }: { piece: Detail["evidence"][number]; view: PlanView }) {
  const t = useWords();
  const look = LOOKS[piece.state];
  const unit = view.units.find((each) => each.id === piece.unitId)?.name ?? "";
  const link =
    piece.kind === "address"
      ? piece.ref
      : piece.kind === "edition"
        ? `/desk/history/${piece.ref}`
        : piece.file
          ? `/desk/plan-file/${piece.file.id}`
          : null;
  const line = [
    piece.kind ? t(`plans.evidence.kind.${piece.kind}`) : t("plans.evidence.given_to", { unit }),
    piece.file ? t("plan_file.size", { type: piece.file.type.toUpperCase(), size: sizeWords(t, piece.file.bytes) }) : "",
    piece.kind ? unit : "",
    piece.amount ?? "",
    piece.happenedOn ? isoDay(t, piece.happenedOn) : piece.dueOn ? isoDay(t, piece.dueOn) : "",
  ];
  return (
    <li>
      <span className="row">
        {link ? (
          <a className="el" href={link} rel="noreferrer" download={piece.file ? piece.file.name : undefined}>
            {piece.title}
          </a>
        ) : (
          <span className="el m">{piece.title}</span>
        )}
        <span className="sp" />
        <Badge tone={look.tone} icon={look.icon}>
          {t(`plans.evidence.state.${piece.state}`)}
        </Badge>
      </span>
      <span className="dim xs">{line.filter((part) => part !== "").join(" · ")}</span>
      {piece.reason ? <p className="dk-quote">{piece.reason}</p> : null}
      {piece.state === "offered" && view.rights.decides && piece.addedBy !== view.self ? (
        <Form method="post" className="row wrap">
          <input type="hidden" name="step" value="decide" />
          <input type="hidden" name="id" value={piece.id} />
          <Button type="submit" name="accept" value="yes" size="xs" variant="filled">
            {t("plans.evidence.accept")}
          </Button>
          <input
            className="dk-select"
            name="reason"
            aria-label={t("plans.step.comment")}
            placeholder={t("plans.step.comment")}
            maxLength={1000}
          />
          <Button type="submit" name="accept" value="no" size="xs">
            {t("plans.evidence.refuse")}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}

function EvidenceForm({ node, view, units, detail }: { node: NodeView; view: PlanView; units: PlanView["units"]; detail: Detail }) {
  const t = useWords();
  const expected = detail.evidence.filter((piece) => piece.state === "expected");
  const own = useOwn("evidence");
  const round = useFormRound(own);
  const [kind, setKind] = useState("address");
  const at = (field: string) => errorOf(t, own, field);
  const fold = useRef<HTMLDetailsElement>(null);
  useLetterKeys({
    e: () => {
      if (!fold.current) return;
      fold.current.open = true;
      fold.current.querySelector<HTMLElement>("select")?.focus();
    },
  });
  return (
    <details ref={fold} className="dk-more dk-addproof" open={own && !own.ok ? true : undefined}>
      <summary>
        <span>{t("plans.add_evidence")}</span> <Key>E</Key>
      </summary>
      <Form method="post" className="dk-form" key={`${node.key}${round}`} noValidate>
        <input type="hidden" name="step" value="evidence" />
        <input type="hidden" name="taskKey" value={node.key} />
        <ChoiceField name="kind" label={t("plans.evidence.kind")} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          {view.rights.writes ? <option value="">{t("plans.expect_evidence")}</option> : null}
          {EVIDENCE_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`plans.evidence.kind.${each}` as MessageKey)}
            </option>
          ))}
        </ChoiceField>
        {expected.length > 0 ? (
          <label>
            <span className="dk-label">{t("plans.evidence.state.expected")}</span>
            <select className="dk-select wide" name="fillsId" defaultValue="">
              <option value="">{t("plans.evidence.none")}</option>
              {expected.map((piece) => (
                <option key={piece.id} value={piece.id}>
                  {piece.title}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <Field name="title" label={t("plans.evidence.title")} required maxLength={300} error={at("title")} />
        {kind === "file" ? <EvidenceFileField planId={view.head.id} error={at("ref")} /> : null}
        {kind === "" || kind === "stated" || kind === "file" ? null : (
          <Field
            name="ref"
            label={t("plans.evidence.ref")}
            hint={kind === "edition" ? t("plan_tree.evidence.edition_hint") : undefined}
            error={at("ref")}
          />
        )}
        <label>
          <span className="dk-label">{t("plans.evidence.unit")}</span>
          <select className="dk-select wide" name="unitId">
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.full}
              </option>
            ))}
          </select>
        </label>
        {detail.indicators.length > 0 ? (
          <label>
            <span className="dk-label">{t("plans.evidence.indicator")}</span>
            <select className="dk-select wide" name="indicatorId" defaultValue="">
              <option value="">{t("plans.evidence.none")}</option>
              {detail.indicators.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <Field name="amount" label={t("plans.evidence.amount")} type="number" step="any" error={at("amount")} />
        <DayField name="happenedOn" label={t("plans.evidence.on")} max={view.today} error={at("happenedOn")} />
        <Field name="reason" label={t("plans.evidence.reason")} required={kind === "stated"} maxLength={1000} error={at("reason")} />
        <Button type="submit">{t("plans.evidence.save")}</Button>
      </Form>
    </details>
  );
}
