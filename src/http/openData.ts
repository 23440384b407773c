import type { Context } from "hono";
import { LANGUAGE_INFO } from "#kernel/languages";
import { localDate } from "#kernel/clock";
import { LEGAL_TAG } from "#modules/legal";
import { listTag } from "#modules/editions";
import { PLANS_TAG, publicAccount } from "#modules/plans";
import { publicReports } from "#modules/reports";
import { servedProfile, siteLanguages } from "../profile/current.ts";
import type { App, AppEnv } from "./app.ts";
import type { MountParts } from "./mount.ts";
import { planCsv, planJson } from "./planData.ts";

/** Public plans as data: `/{lang}/plans/{slug}.json` and `.csv`. What there is no plan for is left to the pages, which answer 404. */
export function mountOpenData(app: App, { db, origin }: Pick<MountParts, "db" | "origin">): void {
  app.get("/:lang/plans/:file", async (c: Context<AppEnv>, next: () => Promise<void>) => {
    const lang = siteLanguages().find((each) => each === c.req.param("lang"));
    const [, slug, format] = /^([a-z0-9-]{1,80})\.(json|csv)$/.exec(c.req.param("file") ?? "") ?? [];
    if (!lang || !slug) return next();
    const account = await publicAccount(db, slug, { today: localDate(c.get("now"), servedProfile().timeZone), lang });
    if (!account) return next();
    const headers = {
      "surrogate-key": [PLANS_TAG, LEGAL_TAG, listTag(lang)].join(" "),
      "content-language": LANGUAGE_INFO[lang].tag,
      "access-control-allow-origin": "*",
      link: `<${origin}/${lang}/plans/${slug}>; rel="canonical", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
    };
    if (format === "csv")
      return c.body(planCsv(account, origin), 200, {
        ...headers,
        "content-type": "text/csv; charset=utf-8; header=present",
        "content-disposition": `attachment; filename="${slug}.csv"`,
      });
    const reports = await publicReports(db, account.head.id);
    return c.body(JSON.stringify(planJson(account, reports, { lang, origin }), null, 1), 200, {
      ...headers,
      "content-type": "application/json; charset=utf-8",
    });
  });
}
