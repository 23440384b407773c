import { Button } from "@mantine/core";
import { Form } from "react-router";
import { Notice, PanelSection } from "#ui/desk/frame";
import { day } from "../dates.ts";
import { maybe, reasonText, type Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

/** The form as an Excel file, out and back in. A plain form: the answer may be a file. */
export function SheetTools({ obligationId, writes, said }: { obligationId: string; writes: boolean; said: string | null }) {
  const t = useWords();
  const words =
    said
      ?.split("-")
      .slice(0, 20)
      .map((code) => faultOf(t, code)) ?? [];
  return (
    <PanelSection title={t("sheet.title")}>
      {words.length > 0 ? (
        <Notice tone={said === "saved" ? "ok" : "bad"}>
          {words.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </Notice>
      ) : null}
      <p>
        <a href={`/desk/reports/sheet/${obligationId}`}>{t("sheet.download")}</a>
      </p>
      {writes ? (
        <form method="post" action={`/desk/reports/sheet/${obligationId}`} encType="multipart/form-data" className="dk-form">
          <label>
            <span className="dk-label">{t("sheet.upload")}</span>
            <input type="file" name="file" accept=".xlsx" required />
          </label>
          <Button type="submit" size="xs">
            {t("sheet.send")}
          </Button>
          <span className="dim xs">{t("sheet.hint")}</span>
        </form>
      ) : null}
    </PanelSection>
  );
}

/** What became of a file, from the address: `saved`, or faults such as `row_unknown.12`, where the rest is the row, cell or sheet. */
function faultOf(t: Translate, code: string): string {
  if (code === "saved") return t("sheet.saved");
  const [id = "", at] = code.split(".");
  const told = maybe(t, `reason.sheet.${id}`, "");
  return told === "" ? t("sheet.refused") : reasonText(t, { id: `sheet.${id}`, ...(at ? { values: { row: at, cell: at, n: at } } : {}) });
}

/** A link for a unit without an account; shown once, for only its digest is kept. */
export function LinkTools({ link, until }: { link: string | null; until: Date | null }) {
  const t = useWords();
  return (
    <PanelSection title={t("link.title")}>
      {link ? (
        <>
          <p className="dim">{t("link.once")}</p>
          <p className="dk-address">{link}</p>
        </>
      ) : null}
      {until ? <p className="dim">{t("link.until", { day: day(t, until) })}</p> : null}
      <Form method="post" className="row wrap">
        <Button type="submit" name="step" value="link" size="xs">
          {t(until ? "link.make_new" : "link.make")}
        </Button>
        {until ? (
          <Button type="submit" name="step" value="unlink" size="xs">
            {t("link.revoke")}
          </Button>
        ) : null}
      </Form>
    </PanelSection>
  );
}
