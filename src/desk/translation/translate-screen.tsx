import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { Link, useRevalidator } from "react-router";
import type { DeskRevision, OpenRemark } from "#modules/editions/contract";
import type { RequestView } from "#modules/requests/contract";
import { Empty, Hint, Notice } from "#ui/desk/frame";
import { EditorNotices } from "../editions/editor-notices.tsx";
import { SaveState } from "../editions/save-state.tsx";
import { asideDrafts, dropAside, type KeptDraft } from "../editions/kept-drafts.ts";
import { tabId, useEditLock } from "../editions/use-edit-lock.ts";
import { useStep } from "../editions/use-step.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Page } from "../shell/page.tsx";
import { SignInAgain } from "../shell/sign-in-again.tsx";
import { useToast } from "../shell/toast.tsx";
import { langTag } from "../titles.ts";
import { inView, isOpen, type View, ViewTabs, visibleRows } from "./filters.tsx";
import { ColumnHeads, Head, type Known } from "./head.tsx";
import { TranslationPanel } from "./panel.tsx";
import { TranslationRemarks } from "./remarks.tsx";
import { Row } from "./row.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import { useSegments } from "./use-segments.ts";
import { isReady, type SegRow } from "./values.ts";

type Props = Known & { target: DeskRevision; rows: SegRow[]; remarks: OpenRemark[]; requests: RequestView[]; now: Date };

