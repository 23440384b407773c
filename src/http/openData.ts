import type { Context } from "hono";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { localDate } from "#kernel/clock";
import { LEGAL_TAG } from "#modules/legal";
import { listTag } from "#modules/editions";
import { PLANS_TAG, publicAccount } from "#modules/plans";
import { publicReport, publicReports, REPORTS_TAG } from "#modules/reports";
import { servedProfile, siteLanguages } from "../profile/current.ts";
import type { App, AppEnv } from "./app.ts";
import type { MountParts } from "./mount.ts";
import { planCsv, planJson } from "./planData.ts";
import { reportCsv, reportJson } from "./reportData.ts";

/**
 * Public plans and reports as data: `/{lang}/plans/{slug}.json` and `.csv`, the same under `reports`. What there is none for is left to
 * the pages, which answer 404.
 */
export function mountOpenData(app: App, { db, origin }: Pick<MountParts, "db" | "origin">): void {
  app.get("/:lang/plans/:file", async (c: Context<AppEnv>, next: () => Promise<void>) => {
    const lang = siteLanguages().find((each) => each === c.req.param("lang"));
    const [, slug, format] = /^([a-z0-9-]{1,80})\.(json|csv)$/.exec(c.req.param("file") ?? "") ?? [];
    if (!lang || !slug) return next();
    const account = await publicAccount(db, slug, { today: localDate(c.get("now"), servedProfile().timeZone), lang });
    if (!account) return next();
    const headers = dataHeaders(lang, `${origin}/${lang}/plans/${slug}`, [PLANS_TAG, REPORTS_TAG, LEGAL_TAG, listTag(lang)]);
    if (format === "csv") return c.body(planCsv(account, origin), 200, { ...headers, ...csvHeaders(slug) });
    const reports = await publicReports(db, account.head.id);
    return c.body(JSON.stringify(planJson(account, reports, { lang, origin }), null, 1), 200, { ...headers, ...JSON_TYPE });
  });
  app.get("/:lang/reports/:file", async (c: Context<AppEnv>, next: () => Promise<void>) => {
    const lang = siteLanguages().find((each) => each === c.req.param("lang"));
    const [, slug, format] = /^([a-z0-9-]{1,80})\.(json|csv)$/.exec(c.req.param("file") ?? "") ?? [];
    const report = lang && slug ? await publicReport(db, slug) : null;
    if (!lang || !slug || !report) return next();
    const headers = dataHeaders(lang, `${origin}/${lang}/reports/${slug}`, [REPORTS_TAG]);
    if (format === "csv") return c.body(reportCsv(report), 200, { ...headers, ...csvHeaders(slug) });
    return c.body(JSON.stringify(reportJson(report, { lang, origin }), null, 1), 200, { ...headers, ...JSON_TYPE });
  });
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

function dataHeaders(lang: Lang, page: string, tags: readonly string[]): Record<string, string> {
  return {
    "surrogate-key": tags.join(" "),
    "content-language": LANGUAGE_INFO[lang].tag,
    "access-control-allow-origin": "*",
    link: `<${page}>; rel="canonical", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
  };
}

function csvHeaders(slug: string): Record<string, string> {
  return {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="${slug}.csv"`,
  };
}
