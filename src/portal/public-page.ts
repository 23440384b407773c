import { data, redirect } from "react-router";
import { listTag, publicAnswer } from "#modules/editions";
import { type PublicEdition, SECTIONS } from "#modules/editions/contract";
import type { Queryable } from "../kernel/db.ts";
import type { Lang } from "../kernel/languages.ts";
import { missing, tagged } from "./entry.ts";
import type { Withdrawn } from "./error-page.tsx";

/**
 * The document at an address. Throws what any page about it answers when it is not there: its new address (301, which `path` spells),
 * the notice of its withdrawal (410), or nothing (404).
 */
export async function publicPage(
  db: Queryable,
  lang: Lang,
  params: { section: string; slug: string },
  path: (section: string, slug: string) => string,
): Promise<PublicEdition> {
  const section = SECTIONS.find((one) => one === params.section);
  if (!section || params.slug.length > 200) missing();
  const answer = await publicAnswer(db, { lang, section, slug: params.slug });
  if (answer.kind === "missing") missing();
  if (answer.kind === "moved") throw redirect(path(answer.section, answer.slug), { status: 301, ...tagged([listTag(lang)]) });
  if (answer.kind === "withdrawn") {
    const gone: Withdrawn = { notice: answer.notice, at: answer.at.toISOString(), title: answer.title };
    throw data(gone, { status: 410, ...tagged([listTag(lang)]) });
  }
  return answer.edition;
}
