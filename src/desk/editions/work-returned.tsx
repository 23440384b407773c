import { Button } from "@mantine/core";
import { Link } from "react-router";
import type { WorkItem } from "#modules/editions";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { langTag } from "../titles.ts";
import { nextStep } from "./next-step.ts";

/** What came back, with the comment and the way to the place it speaks of. */
export function Returned({ items, now }: { items: WorkItem[]; now: Date }) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="returned">
      <div className="dk-pagehead">
        <h2 id="returned" className="b">
          {t("work.returned")}
        </h2>
        <span className="dim">{items.length}</span>
      </div>
      <table className="dk-table stack" aria-labelledby="returned">
        <tbody>
          {items.map((item) => (
            <tr key={item.revisionId}>
              <td className="wrapcell">
                <div className="m" lang={item.title ? langTag(item.lang) : undefined}>
                  {item.title || t("untitled")}
                </div>
                <div className="dim xs">
                  {item.from} · {moment(t, item.since, now)}
                </div>
              </td>
              <td className="wrapcell">
                <div className="dk-quote">{item.comment}</div>
              </td>
              <td className="num">
                <Button
                  component={Link}
                  size="xs"
                  variant="subtle"
                  to={`${nextStep(t, item).to}${item.commentBlockId ? `#b-${item.commentBlockId}` : ""}`}
                >
                  {t("work.open_at")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
