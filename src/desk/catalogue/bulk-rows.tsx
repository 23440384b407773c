import type { BulkPreview } from "#modules/catalogue";
import type { Claim, Field, RecordOptions } from "#modules/catalogue/contract";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { claimWords } from "./claim-words.ts";

type Props = { rows: readonly BulkPreview[]; field: Field; options: RecordOptions };

/** Every record as it is and as it would be. */
export function BulkRows({ rows, field, options }: Props) {
  const t = useWords();
  return (
    <table className="dk-table stack">
      <colgroup>
        <col />
        <col width="33%" />
        <col width="33%" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("records.name")}</th>
          <th scope="col">{t("bulk.before")}</th>
          <th scope="col">{t("bulk.after")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.documentId}>
            <th scope="row" className="wrapcell" lang="vi">
              {row.name}
            </th>
            <td className="wrapcell">
              <Claims claims={row.before} field={field} options={options} />
            </td>
            <td className="wrapcell">
              {row.reasons.length > 0 ? (
                <b className="m">{row.reasons.map((reason) => reasonText(t, reason)).join("; ")}</b>
              ) : row.same ? (
                <span className="dim">{t("bulk.unchanged")}</span>
              ) : (
                <Claims claims={row.after} field={field} options={options} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Claims({ claims, field, options }: { claims: readonly Claim[]; field: Field; options: RecordOptions }) {
  const t = useWords();
  if (claims.length === 0) return <span className="dim">{t("bulk.nothing")}</span>;
  return claims.map((claim, place) => (
    <p key={`${place}:${claim.typed}`} className={claims.length > 1 && !claim.chosen ? "dim" : undefined}>
      {claimWords(t, field, claim, options)} <span className="dim xs">{claim.source.label}</span>
    </p>
  ));
}
