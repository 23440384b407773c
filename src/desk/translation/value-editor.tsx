import { TextInput } from "@mantine/core";
import type { LeadImage } from "#modules/editions/contract";
import { useWords } from "../messages/use-messages.tsx";
import { BlockEditor } from "./block-editor.tsx";
import { isBlock, type Value } from "./values.ts";

type Props = {
  id: string;
  label: string;
  lang: string | undefined;
  value: Value;
  focus: boolean;
  onChange: (value: Value) => void;
  onBlur: () => void;
};
type Words = Pick<LeadImage, "alt" | "caption" | "credit" | "decorative">;

/** The editor that fits a row: a text field, fields of a picture or video, or the editor of one block. */
export function ValueEditor({ id, label, lang, value, focus, onChange, onBlur }: Props) {
  const t = useWords();
  if (value === null) return null;
  if (typeof value === "string") {
    const oneLine = (text: string) => (id === "title" ? text.replace(/\n/g, " ") : text);
    return (
      <textarea
        className="dk-ta"
        rows={2}
        aria-label={label}
        lang={lang}
        value={value}
        ref={focus ? focusOnce : undefined}
        onChange={(event) => onChange(oneLine(event.target.value))}
        onBlur={onBlur}
      />
    );
  }
  if (!isBlock(value))
    return (
      <PictureFields
        label={label}
        lang={lang}
        value={value}
        focus={focus}
        onChange={(next) => onChange({ ...value, ...next })}
        onBlur={onBlur}
      />
    );
  if (value.type === "figure") {
    return (
      <PictureFields
        label={label}
        lang={lang}
        value={value.attrs}
        focus={focus}
        onChange={(next) => onChange({ ...value, attrs: { ...value.attrs, ...next } })}
        onBlur={onBlur}
      />
    );
  }
  if (value.type === "video") {
    return (
      <TextInput
        label={t("seg.field_video")}
        lang={lang}
        value={value.attrs.title}
        ref={focus ? focusOnce : undefined}
        onChange={(event) => onChange({ ...value, attrs: { ...value.attrs, title: event.currentTarget.value } })}
        onBlur={onBlur}
      />
    );
  }
  return (
    <>
      <BlockEditor
        id={id}
        label={label}
        lang={lang}
        block={value}
        focus={focus}
        onChange={(next) => onChange(keepCite(next, value))}
        onBlur={onBlur}
      />
      {value.type === "blockquote" ? (
        <TextInput
          size="xs"
          label={t("seg.field_cite")}
          lang={lang}
          value={value.attrs?.cite ?? ""}
          onChange={(event) => onChange({ ...value, attrs: { ...value.attrs, cite: event.currentTarget.value || null } })}
          onBlur={onBlur}
        />
      ) : null}
    </>
  );
}

/** The source of a quotation is edited beside the block editor, which only knows the one it was opened with. */
function keepCite(next: Value, now: Value): Value {
  if (!isBlock(next) || !isBlock(now) || next.type !== "blockquote" || now.type !== "blockquote") return next;
  return { ...next, attrs: { ...next.attrs, cite: now.attrs?.cite ?? null } };
}

function PictureFields({
  label,
  lang,
  value,
  focus,
  onChange,
  onBlur,
}: {
  label: string;
  lang: string | undefined;
  value: Words;
  focus: boolean;
  onChange: (next: Partial<Words>) => void;
  onBlur: () => void;
}) {
  const t = useWords();
  const field = (name: "alt" | "caption" | "credit") => ({
    size: "xs" as const,
    lang,
    value: value[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [name]: event.currentTarget.value }),
    onBlur,
  });
  return (
    <fieldset className="dk-form dk-plainset" aria-label={label}>
      {value.decorative ? (
        <p className="dim">{t("seg.decorative")}</p>
      ) : (
        <TextInput {...field("alt")} label={t("seg.field_alt")} ref={focus ? focusOnce : undefined} />
      )}
      <TextInput {...field("caption")} label={t("seg.field_caption")} />
      <TextInput {...field("credit")} label={t("seg.field_credit")} />
    </fieldset>
  );
}

function focusOnce(field: HTMLElement | null) {
  field?.focus();
}