/** The translator's desk: paragraph by paragraph, what is outdated first, everything stored as it is typed. */
export function TranslateScreen({ rows: loaded, remarks, requests, source, target, lang, languages, now }: Props) {
  const t = useWords();
  const toast = useToast();
  const { revalidate } = useRevalidator();
  const [tab] = useState(tabId);
  const [[kept = null], setKept] = useState<KeptDraft[]>(() => asideDrafts(target.revisionId));
  const [view, setView] = useState<View>(() => (loaded.some((row) => inView("stale", row.state)) ? "stale" : "all"));
  const [active, setActive] = useState<string | null>(() => loaded.find((row) => isOpen(row.state))?.id ?? null);
  const [focus, setFocus] = useState(false);
  const send = useRef<HTMLButtonElement>(null);
  const { pen, takeOver, askAgain } = useEditLock(target.editionId, tab, true);
  const writable = pen.kind === "mine";
  const seg = useSegments({ rows: loaded, target, tab, writable, onUnsaved: () => toast({ text: t("seg.not_saved"), tone: "bad" }) });
  const submit = useStep();
  useRefusal(seg.refusal);
  const lost = seg.status.kind === "refused" && seg.status.reasons.some(({ id }) => id === "lock_held");
  useEffect(() => {
    if (lost) askAgain();
  }, [lost, askAgain]);

  const rows = loaded.filter((row) => !seg.removed(row));
  const states = rows.map(seg.stateOf);
  const current = rows.find((row) => row.id === active) ?? null;
  const remaining = states.filter(isOpen).length;
  const refusal = submit.fetcher.data && !submit.fetcher.data.ok ? submit.fetcher.data.reasons : [];

  function open(id: string | null) {
    setFocus(true);
    setActive(id);
  }
  /** The next row after `from`, going round once, for which `wanted` holds. */
  function following(from: string | null, wanted: (row: SegRow) => boolean): SegRow | undefined {
    const at = rows.findIndex((row) => row.id === from);
    return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find(wanted);
  }
  function toNext(from: string) {
    const next = following(from, (row) => isOpen(seg.stateOf(row)));
    if (next && !inView(view, seg.stateOf(next))) setView("all");
    open(next?.id ?? null);
    if (!next) send.current?.focus();
  }
  function confirm(row: SegRow, intent: "confirm" | "still" = "confirm") {
    if (!isReady(seg.value(row))) return toast({ text: t("seg.write_first"), tone: "bad" });
    seg.confirm(row, intent);
    toNext(row.id);
  }
  function nextStale() {
    const next = following(active, (row) => inView("stale", seg.stateOf(row)));
    if (next) open(next.id);
  }
  function drop(row: SegRow) {
    const value = seg.value(row);
    seg.edit(row.id, null);
    toast({ text: t("seg.dropped"), action: { label: t("seg.undo"), run: () => seg.edit(row.id, value) } });
    toNext(row.id);
  }
  async function onSubmit() {
    await seg.settled();
    if (await seg.flush()) void submit.take("submit", { revisionId: target.revisionId, next: "/desk" });
  }
  const reload = () => window.location.reload();
  useRowKeys({
    confirm: () => {
      if (current && writable) confirm(current);
    },
    still: () => {
      if (current && writable && seg.stateOf(current) === "stale") confirm(current, "still");
    },
    nextStale,
  });
  const label = target.returned ? t("seg.resubmit") : t("seg.submit");
  const shown = visibleRows(rows, view, seg.stateOf, active);
  return (
    <Page
      hints={
        <>
          <Hint keys={["Ctrl", "Enter"]}>{t("seg.hint_confirm")}</Hint>
          <Hint keys={["Alt", "V"]}>{t("seg.hint_still")}</Hint>
          <Hint keys={["Alt", "↓"]}>{t("seg.hint_next")}</Hint>
        </>
      }
      status={<SaveState status={seg.status} number={target.number} />}
    >
      <Head
        lang={lang}
        languages={languages}
        source={source}
        target={target}
        stale={states.filter((state) => inView("stale", state)).length}
      >
        {remaining > 0 ? (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setView("all");
              open(rows.find((row) => isOpen(seg.stateOf(row)))?.id ?? null);
            }}
          >
            {t("seg.remaining", { n: remaining })}
          </Button>
        ) : null}
        <Button
          component={Link}
          to={`/desk/preview/${target.revisionId}`}
          target="_blank"
          leftSection={<IconEye />}
          onClick={() => void seg.flush()}
        >
          {t("seg.preview")}
        </Button>
        <Button ref={send} variant={remaining === 0 ? "filled" : "default"} loading={submit.busy} onClick={() => void onSubmit()}>
          {label}
        </Button>
      </Head>
      <EditorNotices
        status={seg.status}
        pen={pen}
        allowed
        reasons={[]}
        kept={kept}
        now={now}
        onReload={reload}
        onTakeOver={() => void takeOver().then((taken) => taken && reload())}
        onRestore={() => {
          if (!kept) return;
          seg.restore(kept);
          setKept(dropAside(target.revisionId, kept.at));
        }}
        onDiscard={() => kept && setKept(dropAside(target.revisionId, kept.at))}
        revision={target}
        tab={tab}
        onReplaced={() => {
          if (kept) dropAside(target.revisionId, kept.at);
          reload();
        }}
      />
      {refusal.length > 0 ? (
        <Notice tone="bad">
          <p>{t("seg.cannot_submit")}</p>
          <ul>
            {refusal.map((reason) => (
              <li key={`${reason.id}:${reason.field}`}>
                {reasonText(t, reason)}{" "}
                <Where
                  rows={rows}
                  field={reason.field}
                  open={(id) => {
                    setView("all");
                    open(id);
                  }}
                />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <TranslationRemarks
        remarks={remarks}
        target={target}
        rows={rows}
        valueOf={seg.value}
        now={now}
        onOpen={(id) => {
          setView("all");
          open(id);
        }}
      />
      <ViewTabs states={states} view={view} onView={setView} />
      <div className="dk-segsplit">
        <div className="col">
          <ColumnHeads source={source} lang={lang} live={target.liveRevisionId !== null} />
          <div className="dk-segs" id="dk-segs" role="list">
            {shown.map(({ row, context }) => (
              <Row
                key={row.id}
                row={row}
                state={seg.stateOf(row)}
                value={seg.value(row)}
                current={row.id === active}
                context={context}
                writable={writable}
                focus={focus}
                editorKey={`${row.id}:${seg.generation}`}
                sourceLang={langTag(source.lang)}
                targetLang={langTag(lang)}
                acts={{
                  open: () => open(row.id),
                  change: (value) => seg.edit(row.id, value),
                  leave: () => void seg.flush(),
                  confirm: () => confirm(row),
                  still: () => confirm(row, "still"),
                  copy: () => seg.replace(row.id, row.source),
                  drop: () => drop(row),
                }}
              />
            ))}
          </div>
          {shown.length === 0 ? (
            <Empty title={t("seg.none")}>
              <p>
                <Button size="xs" onClick={() => setView("all")}>
                  {t("seg.show_all")}
                </Button>
              </p>
            </Empty>
          ) : null}
        </div>
        <TranslationPanel
          row={current}
          state={current ? seg.stateOf(current) : null}
          source={source}
          target={target}
          requests={requests}
          now={now}
        />
      </div>
      <div className="dk-onlyphone dk-tabs">
        <SaveState status={seg.status} number={target.number} />
      </div>
      <SignInAgain open={seg.status.kind === "signed-out"} onDone={() => void seg.flush().then(() => revalidate())} onClose={() => {}} />
    </Page>
  );
}

/** The way from a reason to the row it speaks about. */
function Where({ rows, field, open }: { rows: SegRow[]; field: string | undefined; open: (id: string) => void }) {
  const t = useWords();
  const row = rows.find((each) => each.id === field) ?? (field === "body" ? rows.find((each) => each.kind === "block") : undefined);
  return row ? (
    <Button size="xs" variant="subtle" onClick={() => open(row.id)}>
      {t("seg.edit")}
    </Button>
  ) : null;
}

/** Says why a paragraph was not confirmed. */
function useRefusal(answer: ReturnType<typeof useSegments>["refusal"]) {
  const t = useWords();
  const toast = useToast();
  useEffect(() => {
    if (answer && !answer.ok) toast({ text: answer.reasons.map((reason) => reasonText(t, reason)).join(" "), tone: "bad", seconds: 20 });
  }, [answer, t, toast]);
}
