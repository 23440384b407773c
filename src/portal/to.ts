import type { Lang } from "../kernel/languages.ts";

/** How a list of a section may be narrowed. */
type ListQuery = {
  topic?: string | undefined;
  year?: number | undefined;
  kind?: string | undefined;
  facet?: readonly string[];
  commune?: string | undefined;
  cell?: string | undefined;
  near?: string | undefined;
  /** Said only beside a place. */
  km?: number | undefined;
  page?: number;
};

/** Addresses of the portal in one language: the only place that spells them. No trailing slash. */
export function to(lang: Lang) {
  const base = `/${lang}`;
  return {
    home: base,
    section: (section: string) => `${base}/${section}`,
    list: (section: string, { km, ...query }: ListQuery) => withQuery(`${base}/${section}`, query.near ? { ...query, km } : query),
    article: (section: string, slug: string) => `${base}/${section}/${encodeURIComponent(slug)}`,
    epub: (section: string, slug: string) => `${base}/${section}/${encodeURIComponent(slug)}.epub`,
    changes: (section: string, slug: string, query: { from?: number; lang?: Lang } = {}) =>
      withQuery(`${base}/${section}/${encodeURIComponent(slug)}/changes`, query),
    reportError: (section: string, slug: string) => `${base}/${section}/${encodeURIComponent(slug)}/report-error`,
    record: (before?: number) => withQuery(`${base}/record`, { before }),
    plans: (before?: string) => withQuery(`${base}/plans`, { before }),
    plan: (slug: string, query: { section?: string; page?: number } = {}) => withQuery(`${base}/plans/${slug}`, query),
    planData: (slug: string, format: "json" | "csv") => `${base}/plans/${slug}.${format}`,
    reports: (before?: string) => withQuery(`${base}/reports`, { before }),
    report: (slug: string) => `${base}/reports/${slug}`,
    reportData: (slug: string, format: "json" | "csv") => `${base}/reports/${slug}.${format}`,
    legal: (query: { q?: string; type?: string | undefined; state?: string | undefined; before?: string } = {}) =>
      withQuery(`${base}/legal`, query),
    legalDocument: (slug: string, page?: number) => withQuery(`${base}/legal/${slug}`, { page }),
    api: () => `${base}/api`,
    embedHelp: (q?: string) => withQuery(`${base}/embed`, { q }),
    embed: (section: string, slug?: string) => `/embed${base}/${section}${slug === undefined ? "" : `/${encodeURIComponent(slug)}`}`,
    data: () => `${base}/data`,
    dataset: (id: string) => `${base}/data/${id}`,
    legalFile: (slug: string) => `/files/legal/${slug}`,
    search: (q?: string, page?: number) => withQuery(`${base}/search`, { q, page }),
    calendar: (query: { year?: number | undefined; month?: string | undefined; commune?: string | undefined } = {}) =>
      withQuery(`${base}/calendar`, query),
    figures: `${base}/figures`,
    compare: (parks: readonly string[] = []) => withQuery(`${base}/compare`, { park: parks }),
    festivals: `${base}/festivals.ics`,
    festival: (section: string, slug: string) => `${base}/${section}/${encodeURIComponent(slug)}.ics`,
    unit: (code: string) => `${base}/unit/${encodeURIComponent(code)}`,
    accessibility: `${base}/about/accessibility`,
    atom: (section?: string) => `${section ? `${base}/${section}` : base}/feed.xml`,
    json: (section?: string) => `${section ? `${base}/${section}` : base}/feed.json`,
  };
}

function withQuery(path: string, query: Record<string, string | number | readonly string[] | undefined>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === "object") {
      for (const one of value) pairs.append(name, one);
      continue;
    }
    if (value !== undefined && value !== "" && !(name === "page" && value === 1)) pairs.set(name, String(value));
  }
  return pairs.size > 0 ? `${path}?${pairs}` : path;
}
