import type { PublicSection } from "#modules/plans";
import type { Lang } from "../kernel/languages.ts";
import { foreign } from "./day.tsx";
import { number } from "./format.ts";
import { messages } from "./messages/index.ts";
import { to } from "./to.ts";

/** Progress by heading: numbers first, the bar beside its count. */
export function Progress({
  lang,
  slug,
  sections,
}: {
  lang: Lang;
  slug: string;
  sections: readonly (PublicSection & { address: string })[];
}) {
  const t = messages(lang);
  if (sections.length === 0) return null;
  return (
    <section>
      <h2>{t.plans.progress}</h2>
      <div className="tbl stack mt">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.plans.part}</th>
              <th scope="col">{t.plans.tasksColumn}</th>
              <th scope="col">{t.plans.doneColumn}</th>
              <th scope="col">{t.plans.overdueColumn}</th>
              <th scope="col">{t.plans.evidenceColumn}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map((each) => (
              <tr key={each.path}>
                <th scope="row">
                  <a href={to(lang).plan(slug, { section: each.address })} lang={foreign("vi", lang)}>
                    {[each.label, each.title].filter(Boolean).join(" ")}
                  </a>
                </th>
                <td>{number(lang, each.tasks)}</td>
                <td>{number(lang, each.done)}</td>
                <td>{number(lang, each.overdue)}</td>
                <td>
                  {number(lang, each.accepted)}/{number(lang, each.asked)}{" "}
                  {each.asked > 0 ? <progress value={each.accepted} max={each.asked} aria-hidden="true" /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
