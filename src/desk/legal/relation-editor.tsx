import { useState } from "react";
import { PanelSection } from "#ui/desk/frame";
import type { LegalRelation } from "#modules/legal/contract";
import { type Answered, errorOf } from "../identity/fields.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { RelationAdd } from "./relation-add.tsx";
import { shortened } from "./words.tsx";

type Props = { relations: readonly LegalRelation[]; self: string | undefined; answer: Answered | undefined };

const keyOf = ({ direction, kind, id }: Pick<LegalRelation, "direction" | "kind" | "id">) => `${direction} ${kind} ${id}`;

/** The relations of a record with what is to be added and taken away, which is written when the record is saved. */
export function RelationEditor({ relations, self, answer }: Props) {
  const t = useWords();
  const [added, setAdded] = useState<LegalRelation[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  const error = errorOf(t, answer, "relations");
  const add = (relation: LegalRelation) => {
    setAdded([...added.filter((each) => keyOf(each) !== keyOf(relation)), relation]);
    setRemoved(removed.filter((key) => key !== keyOf(relation)));
  };
  const plain = ({ direction, kind, id }: LegalRelation) => ({ direction, kind, id });
  const changes = {
    add: added.map((each) => ({ ...plain(each), onDate: each.onDate })),
    remove: relations.filter((each) => removed.includes(keyOf(each))).map(plain),
  };
  const kept = relations.filter((each) => !added.some((one) => keyOf(one) === keyOf(each)));
  return (
    <PanelSection title={t("legal.relations")}>
      <input type="hidden" name="relations" value={JSON.stringify(changes)} />
      {error ? (
        <p className="dk-fielderror" role="alert">
          {error}
        </p>
      ) : null}
      {kept.length + added.length === 0 ? <p className="dim">{t("legal.relations_none")}</p> : null}
      <ul className="dk-lines">
        {kept.map((each) => {
          const gone = removed.includes(keyOf(each));
          const toggle = () => setRemoved(gone ? removed.filter((key) => key !== keyOf(each)) : [...removed, keyOf(each)]);
          return <Line key={keyOf(each)} relation={each} gone={gone} onAct={toggle} />;
        })}
        {added.map((each) => (
          <Line key={keyOf(each)} relation={each} pending onAct={() => setAdded(added.filter((one) => one !== each))} />
        ))}
      </ul>
      <RelationAdd self={self} onAdd={add} />
    </PanelSection>
  );
}

type LineProps = { relation: LegalRelation; gone?: boolean; pending?: boolean; onAct: () => void };

function Line({ relation, gone = false, pending = false, onAct }: LineProps) {
  const t = useWords();
  const { direction, kind, number, onDate, abstract } = relation;
  const words = t(`legal.rel.${direction}.${kind}`);
  const what = (
    <>
      {number} <span className="dim">{shortened(abstract, 90)}</span>
    </>
  );
  return (
    <li>
      <span className="dim xs">
        {words}
        {onDate ? ` · ${t("legal.since", { day: isoDay(t, onDate) })}` : ""}
        {pending ? ` · ${t("legal.relation_pending")}` : ""}
      </span>
      <br />
      <span lang="vi">{gone ? <del>{what}</del> : what}</span>
      <br />
      <button
        type="button"
        className="dk-tool"
        onClick={onAct}
        aria-label={gone ? undefined : t("legal.relation_remove_of", { what: `${words} ${number}` })}
      >
        {t(gone ? "legal.relation_restore" : "legal.relation_remove")}
      </button>
    </li>
  );
}
