import { IconPaperclip, IconWorld } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { Link } from "react-router";
import type { LegalView } from "#modules/legal/contract";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { LegalStateBadge, nameOf } from "./words.tsx";

/** The rows of the register; the arrows move between them, Enter opens. */
export function RegisterTable({ documents }: { documents: readonly LegalView[] }) {
  const t = useWords();
  return (
    // The arrows only move the focus between links, which remain reachable without them.
    <table className="dk-table stack dk-legaltable" onKeyDown={moveByArrows}>
      <colgroup>
        <col width={224} />
        <col />
        <col width={150} />
        <col width={104} />
        <col width={104} />
        <col width={176} />
        <col width={160} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("legal.col.document")}</th>
          <th scope="col">{t("legal.abstract")}</th>
          <th scope="col">{t("legal.issuer")}</th>
          <th scope="col">{t("legal.signed")}</th>
          <th scope="col">{t("legal.col.effective")}</th>
          <th scope="col">{t("legal.col.state")}</th>
          <th scope="col">{t("legal.col.file")}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((each) => (
          <Row key={each.id} each={each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ each }: { each: LegalView }) {
  const t = useWords();
  return (
    <tr>
      <th scope="row">
        <Link to={`/desk/legal/${each.id}`} title={nameOf(t, each)}>
          {nameOf(t, each)}
        </Link>
      </th>
      <td className="two" lang="vi" title={each.abstract}>
        <span>{each.abstract}</span>
      </td>
      <td className="two" lang="vi" title={each.issuer}>
        <span>{each.issuer}</span>
      </td>
      <td className="nw" data-label={t("legal.signed")}>
        {each.signedOn ? isoDay(t, each.signedOn) : <span className="dim">–</span>}
      </td>
      <td className="nw" data-label={t("legal.effective")}>
        {each.effectiveOn ? isoDay(t, each.effectiveOn) : <span className="dim">–</span>}
      </td>
      <td>
        <LegalStateBadge state={each.state} />{" "}
        {each.successor ? (
          <Link to={`/desk/legal/${each.successor.id}`} title={nameOf(t, each.successor)}>
            {each.successor.number}
          </Link>
        ) : each.state === "expired" && each.expiresOn ? (
          <span className="dim">{t("legal.since", { day: isoDay(t, each.expiresOn) })}</span>
        ) : null}
      </td>
      <td>
        {each.file ? (
          <span className="dk-badge" title={each.file.name}>
            <IconPaperclip aria-hidden />
            {each.file.type.toUpperCase()}
          </span>
        ) : null}{" "}
        {each.isPublic ? (
          <span className="dk-badge" data-tone="none">
            <IconWorld aria-hidden />
            {t("legal.is_public")}
          </span>
        ) : (
          <span className="dim xs">{t("legal.is_internal")}</span>
        )}
      </td>
    </tr>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLTableElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("tbody th a")];
  const at = links.findIndex((link) => link.closest("tr")?.contains(event.target as Node));
  const next = links[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
