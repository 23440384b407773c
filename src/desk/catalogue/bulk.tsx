import { data, Link } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { Notice, PageHead } from "#ui/desk/frame";
import { applyBulk, previewBulk, recordIds, recordOptions, undoBulk } from "#modules/catalogue";
import { BULK_MODES, BULK_MOST, catalogueKindOf } from "#modules/catalogue/contract";
import { sql } from "drizzle-orm";
import { answered } from "../answered.server.ts";
import { text } from "../identity/auth.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/bulk";
import { BulkForm } from "./bulk-form.tsx";
import { kindName } from "./kind-name.ts";
import { recordsFilter } from "./records-filter.server.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The records that were ticked or that a filter leaves, if they are of one kind, and the form for one of their fields. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const query = new URL(args.request.url).searchParams;
  const today = localDate(ctx.now, homeZone());
  const { filter } = recordsFilter(query);
  const ids =
    query.get("all") === "1"
      ? await recordIds(ctx.db, filter, BULK_MOST + 1, today)
      : [...new Set(query.getAll("id"))].filter(isId).slice(0, BULK_MOST + 1);
  const kinds = await kindsOf(ctx, ids);
  const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
  const blank = { topics: [], family: "temple" as const, palette: 1 as const, sources: [] };
  const options = kind ? await recordOptions(ctx.db, { kind, documentId: NOBODY, facts: blank }, today) : null;
  return { title: words(args.request)("bulk.title"), ids, kinds, kind, options, today, back: backOf(query) };
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

function backOf(query: URLSearchParams): string {
  const kept = [...query].filter(([name]) => name !== "id" && name !== "all");
  return kept.length > 0 ? `/desk/records?${new URLSearchParams(kept)}` : "/desk/records";
}

async function kindsOf(ctx: DeskContext, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await ctx.db.execute<{ kind: string }>(
    sql`select distinct kind from editions.document where id = any(${sql.param([...ids])}::uuid[]) order by kind`,
  );
  return rows.map(({ kind }) => kind).filter((kind) => catalogueKindOf(kind));
}

/** Previews, does or takes back one bulk edit. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const step = text(form, "do");
  const empty = { ok: true, reasons: [], preview: null, bulkId: null, changed: 0 };
  if (step === "undo") {
    const outcome = await answered(undoBulk(ctx, { bulkId: text(form, "bulk") }));
    if (outcome.ok) return data({ ...empty, step, changed: outcome.value.changed });
    return data({ ...empty, step, ok: false, reasons: outcome.reasons, bulkId: text(form, "bulk") }, { status: 422 });
  }
  const input = {
    ids: text(form, "ids")
      .split(",")
      .slice(0, BULK_MOST + 1),
    kind: text(form, "kind"),
    field: text(form, "field"),
    mode: BULK_MODES.find((mode) => mode === text(form, "mode")) ?? BULK_MODES[0],
    claim: parsed(text(form, "claim")),
  };
  const preview = await answered(previewBulk(ctx, input));
  if (!preview.ok) return data({ ...empty, step, ok: false, reasons: preview.reasons }, { status: 422 });
  if (step !== "apply") return data({ ...empty, step, preview: preview.value });
  const outcome = await answered(applyBulk(ctx, input));
  if (outcome.ok) return data({ ...empty, step, bulkId: outcome.value.bulkId, changed: outcome.value.changed });
  return data({ ...empty, step, ok: false, reasons: outcome.reasons, preview: preview.value }, { status: 422 });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

export default function Bulk({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { ids, kinds, kind, options, back } = loaderData;
  return (
    <Page>
      <PageHead
        title={t("bulk.title")}
        note={kind ? <span className="dim">{t("bulk.note", { n: ids.length, kind: kindName(t, kind) })}</span> : undefined}
      >
        <Link to={back}>{t("bulk.back")}</Link>
      </PageHead>
      <div className="dk-scroll">
        {kind && options && ids.length > 0 ? (
          <BulkForm key={kind} ids={ids} kind={kind} options={options} answer={actionData} />
        ) : (
          <div className="dk-body">
            <Notice tone="bad">{t(ids.length === 0 ? "reason.bulk.none" : "bulk.one_kind")}</Notice>
            <ul>
              {(ids.length === 0 ? [] : kinds).map((each) => (
                <li key={each}>
                  <Link to={`${back}${back.includes("?") ? "&" : "?"}kind=${each}`}>{kindName(t, each)}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Page>
  );
}
