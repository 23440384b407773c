import { Button } from "@mantine/core";
import { data, Form } from "react-router";
import { localDate } from "#kernel/clock";
import { done, type Outcome, refused } from "#kernel/outcome";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { apiKeys, can, issueApiKey, revokeApiKey, unitsOn } from "#modules/identity";
import { ApiKeyInput, type ApiKeyView, KEY_LIMITS } from "#modules/identity/contract";
import { answered } from "../answered.server.ts";
import { readTypedDate, typedDate } from "../calendar/typed-date.ts";
import { moment } from "../dates.ts";
import { text } from "../identity/auth.server.ts";
import { useFormRound } from "../identity/fields.tsx";
import { shapeReasons } from "../identity/shape.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { servedProfile } from "../../profile/current.ts";
import type { Route } from "./+types/keys";
import { KeyForm } from "./key-form.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Keys of the public API: who has one, how much it allows, and a form for another. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "key.edit", { unitId: null })) throw data("forbidden", { status: 403 });
  const today = localDate(ctx.now, servedProfile().timeZone);
  const [keys, units] = await Promise.all([apiKeys(ctx.db, ctx.lang), unitsOn(ctx.db, today, ctx.lang)]);
  return { title: words(args.request)("keys.title"), keys, units: units.map(({ id, name }) => ({ id, name })), today, now: ctx.now };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const isRevoking = form.get("do") === "revoke";
  const outcome = await answered(isRevoking ? revoke(ctx, form) : issue(ctx, form));
  const headers = { "cache-control": "no-store" };
  return outcome.ok
    ? data({ ok: true, reasons: [], key: outcome.value }, { headers })
    : data({ ok: false, reasons: outcome.reasons, key: null }, { status: 422, headers });
}

async function revoke(ctx: DeskContext, form: FormData): Promise<Outcome<string | null>> {
  const outcome = await revokeApiKey(ctx, { id: text(form, "id") });
  return outcome.ok ? done(null) : outcome;
}

/** Everything that is wrong is told at once, and answered is the key itself, this once. */
async function issue(ctx: DeskContext, form: FormData): Promise<Outcome<string | null>> {
  const typed = text(form, "expiresOn").trim();
  const limit = text(form, "perMinute").trim();
  const given = ApiKeyInput.safeParse({
    name: text(form, "name"),
    unitId: text(form, "unitId"),
    contact: text(form, "contact"),
    perMinute: /^\d{1,9}$/.test(limit) ? Number(limit) : Number.NaN,
    expiresOn: typed === "" ? null : (readTypedDate(typed) ?? typed),
  });
  if (!given.success) return refused(...shapeReasons(given.error).map(inWords));
  const outcome = await issueApiKey(ctx, given.data);
  return outcome.ok ? done(outcome.value.key) : outcome;
}

function inWords(reason: ReturnType<typeof shapeReasons>[number]) {
  if (reason.field === "perMinute") return { id: "key_limit", field: "perMinute", values: { min: KEY_LIMITS.least, max: KEY_LIMITS.most } };
  return reason.field === "expiresOn" ? { ...reason, id: "field.date" } : reason;
}

export default function Keys({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const round = useFormRound(actionData);
  const { keys, units } = loaderData;
  const whole = actionData?.reasons.filter(({ field }) => field === undefined) ?? [];
  return (
    <Page>
      <PageHead title={t("keys.title")} note={<span className="dim">{t("keys.note")}</span>} />
      {actionData?.ok ? (
        <Notice tone="ok">
          {actionData.key ? (
            <>
              <p>{t("keys.once")}</p>
              <p>
                <code className="m">{actionData.key}</code>
              </p>
              <p className="dim">{t("keys.use")}</p>
            </>
          ) : (
            t("keys.revoked_now")
          )}
        </Notice>
      ) : null}
      {whole.length > 0 ? <Notice tone="bad">{whole.map((reason) => reasonText(t, reason)).join(" ")}</Notice> : null}
      <div className="dk-split">
        <div className="dk-scroll">
          {keys.length === 0 ? <Empty title={t("keys.empty")} /> : <KeyTable keys={keys} today={loaderData.today} now={loaderData.now} />}
        </div>
        <aside className="dk-panel" aria-label={t("keys.new")}>
          <KeyForm key={round} units={units} answer={actionData} />
        </aside>
      </div>
    </Page>
  );
}

function KeyTable({ keys, today, now }: { keys: readonly ApiKeyView[]; today: string; now: Date }) {
  const t = useWords();
  return (
    <table className="dk-table stack">
      <thead>
        <tr>
          <th scope="col">{t("keys.name")}</th>
          <th scope="col">{t("keys.contact")}</th>
          <th scope="col">{t("keys.key")}</th>
          <th scope="col" className="num">
            {t("keys.limit")}
          </th>
          <th scope="col">{t("keys.expires")}</th>
          <th scope="col">{t("keys.state")}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <th scope="row" className="wrapcell">
              {key.name}
              {key.unitName ? <div className="dim">{key.unitName}</div> : null}
            </th>
            <td className="wrapcell">{key.contact}</td>
            <td>
              <code>{key.hint}…</code>
            </td>
            <td className="num">{key.perMinute}</td>
            <td>{key.expiresOn ? typedDate(key.expiresOn) : t("keys.never")}</td>
            <td>
              <State keyView={key} today={today} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ keyView, today, now }: { keyView: ApiKeyView; today: string; now: Date }) {
  const t = useWords();
  const { id, name, expiresOn, revokedAt } = keyView;
  if (revokedAt) return <span className="dim">{t("keys.revoked", { at: moment(t, revokedAt, now) })}</span>;
  return (
    <Form method="post" className="row">
      <span>{expiresOn !== null && expiresOn <= today ? t("keys.expired") : t("keys.good")}</span>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" name="do" value="revoke" size="xs" variant="subtle" aria-label={t("keys.revoke_of", { name })}>
        {t("keys.revoke")}
      </Button>
    </Form>
  );
}
