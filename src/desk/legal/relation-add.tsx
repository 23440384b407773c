import { Button, Select, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { type LegalRelation, type LegalType, RELATION_KINDS } from "#modules/legal/contract";
import { readTypedDate } from "../calendar/typed-date.ts";
import { SelectField } from "../identity/fields.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { nameOf, shortened } from "./words.tsx";

type Choice = { id: string; type: LegalType; number: string; abstract: string };

/** As an officer would say it of the record that is open, the commonest first. */
const WAYS = (["from", "to"] as const).flatMap((direction) => RELATION_KINDS.map((kind) => ({ direction, kind })));
const PAUSE_MS = 200;

/** Chooses another document of the register, how it stands to this one, and from which day. */
export function RelationAdd({ self, onAdd }: { self: string | undefined; onAdd: (relation: LegalRelation) => void }) {
  const t = useWords();
  const [way, setWay] = useState("from replaces");
  const [other, setOther] = useState<Choice | null>(null);
  const [typed, setTyped] = useState("");
  const [day, setDay] = useState("");
  const [faults, setFaults] = useState<{ other?: string; day?: string }>({});
  const found = useChoices(other && nameOf(t, other) === typed ? null : typed, self);
  const offered = other && !found.some(({ id }) => id === other.id) ? [other, ...found] : found;
  const add = () => {
    const onDate = day.trim() === "" ? null : readTypedDate(day);
    const wrongDay = day.trim() !== "" && onDate === null;
    const relation = WAYS.find(({ direction, kind }) => `${direction} ${kind}` === way);
    if (!other || wrongDay || !relation) {
      setFaults({ ...(other ? {} : { other: t("legal.relation_choose") }), ...(wrongDay ? { day: t("legal.relation_date") } : {}) });
      return;
    }
    onAdd({ ...relation, id: other.id, number: other.number, abstract: other.abstract, onDate });
    setOther(null);
    setTyped("");
    setDay("");
    setFaults({});
  };
  return (
    <fieldset className="dk-plainset dk-form dk-legaladd">
      <legend className="dk-label">{t("legal.relation_add")}</legend>
      <SelectField name="" label={t("legal.relation")} value={way} onChange={setWay}>
        {WAYS.map(({ direction, kind }) => (
          <option key={`${direction} ${kind}`} value={`${direction} ${kind}`}>
            {t(`legal.rel.${direction}.${kind}`)}
          </option>
        ))}
      </SelectField>
      <Select
        label={t("legal.relation_other")}
        placeholder={t("legal.relation_find")}
        searchable
        lang="vi"
        data={offered.map((each) => ({ value: each.id, label: nameOf(t, each) }))}
        value={other?.id ?? null}
        onChange={(id) => setOther(offered.find((each) => each.id === id) ?? null)}
        searchValue={typed}
        onSearchChange={setTyped}
        // The register has searched already, with and without marks.
        filter={({ options }) => options}
        renderOption={({ option }) => (
          <span>
            {option.label} <span className="dim">{shortened(offered.find(({ id }) => id === option.value)?.abstract ?? "", 80)}</span>
          </span>
        )}
        nothingFoundMessage={t("legal.relation_no_match")}
        error={faults.other}
      />
      <TextInput
        label={t("legal.relation_on")}
        placeholder={t("date.form")}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        autoComplete="off"
        error={faults.day}
      />
      <div>
        <Button size="xs" onClick={add}>
          {t("legal.relation_add")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Documents of the register that match what is typed; null asks for nothing, because a choice was made. */
function useChoices(typed: string | null, self: string | undefined): Choice[] {
  const [found, setFound] = useState<Choice[]>([]);
  useEffect(() => {
    if (typed === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/desk/legal/find?${new URLSearchParams({ q: typed })}`, { signal: stop.signal });
        if (response.ok) setFound(((await response.json()) as { documents: Choice[] }).documents);
      } catch {
        // Without the network the list stays as it is; saving says so.
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);
  return found.filter(({ id }) => id !== self);
}
