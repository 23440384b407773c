import { TextInput } from "@mantine/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useMemo } from "react";
import { FigureFields } from "../editions/figure-fields.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { useNonce } from "../nonce.tsx";
import { richExtensions } from "../rich/extensions.ts";
import type { MediaSources } from "../rich/media-sources.ts";
import { type Block, isBlock, isLead, type Row, type Side } from "./rows.ts";

type Props = { row: Row; value: Side; lang: string | undefined; label: string; sources: MediaSources; onChange: (value: Side) => void };

/** Edits the translation of one row: a line, the words of a picture, or a block with its marks. */
export function SideEditor({ row, value, lang, label, sources, onChange }: Props) {
  const t = useWords();
  if (isLead(value)) return <FigureFields title={label} id={row.blockId} src={sources.find(value.mediaId)} value={value} writable lang={lang} onChange={(next) => onChange({ ...value, ...next })} />;
  if (!isBlock(value)) return <textarea className="dk-ta" lang={lang} aria-label={label} value={value ?? ""} rows={2} onChange={(event) => onChange(event.target.value)} />;
  if (value.type === "figure") return <FigureFields title={label} id={row.blockId} src={sources.find(value.attrs.mediaId)} value={value.attrs} writable lang={lang} onChange={(next) => onChange({ ...value, attrs: { ...value.attrs, ...next } })} />;
  if (value.type === "video") return <TextInput lang={lang} label={t("tool.video_title")} value={value.attrs.title} onChange={(event) => onChange({ ...value, attrs: { ...value.attrs, title: event.currentTarget.value } })} />;
  return <BlockEditor block={value} lang={lang} label={label} sources={sources} onChange={onChange} />;
}

function BlockEditor({ block, lang, label, sources, onChange }: { block: Block; lang: string | undefined; label: string; sources: MediaSources; onChange: (value: Block) => void }) {
  const nonce = useNonce();
  const extensions = useMemo(() => richExtensions({ mediaSrc: sources.find, oneBlock: true }), [sources]);
  const editor = useEditor({
    extensions, content: { type: "doc", content: [block] }, injectNonce: nonce ?? "", immediatelyRender: true,
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, ...(lang ? { lang } : {}) } },
    onUpdate: ({ editor: now }) => {
      const [changed] = (now.getJSON().content ?? []) as unknown as Block[];
      if (changed) onChange(changed);
    },
  });
  return <div className="dk-ta dk-rich"><EditorContent editor={editor} /></div>;
}
