import {
  IconAsterisk,
  IconDatabase,
  IconInfoSquare,
  IconLink,
  IconList,
  IconListNumbers,
  IconMovie,
  IconPhotoPlus,
  IconQuote,
  IconTable,
} from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useWords } from "../messages/use-messages.tsx";
import { FactForm } from "../catalogue/fact-form.tsx";
import { FootnoteForm } from "./footnote-form.tsx";
import { insertBlock, tableOf } from "./insert-block.ts";
import { LinkForm } from "./link-form.tsx";
import type { MediaSources } from "./media-sources.ts";
import { ToolPopover } from "./tool-popover.tsx";
import { type TakePicture, VideoForm } from "./video-form.tsx";

type Props = { editor: Editor; lang: string | undefined; sources: MediaSources; takePicture: TakePicture; onMedia: () => void };

/** The editor's commands; the arrow keys move along. `onMedia` chooses pictures. What cannot act where the cursor stands is disabled. */
export function Toolbar({ editor, lang, sources, takePicture, onMedia }: Props) {
  const t = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      link: now.isActive("link"),
      bullet: now.isActive("bulletList"),
      ordered: now.isActive("orderedList"),
      quote: now.isActive("blockquote"),
      callout: now.isActive("callout"),
      table: now.isActive("table"),
      video: now.isActive("video"),
      footnote: now.isActive("footnote"),
      fact: now.isActive("fact"),
      // Cells hold words only: lists, quotations and boxes have no place there.
      words: now.isActive("table"),
      block: now.isActive("heading", { level: 2 })
        ? "2"
        : now.isActive("heading", { level: 3 })
          ? "3"
          : now.isActive("heading", { level: 4 })
            ? "4"
            : "p",
    }),
  });
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLButtonElement) || !event.target.matches(".dk-tool")) return;
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>(".dk-tool:not(:disabled)") ?? [])];
    tools[(tools.indexOf(document.activeElement as HTMLElement) + step + tools.length) % tools.length]?.focus();
    event.preventDefault();
  }
  const chain = () => editor.chain().focus();
  return (
    <div ref={bar} className="dk-toolbar" role="toolbar" aria-label={t("tool.label")} onKeyDown={onKeyDown}>
      <select className="dk-tool" aria-label={t("tool.block")} value={on.block} onChange={(event) => setBlock(editor, event.target.value)}>
        <option value="p">{t("tool.paragraph")}</option>
        <option value="2">{t("tool.heading", { n: 1 })}</option>
        <option value="3">{t("tool.heading", { n: 2 })}</option>
        <option value="4">{t("tool.heading", { n: 3 })}</option>
      </select>
      <span className="dk-sep" />
      <Tool on={on.bold} run={() => chain().toggleBold().run()}>
        <b>{t("tool.bold")}</b>
      </Tool>
      <Tool on={on.italic} run={() => chain().toggleItalic().run()}>
        <i>{t("tool.italic")}</i>
      </Tool>
      <ToolPopover editor={editor} on={on.link} label={[<IconLink key="icon" aria-hidden />, t("tool.link")]}>
        {(close) => <LinkForm editor={editor} lang={lang} onClose={close} />}
      </ToolPopover>
      <Tool on={on.bullet} off={on.words} run={() => chain().toggleBulletList().run()}>
        <IconList aria-hidden />
        {t("tool.list")}
      </Tool>
      <Tool on={on.ordered} off={on.words} run={() => chain().toggleOrderedList().run()}>
        <IconListNumbers aria-hidden />
        {t("tool.numbers")}
      </Tool>
      <Tool on={on.quote} off={on.words} run={() => chain().toggleWrap("blockquote").run()}>
        <IconQuote aria-hidden />
        {t("tool.quote")}
      </Tool>
      <Tool on={on.callout} off={on.words} run={() => chain().toggleWrap("callout").run()}>
        <IconInfoSquare aria-hidden />
        {t("tool.callout")}
      </Tool>
      <Tool on={on.table} run={() => insertBlock(editor, tableOf(3, 3))}>
        <IconTable aria-hidden />
        {t("tool.table")}
      </Tool>
      <Tool run={onMedia}>
        <IconPhotoPlus aria-hidden />
        {t("tool.media")}
      </Tool>
      <ToolPopover editor={editor} on={on.video} label={[<IconMovie key="icon" aria-hidden />, t("tool.video")]}>
        {(close) => <VideoForm editor={editor} lang={lang} sources={sources} takePicture={takePicture} onClose={close} />}
      </ToolPopover>
      <ToolPopover editor={editor} on={on.footnote} label={[<IconAsterisk key="icon" aria-hidden />, t("tool.footnote")]}>
        {(close) => <FootnoteForm editor={editor} lang={lang} onClose={close} />}
      </ToolPopover>
      <ToolPopover editor={editor} on={on.fact} label={[<IconDatabase key="icon" aria-hidden />, t("tool.fact")]}>
        {(close) => <FactForm editor={editor} lang={lang} onClose={close} />}
      </ToolPopover>
    </div>
  );
}

function Tool({ on, off, run, children }: { on?: boolean; off?: boolean; run: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="dk-tool"
      aria-pressed={on}
      disabled={off}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {children}
    </button>
  );
}

function setBlock(editor: Editor, value: string) {
  if (value === "p") editor.chain().focus().setParagraph().run();
  else
    editor
      .chain()
      .focus()
      .setHeading({ level: value === "2" ? 2 : value === "3" ? 3 : 4 })
      .run();
}
