import {
  IconAsterisk,
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
import { insertBlock, tableOf } from "./insert-block.ts";

type Ask = (question: string, initial?: string) => string | null;

/** The editor's commands; one tab stop, the arrow keys move along. `onMedia` chooses a picture. */
export function Toolbar({ editor, onMedia, children }: { editor: Editor; onMedia?: () => void; children?: ReactNode }) {
  const t = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const ask: Ask = (question, initial) => window.prompt(question, initial ?? "");
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
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>("button, select") ?? [])];
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
      <Tool on={on.link} run={() => setLink(editor, ask, t("tool.link_ask"))}>
        <IconLink aria-hidden />
        {t("tool.link")}
      </Tool>
      <Tool on={on.bullet} run={() => chain().toggleBulletList().run()}>
        <IconList aria-hidden />
        {t("tool.list")}
      </Tool>
      <Tool on={on.ordered} run={() => chain().toggleOrderedList().run()}>
        <IconListNumbers aria-hidden />
        {t("tool.numbers")}
      </Tool>
      <Tool on={on.quote} run={() => chain().toggleWrap("blockquote").run()}>
        <IconQuote aria-hidden />
        {t("tool.quote")}
      </Tool>
      <Tool on={on.callout} run={() => chain().toggleWrap("callout").run()}>
        <IconInfoSquare aria-hidden />
        {t("tool.callout")}
      </Tool>
      <Tool on={on.table} run={() => insertBlock(editor, tableOf(3, 3))}>
        <IconTable aria-hidden />
        {t("tool.table")}
      </Tool>
      {onMedia ? (
        <Tool run={onMedia}>
          <IconPhotoPlus aria-hidden />
          {t("tool.media")}
        </Tool>
      ) : null}
      <Tool run={() => addVideo(editor, ask, t("tool.video_ask"), t("tool.video_title"))}>
        <IconMovie aria-hidden />
        {t("tool.video")}
      </Tool>
      <Tool run={() => addFootnote(editor, ask, t("tool.footnote_ask"))}>
        <IconAsterisk aria-hidden />
        {t("tool.footnote")}
      </Tool>
      <span className="sp" />
      {children}
    </div>
  );
}

function Tool({ on, run, children }: { on?: boolean; run: () => void; children: ReactNode }) {
  return (
    <button type="button" className="dk-tool" aria-pressed={on} onMouseDown={(event) => event.preventDefault()} onClick={run}>
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

function setLink(editor: Editor, ask: Ask, question: string) {
  const href = ask(question, String(editor.getAttributes("link").href ?? "https://"));
  if (href === null) return;
  if (href.trim() === "" || href.trim() === "https://") editor.chain().focus().extendMarkRange("link").unsetLink().run();
  else editor.chain().focus().extendMarkRange("link").setLink({ href: href.trim() }).run();
}

function addVideo(editor: Editor, ask: Ask, question: string, titleQuestion: string) {
  const url = ask(question);
  if (!url?.trim()) return;
  insertBlock(editor, { type: "video", attrs: { url: url.trim(), title: ask(titleQuestion)?.trim() ?? "" } });
}

function addFootnote(editor: Editor, ask: Ask, question: string) {
  const text = ask(question)?.trim();
  if (text) editor.chain().focus().insertContent({ type: "footnote", attrs: { text } }).run();
}
