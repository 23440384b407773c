import { Button } from "@mantine/core";
import { useState } from "react";
import { Form, Link, useNavigation } from "react-router";
import type { Reason } from "#kernel/outcome";
import { Notice } from "#ui/desk/frame";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Page } from "../shell/page.tsx";
import { langName, langTag } from "../titles.ts";
import { useStep } from "../editions/use-step.ts";
import { inView, type View, ViewTabs, visibleRows } from "./filters.tsx";
import { ColumnHeads, Head, type Known } from "./head.tsx";
import { TranslationPanel } from "./panel.tsx";
import { Row, type RowActs } from "./row.tsx";
import type { SegRow } from "./values.ts";

const NOTHING: RowActs = {
  open: () => {},
  change: () => {},
  leave: () => {},
  confirm: () => {},
  still: () => {},
  copy: () => {},
  drop: () => {},
};

/** The translation to be read: not started, sent on, not this officer's to write, or before the browser has taken over. */
export function TranslationSheet(
  props: Known & { rows: SegRow[]; inFlight: boolean; reasons: readonly Reason[]; now: Date; mounted: boolean },
) {
  const { lang, source, target, rows, inFlight, reasons, now, mounted } = props;
  const t = useWords();
  const busy = useNavigation().state !== "idle";
  const recall = useStep();
  const [view, setView] = useState<View>("all");
  const name = langName(t, lang);
  const states = rows.map((row) => row.state);
  const mine = (target?.whyNot.save ?? []).length === 0;
  return (
    <Page>
      <Head {...props} stale={states.filter((state) => inView("stale", state)).length}>
        {target && inFlight && target.state !== "working" && (target.whyNot.recall ?? [""]).length === 0 ? (
          <Button loading={recall.busy} onClick={() => recall.take("recall", { revisionId: target.revisionId })}>
            {t("seg.recall")}
          </Button>
        ) : null}
        {target && inFlight ? (
          <Button component={Link} to={`/desk/review/${target.revisionId}`}>
            {t("seg.to_review")}
          </Button>
        ) : null}
        {inFlight ? null : (
          <Form method="post">
            <input type="hidden" name="intent" value="start" />
            <Button type="submit" variant="filled" loading={busy}>
              {target ? t("seg.start_again") : t("seg.start")}
            </Button>
          </Form>
        )}
      </Head>
      {reasons.length > 0 ? (
        <Notice tone="bad">
          {reasons.map((reason) => (
            <p key={reason.id}>{reasonText(t, reason)}</p>
          ))}
        </Notice>
      ) : null}
      {inFlight ? null : <Notice>{target ? t("seg.not_in_flight", { lang: name }) : t("seg.not_started", { lang: name })}</Notice>}
      {mounted && inFlight && !mine ? (
        <Notice>
          {target?.state === "working" ? (target.whyNot.save ?? []).map((id) => reasonText(t, { id })).join(" ") : t("seg.frozen")}
        </Notice>
      ) : null}
      <ViewTabs states={states} view={view} onView={setView} />
      <div className="dk-segsplit">
        <div className="col">
          <ColumnHeads source={source} lang={lang} live={target !== null && target.liveRevisionId !== null} />
          {/* Nothing inside takes the focus, so the region itself must, to be scrolled by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="dk-segs" id="dk-segs" role="list" tabIndex={0}>
            {visibleRows(rows, view, (row) => row.state, null).map(({ row, context }) => (
              <Row
                key={row.id}
                row={row}
                state={row.state}
                value={row.target}
                current={false}
                context={context}
                writable={false}
                focus={false}
                editorKey={row.id}
                sourceLang={langTag(source.lang)}
                targetLang={langTag(lang)}
                acts={NOTHING}
              />
            ))}
          </div>
        </div>
        <TranslationPanel row={null} state={null} source={source} target={target} now={now} />
      </div>
    </Page>
  );
}
