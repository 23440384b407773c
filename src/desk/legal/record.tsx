import { Button } from "@mantine/core";
import { data, Link } from "react-router";
import { Notice, PageHead, PanelSection } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { canLegal, legalDocument, legalRelations, legalText } from "#modules/legal";
import { planList } from "#modules/plans";
import { auditTrail } from "#modules/record";
import { reportRules } from "#modules/reports";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/record";
import { Facts } from "./facts.tsx";
import { History } from "./history.tsx";
import { RelationLines } from "./relation-lines.tsx";
import { lapseWords, LegalStateBadge, nameOf } from "./words.tsx";
import legalCss from "../../ui/desk/legal.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: legalCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const HISTORY = 50;

/** One record: its fields, file, relations and text, what rests on it, and everything that was done to it. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!canLegal(ctx.actor, "legal.read")) throw data("not_allowed", { status: 403 });
  const { id } = args.params;
  const found = isId(id) ? await legalDocument(ctx.db, id, localDate(ctx.now, homeZone())) : null;
  if (!found) throw data("legal.unknown", { status: 404 });
  const [relations, text, trail, plans, rules] = await Promise.all([
    legalRelations(ctx.db, id, false),
    legalText(ctx.db, id),
    auditTrail(ctx.db, { subjectId: id, limit: HISTORY }),
    planList(ctx.db),
    reportRules(ctx.db),
  ]);
  return {
    title: nameOf(words(args.request), found),
    document: found,
    relations,
    text,
    history: trail.events.map(({ id: key, at, actor, action, detail }) => ({ key, at, by: actor.name, action, detail })),
    rests: {
      plans: plans.filter((plan) => plan.frame.legalDocumentIds.includes(id)).map((plan) => ({ id: plan.id, title: plan.title })),
      rules: rules.filter((rule) => rule.legalDocumentId === id).map(({ id: ruleId, name }) => ({ id: ruleId, name })),
    },
    writes: canLegal(ctx.actor, "legal.write"),
    now: ctx.now,
  };
}

export type RecordView = Route.ComponentProps["loaderData"];

export default function LegalRecord({ loaderData: view }: Route.ComponentProps) {
  const t = useWords();
  const { document } = view;
  const lapse = lapseWords(t, document);
  return (
    <Page>
      <PageHead title={view.title} titleLang="vi" note={<LegalStateBadge state={document.state} />}>
        <Link to="/desk/legal">{t("legal.title")}</Link>
        {document.isPublic && document.slug ? <a href={`/vi/legal/${document.slug}`}>{t("legal.on_portal")}</a> : null}
        {view.writes ? (
          <Button component={Link} to={`/desk/legal/${document.id}/edit`} variant="filled">
            {t("legal.edit")}
          </Button>
        ) : null}
      </PageHead>
      <div className="dk-split">
        <div className="dk-scroll">
          <div className="dk-doc">
            {lapse ? <Notice tone="bad">{lapse}</Notice> : null}
            <p className="dk-legalabstract" lang="vi">
              {document.abstract}
            </p>
            <Facts document={document} />
            {view.text ? (
              <section className="dk-legaltext">
                <h2>{t("legal.text")}</h2>
                <div lang="vi">{view.text}</div>
              </section>
            ) : null}
          </div>
        </div>
        <aside className="dk-panel" aria-label={t("legal.relations")}>
          <PanelSection title={t("legal.relations")}>
            <RelationLines relations={view.relations} />
          </PanelSection>
          <Rests view={view} />
          <PanelSection title={t("legal.history")}>
            <History view={view} />
          </PanelSection>
        </aside>
      </div>
    </Page>
  );
}

function Rests({ view: { rests } }: { view: RecordView }) {
  const t = useWords();
  if (rests.plans.length + rests.rules.length === 0) return null;
  return (
    <PanelSection title={t("legal.rests")}>
      <ul className="dk-lines">
        {rests.plans.map((plan) => (
          <li key={plan.id}>
            <span className="dim xs">{t("legal.rests_plan")}</span>
            <br />
            <Link to={`/desk/plans/${plan.id}`} lang="vi">
              {plan.title}
            </Link>
          </li>
        ))}
        {rests.rules.map((rule) => (
          <li key={rule.id}>
            <span className="dim xs">{t("legal.rests_rule")}</span>
            <br />
            <Link to="/desk/reports/rules" lang="vi">
              {rule.name}
            </Link>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
