import { Button, Popover } from "@mantine/core";
import { IconFileText, IconFileTypePdf } from "@tabler/icons-react";
import { SIGNER_LONGEST, SIGNER_RIGHTS } from "#modules/official/contract";
import { useWords } from "./messages/use-messages.tsx";

/** A document to save; `signed` takes the signer that is typed beside it, at an address without a query. */
export type PaperLink = { href: string; label: string; pdf?: boolean; signed?: boolean };

/** Documents to save, behind one button; for those that a leader signs it asks who. `version` goes with the address of signed ones. */
export function PapersMenu({ label, papers, version }: { label: string; papers: readonly PaperLink[]; version?: number }) {
  if (papers.length === 0) return null;
  const signed = papers.some((paper) => paper.signed);
  return (
    <Popover width={340} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button leftSection={<IconFileText aria-hidden />}>{label}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form method="get" className="dk-form" aria-label={label}>
          {version === undefined ? null : <input type="hidden" name="version" value={version} />}
          {signed ? <Signer /> : null}
          {papers.map((paper) => (
            <Paper key={`${paper.href}${paper.pdf}`} paper={paper} />
          ))}
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function Paper({ paper: { href, label, pdf, signed } }: { paper: PaperLink }) {
  const icon = pdf ? <IconFileTypePdf aria-hidden size={16} /> : <IconFileText aria-hidden size={16} />;
  return signed ? (
    <Button type="submit" formAction={href} name="form" value={pdf ? "pdf" : "word"} leftSection={icon}>
      {label}
    </Button>
  ) : (
    <Button component="a" href={href} leftSection={icon}>
      {label}
    </Button>
  );
}

/** Name and position for the signature block; what is left empty stays blank, as the decree has it. */
function Signer() {
  const t = useWords();
  return (
    <fieldset className="dk-plainset">
      <legend className="dk-label">{t("signer")}</legend>
      <div className="dk-form">
        <p className="dim xs">{t("signer.hint")}</p>
        <label>
          <span className="dk-label">{t("signer.name")}</span>
          <input className="dk-select wide" name="signer" maxLength={SIGNER_LONGEST} autoComplete="off" lang="vi" />
        </label>
        <label>
          <span className="dk-label">{t("consolidated.sign_right")}</span>
          <select className="dk-select wide" name="by" defaultValue="">
            <option value="">{t("signer.as_drafted")}</option>
            {SIGNER_RIGHTS.map((right) => (
              <option key={right} value={right}>
                {t(`consolidated.right.${right}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="dk-label">{t("consolidated.sign_title")}</span>
          <input className="dk-select wide" name="title" maxLength={SIGNER_LONGEST} autoComplete="off" lang="vi" />
        </label>
        <label>
          <span className="dk-label">{t("consolidated.sign_head")}</span>
          <input className="dk-select wide" name="head" maxLength={SIGNER_LONGEST} autoComplete="off" lang="vi" />
        </label>
      </div>
    </fieldset>
  );
}
