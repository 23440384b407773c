import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { data, Link, useFetcher, useNavigate } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { Empty, Hint, Key, PageHead, TabButton } from "#ui/desk/frame";
import { TabList } from "#ui/desk/tabs";
import { myWork } from "#modules/editions";
import { inboxOf, snoozeItem, wakeItem } from "#modules/notifications";
import { revisionItem, SnoozeInput } from "#modules/notifications/contract";
import { longDay } from "../dates.ts";
import { weekDay } from "../due.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { Page } from "../shell/page.tsx";
import { useToast } from "../shell/toast.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/my-work";
import { officeWork } from "./office-work.server.ts";
import { QuickView } from "./quick-view.tsx";
import { SnoozeBar } from "./snooze-bar.tsx";
import { matching, NO_FILTER, WorkFilters } from "./work-filters.tsx";
import { byUrgency, officeLine, textLine, type WorkLine } from "./work-line.tsx";
import { Returned } from "./work-returned.tsx";
import { WorkTable } from "./work-table.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const VIEWS = ["mine", "waiting", "asleep", "doneRecently"] as const;

/** What waits for the officer, what they wait for, what they put off, what they finished. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const [{ mine, waiting, doneRecently, more }, office, { asleep }] = await Promise.all([myWork(ctx), officeWork(ctx), inboxOf(ctx)]);
  const isAsleep = (item: string) => asleep[item] !== undefined;
  return {
    title: words(args.request)("nav.my_work"),
    texts: {
      mine: mine.filter((item) => !isAsleep(revisionItem(item.revisionId))),
      waiting,
      asleep: mine.filter((item) => isAsleep(revisionItem(item.revisionId))),
      doneRecently,
    },
    office: { mine: office.filter(({ item }) => !isAsleep(item)), asleep: office.filter(({ item }) => isAsleep(item)) },
    wakes: asleep,
    more,
    now: ctx.now,
    today: localDate(ctx.now, homeZone()),
  };
}

/** Puts an item off until a day, or wakes it. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = Object.fromEntries(await args.request.formData());
  const wake = SnoozeInput.pick({ item: true }).safeParse(form);
  if (form["do"] === "wake" && wake.success) {
    await wakeItem(ctx, wake.data);
    return { ok: true as const, reasons: [], item: wake.data.item, until: null };
  }
  const input = SnoozeInput.safeParse(form);
  if (form["do"] !== "snooze" || !input.success) throw data("bad input", { status: 400 });
  const outcome = await snoozeItem(ctx, input.data);
  if (!outcome.ok) return data({ ok: false as const, reasons: outcome.reasons, ...input.data }, { status: 422 });
  return { ok: true as const, reasons: [], ...input.data };
}

export default function MyWorkPage({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [view, setView] = useState<(typeof VIEWS)[number]>("mine");
  const [filter, setFilter] = useState(NO_FILTER);
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<WorkLine | null>(null);
  const [quick, setQuick] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const { wakes, now, today } = loaderData;
  const lists = useLines(loaderData);
  const items = matching(lists[view], filter);
  const chosen = Math.min(at, Math.max(0, items.length - 1));
  const focusRow = (index: number) => body.current?.querySelectorAll<HTMLElement>("[data-next]")[index]?.focus();
  const { put, wake } = useSnooze(today, () => focusRow(chosen));
  const line = items[chosen] ?? null;
  const ask = () => {
    if (view === "mine" && line) setAsking(line);
  };
  useLetterKeys({
    n: () => navigate("/desk/new"),
    z: ask,
    f: () => document.getElementById("work-q")?.focus(),
    " ": () => setQuick(!quick),
    escape: () => setQuick(false),
    arrowdown: () => focusRow(chosen),
    arrowup: () => focusRow(chosen),
  });
  return (
    <Page
      hints={
        <>
          <Hint keys={["↑", "↓"]}>{t("hint.choose")}</Hint>
          <Hint keys={["Enter"]}>{t("hint.next")}</Hint>
          <Hint keys={["Space"]}>{t("hint.quick")}</Hint>
          <Hint keys={["Z"]}>{t("hint.snooze")}</Hint>
          <Hint keys={["F"]}>{t("hint.filter")}</Hint>
          <Hint keys={["N"]}>{t("hint.new")}</Hint>
          <Hint keys={["Ctrl", "K"]}>{t("hint.find")}</Hint>
        </>
      }
    >
      <PageHead title={t("nav.my_work")} note={<span className="dim nw">{longDay(t, now)}</span>}>
        <Button component={Link} to="/desk/new" leftSection={<IconPlus />}>
          {t("work.new")} <Key>N</Key>
        </Button>
      </PageHead>
      <TabList label={t("nav.my_work")}>
        {VIEWS.map((name) => (
          <TabButton
            key={name}
            current={view === name}
            onClick={() => {
              setView(name);
              setAt(0);
              setAsking(null);
            }}
            controls="work-panel"
          >
            {t(`work.${name}`)} <span>{lists[name].length}</span>
          </TabButton>
        ))}
      </TabList>
      {lists[view].length > 0 ? <WorkFilters items={lists[view]} filter={filter} onFilter={setFilter} /> : null}
      <div className="dk-beside">
        <div className="dk-scroll" id="work-panel" role="tabpanel" aria-label={t(`work.${view}`)} tabIndex={-1}>
          {items.length === 0 ? (
            <Nothing view={view} all={lists[view].length} onClear={() => setFilter(NO_FILTER)} />
          ) : (
            <WorkTable
              key={view}
              items={items}
              now={now}
              today={today}
              wakes={view === "asleep" ? wakes : undefined}
              finished={view === "doneRecently"}
              at={chosen}
              onAt={setAt}
              later={
                view === "mine"
                  ? { label: t("snooze.go"), run: setAsking }
                  : view === "asleep"
                    ? { label: t("snooze.wake"), run: (line) => wake(line.item) }
                    : undefined
              }
              body={body}
            />
          )}
          {loaderData.more ? <p className="dk-body dim">{t("work.more", { n: 300 })}</p> : null}
          {view === "mine" ? <Returned lines={lists.mine} now={now} /> : null}
        </div>
        {quick && line ? (
          <QuickView
            key={line.item}
            revisionId={line.revisionId}
            title={line.title}
            onClose={() => {
              setQuick(false);
              focusRow(chosen);
            }}
          />
        ) : null}
      </div>
      {asking ? (
        <SnoozeBar
          key={asking.item}
          item={asking}
          today={today}
          onChoose={(until) => {
            put(asking.item, until);
            setAsking(null);
          }}
          onLeave={() => {
            setAsking(null);
            focusRow(chosen);
          }}
        />
      ) : null}
    </Page>
  );
}

/** Every list as lines; texts and what comes from plans and reports stand together, the most urgent first. */
function useLines({ texts, office, today }: Route.ComponentProps["loaderData"]): Record<(typeof VIEWS)[number], WorkLine[]> {
  const t = useWords();
  return useMemo(() => {
    const together = (view: "mine" | "asleep") =>
      [...texts[view].map((item) => textLine(t, item)), ...office[view].map((item) => officeLine(t, item, today))].sort(byUrgency);
    return {
      mine: together("mine"),
      waiting: texts.waiting.map((item) => textLine(t, item)),
      asleep: together("asleep"),
      doneRecently: texts.doneRecently.map((item) => textLine(t, item)),
    };
  }, [t, texts, office, today]);
}

