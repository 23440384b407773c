import { Form, Link } from "react-router";
import { Badge } from "#ui/desk/badge";
import type { FactChange, NodeChange } from "#modules/plans";
import { Parts } from "../editions/change-list.tsx";
import type { MessageKey, Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { PlanState } from "./plan-state.tsx";
import { isoDay, number as figure } from "./say.ts";

/** Every version, newest first, and what differs between the two that were chosen. */
export function Versions({ view }: { view: PlanView }) {
  const t = useWords();
  return (
    <div className="dk-scroll">
      <div className="dk-body">
        <ul className="dk-lines">
          {view.versions.map((version) => (
            <li key={version.versionId} className="row wrap">
              <Link to={`?version=${version.number}`}>{t("plans.version", { n: version.number })}</Link>
              <PlanState state={version.state} returned={version.returned} />
              {version.documentNumber ? <span>{version.documentNumber}</span> : null}
              {version.signedOn ? <span className="dim">{isoDay(t, version.signedOn)}</span> : null}
            </li>
          ))}
        </ul>
      </div>
      {view.versions.length > 1 ? <Chooser view={view} /> : null}
      {view.changes ? <Changes view={view} changes={view.changes} /> : null}
      {view.rights.money ? (
        <p className="dk-body">
          <Link to={`/desk/plans/${view.head.id}/money`}>{t("money.title")}</Link>
        </p>
      ) : null}
    </div>
  );
}

function Chooser({ view }: { view: PlanView }) {
  const t = useWords();
  const choice = (name: "from" | "to", label: string) => (
    <label>
      <span className="dk-label">{label}</span>
      <select className="dk-select" name={name} defaultValue={view.pair[name]}>
        {view.versions.map((version) => (
          <option key={version.versionId} value={version.number}>
            {t("plans.version", { n: version.number })}
            {version.documentNumber ? ` · ${version.documentNumber}` : ""}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Form method="get" className="dk-body dk-compareform" key={`${view.pair.from}-${view.pair.to}`}>
      <input type="hidden" name="tab" value="versions" />
      <input type="hidden" name="version" value={view.head.number} />
      <span className="row wrap">
        {choice("from", t("plan_tree.compare.from"))}
        {choice("to", t("plan_tree.compare.to"))}
        <button type="submit" className="dk-tool dk-toolborder">
          {t("plan_tree.compare.do")}
        </button>
      </span>
    </Form>
  );
}

function Changes({ view, changes }: { view: PlanView; changes: NonNullable<PlanView["changes"]> }) {
  const t = useWords();
  const count = (kind: NodeChange["kind"]) => changes.nodes.filter((change) => change.kind === kind).length;
  const counts = { added: count("added"), removed: count("removed"), changed: count("changed"), moved: count("moved"), same: changes.same };
  const none = changes.nodes.length === 0 && changes.head.length === 0;
  return (
    <section className="dk-body dk-changes" aria-labelledby="changes">
      <h2 id="changes">{t("plan_tree.compare.title", { from: view.pair.from, to: view.pair.to })}</h2>
      <p role="status">{none ? t("plan_tree.compare.none") : t("plan_tree.compare.count", counts)}</p>
      {changes.head.map(({ part, words }) => (
        <div className="dk-change" key={part}>
          <div className="h">
            <b>{t(`plan_tree.part.${part}`)}</b>
          </div>
          <p className="dk-pre" lang="vi">
            <Parts parts={words} />
          </p>
        </div>
      ))}
      {changes.nodes.map((change) => (
        <div className="dk-change" key={change.key} data-change={change.kind}>
          <div className="h">
            <b>
              {t(`plans.node.kind.${change.fields.kind}`)} {change.fields.label}
            </b>
            <Badge tone={TONES[change.kind]}>{t(`plan_tree.change.${change.kind}`)}</Badge>
            {change.kind === "changed" && change.moved ? <Badge tone="plain">{t("plan_tree.change.moved")}</Badge> : null}
          </div>
          <p lang="vi">
            <Parts parts={change.words} />
          </p>
          {change.facts.length > 0 ? (
            <dl className="dk-facts">
              {change.facts.map((fact) => (
                <Fact key={fact.fact} view={view} change={fact} titles={view.titles} />
              ))}
            </dl>
          ) : null}
        </div>
      ))}
    </section>
  );
}

const TONES = { added: "ok", removed: "bad", changed: "wait", moved: "plain" } as const;

function Fact({ view, change, titles }: { view: PlanView; change: FactChange; titles: Record<string, string> }) {
  const t = useWords();
  const [before, after] = [say(t, view, titles, change.fact, change.before), say(t, view, titles, change.fact, change.after)];
  return (
    <>
      <dt>{t(FACTS[change.fact])}</dt>
      <dd>
        {before ? <del>{before}</del> : <span className="dim">{t("plan_tree.change.nothing")}</span>} →{" "}
        {after ? <ins>{after}</ins> : <span className="dim">{t("plan_tree.change.nothing")}</span>}
      </dd>
    </>
  );
}

const FACTS: Record<FactChange["fact"], MessageKey> = {
  kind: "plans.node.kind",
  label: "plans.node.label",
  leadUnitId: "plans.lead",
  coordinatingUnitIds: "plans.coordinating",
  startsOn: "plans.starts",
  dueOn: "plans.due",
  output: "plans.output",
  topic: "plans.topic",
  channels: "plans.channels",
  indicators: "plans.indicators",
  needs: "plans.needs",
  servesKey: "plan_tree.serves",
};

function say(t: Translate, view: PlanView, titles: Record<string, string>, fact: FactChange["fact"], value: FactChange["before"]): string {
  const one = (each: unknown): string => {
    if (each === null || each === undefined) return "";
    if (typeof each === "object") {
      const { name, target, measure } = each as { name: string; target: number; measure: string };
      return `${name}: ${figure(t, target)} ${measure}`;
    }
    const text = String(each);
    if (fact === "leadUnitId" || fact === "coordinatingUnitIds") return view.units.find((unit) => unit.id === text)?.name ?? "";
    if (fact === "startsOn" || fact === "dueOn") return isoDay(t, text);
    if (fact === "topic") return t(`topic.${text}` as MessageKey);
    if (fact === "channels") return t(`channel.${text}` as MessageKey);
    if (fact === "kind") return t(`plans.node.kind.${text}` as MessageKey);
    if (fact === "needs") return titles[text] ?? "";
    if (fact === "servesKey") return view.parent?.tasks.find((task) => task.key === text)?.title ?? "";
    return text;
  };
  return Array.isArray(value) ? value.map(one).join("; ") : one(value);
}
