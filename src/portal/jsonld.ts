import type { PublicEdition } from "#modules/editions/contract";
import type { PublicLegal } from "#modules/legal";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { siteNames } from "../profile/current.ts";
import { messages } from "./messages/index.ts";
import { to } from "./to.ts";

/** The province as publisher, for every page's structured data. */
export function organisation(lang: Lang, origin: string): Record<string, unknown> {
  return { "@type": "GovernmentOrganization", "@id": `${origin}/#publisher`, name: siteNames(lang).owner, url: origin + to(lang).home };
}

/** The trail above a page; `steps` runs from the home page to the page itself. */
export function breadcrumb(origin: string, steps: readonly { label: string; href: string }[]): Record<string, unknown> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, name: step.label, item: origin + step.href })),
  };
}

/** A document as schema.org knows it, under the type that its kind gives; a translation points at the work it translates. */
export function newsArticle(edition: PublicEdition, type: string, origin: string): Record<string, unknown> {
  const { lang, section, slug, translation } = edition;
  const source = translation?.sourceSlug ? edition.languages.find((one) => one.lang === translation.sourceLang) : undefined;
  return {
    "@type": type,
    headline: edition.title,
    description: edition.summary,
    inLanguage: LANGUAGE_INFO[lang].tag,
    mainEntityOfPage: origin + to(lang).article(section, slug),
    datePublished: edition.publishedAt.toISOString(),
    dateModified: edition.modifiedAt.toISOString(),
    author: { "@type": "GovernmentOrganization", name: edition.unitName },
    publisher: organisation(lang, origin),
    image: `${origin}/media/og/${edition.documentId}.png`,
    keywords: edition.facts.topics.map((topic) => messages(lang).topics[topic]),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    ...(source
      ? {
          translationOfWork: {
            "@type": "CreativeWork",
            inLanguage: LANGUAGE_INFO[source.lang].tag,
            url: origin + to(source.lang).article(source.section, source.slug),
          },
        }
      : {}),
  };
}

/** A legal document as schema.org knows it. */
export function legislation(document: PublicLegal, origin: string, path: string): Record<string, unknown> {
  return {
    "@type": "Legislation",
    "@id": origin + path,
    name: document.abstract,
    legislationIdentifier: document.number,
    legislationType: messages("vi").legal.types[document.type],
    legislationPassedBy: { "@type": "GovernmentOrganization", name: document.issuer },
    legislationLegalForce: FORCE[document.state],
    inLanguage: LANGUAGE_INFO.vi.tag,
    ...(document.signedOn ? { legislationDate: document.signedOn } : {}),
    ...(document.effectiveOn ? { datePublished: document.signedOn ?? document.effectiveOn } : {}),
    ...(document.source ? { sameAs: document.source } : {}),
  };
}

const FORCE: Record<PublicLegal["state"], string | undefined> = {
  in_force: "https://schema.org/InForce",
  not_yet: "https://schema.org/NotInForce",
  replaced: "https://schema.org/NotInForce",
  repealed: "https://schema.org/NotInForce",
  expired: "https://schema.org/NotInForce",
  unknown: undefined,
};

/** A published plan: the document itself, and this page's account of it as a data set that can be taken away. */
export function planData(
  plan: { title: string; documentNumber: string; signedOn: string; issuer: string; data: { json: string; csv: string } },
  lang: Lang,
  origin: string,
  path: string,
): Record<string, unknown>[] {
  const download = (contentUrl: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: origin + contentUrl,
    encodingFormat,
  });
  return [
    {
      "@type": "Legislation",
      "@id": `${origin}${path}#plan`,
      name: plan.title,
      legislationIdentifier: plan.documentNumber,
      legislationDate: plan.signedOn,
      legislationPassedBy: { "@type": "GovernmentOrganization", name: plan.issuer },
      inLanguage: LANGUAGE_INFO.vi.tag,
    },
    {
      "@type": "Dataset",
      name: plan.title,
      description: messages(lang).plans.about(plan.title),
      url: origin + path,
      license: "https://creativecommons.org/licenses/by/4.0/",
      isAccessibleForFree: true,
      creator: organisation(lang, origin),
      distribution: [download(plan.data.json, "application/json"), download(plan.data.csv, "text/csv")],
    },
  ];
}

/** A public report as data for machines: the document, and the dataset of its figures. */
export function reportData(
  report: { title: string; documentNumber: string; signedOn: string; frame: { collector: string }; data: { json: string; csv: string } },
  lang: Lang,
  origin: string,
  path: string,
): Record<string, unknown>[] {
  const download = (contentUrl: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: origin + contentUrl,
    encodingFormat,
  });
  return [
    {
      "@type": "Report",
      "@id": `${origin}${path}#report`,
      name: report.title,
      reportNumber: report.documentNumber,
      datePublished: report.signedOn,
      author: { "@type": "GovernmentOrganization", name: report.frame.collector },
      inLanguage: LANGUAGE_INFO.vi.tag,
    },
    {
      "@type": "Dataset",
      name: report.title,
      description: messages(lang).reports.about(report.title),
      url: origin + path,
      license: "https://creativecommons.org/licenses/by/4.0/",
      isAccessibleForFree: true,
      creator: organisation(lang, origin),
      distribution: [download(report.data.json, "application/json"), download(report.data.csv, "text/csv")],
    },
  ];
}
