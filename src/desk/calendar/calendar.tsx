import { Button } from "@mantine/core";
import { data, Link } from "react-router";
import { loadCalendar } from "#kernel/calendar";
import { type Outcome, refused } from "#kernel/outcome";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { can, removeCalendarDay, saveCalendarDay } from "#modules/identity";
import { CalendarDayInput } from "#modules/identity/contract";
import { answered } from "../answered.server.ts";
import { text } from "../identity/auth.server.ts";
import { useFormRound } from "../identity/fields.tsx";
import { shapeReasons } from "../identity/shape.ts";
import { type MessageKey, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/calendar";
import { DayForm } from "./day-form.tsx";
import { readTypedDate, typedDate } from "./typed-date.ts";
import { weekday } from "./weekday.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Holidays and swapped working days of a year; `?day=` opens one at the side. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "calendar.edit")) throw data("forbidden", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("year") ?? "";
  const year = /^(19|20)\d\d$/.test(asked) ? asked : ctx.now.toISOString().slice(0, 4);
  const calendar = await loadCalendar(ctx.db);
  const days = [...calendar.values()].filter(({ day }) => day.startsWith(year));
  return { title: words(args.request)("calendar.title"), year: Number(year), days, open: calendar.get(query.get("day") ?? "") ?? null };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const outcome = await answered(form.get("do") === "remove" ? removeCalendarDay(ctx, { day: text(form, "was") }) : save(ctx, form));
  return outcome.ok ? data({ ok: true, reasons: [] }) : data({ ok: false, reasons: outcome.reasons }, { status: 422 });
}

async function save(ctx: DeskContext, form: FormData): Promise<Outcome> {
  const given = CalendarDayInput.safeParse({
    day: readTypedDate(text(form, "day")) ?? text(form, "day").trim(),
    working: form.get("working") === "1",
    name: text(form, "name"),
    source: text(form, "source"),
    was: text(form, "was") || undefined,
  });
  if (given.success) return saveCalendarDay(ctx, given.data);
  const reasons = shapeReasons(given.error);
  return refused(...reasons.map((reason) => (reason.field === "day" ? { ...reason, id: "field.date" } : reason)));
}

export default function Calendar({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const round = useFormRound(actionData);
  const { year, days, open } = loaderData;
  return (
    <Page>
      <PageHead title={t("calendar.title")} note={<span className="dim">{t("calendar.note")}</span>}>
        {open ? (
          <Button component={Link} to={`?year=${year}`} size="xs">
            {t("calendar.new")}
          </Button>
        ) : null}
      </PageHead>
      {actionData ? (
        <Notice tone={actionData.ok ? "ok" : "bad"}>
          {actionData.ok
            ? t("step.done")
            : actionData.reasons.map((reason) => (
                <p key={`${reason.id}${reason.field}`}>
                  {t(FIELD_WORDS[reason.field ?? "day"] ?? "calendar.day")}: {reasonText(t, reason)}
                </p>
              ))}
        </Notice>
      ) : null}
      <nav className="dk-filters" aria-label={t("calendar.year")}>
        <Link to={`?year=${year - 1}`}>← {year - 1}</Link>
        <b className="m" aria-current="page">
          {t("calendar.of", { year })}
        </b>
        <Link to={`?year=${year + 1}`}>{year + 1} →</Link>
      </nav>
      <div className="dk-split">
        <div className="dk-scroll">
          {days.length === 0 ? (
            <Empty title={t("calendar.empty", { year })} />
          ) : (
            <table className="dk-table stack">
              <colgroup>
                <col width={190} />
                <col width={170} />
                <col />
                <col />
              </colgroup>
              <thead>
                <tr>
                  <th scope="col">{t("calendar.day")}</th>
                  <th scope="col">{t("calendar.kind")}</th>
                  <th scope="col">{t("calendar.name")}</th>
                  <th scope="col">{t("calendar.source")}</th>
                </tr>
              </thead>
              <tbody>
                {days.map((each) => (
                  <tr key={each.day} className={each.day === open?.day ? "sel" : undefined}>
                    <th scope="row">
                      <Link to={`?year=${year}&day=${each.day}`} aria-current={each.day === open?.day ? "true" : undefined}>
                        {weekday(t, each.day)}, {typedDate(each.day)}
                      </Link>
                    </th>
                    <td>{each.working ? t("calendar.working") : t("calendar.holiday")}</td>
                    <td className="wrapcell">{each.name}</td>
                    <td className="wrapcell dim">{each.source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
        <aside className="dk-panel" aria-label={t("edit.panel")}>
          <DayForm key={`${open?.day} ${round}`} open={open} answer={actionData} />
        </aside>
      </div>
    </Page>
  );
}

const FIELD_WORDS: Record<string, MessageKey> = { day: "calendar.day", name: "calendar.name", source: "calendar.source" };
