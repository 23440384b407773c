import { Fragment } from "react";
import { Link } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGES } from "#kernel/languages";
import { Empty, PageHead } from "#ui/desk/frame";
import { qualityBoard } from "#modules/catalogue";
import { type BoardLine, catalogueKindOf, limitsOf } from "#modules/catalogue/contract";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, pageTitle } from "../titles.ts";
import type { Route } from "./+types/quality-board";
import { kindName } from "./kind-name.ts";
import { RecordsTabs } from "./records-tabs.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** How complete and how fresh the public records are, by unit, kind and language. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  return { title: words(args.request)("records.board"), lines: await qualityBoard(ctx.db, localDate(ctx.now, homeZone())) };
}

export default function QualityBoard({ loaderData: { lines } }: Route.ComponentProps) {
  const t = useWords();
  const units = [...Map.groupBy(lines, ({ unitId }) => unitId).entries()];
  return (
    <Page>
      <PageHead title={t("records.board")} note={<span className="dim">{t("quality.note")}</span>} />
      <RecordsTabs current="board" />
      <div className="dk-scroll">
        {lines.length === 0 ? (
          <Empty title={t("quality.empty")} />
        ) : (
          <table className="dk-table dk-quality">
            <thead>
              <tr>
                <th scope="col">{t("records.kind")}</th>
                {(["records", "needed", "wished", "stale", "unlisted", "place", "picture"] as const).map((name) => (
                  <th key={name} scope="col" className="n">
                    {t(`quality.${name}`)}
                  </th>
                ))}
                {LANGUAGES.map((lang) => (
                  <th key={lang} scope="col" className="n">
                    {langName(t, lang)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {units.map(([id, own]) => (
                <Fragment key={id}>
                  <tr className="dk-group">
                    <th scope="rowgroup" colSpan={8 + LANGUAGES.length} lang="vi">
                      {own[0]?.unitName}
                    </th>
                  </tr>
                  {own.map((line) => (
                    <Line key={line.kind} line={line} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}

function Line({ line }: { line: BoardLine }) {
  const t = useWords();
  const kind = catalogueKindOf(line.kind);
  const at = (gap = "") => `/desk/records?${new URLSearchParams({ unit: line.unitId, kind: line.kind, ...(gap ? { gap } : {}) })}`;
  const name = kindName(t, line.kind);
  const limits = kind ? limitsOf(kind) : [];
  const count = (gap: string, n: number | null, words: string) =>
    n === null ? (
      <span className="dim">–</span>
    ) : n === 0 ? (
      <span className="dim">0</span>
    ) : (
      <Link to={at(gap)} aria-label={`${name}, ${words}: ${n}`}>
        {n}
      </Link>
    );
  const share = (gap: "needed" | "wished", { filled, asked, lacking }: BoardLine["needed"]) => {
    if (asked === 0) return <span className="dim">–</span>;
    const text = `${Math.floor((filled / asked) * 100)} %`;
    const label = t("quality.share", { filled, asked });
    return lacking === 0 ? (
      <span title={label}>{text}</span>
    ) : (
      <Link to={at(gap)} title={label} aria-label={`${name}, ${t(`quality.${gap}`)}: ${text}`}>
        {text}
      </Link>
    );
  };
  return (
    <tr>
      <th scope="row" title={limits.length > 0 ? t("quality.limits", { months: limits.join(", ") }) : t("quality.no_limit")}>
        {name}
      </th>
      <td className="n">
        <Link to={at()} aria-label={`${name}: ${line.records}`}>
          {line.records}
        </Link>
      </td>
      <td className="n">{share("needed", line.needed)}</td>
      <td className="n">{share("wished", line.wished)}</td>
      <td className="n">{count("stale", line.stale, t("quality.stale"))}</td>
      <td className="n">{count("unlisted", line.unlisted, t("quality.unlisted"))}</td>
      <td className="n">{count("place", line.placeless, t("quality.place"))}</td>
      <td className="n">{count("picture", line.pictureless, t("quality.picture"))}</td>
      {LANGUAGES.map((lang) => {
        const { public: there, late } = line.langs[lang];
        const text = t("quality.langs", { public: there, all: line.records });
        return (
          <td key={lang} className="n">
            {there === line.records ? (
              text
            ) : (
              <Link to={at(`lang-${lang}`)} aria-label={`${name}, ${langName(t, lang)}: ${text}`}>
                {text}
              </Link>
            )}
            {late > 0 ? (
              <Link
                className="late"
                to={at(`late-${lang}`)}
                aria-label={`${name}, ${langName(t, lang)}: ${t("quality.late", { n: late })}`}
              >
                {t("quality.late", { n: late })}
              </Link>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}
