import { Button } from "@mantine/core";
import { IconFileSpreadsheet, IconPlus } from "@tabler/icons-react";
import { Form, Link, useNavigate, useSearchParams, useSubmit } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGES } from "#kernel/languages";
import { Empty, Hint, Key, PageHead } from "#ui/desk/frame";
import { board } from "#modules/editions";
import { BOARD_VIEWS, SECTIONS } from "#modules/editions/contract";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { Page } from "../shell/page.tsx";
import { StateOptions } from "../states.tsx";
import { langName, pageTitle } from "../titles.ts";
import type { Route } from "./+types/board";
import { boardFilter, boardQuery } from "./board-filter.ts";
import { BoardGrid } from "./board-grid.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const PAGE = 50;
const KEY = /^[0-9a-f-]{36}$/;

/** Documents × languages. Filters live in the address, so a view can be kept as a bookmark; paging is by key. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const query = new URL(args.request.url).searchParams;
  const filter = boardFilter(query);
  const after = query.get("after");
  const found = await board(ctx, { filter, after: after && KEY.test(after) ? after : undefined, limit: PAGE });
  return { title: words(args.request)("nav.board"), filter, board: found, paged: after !== null, today: localDate(ctx.now, homeZone()) };
}

export default function BoardPage({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { board: found, filter } = loaderData;
  const filtered = Boolean(filter.q ?? filter.section ?? filter.state ?? filter.lang);
  useLetterKeys({ n: () => navigate("/desk/new"), f: () => document.getElementById("board-q")?.focus() });
  return (
    <Page
      hints={
        <>
          <Hint keys={["↑", "↓", "←", "→"]}>{t("hint.cell")}</Hint>
          <Hint keys={["Enter"]}>{t("hint.open")}</Hint>
          <Hint keys={["Space"]}>{t("hint.quick")}</Hint>
          <Hint keys={["T"]}>{t("hint.assign")}</Hint>
          <Hint keys={["H"]}>{t("hint.due")}</Hint>
          <Hint keys={["F"]}>{t("hint.filter")}</Hint>
          <Hint keys={["N"]}>{t("hint.new")}</Hint>
        </>
      }
    >
      <PageHead
        title={t("nav.board")}
        note={<span className="dim nw">{t("board.count", { n: found.counts.all, langs: LANGUAGES.length })}</span>}
      >
        <Button component="a" href={`/desk/board.xlsx?${boardQuery(filter)}`} leftSection={<IconFileSpreadsheet />} download>
          {t("board.export")}
        </Button>
        <Button component={Link} to="/desk/new" leftSection={<IconPlus />}>
          {t("work.new")} <Key>N</Key>
        </Button>
      </PageHead>
      <nav className="dk-tabs" aria-label={t("board.views")}>
        {BOARD_VIEWS.map((view) => (
          <Link key={view} className="dk-tab" to={`?view=${view}`} aria-current={filter.view === view ? "page" : undefined}>
            {t(`board.${view}`)} {found.counts[view]}
          </Link>
        ))}
      </nav>
      <Filters filter={filter} filtered={filtered} />
      {found.rows.length === 0 ? (
        <Empty title={filtered ? t("board.no_match", { n: found.counts.all }) : t("board.empty")}>
          {filtered ? (
            <p>
              <Link to={`?view=${filter.view}`}>{t("board.clear")}</Link>
            </p>
          ) : (
            <p>
              <Link to="/desk/new">{t("work.new")}</Link>
            </p>
          )}
        </Empty>
      ) : (
        <BoardGrid
          rows={found.rows}
          today={loaderData.today}
          more={<Paging next={found.next} paged={loaderData.paged} total={found.total} />}
        />
      )}
    </Page>
  );
}

type Filter = Awaited<ReturnType<typeof loader>>["filter"];

function Filters({ filter, filtered }: { filter: Filter; filtered: boolean }) {
  const t = useWords();
  const submit = useSubmit();
  return (
    <Form
      className="dk-filters"
      role="search"
      aria-label={t("board.filter")}
      key={JSON.stringify(filter)}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) void submit(event.currentTarget);
      }}
    >
      <input type="hidden" name="view" value={filter.view} />
      <input
        id="board-q"
        className="dk-select"
        name="q"
        type="search"
        defaultValue={filter.q ?? ""}
        placeholder={t("board.by_title")}
        aria-label={t("board.by_title")}
      />
      <select name="section" aria-label={t("field.section")} defaultValue={filter.section ?? ""}>
        <option value="">{t("board.section_all")}</option>
        {SECTIONS.map((section) => (
          <option key={section} value={section}>
            {t(`section.${section}`)}
          </option>
        ))}
      </select>
      <select name="state" aria-label={t("work.state")} defaultValue={filter.state ?? ""}>
        <option value="">{t("board.state_all")}</option>
        <StateOptions />
      </select>
      <select name="lang" aria-label={t("field.lang")} defaultValue={filter.lang ?? ""}>
        <option value="">{t("board.lang_all")}</option>
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang}>
            {langName(t, lang)}
          </option>
        ))}
      </select>
      <Button type="submit" size="xs">
        {t("board.apply")}
      </Button>
      {filtered ? <Link to={`?view=${filter.view}`}>{t("board.clear")}</Link> : null}
    </Form>
  );
}

function Paging({ next, paged, total }: { next: string | null; paged: boolean; total: number }) {
  const t = useWords();
  const [query] = useSearchParams();
  const to = (after: string | null) => {
    const params = new URLSearchParams(query);
    if (after === null) params.delete("after");
    else params.set("after", after);
    return `?${params}`;
  };
  return (
    <nav className="dk-filters" aria-label={t("board.pages")}>
      <span className="dim">{t("board.total", { n: total })}</span>
      <span className="sp" />
      {paged ? <Link to={to(null)}>{t("board.first")}</Link> : null}
      {next ? <Link to={to(next)}>{t("board.next")}</Link> : null}
    </nav>
  );
}
