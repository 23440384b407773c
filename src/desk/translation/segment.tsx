import { Button } from "@mantine/core";
import { IconCheck, IconCircleDashed, IconRefreshAlert } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Badge, type Tone } from "#ui/desk/badge";
import { Key } from "#ui/desk/frame";
import { Parts } from "../editions/change-list.tsx";
import { useWords } from "../messages/use-messages.tsx";
import type { MediaSources } from "../rich/media-sources.ts";
import { type Row, type Side, sideText, skeleton } from "./rows.ts";
import { SideEditor } from "./side-editor.tsx";

const LOOK: Record<Row["state"], { tone: Tone; icon: typeof IconCheck }> = {
  confirmed: { tone: "ok", icon: IconCheck },
  stale: { tone: "bad", icon: IconRefreshAlert },
  untranslated: { tone: "none", icon: IconCircleDashed },
  orphan: { tone: "bad", icon: IconRefreshAlert },
};

type Props = {
  row: Row; value: Side; lang: string | undefined; open: boolean; writable: boolean; sources: MediaSources;
  onOpen: () => void; onChange: (value: Side) => void; onConfirm: () => void; onStill: () => void; onRemove: () => void;
};

/** One row: the source with what changed in it, the translation, the state. */
export function Segment({ row, value, lang, open, writable, sources, onOpen, onChange, onConfirm, onStill, onRemove }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const quiet = row.state === "confirmed" && !open;
  const name = row.kind === "block" ? (row.number === null ? t("read.heading") : t("read.paragraph", { n: row.number })) : row.kind === "lead" ? t("edit.lead") : t(`field.${row.kind}`);
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>(".ProseMirror, textarea, input")?.focus();
  }, [open]);
  return (
    <div ref={box} className="dk-seg" aria-current={open ? "true" : undefined}>
      <span className="n">{row.number ?? "·"}</span>
      <div lang="vi" className={quiet ? "dim dk-pre" : "dk-pre"}>{row.parts ? <Parts parts={row.parts} /> : row.sourceText || <span className="dim">{t("translate.gone")}</span>}</div>
      <div className="t">
        {open && writable && row.state !== "orphan" ? (
          <>
            <SideEditor row={row} value={value ?? skeleton(row.source)} lang={lang} label={t("translate.of", { name })} sources={sources} onChange={onChange} />
            <div className="row wrap dk-segbar">
              {row.state === "stale" ? <Button size="xs" onClick={onStill}>{t("action.still")}</Button> : null}
              <span className="sp" />
              <Button size="xs" variant="filled" onClick={onConfirm}>{t("action.confirm")} <Key>Ctrl Enter</Key></Button>
            </div>
          </>
        ) : (
          <button type="button" className={quiet ? "dk-segopen dim dk-pre" : "dk-segopen dk-pre"} onClick={onOpen} aria-label={`${t("translate.of", { name })}: ${sideText(value) || t("state.none")}`}>
            <span lang={value ? lang : undefined}>{sideText(value) || t("state.none")}</span>
          </button>
        )}
        {row.state === "orphan" && writable ? <Button size="xs" onClick={onRemove}>{t("translate.remove")}</Button> : null}
      </div>
      <div className="st"><Badge tone={LOOK[row.state].tone} icon={LOOK[row.state].icon}>{t(`segment.${row.state}`)}</Badge></div>
    </div>
  );
}
