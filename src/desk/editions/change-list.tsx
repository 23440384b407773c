import { Button } from "@mantine/core";
import { Badge } from "#ui/desk/badge";
import { useWords } from "../messages/use-messages.tsx";
import type { Change } from "./reading.server.ts";

/** Words of one change: removed struck through, added underlined. */
export function Parts({ parts }: { parts: Change["parts"] }) {
  return (
    <>
      {parts.map((part, at) => {
        const key = `${at}:${part.op}`;
        if (part.op === "ins") return <ins key={key}>{part.text}</ins>;
        if (part.op === "del") return <del key={key}>{part.text}</del>;
        return <span key={key}>{part.text}</span>;
      })}
    </>
  );
}

/** What differs between two versions, block by block. */
export function ChangeList({
  changes,
  unchanged,
  lang,
  commented,
  onRemark,
}: {
  changes: readonly Change[];
  /** How many blocks stayed the same; null where that is not counted. */
  unchanged: number | null;
  lang: string | undefined;
  /** Blocks that the last return spoke of. */
  commented?: readonly (string | null)[];
  /** Takes a remark on a block; left out where none can be made. */
  onRemark?: ((blockId: string) => void) | undefined;
}) {
  const t = useWords();
  return (
    <>
      {changes.map((change) => (
        <div className="dk-change" key={`${change.kind}:${change.id}`}>
          <div className="h">
            <b>{change.label}</b>
            {commented?.includes(change.id) ? <Badge tone="pub">{t("compare.commented")}</Badge> : null}
            <Badge tone="plain">{t(`compare.${change.kind}`)}</Badge>
            {onRemark && change.kind !== "removed" ? (
              <>
                <span className="sp" />
                <Button size="xs" variant="subtle" onClick={() => onRemark(change.id)}>
                  {t("remark.make")}
                  <span className="vh">: {change.label}</span>
                </Button>
              </>
            ) : null}
          </div>
          <p lang={lang}>
            <Parts parts={change.parts} />
          </p>
          {change.kind === "changed" && change.parts.every((part) => part.op === "same") ? (
            <p className="dim xs">{t("compare.format")}</p>
          ) : null}
        </div>
      ))}
      {changes.length === 0 || unchanged !== null ? (
        <p className="dim dk-meta">
          {changes.length === 0 ? t("compare.none") : t("compare.end", { n: changes.length, rest: unchanged ?? 0 })}
        </p>
      ) : null}
    </>
  );
}
