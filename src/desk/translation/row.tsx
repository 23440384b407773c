import { Button } from "@mantine/core";
import { IconCheck, IconCircleDashed, IconCircleMinus, IconLanguage, IconPencil, IconRefreshAlert } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Badge, type Tone } from "#ui/desk/badge";
import { Key } from "#ui/desk/frame";
import type { MessageKey, Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Diff, isLine, LineView, ValueView } from "./block-view.tsx";
import { ValueEditor } from "./value-editor.tsx";
import { emptied, isEmpty, type SegRow, type SegState, type Value } from "./values.ts";

const LOOKS: Record<SegState, { tone: Tone; icon: typeof IconCheck; word: MessageKey }> = {
  confirmed: { tone: "ok", icon: IconCheck, word: "seg.confirmed" },
  draft: { tone: "neutral", icon: IconPencil, word: "seg.draft" },
  stale: { tone: "bad", icon: IconRefreshAlert, word: "seg.stale" },
  untranslated: { tone: "none", icon: IconCircleDashed, word: "seg.untranslated" },
  orphan: { tone: "bad", icon: IconCircleMinus, word: "seg.orphan" },
  kept: { tone: "neutral", icon: IconLanguage, word: "seg.kept" },
};

/** What may be done in the row at hand. */
export type RowActs = {
  open: () => void;
  change: (value: Value) => void;
  leave: () => void;
  confirm: () => void;
  still: () => void;
  copy: () => void;
  drop: () => void;
};
type Props = {
  row: SegRow;
  state: SegState;
  value: Value;
  current: boolean;
  context: boolean;
  writable: boolean;
  focus: boolean;
  editorKey: string;
  sourceLang: string | undefined;
  targetLang: string | undefined;
  acts: RowActs;
};

/** How a row is called: its field, or its number among the blocks. */
export function rowName(t: Translate, row: SegRow): string {
  if (row.kind === "title") return t("seg.field_title");
  if (row.kind === "summary") return t("seg.field_summary");
  if (row.kind === "lead") return t("seg.field_lead");
  return t("seg.segment", { n: row.number ?? 0 });
}

/** One piece of the source beside its translation; the row at hand is an editor. */
export function Row(props: Props) {
  const { row, state, value, current, context, writable, focus, sourceLang, targetLang, acts } = props;
  const t = useWords();
  const name = rowName(t, row);
  const look = LOOKS[state];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current && focus) box.current?.scrollIntoView({ block: "nearest" });
  }, [current, focus]);
  const label = row.number ?? "•";
  return (
    <div
      ref={box}
      className="dk-seg"
      role="listitem"
      aria-label={name}
      aria-current={current || undefined}
      data-context={context || undefined}
      data-state={state}
      data-segment={row.id}
    >
      <div className="n">
        {writable && !current ? (
          <button type="button" className="dk-segopen" aria-label={t("seg.open", { name })} onClick={acts.open}>
            {label}
          </button>
        ) : (
          label
        )}
      </div>
      <div className="s" lang={sourceLang}>
        {row.kind === "block" ? null : (
          <span className="dk-label" lang={t.lang}>
            {name}
          </span>
        )}
        {row.diff && state === "stale" ? <Diff parts={row.diff} /> : <ValueView value={row.source} />}
      </div>
      <div className="t" lang={targetLang}>
        {current && writable ? <Open {...props} name={name} /> : <Closed value={value} writable={writable} open={acts.open} name={name} />}
      </div>
      <div className="st">
        <Badge tone={look.tone} icon={look.icon}>
          {t(look.word)}
        </Badge>
      </div>
    </div>
  );
}

function Closed({ value, writable, open, name }: { value: Value; writable: boolean; open: () => void; name: string }) {
  const t = useWords();
  if (isEmpty(value))
    return writable ? (
      <button type="button" className="dk-segopen dk-segempty" lang={t.lang} onClick={open}>
        {t("seg.press_to_translate")}
      </button>
    ) : null;
  if (!writable) return <ValueView value={value} />;
  if (isLine(value))
    return (
      <button type="button" className="dk-segopen" onClick={open}>
        <LineView value={value} />
      </button>
    );
  return (
    <>
      <ValueView value={value} />
      <Button size="xs" variant="subtle" lang={t.lang} aria-label={t("seg.open", { name })} onClick={open}>
        {t("seg.edit")}
      </Button>
    </>
  );
}

function Open({ row, state, value, focus, editorKey, targetLang, acts, name }: Props & { name: string }) {
  const t = useWords();
  const own = state === "orphan" || state === "kept";
  return (
    <>
      <ValueEditor
        key={editorKey}
        id={row.id}
        label={t("seg.editor", { name })}
        lang={targetLang}
        value={isEmpty(value) ? emptied(row.source) : value}
        focus={focus}
        onChange={acts.change}
        onBlur={acts.leave}
      />
      <div className="dk-segfoot" lang={t.lang}>
        {state === "stale" ? (
          <Button size="xs" onClick={acts.still}>
            {t("seg.still")} <Key>Alt V</Key>
          </Button>
        ) : null}
        {!own && isEmpty(value) && !isEmpty(row.source) ? (
          <Button size="xs" variant="subtle" onClick={acts.copy}>
            {t("seg.copy")}
          </Button>
        ) : null}
        {own ? (
          <Button size="xs" onClick={acts.drop}>
            {t("seg.drop")}
          </Button>
        ) : null}
        <span className="sp" />
        {state === "kept" ? null : (
          <Button size="xs" variant="filled" onClick={acts.confirm}>
            {state === "orphan" ? t("seg.keep") : t("seg.confirm")} <Key>Ctrl Enter</Key>
          </Button>
        )}
      </div>
    </>
  );
}
