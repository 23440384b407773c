import { Button } from "@mantine/core";
import { Notice } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import type { Section } from "./section-editor.tsx";
import type { useSection } from "./use-section.ts";

type Props = { section: Section; tools: ReturnType<typeof useSection>; holder: string | undefined; onTakeOver: () => void };

/** Who writes in a section, and where its words are: stored, waiting, kept on this machine, or saved by another meanwhile. */
export function SectionState({ section, tools, holder, onTakeOver }: Props) {
  const t = useWords();
  const { status } = tools;
  return (
    <>
      {holder ? (
        <Notice>
          <span className="row wrap">
            <span>{t("consolidated.held", { name: holder })}</span>
            <Button size="xs" type="button" onClick={onTakeOver}>
              {t("consolidated.take_pen")}
            </Button>
          </span>
        </Notice>
      ) : null}
      {status.kind === "changed" ? (
        <Notice tone="bad">
          <p>{t("consolidated.changed", { name: section.updatedByName ?? "" })}</p>
          <p className="dk-answer" lang="vi">
            {section.body.join("\n")}
          </p>
          <span className="row wrap">
            <Button size="xs" type="button" onClick={tools.takeTheirs}>
              {t("consolidated.use_theirs")}
            </Button>
            <Button size="xs" type="button" onClick={tools.keepMine}>
              {t("consolidated.keep_mine")}
            </Button>
          </span>
        </Notice>
      ) : null}
      {status.kind === "refused" ? <Refusal reasons={status.reasons} /> : null}
      <span className="dim xs" role="status">
        {status.kind === "waiting" || status.kind === "saved" || status.kind === "offline" ? t(`consolidated.status.${status.kind}`) : ""}
      </span>
    </>
  );
}
