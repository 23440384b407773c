import { Button, Textarea, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useRef, useState } from "react";
import { useWords } from "../messages/use-messages.tsx";
import { toHref } from "./address.ts";

type Props = { editor: Editor; lang: string | undefined; onClose: () => void };

/** The words of a note and where they come from; with a note selected, that one is changed. */
export function FootnoteForm({ editor, lang, onClose }: Props) {
  const t = useWords();
  const [chosen] = useState(() => editor.isActive("footnote"));
  const [text, setText] = useState(() => (chosen ? String(editor.getAttributes("footnote").text ?? "") : ""));
  const [address, setAddress] = useState(() => (chosen ? String(editor.getAttributes("footnote").href ?? "") : ""));
  const [wrong, setWrong] = useState<"text" | "address" | null>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  const addressField = useRef<HTMLInputElement>(null);

  function refuse(field: "text" | "address") {
    setWrong(field);
    (field === "text" ? textField : addressField).current?.focus();
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const href = address.trim() === "" ? null : toHref(address);
    if (text.trim() === "") return refuse("text");
    if (address.trim() !== "" && href === null) return refuse("address");
    const attrs = { text: text.trim(), href };
    const chain = editor.chain().focus();
    if (chosen) chain.updateAttributes("footnote", attrs).run();
    else chain.insertContent({ type: "footnote", attrs }).run();
    onClose();
  }
  return (
    <form className="dk-form" onSubmit={onSubmit} noValidate>
      <Textarea
        ref={textField}
        data-autofocus
        label={t("footnote.text")}
        lang={lang}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={text}
        error={wrong === "text" ? t("footnote.empty") : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <TextInput
        ref={addressField}
        label={t("footnote.address")}
        autoComplete="off"
        spellCheck={false}
        value={address}
        error={wrong === "address" ? t("link.bad") : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <div className="row wrap">
        <Button type="submit" variant="filled" size="xs">
          {chosen ? t("footnote.change") : t("footnote.put")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
