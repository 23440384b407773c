import { Button, Progress } from "@mantine/core";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Link } from "react-router";
import { Hint, PanelSection, TabButton } from "#ui/desk/frame";
import { TabList } from "#ui/desk/tabs";
import { Timeline } from "#ui/desk/timeline";
import type { DeskRevision } from "#modules/editions/contract";
import { EditorNotices } from "../editions/editor-notices.tsx";
import { SaveState } from "../editions/save-state.tsx";
import { signOffSteps } from "../editions/sign-off.ts";
import { forgetDraft, keptDraft, useAutosave } from "../editions/use-autosave.ts";
import { tabId, useEditLock } from "../editions/use-edit-lock.ts";
import { useStep } from "../editions/use-step.ts";
import { useWords } from "../messages/use-messages.tsx";
import { mediaSources } from "../rich/media-sources.ts";
import { Page } from "../shell/page.tsx";
import { SignInAgain } from "../shell/sign-in-again.tsx";
import { StaleBadge, StateBadge } from "../states.tsx";
import { langName, langTag } from "../titles.ts";
import { assemble, type Row, type Side, type Targets } from "./rows.ts";
import { Segment } from "./segment.tsx";
import type { TranslateData } from "./translate.tsx";

const VIEWS = ["all", "stale", "untranslated"] as const;

/** Source left, translation right, one row a block; what is not confirmed is what is left to do. */
export function TranslationScreen({ title, lang, source, target, rows, history, now, media }: TranslateData & { target: DeskRevision }) {
  const t = useWords();
  const [tab] = useState(tabId);
  const [view, setView] = useState<(typeof VIEWS)[number]>(() => (rows.some((row) => row.state === "stale") ? "stale" : "all"));
  const [open, setOpen] = useState<string | null>(() => rows.find((row) => row.state !== "confirmed")?.blockId ?? null);
  const [targets, setTargets] = useState<Targets>(() => Object.fromEntries(rows.map((row) => [row.blockId, row.target])));
  const [kept, setKept] = useState(() => keptDraft(target.revisionId));
  const [sources] = useState(() => mediaSources(media));
  const allowed = (target.whyNot.save ?? []).length === 0;
  const { pen, takeOver } = useEditLock(target.editionId, tab, allowed);
  const writable = allowed && pen.kind === "mine";
  const { status, changed, flush, moveTo } = useAutosave({
    revisionId: target.revisionId, lockVersion: target.lockVersion, tab, build: () => (writable ? { content: assemble(rows, targets, target.content.slug) } : null),
  });
  useEffect(() => moveTo(target.lockVersion), [target.lockVersion, moveTo]);
  const first = useRef(targets);
  useEffect(() => {
    if (targets !== first.current) changed();
  }, [targets, changed]);
  const step = useStep();
  const submit = useStep();
  const count = useMemo(() => ({ all: rows.length, stale: rows.filter((row) => row.state === "stale").length, untranslated: rows.filter((row) => row.state === "untranslated").length, confirmed: rows.filter((row) => row.state === "confirmed").length }), [rows]);
  const shown = rows.filter((row, index) => view === "all" || row.state === view || row.blockId === open || (view === "stale" && isNear(rows, index)));
  const complete = count.confirmed === rows.length;

  const nextOf = (from: string) => {
    const at = rows.findIndex((row) => row.blockId === from);
    return [...rows.slice(at + 1), ...rows.slice(0, at)].find((row) => row.state !== "confirmed" && row.blockId !== from)?.blockId ?? null;
  };
  async function take(name: "confirm" | "still", row: Row) {
    if (!(await flush())) return;
    step.take(name, { revisionId: target.revisionId, blockId: row.blockId });
    setOpen(nextOf(row.blockId));
  }
  async function onSubmit() {
    if (await flush()) submit.take("submit", { revisionId: target.revisionId, next: "/desk" });
  }
  function onKeyDown(event: KeyboardEvent) {
    const row = rows.find((each) => each.blockId === open);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && row) void take("confirm", row);
    else if (event.altKey && event.key.toLowerCase() === "v" && row) void take("still", row);
    else if (event.altKey && event.key === "ArrowDown") setOpen(nextOf(open ?? ""));
    else return;
    event.preventDefault();
  }
  const change = (blockId: string, value: Side) => setTargets((before) => ({ ...before, [blockId]: value }));
  return (
    <Page
      hints={<><Hint keys={["Ctrl", "Enter"]}>{t("hint.confirm")}</Hint><Hint keys={["Alt", "V"]}>{t("hint.still")}</Hint><Hint keys={["Alt", "↓"]}>{t("hint.next_stale")}</Hint></>}
      status={<SaveState status={status} number={target.number} />}
    >
      <div className="dk-pagehead">
        <h1 className="el" lang="vi" title={title}>{title || t("untitled")}</h1>
        {count.stale > 0 ? <StaleBadge count={count.stale} /> : <StateBadge state={target.state} returned={target.returned} />}
        <span className="sp" />
        <span className="dim nw">{t("translate.to", { lang: langName(t, lang) })}</span>
        <Button component={Link} to={`/desk/preview/${target.revisionId}`} target="_blank" onClick={() => void flush()}>{t("action.preview")}</Button>
        <Button variant={complete ? "filled" : "default"} loading={submit.busy} onClick={() => void onSubmit()}>{t("translate.submit")}</Button>
      </div>
      <EditorNotices
        status={status} pen={pen} allowed={allowed} reasons={target.whyNot.save ?? []} kept={kept} now={now} onTakeOver={() => void takeOver()} onReload={() => window.location.reload()}
        onRestore={() => { if (kept) setTargets(targetsFrom(rows, kept.draft.content)); setKept(null); }}
        onDiscard={() => { forgetDraft(target.revisionId); setKept(null); }}
      />
      <div className="row dk-tabs">
        <TabList label={t("translate.views")} className="row">
          {VIEWS.map((name) => <TabButton key={name} current={view === name} onClick={() => setView(name)} controls="segments">{t(`translate.${name}`, { n: count[name] })}</TabButton>)}
        </TabList>
        <span className="sp" />
        <span className="dim xs nw">{t("translate.progress", { n: count.confirmed, m: rows.length })}</span>
        <Progress.Root size={4} w={140}><Progress.Section value={(100 * count.confirmed) / Math.max(1, rows.length)} color="che" aria-label={t("translate.progress_label")} /></Progress.Root>
      </div>
      <div className="dk-segsplit">
        <div className="col">
          <div className="dk-seghead"><span /><span>{t("translate.source_head", { n: source.number })}</span><span>{t("translate.target_head", { lang: langName(t, lang), n: target.number })}</span><span>{t("translate.state_head")}</span></div>
          <div className="dk-scroll" id="segments" role="tabpanel" aria-label={t(`translate.${view}`, { n: count[view] })} onKeyDown={onKeyDown} onBlur={() => void flush()}>
            {shown.map((row) => (
              <Segment
                key={row.blockId} row={row} value={targets[row.blockId] ?? null} lang={langTag(lang)} open={open === row.blockId} writable={writable} sources={sources}
                onOpen={() => setOpen(row.blockId)} onChange={(value) => change(row.blockId, value)} onConfirm={() => void take("confirm", row)} onStill={() => void take("still", row)}
                onRemove={() => { change(row.blockId, null); void take("confirm", row); }}
              />
            ))}
            {view !== "all" ? <p className="dim dk-body">{t("translate.end", { n: count[view] })}</p> : null}
          </div>
        </div>
        <aside className="dk-panel" aria-label={t("edit.panel")}>
          <Why row={rows.find((row) => row.blockId === open)} />
          <PanelSection title={t("edit.sign_off")} aside={<Link to={`/desk/history/${target.editionId}`}>{t("action.compare")}</Link>}><Timeline steps={signOffSteps(t, history.slice(0, 12), now)} /></PanelSection>
        </aside>
      </div>
      <SignInAgain open={status.kind === "signed-out"} onDone={() => void flush()} onClose={() => {}} />
    </Page>
  );
}