function Nothing({ view, all, onClear }: { view: (typeof VIEWS)[number]; all: number; onClear: () => void }) {
  const t = useWords();
  return (
    <Empty title={all > 0 ? t("work.no_match", { n: all }) : t(`work.empty.${view}`)}>
      <p>
        {all > 0 ? (
          <Button size="xs" onClick={onClear}>
            {t("board.clear")}
          </Button>
        ) : (
          <Link to="/desk/board">{t("work.to_board")}</Link>
        )}
      </p>
    </Empty>
  );
}

/** Puts off and wakes in the background; what was put off can be taken back from the message. */
function useSnooze(today: string, onDone: () => void) {
  const t = useWords();
  const toast = useToast();
  const fetcher = useFetcher<typeof action>();
  const heard = useRef<unknown>(null);
  const send = (fields: Record<string, string>) => void fetcher.submit(fields, { method: "post", action: "/desk?index" });
  const wake = (item: string) => send({ do: "wake", item });
  useEffect(() => {
    const answer = fetcher.data;
    if (fetcher.state !== "idle" || !answer || heard.current === answer) return;
    heard.current = answer;
    if (!answer.ok) return toast({ text: answer.reasons.map((reason) => reasonText(t, reason)).join(" "), tone: "bad", seconds: 20 });
    const { item, until } = answer;
    if (until === null) toast({ text: t("snooze.woken") });
    else toast({ text: t("snooze.done", { day: weekDay(t, until, today) }), action: { label: t("action.undo"), run: () => wake(item) } });
    onDone();
  });
  return { put: (item: string, until: string) => send({ do: "snooze", item, until }), wake };
}
