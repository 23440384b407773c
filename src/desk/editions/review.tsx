import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconChevronLeft, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { data, Link, useNavigate, useSearchParams } from "react-router";
import { Notice, TabButton } from "#ui/desk/frame";
import { TabList } from "#ui/desk/tabs";
import { Timeline } from "#ui/desk/timeline";
import { homeZone, localDate } from "#kernel/clock";
import { deskRevision, editionHistory, revisionsOf } from "#modules/editions";
import type { Content, Remark } from "#modules/editions/contract";
import { answered } from "../answered.server.ts";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { reasonText } from "../messages/index.ts";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { useToast } from "../shell/toast.tsx";
import { StateBadge } from "../states.tsx";
import { langName, langTag, pageTitle } from "../titles.ts";
import type { Route } from "./+types/review";
import { ArticleView } from "./article-view.tsx";
import { ChangeList } from "./change-list.tsx";
import { ClearForm } from "./clear-form.tsx";
import { DueLabel } from "./due-label.tsx";
import { OtherSteps } from "./other-steps.tsx";
import { blockNames, changes, reading } from "./reading.server.ts";
import { ReturnForm } from "./return-form.tsx";
import { signOffSteps } from "./sign-off.ts";
import { useStep } from "./use-step.ts";
import { WhoIsHere } from "./who-is-here.tsx";
import { useUndo } from "./use-undo.ts";

/** On a phone this page brings its own bars. */
export const handle = { focus: true };

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.revision.content.title ?? "");

