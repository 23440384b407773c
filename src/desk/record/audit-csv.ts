import { Readable } from "node:stream";
import { data } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { audit, type AuditFilter, auditTrail } from "#modules/record";
import { maybe, type Translate } from "../messages/index.ts";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import type { Route } from "./+types/audit-csv";
import { auditFilter } from "./audit-filter.server.ts";
import { csvLine } from "./csv.ts";

const BATCH = 200;
const MOST = 200_000;

/** The lines that the filters leave, as a CSV file for the auditor; that it was taken stands in the trail itself. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { filter, bad } = await auditFilter(ctx, new URL(args.request.url).searchParams);
  if (bad.length > 0) throw data("bad date", { status: 400 });
  await ctx.db.transaction((tx) => audit(tx, ctx, "trail.export", { kind: "trail", id: null }, { ...filter }));
  const lines = csv(ctx, filter, words(args.request));
  return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="nhat-ky-${localDate(ctx.now, homeZone())}.csv"`,
      "cache-control": "no-store",
    },
  });
}

async function* csv({ db }: DeskContext, filter: Omit<AuditFilter, "limit">, t: Translate): AsyncGenerator<string> {
  // Excel takes a file for UTF-8 only with this mark in front.
  yield `\uFEFF${csvLine(HEAD.map((key) => t(key)))}`;
  let before: number | null | undefined;
  for (let count = 0; count < MOST && before !== null; count += BATCH) {
    const page = await auditTrail(db, { ...filter, limit: BATCH, ...(before ? { before } : {}) });
    yield page.events
      .map(({ id, at, actor, action, subject, requestId, detail }) =>
        csvLine([
          String(id),
          at.toISOString(),
          actor.name,
          actor.id ?? "",
          maybe(t, `audit.${action}`, action),
          action,
          maybe(t, `audit.kind.${subject.kind}`, subject.kind),
          subject.id ?? "",
          requestId,
          JSON.stringify(detail),
        ]),
      )
      .join("");
    before = page.next;
  }
}

const HEAD = [
  "audit.csv.id",
  "audit.csv.at",
  "audit.who",
  "audit.csv.actor_id",
  "audit.action",
  "audit.csv.action_id",
  "audit.what",
  "audit.csv.subject_id",
  "audit.csv.request",
  "audit.detail",
] as const;
