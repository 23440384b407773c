import { Button, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconPlus } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import type { Facts } from "#modules/editions/contract";
import {
  BLANK_CLAIM,
  catalogueFacts,
  catalogueKindOf,
  type Claim,
  CLAIMS_MOST,
  disagree,
  type Field,
  isBlank,
  type RecordOptions,
} from "#modules/catalogue/contract";
import { Badge } from "#ui/desk/badge";
import { useWords } from "../messages/use-messages.tsx";
import { ClaimFields } from "./claim-fields.tsx";
import { claimsOf, withClaims } from "./claims.ts";
import { placeFields } from "./place-edit.ts";
import { precisionOf, withPrecision } from "./precision.ts";
import { RecordMap } from "./record-map.tsx";

type Props = { kind: string; documentId: string; facts: Facts; options: RecordOptions; writable: boolean; onFacts: (facts: Facts) => void };

/** The form of a record, made from the fields of its kind. */
export function FactsForm({ kind: id, documentId, facts, options, writable, onFacts }: Props) {
  const t = useWords();
  const kind = catalogueKindOf(id);
  if (!kind) return null;
  const { point, outline } = placeFields(id);
  const lastOfPlace = outline ?? point;
  return (
    <section className="dk-factsform" aria-labelledby="facts-title">
      <h2 id="facts-title">{t("facts.title")}</h2>
      <p className="dim">{t("facts.hint")}</p>
      <datalist id="fact-sources">
        {options.sources.map(({ label }) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <TextInput
        size="xs"
        label={t("facts.code")}
        description={t("facts.code_hint")}
        readOnly={!writable}
        maxLength={60}
        value={catalogueFacts(facts).code ?? ""}
        onChange={(event) => onFacts({ ...facts, ...catalogueFacts(facts), code: event.currentTarget.value.trim() || null })}
      />
      {Object.entries(kind.fields).map(([name, field]) => (
        <Fragment key={name}>
          <FieldClaims
            name={name}
            field={field}
            claims={claimsOf(facts, name)}
            options={options}
            writable={writable}
            onClaims={(next) => onFacts(withPrecision(id, withClaims(facts, name, next), precisionOf(id, facts)))}
          />
          {name === lastOfPlace ? (
            <RecordMap kind={id} documentId={documentId} facts={facts} writable={writable} onFacts={onFacts} />
          ) : null}
        </Fragment>
      ))}
    </section>
  );
}

type FieldProps = {
  name: string;
  field: Field;
  claims: Claim[];
  options: RecordOptions;
  writable: boolean;
  onClaims: (next: Claim[]) => void;
};

function FieldClaims({ name, field, claims, options, writable, onClaims }: FieldProps) {
  const t = useWords();
  const replace = (place: number, next: Claim) => {
    if (place === claims.length && !isBlank(next)) setAdding(false);
    onClaims(shown.map((claim, at) => (at === place ? next : claim)));
  };
  // A further source is kept once something is written in it.
  const [adding, setAdding] = useState(false);
  const shown = adding ? [...claims, { ...BLANK_CLAIM, chosen: false }] : claims;
  const filled = claims.some((claim) => !isBlank(claim));
  return (
    <fieldset className="dk-fact" disabled={!writable}>
      <legend className="row">
        <b>{field.label[t.lang]}</b>
        {field.needed ? <span className="dim xs">{t("facts.needed")}</span> : null}
        {disagree(claims) ? (
          <Badge tone="wait" icon={IconAlertTriangle}>
            {t("facts.disagree")}
          </Badge>
        ) : null}
      </legend>
      {shown.map((claim, place) => (
        <ClaimFields
          // Claims have no name of their own, and a new one keeps its place when it is first written in.
          key={place}
          id={`fact-${name}-${place}`}
          field={field}
          claim={claim}
          several={shown.length > 1}
          options={options}
          writable={writable}
          onChange={(next) => replace(place, next)}
          onChoose={() => onClaims(claims.map((each, at) => ({ ...each, chosen: at === place })))}
          onRemove={() => onClaims(claims.filter((_, at) => at !== place))}
        />
      ))}
      {filled && !adding && claims.length < CLAIMS_MOST ? (
        <div>
          <Button size="xs" variant="subtle" leftSection={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
            {t("facts.add")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