function Why({ row }: { row: Row | undefined }) {
  const t = useWords();
  if (!row) return null;
  return (
    <PanelSection title={t("translate.why")}>
      <p>{t(`translate.why.${row.state}`)}</p>
      {row.state === "stale" ? <p className="dim xs">{t("translate.why_still")}</p> : null}
      {row.confirmedBy ? <p className="dim xs">{row.still ? t("translate.still_by", { who: row.confirmedBy }) : t("translate.confirmed_by", { who: row.confirmedBy })}</p> : null}
    </PanelSection>
  );
}

/** A neighbour of a stale row is shown as context. */
function isNear(rows: readonly Row[], index: number): boolean {
  return rows[index - 1]?.state === "stale" || rows[index + 1]?.state === "stale";
}

function targetsFrom(rows: readonly Row[], content: { title: string; summary: string; body: unknown; lead: unknown }): Targets {
  const blocks = (content.body as { content?: { attrs?: { id?: string } }[] } | null)?.content ?? [];
  return Object.fromEntries(rows.map((row): [string, Side] => {
    if (row.kind === "title") return ["title", content.title];
    if (row.kind === "summary") return ["summary", content.summary];
    if (row.kind === "lead") return ["lead", content.lead as Side];
    return [row.blockId, (blocks.find((block) => block.attrs?.id === row.blockId) ?? null) as Side];
  }));
}
