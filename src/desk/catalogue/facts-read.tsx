import { IconAlertTriangle } from "@tabler/icons-react";
import { catalogueFacts, catalogueKindOf, type Claim, disagree, type Field, type RecordOptions } from "#modules/catalogue/contract";
import type { Facts } from "#modules/editions/contract";
import { Badge } from "#ui/desk/badge";
import { useWords } from "../messages/use-messages.tsx";
import { claimWords } from "./claim-words.ts";

/** Facts as whoever clears and approves reads them: every claim with its source, the public one marked where sources differ. */
export function FactsRead({ kind: id, facts, options }: { kind: string; facts: Facts; options: RecordOptions }) {
  const t = useWords();
  const kind = catalogueKindOf(id);
  if (!kind) return null;
  const { code, claims } = catalogueFacts(facts);
  const filled = Object.entries(kind.fields).filter(([name]) => (claims[name] ?? []).length > 0);
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{t("facts.title")}</h2>
      {filled.length === 0 && code === null ? <p className="dim">{t("facts.empty")}</p> : null}
      <dl className="dk-factlist">
        {code === null ? null : <dt>{t("facts.code")}</dt>}
        {code === null ? null : <dd>{code}</dd>}
        {filled.map(([name, field]) => (
          <Line key={name} field={field} claims={claims[name] ?? []} options={options} />
        ))}
      </dl>
    </section>
  );
}

function Line({ field, claims, options }: { field: Field; claims: Claim[]; options: RecordOptions }) {
  const t = useWords();
  return (
    <>
      <dt>
        {field.label[t.lang]}{" "}
        {disagree(claims) ? (
          <Badge tone="wait" icon={IconAlertTriangle}>
            {t("facts.disagree")}
          </Badge>
        ) : null}
      </dt>
      <dd>
        {claims.map((claim, place) => (
          <p key={`${place}:${claim.typed}`} className={claims.length > 1 && !claim.chosen ? "dim" : undefined}>
            {claimWords(t, field, claim, options)}{" "}
            <span className="dim xs">
              {claim.source.url ? (
                <a href={claim.source.url} rel="noreferrer">
                  {claim.source.label}
                </a>
              ) : (
                claim.source.label
              )}
              {claim.asOf ? ` · ${t("facts.as_of")} ${claim.asOf.split("-").map(Number).reverse().join("/")}` : null}
              {claims.length > 1 && !claim.chosen ? ` · ${t("facts.not_chosen")}` : null}
            </span>
          </p>
        ))}
      </dd>
    </>
  );
}
