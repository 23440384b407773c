import type { Content } from "#modules/editions/contract";
import { FactsRead } from "../catalogue/facts-read.tsx";
import { useWords } from "../messages/use-messages.tsx";
import type { Reading } from "./reading.server.ts";

/** A revision as a reader will see its words. */
export function ArticleView({ content, reading, lang }: { content: Content; reading: Reading; lang: string | undefined }) {
  const t = useWords();
  return (
    <article className="dk-article" lang={lang}>
      <h1>{content.title || t("untitled")}</h1>
      {content.summary ? <p className="sum">{content.summary}</p> : null}
      <div className="dk-rich">
        {reading.lead ? (
          <figure>
            <img src={reading.lead.src} width={reading.lead.width} height={reading.lead.height} alt={reading.lead.alt} />
            {reading.lead.caption ? <figcaption>{reading.lead.caption}</figcaption> : null}
          </figure>
        ) : null}
        {reading.record ? <FactsRead {...reading.record} /> : null}
        {/* Made by the server from the allow-list of nodes; every text in it is escaped there. */}
        <div dangerouslySetInnerHTML={{ __html: reading.html }} />
        {reading.notes.length > 0 ? (
          <ol>
            {reading.notes.map((note, index) => (
              <li key={`${index}:${note.text}`} id={`s${index + 1}`}>
                {note.text}{" "}
                {note.href ? (
                  <a href={note.href} rel="noreferrer">
                    {note.href}
                  </a>
                ) : null}
              </li>
            ))}
          </ol>
        ) : null}
      </div>
    </article>
  );
}
