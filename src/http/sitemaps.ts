import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGE_INFO, LANGUAGES, type Lang } from "#kernel/languages";
import { listTag, publicAll, publicSections } from "#modules/editions";
import { openKinds } from "#modules/datasets";
import { LEGAL_TAG, publicLegalAddresses } from "#modules/legal";
import { PLANS_TAG, publicPlanAddresses } from "#modules/plans";
import { publicReportAddresses, REPORTS_TAG } from "#modules/reports";
import type { App } from "./app.ts";
import type { MountParts } from "./mount.ts";
import { siteLanguages, siteNames } from "../profile/current.ts";

const XML = { "content-type": "application/xml; charset=utf-8" };
const EVERY_LIST = LANGUAGES.map(listTag).join(" ");
/** News sitemaps list what is at most two days old, and at most a thousand of it. */
const NEWS_MS = 2 * 24 * 3600 * 1000;
const NEWS_LIMIT = 1000;

type Item = Awaited<ReturnType<typeof publicAll>>[number];

/** `/robots.txt`, the index of sitemaps, one sitemap per language with its alternates, and the news sitemap. */
export function mountSitemaps(app: App, { db, origin, kinds }: Pick<MountParts, "db" | "origin" | "kinds">): void {
  app.get("/robots.txt", (c) =>
    c.body(`User-agent: *\nDisallow: /desk\nDisallow: /api/auth/\n\nSitemap: ${origin}/sitemap.xml\n`, 200, {
      "content-type": "text/plain; charset=utf-8",
      "surrogate-key": "robots",
    }),
  );
  app.get("/sitemap.xml", (c) => {
    const names = [...siteLanguages().map((lang) => `sitemap-${lang}.xml`), "sitemap-news.xml"];
    const entries = names.map((name) => `<sitemap><loc>${origin}/${name}</loc></sitemap>`).join("");
    return c.body(
      `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</sitemapindex>`,
      200,
      { ...XML, "surrogate-key": EVERY_LIST },
    );
  });
  for (const lang of LANGUAGES) {
    app.get(`/sitemap-${lang}.xml`, async (c, next) =>
      siteLanguages().includes(lang)
        ? c.body(await languageSitemap(db, origin, lang, localDate(c.get("now"), homeZone())), 200, {
            ...XML,
            "surrogate-key": `${EVERY_LIST} ${PLANS_TAG} ${REPORTS_TAG} ${LEGAL_TAG}`,
          })
        : next(),
    );
  }
  app.get("/sitemap-news.xml", async (c) =>
    c.body(await newsSitemap({ db, origin, kinds }, c.get("now")), 200, { ...XML, "surrogate-key": EVERY_LIST }),
  );
}

async function languageSitemap(db: MountParts["db"], origin: string, lang: Lang, today: string): Promise<string> {
  const [lists, sections] = await Promise.all([
    Promise.all(siteLanguages().map(async (each) => [each, await publicAll(db, each)] as const)),
    publicSections(db, lang, today),
  ]);
  const versions = new Map<string, { lang: Lang; item: Item }[]>();
  for (const [each, items] of lists)
    for (const item of items) versions.set(item.documentId, [...(versions.get(item.documentId) ?? []), { lang: each, item }]);
  const own = lists.find(([each]) => each === lang)?.[1] ?? [];
  const plain = [`/${lang}`, ...sections.map(({ section }) => `/${lang}/${section}`), `/${lang}/record`].map(
    (path) => `<url><loc>${escapeXml(origin + path)}</loc></url>`,
  );
  const documents = own.map((item) => {
    const others = versions.get(item.documentId) ?? [];
    const alternates =
      others.length > 1
        ? others.map((other) => alternate(LANGUAGE_INFO[other.lang].tag, origin + pathOf(other.lang, other.item))).join("")
        : "";
    return `<url><loc>${escapeXml(origin + pathOf(lang, item))}</loc><lastmod>${item.modifiedAt.toISOString()}</lastmod>${alternates}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${[...plain, ...(await accountable(db, origin, lang)), ...documents].slice(0, 50_000).join("")}</urlset>`;
}

/** Plans, reports, legal documents and datasets: in every language at the same address, listed only when there are any. */
async function accountable(db: MountParts["db"], origin: string, lang: Lang): Promise<string[]> {
  const [plans, reports, legal, kinds] = await Promise.all([
    publicPlanAddresses(db),
    publicReportAddresses(db),
    publicLegalAddresses(db),
    openKinds(db),
  ]);
  const pages: { rest: string; at: Date | null }[] = [
    ...(plans.length > 0 ? [{ rest: "plans", at: null }] : []),
    ...plans.map(({ slug, issuedAt }) => ({ rest: `plans/${slug}`, at: issuedAt })),
    ...(reports.length > 0 ? [{ rest: "reports", at: null }] : []),
    ...reports.map(({ slug, issuedAt }) => ({ rest: `reports/${slug}`, at: issuedAt })),
    ...["api", "embed", "data", ...kinds.map((kind) => `data/${kind}`), "data/areas"].map((rest) => ({ rest, at: null })),
    ...(legal.length > 0 ? [{ rest: "data/legal", at: null }] : []),
    ...(legal.length > 0 ? [{ rest: "legal", at: null }] : []),
    ...legal.map(({ slug, changedAt }) => ({ rest: `legal/${slug}`, at: changedAt })),
  ];
  return pages.map(({ rest, at }) => {
    const alternates = siteLanguages().map((each) => alternate(LANGUAGE_INFO[each].tag, `${origin}/${each}/${rest}`));
    const changed = at ? `<lastmod>${at.toISOString()}</lastmod>` : "";
    return `<url><loc>${escapeXml(`${origin}/${lang}/${rest}`)}</loc>${changed}${alternates.join("")}</url>`;
  });
}

async function newsSitemap({ db, origin, kinds }: Pick<MountParts, "db" | "origin" | "kinds">, now: Date): Promise<string> {
  const lists = await Promise.all(
    siteLanguages().map(async (lang) => (await publicAll(db, lang, { limit: 200 })).map((item) => ({ lang, item }))),
  );
  const recent = lists.flat().filter(({ item }) => kinds.of(item.kind).dated && now.getTime() - item.publishedAt.getTime() <= NEWS_MS);
  const entries = recent.slice(0, NEWS_LIMIT).map(({ lang, item }) => {
    const publication = `<news:publication><news:name>${escapeXml(siteNames(lang).portal)}</news:name><news:language>${lang === "zh" ? "zh-cn" : lang}</news:language></news:publication>`;
    return `<url><loc>${escapeXml(origin + pathOf(lang, item))}</loc><news:news>${publication}<news:publication_date>${item.publishedAt.toISOString()}</news:publication_date><news:title>${escapeXml(item.title)}</news:title></news:news></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries.join("")}</urlset>`;
}

const pathOf = (lang: Lang, item: Pick<Item, "section" | "slug">) => `/${lang}/${item.section}/${encodeURIComponent(item.slug)}`;
const alternate = (tag: string, href: string) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(href)}"/>`;

// Characters that XML cannot carry at all would make the whole file unreadable.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for XML content or attributes. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
