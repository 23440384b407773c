import { Button } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { decideLikeness, type Double, doubles, type DoubleSide, LIKENESS_STATES, withdrawDouble } from "#modules/catalogue";
import { doubleNotice } from "#modules/catalogue/contract";
import { holds } from "#modules/identity/contract";
import { requestContext } from "../../context.ts";
import { answered } from "../answered.server.ts";
import { moment } from "../dates.ts";
import { text } from "../identity/auth.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/doubles";
import { kindName } from "./kind-name.ts";
import { RecordsTabs } from "./records-tabs.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const MOST = 100;

/** Pairs of records that may be one thing, the likeliest first, by what was decided of them. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const asked = new URL(args.request.url).searchParams.get("state");
  const state = LIKENESS_STATES.find((each) => each === asked) ?? "open";
  const found = await doubles(ctx, { state, limit: MOST });
  return { title: words(args.request)("records.doubles"), state, ...found, publishes: holds(ctx.actor, "publisher"), now: ctx.now };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const pair = { aId: text(form, "a"), bId: text(form, "b") };
  const step = text(form, "do");
  if (step === "withdraw") {
    const { origin } = args.context.get(requestContext);
    const outcome = await answered(
      withdrawDouble(ctx, pair, (lang, { title, path }) => doubleNotice(lang, { title, address: origin + encodeURI(path) })),
    );
    return outcome.ok
      ? data({ ok: true, reasons: [], withdrawn: outcome.value.editions })
      : data({ ok: false, reasons: outcome.reasons, withdrawn: 0 }, { status: 422 });
  }
  const keepId = step.startsWith("keep ") ? step.slice("keep ".length) : "";
  const verdict = keepId ? "same" : (["apart", "open"] as const).find((each) => each === step);
  if (!verdict) throw data("bad step", { status: 400 });
  const outcome = await answered(decideLikeness(ctx, { ...pair, verdict, keepId }));
  return data({ ok: outcome.ok, reasons: outcome.ok ? [] : outcome.reasons, withdrawn: 0 }, { status: outcome.ok ? 200 : 422 });
}

export default function Doubles({ loaderData: { state, pairs, counts, publishes, now }, actionData }: Route.ComponentProps) {
  const t = useWords();
  return (
    <Page>
      <PageHead title={t("records.doubles")} note={<span className="dim">{t("doubles.note")}</span>} />
      <RecordsTabs current="doubles" />
      <nav className="dk-tabs" aria-label={t("doubles.state")}>
        {LIKENESS_ORDER.map((each) => (
          <Link key={each} className="dk-tab" to={`?state=${each}`} aria-current={each === state ? "page" : undefined}>
            {t(`doubles.${each}`)} {counts[each]}
          </Link>
        ))}
      </nav>
      {actionData && !actionData.ok ? <Refusal reasons={actionData.reasons} /> : null}
      {actionData?.withdrawn ? <Notice tone="ok">{t("doubles.withdrawn", { n: actionData.withdrawn })}</Notice> : null}
      {state === "same" && pairs.length > 0 ? <Notice>{t("doubles.withdraw_hint")}</Notice> : null}
      <div className="dk-scroll">
        {pairs.length === 0 ? (
          <Empty title={t("doubles.empty")} />
        ) : (
          <table className="dk-table stack">
            <colgroup>
              <col width={64} />
              <col />
              <col />
              <col width={176} />
              <col width={288} />
            </colgroup>
            <thead>
              <tr>
                <th scope="col" className="n">
                  {t("doubles.likeness")}
                </th>
                <th scope="col">{t("doubles.first")}</th>
                <th scope="col">{t("doubles.second")}</th>
                <th scope="col">{t("doubles.why")}</th>
                <th scope="col">{t("doubles.decide")}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map((pair) => (
                <tr key={`${pair.a.documentId} ${pair.b.documentId}`}>
                  <td className="n">{Math.round(pair.likeness * 100)} %</td>
                  <th scope="row" className="wrapcell">
                    <Side side={pair.a} />
                  </th>
                  <td className="wrapcell">
                    <Side side={pair.b} />
                  </td>
                  <td className="wrapcell">
                    <Why pair={pair} />
                  </td>
                  <td className="wrapcell">
                    <Verdict pair={pair} publishes={publishes} now={now} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Page>
  );
}

const LIKENESS_ORDER = ["open", "same", "apart"] as const;

function Side({ side }: { side: DoubleSide }) {
  const t = useWords();
  return (
    <>
      <Link to={`/desk/review/${side.revisionId}`} lang="vi">
        {side.name}
      </Link>
      <br />
      <span className="dim xs">{[kindName(t, side.kind), side.code, side.area, side.unitName].filter(Boolean).join(" · ")}</span>
    </>
  );
}

function Why({ pair: { alike, metres, sameArea, a, b } }: { pair: Double }) {
  const t = useWords();
  const reasons = [
    alike >= 0.995 ? t("doubles.why.identical") : t("doubles.why.alike", { n: Math.round(alike * 100) }),
    sameArea ? t("doubles.why.area") : "",
    metres === null ? "" : metres < 1000 ? t("doubles.why.metres", { n: metres }) : t("doubles.why.km", { n: Math.round(metres / 1000) }),
    a.kind === b.kind ? "" : t("doubles.why.kinds"),
  ];
  return <>{reasons.filter(Boolean).join("; ")}</>;
}

function Verdict({ pair, publishes, now }: { pair: Double; publishes: boolean; now: Date }) {
  const t = useWords();
  const kept = [pair.a, pair.b].find(({ documentId }) => documentId === pair.keepId);
  return (
    <Form method="post" className="row wrap">
      <input type="hidden" name="a" value={pair.a.documentId} />
      <input type="hidden" name="b" value={pair.b.documentId} />
      {kept ? <b className="m">{t("doubles.stays", { name: kept.name })}</b> : null}
      {pair.decidedAt ? (
        <span className="dim xs">{t("doubles.by", { who: pair.decider ?? "", when: moment(t, pair.decidedAt, now) })}</span>
      ) : null}
      {pair.state === "open" && pair.mayDecide ? (
        <>
          <Button type="submit" size="xs" name="do" value="apart">
            {t("doubles.not_same")}
          </Button>
          <Button type="submit" size="xs" name="do" value={`keep ${pair.a.documentId}`}>
            {t("doubles.keep_first")}
          </Button>
          <Button type="submit" size="xs" name="do" value={`keep ${pair.b.documentId}`}>
            {t("doubles.keep_second")}
          </Button>
        </>
      ) : null}
      {pair.state === "same" && publishes ? (
        <Button type="submit" size="xs" name="do" value="withdraw">
          {t("doubles.withdraw")}
        </Button>
      ) : null}
      {pair.state !== "open" && pair.mayDecide ? (
        <Button type="submit" size="xs" variant="subtle" name="do" value="open">
          {t("doubles.reopen")}
        </Button>
      ) : null}
    </Form>
  );
}
