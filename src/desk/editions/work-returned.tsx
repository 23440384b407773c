import { Button } from "@mantine/core";
import { Link } from "react-router";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { WorkLine } from "./work-line.tsx";

/** What came back, with the comment and the way to the paragraph it speaks of. */
export function Returned({ lines, now }: { lines: WorkLine[]; now: Date }) {
  const t = useWords();
  const back = lines.flatMap((line) => (line.returned ? [{ ...line, returned: line.returned }] : []));
  if (back.length === 0) return null;
  return (
    <section aria-labelledby="returned">
      <div className="dk-pagehead">
        <h2 id="returned" className="b">
          {t("work.returned")}
        </h2>
        <span className="dim">{back.length}</span>
      </div>
      <table className="dk-table stack" aria-labelledby="returned">
        <tbody>
          {back.map(({ item, title, lang, from, since, returned }) => (
            <tr key={item}>
              <td className="wrapcell">
                <div className="m" lang={lang}>
                  {title}
                </div>
                <div className="dim xs">
                  {from} · {moment(t, since, now)}
                </div>
              </td>
              <td className="wrapcell">
                <div className="dk-quote">{returned.comment}</div>
                {returned.more > 0 ? <div className="dim xs">{t("work.more_remarks", { n: returned.more })}</div> : null}
              </td>
              <td className="num">
                <Button component={Link} size="xs" variant="subtle" to={returned.to}>
                  {returned.paragraph === null ? t("work.open_at") : t("work.open_at_paragraph", { n: returned.paragraph })}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