/** What is put before the leader: the words, what changed since they last saw or readers have it, and who signed. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const t = words(args.request);
  const revision = await answered(deskRevision(ctx, args.params.revisionId));
  if (!revision) throw data("missing", { status: 404 });
  const [history, versions] = await Promise.all([editionHistory(ctx, revision.editionId), revisionsOf(ctx, revision.editionId)]);
  const returned = history.find((entry) => entry.event === "return" && entry.revisionNumber < revision.number);
  const base = versions.find(
    (version) => version.revisionId === (returned?.revisionId ?? revision.liveRevisionId) && version.revisionId !== revision.revisionId,
  );
  const found = base ? changes(t, base.content, revision.content) : [];
  const blocks = blockNames(t, revision.content.body);
  return {
    revision,
    history,
    now: ctx.now,
    today: localDate(ctx.now, homeZone()),
    reading: await reading(ctx.db, t, revision, localDate(ctx.now, homeZone())),
    blocks,
    changes: found,
    base: base ? { number: base.number, returned: returned !== undefined } : null,
    commented: returned?.remarks.map(({ blockId }) => blockId) ?? [],
    unchanged: Math.max(0, blocks.length + parts(revision.content) - found.filter((change) => change.kind !== "removed").length),
  };
}

const parts = (content: Content) => [content.title, content.summary, content.lead].filter(Boolean).length;
const TABS = ["read", "compare", "sign"] as const;

export default function Review({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const [query] = useSearchParams();
  const [tab, setTab] = useState<(typeof TABS)[number]>(query.get("tab") === "sign" ? "sign" : "read");
  const [form, setForm] = useState<"return" | "clear" | null>(null);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const { revision, history, now } = loaderData;
  const may = (event: keyof typeof revision.whyNot) => (revision.whyNot[event] ?? []).length === 0;
  const undo = useUndo(revision.revisionId);
  const approve = useStep((answer) => {
    const at = answer.value && typeof answer.value === "object" && "publishesAt" in answer.value ? answer.value.publishesAt : null;
    toast(
      at
        ? { text: t("review.held"), seconds: 60, action: { label: t("action.undo"), run: () => void undo() } }
        : { text: t("review.approved") },
    );
    void navigate("/desk");
  });
  const publishes = may("approve") && !(revision.whyNot.schedule ?? []).includes("role.publish");
  if (form === "return")
    return (
      <ReturnForm
        revisionId={revision.revisionId}
        title={revision.content.title}
        to={revision.updatedBy}
        blocks={loaderData.blocks}
        lang={langTag(revision.lang)}
        remarks={remarks}
        onRemarks={setRemarks}
        onBack={() => setForm(null)}
      />
    );
  if (form === "clear") return <ClearForm revisionId={revision.revisionId} title={revision.content.title} onBack={() => setForm(null)} />;
  const remarkOn = (blockId: string) => {
    setRemarks((before) => [...before.filter(({ text }) => text.trim() !== ""), { text: "", blockId }]);
    setForm("return");
  };
  const made = remarks.filter(({ text }) => text.trim() !== "").length;
  const sent = history.find((entry) => entry.event === "submit");
  const cleared = history.find((entry) => entry.event === "clear" && entry.revisionId === revision.revisionId);
  return (
    <Page>
      <div className="dk-review">
        <header className="dk-top">
          <Link to="/desk">
            <IconChevronLeft aria-hidden />
            {t("nav.my_work")}
          </Link>
          <span className="sp" />
          {(revision.whyNot.save ?? []).includes("role.write") ? (
            <Link to={`/desk/requests/ask/${revision.revisionId}`}>{t("requests.ask")}</Link>
          ) : null}
          <WhoIsHere editionId={revision.editionId} />
          <span className="dim">
            {langName(t, revision.lang)} · {t("history.number", { n: revision.number })}
          </span>
        </header>
        <TabList label={t("review.tabs")} className="dk-seg3">
          {TABS.map((name) => (
            <TabButton key={name} current={tab === name} onClick={() => setTab(name)} controls="review-panel">
              {t(`review.${name}`)}
              {name === "compare" && loaderData.base ? ` ${loaderData.changes.length}` : ""}
            </TabButton>
          ))}
        </TabList>
        <div className="dk-scroll" id="review-panel" role="tabpanel" aria-label={t(`review.${tab}`)} tabIndex={0}>
          <div className="dk-meta">
            <div className="row wrap">
              <StateBadge state={revision.state} returned={revision.returned} />
              {revision.scheduledFor ? <span>{t("work.at", { when: moment(t, revision.scheduledFor, now) })}</span> : null}
              <span className="sp" />
              <DueLabel on={revision.dueOn} today={loaderData.today} />
              {sent ? <span className="dim">{t("review.sent", { who: sent.actorName, when: moment(t, sent.at, now) })}</span> : null}
            </div>
            {cleared ? (
              <div className="row dim">
                <IconShieldCheck aria-hidden />
                {t("review.cleared", { who: cleared.actorName, when: moment(t, cleared.at, now) })}
              </div>
            ) : null}
            {tab === "compare" && loaderData.base ? (
              <div>
                {loaderData.base.returned
                  ? t("compare.returned", { a: revision.number, b: loaderData.base.number })
                  : t("compare.live", { a: revision.number, b: loaderData.base.number })}
              </div>
            ) : null}
          </div>
          {tab === "read" ? null : (
            <h1 className="vh" lang={langTag(revision.lang)}>
              {revision.content.title || t("untitled")}
            </h1>
          )}
          {tab === "read" ? <ArticleView content={revision.content} reading={loaderData.reading} lang={langTag(revision.lang)} /> : null}
          {tab === "compare" ? (
            loaderData.base ? (
              <ChangeList
                changes={loaderData.changes}
                unchanged={loaderData.unchanged}
                lang={langTag(revision.lang)}
                commented={loaderData.commented}
                onRemark={may("return") ? remarkOn : undefined}
              />
            ) : (
              <p className="dk-meta">{t("compare.first")}</p>
            )
          ) : null}
          {tab === "sign" ? (
            <div className="dk-body">
              <Timeline steps={signOffSteps(t, history, now)} />
              <OtherSteps revision={revision} />
            </div>
          ) : null}
          {(revision.state === "submitted" || revision.state === "cleared") && !may("clear") && !may("approve") ? (
            <Why reasons={revision.whyNot[revision.state === "submitted" ? "clear" : "approve"] ?? []} />
          ) : null}
        </div>
        {may("clear") || may("approve") || may("publish") ? (
          <div className="dk-bar">
            {may("return") ? (
              <Button leftSection={<IconArrowBackUp aria-hidden />} onClick={() => setForm("return")}>
                {made > 0 ? t("return.with", { n: made }) : t("action.return")}
              </Button>
            ) : (
              <span />
            )}
            {may("clear") ? (
              <Button variant="filled" leftSection={<IconShieldCheck aria-hidden />} onClick={() => setForm("clear")}>
                {t("action.clear")}
              </Button>
            ) : null}
            {may("approve") ? (
              <Button
                variant="filled"
                loading={approve.busy}
                leftSection={<IconCheck aria-hidden />}
                onClick={() => approve.take("approve", { revisionId: revision.revisionId, publish: publishes ? "yes" : "no" })}
              >
                {publishes ? t("action.approve_publish") : t("action.approve")}
              </Button>
            ) : null}
            {may("publish") && revision.state === "approved" ? (
              <Button
                variant="filled"
                loading={approve.busy}
                leftSection={<IconCheck aria-hidden />}
                onClick={() => approve.take("publish", { revisionId: revision.revisionId })}
              >
                {t("action.publish")}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Page>
  );
}

function Why({ reasons }: { reasons: string[] }) {
  const t = useWords();
  return (
    <div className="dk-body">
      <Notice>
        {reasons.map((id) => (
          <p key={id}>{reasonText(t, { id })}</p>
        ))}
      </Notice>
    </div>
  );
}
