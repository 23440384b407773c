import { Button, TextInput } from "@mantine/core";
import { Form, Link } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import { type PastName, SUCCESSION_KINDS, type SuccessionView, type UnitView, WHOLE_SCOPE } from "#modules/identity/contract";
import { typedDate } from "../calendar/typed-date.ts";
import { day } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type Answered, errorOf, SelectField } from "./fields.tsx";

type Choice = { id: string; name: string; validFrom: string; validTo: string | null };
type Props = {
  unit: UnitView;
  all: Choice[];
  successions: SuccessionView[];
  history: PastName[];
  edits: boolean;
  answer: Answered | undefined;
  round: number;
};

/** What a unit came from, what became of it, and the names it bore. */
export function UnitHistory(props: Props) {
  const t = useWords();
  const { unit, all, successions, history, edits } = props;
  const before = successions.filter(({ toId }) => toId === unit.id);
  const after = successions.filter(({ fromId }) => fromId === unit.id);
  return (
    <>
      <PanelSection title={unit.name}>
        <p className="dim">
          {unit.code} · {t("units.span", { from: typedDate(unit.validFrom), to: typedDate(unit.validTo) || t("units.today") })}
        </p>
      </PanelSection>
      <PanelSection title={t("succession.title")}>
        {successions.length === 0 ? <p className="dim">{t("succession.none")}</p> : null}
        <Lines title={t("succession.from")} lines={before} other={({ fromId }) => fromId} all={all} edits={edits} />
        <Lines title={t("succession.to")} lines={after} other={({ toId }) => toId} all={all} edits={edits} />
        {edits ? <Add {...props} /> : null}
      </PanelSection>
      {history.length > 0 ? (
        <PanelSection title={t("units.past_names")}>
          <ul className="dk-lines">
            {history.map((past) => (
              <li key={past.until.toISOString()}>
                {past.name}
                <br />
                <span className="dim xs">{t("units.past_until", { date: day(t, past.until), name: past.by })}</span>
              </li>
            ))}
          </ul>
        </PanelSection>
      ) : null}
    </>
  );
}

type LinesProps = { title: string; lines: SuccessionView[]; other: (line: SuccessionView) => string; all: Choice[]; edits: boolean };

function Lines({ title, lines, other, all, edits }: LinesProps) {
  const t = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="dk-lines">
        {lines.map((line) => (
          <li key={`${other(line)} ${line.onDate} ${line.scope}`}>
            <Link to={`?${new URLSearchParams({ ended: "1", unit: other(line) })}`}>{nameIn(all, other(line))}</Link>
            <br />
            <span className="dim xs">
              {typedDate(line.onDate)} · {t(`succession_kind.${line.kind}`)} · {scopeText(t, line)}
            </span>
            {edits ? <Remove line={line} name={nameIn(all, other(line))} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const nameIn = (all: Choice[], id: string) => all.find((each) => each.id === id)?.name ?? id;

function Remove({ line, name }: { line: SuccessionView; name: string }) {
  const t = useWords();
  return (
    <Form method="post" preventScrollReset>
      {(["fromId", "toId", "onDate", "scope"] as const).map((field) => (
        <input key={field} type="hidden" name={field} value={line[field]} />
      ))}
      <button
        type="submit"
        className="dk-tool"
        name="do"
        value="unlink"
        aria-label={t("succession.remove_of", { name, date: typedDate(line.onDate) })}
      >
        {t("succession.remove")}
      </button>
    </Form>
  );
}

/** Says which line was taken back, and offers the way back. */
export function Removed({ line, all }: { line: SuccessionView; all: Choice[] }) {
  const t = useWords();
  const words = { from: nameIn(all, line.fromId), to: nameIn(all, line.toId), date: typedDate(line.onDate) };
  return (
    <Form method="post" preventScrollReset className="row wrap">
      <span>{t("succession.removed", words)}</span>
      <input type="hidden" name="line" value={JSON.stringify(line)} />
      <Button type="submit" size="xs" name="do" value="relink">
        {t("succession.undo")}
      </Button>
    </Form>
  );
}

function scopeText(t: ReturnType<typeof useWords>, { scope, scopeWords }: SuccessionView): string {
  return scopeWords[t.lang] ?? scopeWords.vi ?? (scope === WHOLE_SCOPE ? t("succession.whole") : scope.replaceAll("_", " "));
}

function Add({ unit, all, answer, round }: Props) {
  const t = useWords();
  return (
    <details open={answer?.reasons.some(({ field }) => field === "onDate" || field === "otherId") || undefined}>
      <summary>{t("succession.add")}</summary>
      <Form method="post" className="dk-form" key={round} noValidate>
        <input type="hidden" name="unitId" value={unit.id} />
        <SelectField name="direction" label={t("succession.direction")} defaultValue="to">
          <option value="to">{t("succession.to")}</option>
          <option value="from">{t("succession.from")}</option>
        </SelectField>
        <SelectField name="otherId" label={t("succession.other")} error={errorOf(t, answer, "otherId")}>
          {all
            .filter(({ id }) => id !== unit.id)
            .map((each) => (
              <option key={each.id} value={each.id}>
                {each.validTo ? `${each.name} (${typedDate(each.validFrom)} – ${typedDate(each.validTo)})` : each.name}
              </option>
            ))}
        </SelectField>
        <TextInput
          name="onDate"
          label={t("succession.on")}
          description={t("date.form")}
          defaultValue={typedDate(unit.validTo)}
          required
          autoComplete="off"
          error={errorOf(t, answer, "onDate")}
        />
        <SelectField name="kind" label={t("succession.kind")}>
          {SUCCESSION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`succession_kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextInput
          name="scopeWords"
          label={t("succession.scope")}
          description={t("succession.scope_hint")}
          maxLength={300}
          error={errorOf(t, answer, "scopeWords")}
        />
        <div>
          <Button type="submit" name="do" value="succession">
            {t("succession.go")}
          </Button>
        </div>
      </Form>
    </details>
  );
}
