import { Button } from "@mantine/core";
import { useState } from "react";
import { Form } from "react-router";
import type { Reason } from "#kernel/outcome";
import { isLapsed } from "#modules/legal/contract";
import { LapsedBasis } from "../legal/lapsed-bases.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Choice, PlacedDay, PlacedField, PlacedReasons } from "./in-place.tsx";
import { OutlineField } from "./outline-field.tsx";
import { type Level, LEVELS, levelOf, writeOutline } from "./rule-form.ts";
import type { RulesView } from "./rules.tsx";
import { ShapeFields } from "./shape-fields.tsx";

/** Who reports by most rules. */
const USUAL: readonly string[] = ["commune", "department"];
const CONTENTS = ["both", "text", "figures"] as const;

type Props = { view: RulesView; reasons: readonly Reason[] };

/** The form of a rule: a new one with the periods of the province's plan, or the one that is changed. Faults stand where they are. */
export function RuleFields({ view, reasons }: Props) {
  const t = useWords();
  const { base, byPlan } = view;
  const filled = base ?? byPlan;
  const [kinds, setKinds] = useState<readonly string[]>(
    base?.reporters.flatMap((each) => each.unitKinds) ?? view.kinds.filter((kind) => USUAL.includes(kind)),
  );
  const levels: Level[] = LEVELS.filter((level) => view.kindsToCome.some((kind) => kinds.includes(kind) && levelOf(kind) === level));
  return (
    <Form method="post" className="dk-form" preventScrollReset>
      <input type="hidden" name="step" value="rule" />
      <input type="hidden" name="replacesId" value={base?.id ?? ""} />
      {base ? <p className="dim">{t("rules.changing", { name: base.name })}</p> : null}
      <PlacedField name="name" label={t("rules.name")} required reasons={reasons} defaultValue={filled?.name ?? ""} lang="vi" />
      <Choice
        name="content"
        label={t("rules.content")}
        value={base?.content}
        options={CONTENTS.map((each) => ({ id: each, name: t(`rules.content.${each}`) }))}
      />
      <Basis view={view} />
      <Choice name="collectorUnitId" label={t("rules.collector")} options={view.units} value={filled?.collectorUnitId ?? view.own} />
      <Choice name="receiverUnitId" label={t("rules.receiver")} options={view.units} value={filled?.receiverUnitId} />
      <fieldset className="dk-plainset">
        <legend className="dk-label">{t("rules.reporters")}</legend>
        <div className="row wrap">
          {view.kindsToCome.map((kind) => (
            <label key={kind} className="row">
              <input
                type="checkbox"
                name="unitKinds"
                value={kind}
                checked={kinds.includes(kind)}
                onChange={() => setKinds(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])}
              />
              {t(`unit_kind.${kind}` as MessageKey)}
            </label>
          ))}
        </div>
        <PlacedReasons reasons={reasons} of="reporters" />
      </fieldset>
      <OutlineField label={t("rules.outline")} rows={8} value={base ? writeOutline(base.outline) : ""} reasons={reasons} />
      <ShapeFields shapes={filled?.shapes ?? null} levels={levels} reasons={reasons} />
      <div className="dk-periodfields">
        <PlacedDay
          name="validFrom"
          label={t("rules.valid_from")}
          required
          reasons={reasons}
          day={base ? view.today : (byPlan?.validFrom ?? `${view.today.slice(0, 4)}-01-01`)}
        />
        <PlacedDay name="validTo" label={t("rules.valid_to")} reasons={reasons} />
      </div>
      <Button type="submit" variant="filled">
        {t("rules.save")}
      </Button>
    </Form>
  );
}

/** The legal basis; one that has lapsed says so before it is chosen, and in full once it is. */
export function Basis({ view }: { view: Pick<RulesView, "legal"> & { base?: RulesView["base"] } }) {
  const t = useWords();
  const [chosen, setChosen] = useState(view.base?.legalDocumentId ?? "");
  const worth = (each: RulesView["legal"][number]) => {
    if (!isLapsed(each)) return "";
    return ` (${each.successor ? t("rules.basis_replaced", { number: each.successor.number }) : t("rules.basis_lapsed")})`;
  };
  const documents = view.legal.map((each) => ({ id: each.id, name: `${each.number}${worth(each)} · ${each.abstract}` }));
  return (
    <>
      <Choice
        name="legalDocumentId"
        label={t("rules.basis")}
        value={chosen}
        options={[{ id: "", name: t("rules.basis_none") }, ...documents]}
        onPick={setChosen}
      />
      <LapsedBasis basis={view.legal.find((each) => each.id === chosen && isLapsed(each))} href={`/desk/legal/${chosen}`} />
    </>
  );
}
