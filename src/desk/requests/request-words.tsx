import type { RequestView } from "#modules/requests/contract";
import { useWords } from "../messages/use-messages.tsx";
import { langTag } from "../titles.ts";

/** What somebody said of a page, word for word; a source that is a web address can be opened. */
export function RequestWords({
  request: { wrong, correct, source, lang },
}: {
  request: Pick<RequestView, "wrong" | "correct" | "source" | "lang">;
}) {
  const t = useWords();
  return (
    <>
      <p className="dk-label">{t("requests.wrong")}</p>
      <p className="pre" lang={langTag(lang)}>
        {wrong}
      </p>
      {correct ? (
        <>
          <p className="dk-label">{t("requests.correct")}</p>
          <p className="pre" lang={langTag(lang)}>
            {correct}
          </p>
        </>
      ) : null}
      {source ? (
        <>
          <p className="dk-label">{t("requests.source")}</p>
          <p className="pre">
            {/^https?:\/\/\S+$/.test(source) ? (
              <a href={source} target="_blank" rel="noreferrer nofollow">
                {source}
              </a>
            ) : (
              source
            )}
          </p>
        </>
      ) : null}
    </>
  );
}
