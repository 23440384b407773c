import { IconDownload, IconLock, IconWorld } from "@tabler/icons-react";
import type { LegalView } from "#modules/legal/contract";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { sizeWords } from "./words.tsx";

/** The fields of a record, its file to take away, and whether the public sees it. */
export function Facts({ document }: { document: LegalView }) {
  const t = useWords();
  const day = (iso: string | null) => (iso ? isoDay(t, iso) : <span className="dim">{t("legal.not_stated")}</span>);
  const { file } = document;
  return (
    <dl className="dk-facts">
      <dt>{t("legal.type")}</dt>
      <dd>{t(`legal.type.${document.type}`)}</dd>
      <dt>{t("legal.number")}</dt>
      <dd lang="vi">{document.number}</dd>
      <dt>{t("legal.issuer")}</dt>
      <dd lang="vi">{document.issuer}</dd>
      <dt>{t("legal.signed")}</dt>
      <dd>{day(document.signedOn)}</dd>
      <dt>{t("legal.effective")}</dt>
      <dd>{day(document.effectiveOn)}</dd>
      <dt>{t("legal.expires")}</dt>
      <dd>{day(document.expiresOn)}</dd>
      <dt>{t("legal.file")}</dt>
      <dd>
        {file ? (
          <a className="row" href={`/desk/legal-file/${file.id}`} download>
            <IconDownload aria-hidden />
            {t("legal.file_download", { name: file.name, type: file.type.toUpperCase(), size: sizeWords(t, file.bytes) })}
          </a>
        ) : (
          <span className="dim">{t("legal.file_none")}</span>
        )}
      </dd>
      <dt>{t("legal.public")}</dt>
      <dd>
        <span className="row">
          {document.isPublic ? <IconWorld aria-hidden /> : <IconLock aria-hidden />}
          {t(document.isPublic ? "legal.is_public" : "legal.is_internal")}
        </span>
      </dd>
      {document.source ? <dt>{t("legal.source")}</dt> : null}
      {document.source ? (
        <dd className="dk-address">
          <a href={document.source} rel="noopener noreferrer">
            {document.source}
          </a>
        </dd>
      ) : null}
      <dt>{t("legal.checked")}</dt>
      <dd>{day(document.checkedOn)}</dd>
      {document.note ? <dt>{t("legal.note")}</dt> : null}
      {document.note ? <dd lang="vi">{document.note}</dd> : null}
    </dl>
  );
}
