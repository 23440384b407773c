import { IconAsterisk, IconLink } from "@tabler/icons-react";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { type Editor, EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { useMemo } from "react";
import { useWords } from "../messages/use-messages.tsx";
import { useNonce } from "../nonce.tsx";
import { richExtensions } from "../rich/extensions.ts";
import { FootnoteForm } from "../rich/footnote-form.tsx";
import { LinkForm } from "../rich/link-form.tsx";
import { ToolPopover } from "../rich/tool-popover.tsx";
import { type Block, withRowId } from "./values.ts";

type Props = {
  id: string;
  label: string;
  lang: string | undefined;
  block: Block;
  focus: boolean;
  onChange: (block: Block) => void;
  onBlur: () => void;
};

/** Edits one block of the body with its marks, notes, lists and cells. */
export function BlockEditor({ id, label, lang, block, focus, onChange, onBlur }: Props) {
  const nonce = useNonce();
  const extensions = useMemo(() => richExtensions({ mediaSrc: () => "", oneBlock: true }), []);
  const editor = useEditor(
    {
      extensions,
      content: { type: "doc", content: [block] },
      immediatelyRender: true,
      injectNonce: nonce ?? "",
      autofocus: focus ? "end" : false,
      enableInputRules: false,
      editorProps: {
        attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, ...(lang ? { lang } : {}) },
        // Ctrl Enter confirms the row; the editor would make a line break of it.
        handleKeyDown: (_view, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),
        handlePaste: (view, _event, slice) => pasteAsOne(view, slice),
      },
      onUpdate: ({ editor: now }) => {
        const [first] = now.getJSON().content ?? [];
        if (first) onChange(withRowId(first as Block, id));
      },
      onBlur,
    },
    [extensions],
  );
  return (
    <>
      <MiniTools editor={editor} lang={lang} />
      <div className="dk-ta dk-rich">
        <EditorContent editor={editor} />
      </div>
    </>
  );
}

/** Several pasted paragraphs become lines of the one paragraph; without this all but the first would be lost. */
function pasteAsOne(view: EditorView, slice: Slice): boolean {
  if (slice.content.childCount < 2 || view.state.selection.$from.depth !== 1) return false;
  const { schema } = view.state;
  const lines: string[] = [];
  slice.content.forEach((node) => {
    lines.push(
      ...node
        .textBetween(0, node.content.size, "\n", " ")
        .split("\n")
        .filter((line) => line.trim() !== ""),
    );
  });
  const nodes = lines.flatMap((line, index) =>
    index === 0 || !schema.nodes.hardBreak ? [schema.text(line)] : [schema.nodes.hardBreak.create(), schema.text(line)],
  );
  view.dispatch(view.state.tr.replaceSelection(new Slice(Fragment.from(nodes), 0, 0)).scrollIntoView());
  return true;
}

function MiniTools({ editor, lang }: { editor: Editor; lang: string | undefined }) {
  const t = useWords();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      link: now.isActive("link"),
      note: now.isActive("footnote"),
    }),
  });
  const keep = (event: React.MouseEvent) => event.preventDefault();
  return (
    <div className="dk-minitools" role="group" aria-label={t("seg.tools")}>
      <button
        type="button"
        className="dk-tool"
        aria-pressed={on.bold}
        onMouseDown={keep}
        onClick={() => editor.chain().focus().toggleBold().run()}
      >
        <b>{t("seg.bold")}</b>
      </button>
      <button
        type="button"
        className="dk-tool"
        aria-pressed={on.italic}
        onMouseDown={keep}
        onClick={() => editor.chain().focus().toggleItalic().run()}
      >
        <i>{t("seg.italic")}</i>
      </button>
      <ToolPopover editor={editor} on={on.link} label={[<IconLink key="icon" aria-hidden />, t("seg.link")]}>
        {(close) => <LinkForm editor={editor} lang={lang} onClose={close} />}
      </ToolPopover>
      <ToolPopover editor={editor} on={on.note} label={[<IconAsterisk key="icon" aria-hidden />, t("seg.footnote")]}>
        {(close) => <FootnoteForm editor={editor} lang={lang} onClose={close} />}
      </ToolPopover>
    </div>
  );
}
