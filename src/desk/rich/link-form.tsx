import { Button, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useRef, useState } from "react";
import type { OwnPage } from "../editions/links.ts";
import { useWords } from "../messages/use-messages.tsx";
import { toHref } from "./address.ts";
import { useOwnPages } from "./use-own-pages.ts";

type Props = { editor: Editor; lang: string | undefined; onClose: () => void };

/** Where a link leads: a typed address, or one of our own pages found by its words. Without a selection it asks for the words too. */
export function LinkForm({ editor, lang, onClose }: Props) {
  const t = useWords();
  const [now] = useState(() => ({
    href: String(editor.getAttributes("link").href ?? ""),
    bare: editor.state.selection.empty && !editor.isActive("link"),
  }));
  const [address, setAddress] = useState(now.href);
  const [shown, setShown] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const pages = useOwnPages(address, lang);

  function put(href: string, words: string) {
    const chain = editor.chain().focus().extendMarkRange("link");
    if (now.bare) chain.insertContent({ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const href = toHref(address);
    if (href) return put(href, shown.trim() || address.trim());
    setWrong(true);
    field.current?.focus();
  }
  function choose(page: OwnPage) {
    put(page.href, shown.trim() || page.title);
  }
  return (
    <form className="dk-form" onSubmit={onSubmit} noValidate>
      <TextInput
        ref={field}
        data-autofocus
        label={t("link.address")}
        description={t("link.address_hint")}
        autoComplete="off"
        spellCheck={false}
        value={address}
        error={wrong ? t("link.bad") : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(false);
        }}
      />
      {now.bare ? (
        <TextInput label={t("link.words")} lang={lang} value={shown} onChange={(event) => setShown(event.currentTarget.value)} />
      ) : null}
      <OwnPages pages={pages} lang={lang} choose={choose} />
      <div className="row wrap">
        <Button type="submit" variant="filled" size="xs">
          {t("link.put")}
        </Button>
        {now.href ? (
          <Button
            size="xs"
            onClick={() => {
              editor.chain().focus().extendMarkRange("link").unsetLink().run();
              onClose();
            }}
          >
            {t("link.remove")}
          </Button>
        ) : null}
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}

function OwnPages({ pages, lang, choose }: { pages: OwnPage[] | null; lang: string | undefined; choose: (page: OwnPage) => void }) {
  const t = useWords();
  return (
    <div>
      <p className="dim xs" role="status">
        {pages === null ? "" : pages.length === 0 ? t("link.none") : t("link.found", { n: pages.length })}
      </p>
      {pages && pages.length > 0 ? (
        <ul className="dk-pages" aria-label={t("link.own")}>
          {pages.map((page) => (
            <li key={page.href}>
              <button type="button" className="dk-pagelink" onClick={() => choose(page)}>
                <span lang={lang}>{page.title}</span> <span className="dim">{t(`section.${page.section}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
