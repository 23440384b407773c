import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Empty, Hint, Key, PageHead, TabButton } from "#ui/desk/frame";
import { TabList } from "#ui/desk/tabs";
import { myWork, type WorkItem } from "#modules/editions";
import { longDay, moment } from "../dates.ts";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { StateBadge } from "../states.tsx";
import { langName, langTag, pageTitle } from "../titles.ts";
import type { Route } from "./+types/my-work";
import { nextStep } from "./next-step.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** What waits for the officer, what they wait for, what they finished. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  return { title: words(args.request)("nav.my_work"), work: await myWork(ctx), now: ctx.now };
}

const VIEWS = ["mine", "waiting", "doneRecently"] as const;

export default function MyWorkPage({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [view, setView] = useState<(typeof VIEWS)[number]>("mine");
  const { work, now } = loaderData;
  const items = work[view];
  useLetterKeys({ n: () => navigate("/desk/new") });
  return (
    <Page
      hints={
        <>
          <Hint keys={["↑", "↓"]}>{t("hint.choose")}</Hint>
          <Hint keys={["Enter"]}>{t("hint.next")}</Hint>
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
          <TabButton key={name} current={view === name} onClick={() => setView(name)} controls="work-panel">
            {t(`work.${name}`)} <span>{work[name].length}</span>
          </TabButton>
        ))}
      </TabList>
      <div className="dk-scroll" id="work-panel" role="tabpanel" aria-label={t(`work.${view}`)} tabIndex={-1}>
        {items.length === 0 ? (
          <Empty title={t(`work.empty.${view}`)}>
            <p>
              <Link to="/desk/board">{t("work.to_board")}</Link>
            </p>
          </Empty>
        ) : (
          <WorkTable items={items} now={now} key={view} />
        )}
        <Returned items={work.mine.filter((item) => item.returned && item.comment)} now={now} />
      </div>
    </Page>
  );
}

function WorkTable({ items, now }: { items: WorkItem[]; now: Date }) {
  const t = useWords();
  const [at, setAt] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(items.length - 1, at + step));
    setAt(next);
    body.current?.querySelectorAll<HTMLElement>("[data-next]")[next]?.focus();
  }
  return (
    <table className="dk-table stack dk-worklist">
      <colgroup>
        <col />
        <col width={110} />
        <col width={170} />
        <col width={160} />
        <col width={160} />
        <col width={190} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("work.task")}</th>
          <th scope="col">{t("work.type")}</th>
          <th scope="col">{t("work.state")}</th>
          <th scope="col">{t("work.changed")}</th>
          <th scope="col">{t("work.from")}</th>
          <th scope="col" className="num">
            {t("work.next")}
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {items.map((item, index) => {
          const step = nextStep(t, item);
          return (
            <tr key={item.revisionId} className={index === at ? "sel" : undefined} onFocus={() => setAt(index)}>
              <th scope="row" title={item.title} className={index === at ? "b" : "m"}>
                <Link className="rowlink" to={step.to} tabIndex={-1}>
                  <span lang={item.title ? langTag(item.lang) : undefined}>{item.title || t("untitled")}</span>
                </Link>
              </th>
              <td className="dim">{kindOf(t, item)}</td>
              <td>
                <StateBadge state={item.state} returned={item.returned} />
              </td>
              <td className="dim">
                {item.scheduledFor ? t("work.at", { when: moment(t, item.scheduledFor, now) }) : moment(t, item.since, now)}
              </td>
              <td className="dim">{item.from}</td>
              <td className="num">
                <Button component={Link} to={step.to} data-next size="xs" variant={index === at ? "filled" : "subtle"}>
                  {step.label}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Returned({ items, now }: { items: WorkItem[]; now: Date }) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="returned">
      <div className="dk-pagehead">
        <h2 id="returned" className="b">
          {t("work.returned")}
        </h2>
        <span className="dim">{items.length}</span>
      </div>
      <table className="dk-table stack" aria-labelledby="returned">
        <tbody>
          {items.map((item) => (
            <tr key={item.revisionId}>
              <td className="wrapcell">
                <div className="m" lang={langTag(item.lang)}>
                  {item.title}
                </div>
                <div className="dim xs">
                  {item.from} · {moment(t, item.since, now)}
                </div>
              </td>
              <td className="wrapcell">
                <div className="dk-quote">{item.comment}</div>
              </td>
              <td className="num">
                <Button
                  component={Link}
                  size="xs"
                  variant="subtle"
                  to={`${nextStep(t, item).to}${item.commentBlockId ? `#b-${item.commentBlockId}` : ""}`}
                >
                  {t("work.open_at")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const kindOf = (t: Translate, item: WorkItem) =>
  item.lang === "vi" ? t("work.article") : t("work.translation", { lang: langName(t, item.lang) });
