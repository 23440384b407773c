import { Button, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { CitableFact } from "#modules/catalogue/contract";
import { useWords } from "../messages/use-messages.tsx";

const PAUSE_MS = 250;

/** Finds a fact of a record and puts it into the words: its value comes from the record, so it is chosen and never typed. */
export function FactForm({ editor, lang, onClose }: { editor: Editor; lang: string | undefined; onClose: () => void }) {
  const t = useWords();
  const [asked, setAsked] = useState("");
  const [facts, setFacts] = useState<CitableFact[] | null>(null);
  useEffect(() => {
    if (asked.trim().length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void find(asked, lang, stop.signal).then((found) => !stop.signal.aborted && setFacts(found)), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, lang]);
  function put({ documentId, field, shown, version }: CitableFact) {
    editor.chain().focus().insertContent({ type: "fact", attrs: { documentId, field, shown, version } }).run();
    onClose();
  }
  return (
    <div className="dk-form">
      <TextInput
        data-autofocus
        label={t("cite.find")}
        description={t("cite.hint")}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      <div aria-live="polite">{facts?.length === 0 ? <p className="dim">{t("cite.none")}</p> : null}</div>
      <ul className="dk-cite">
        {(facts ?? []).map((fact) => (
          <li key={`${fact.documentId} ${fact.field}`}>
            <Button size="xs" variant="subtle" fullWidth justify="flex-start" onClick={() => put(fact)}>
              {`${fact.title} · ${fact.label[t.lang]}: ${fact.shown}`}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function find(q: string, lang: string | undefined, signal: AbortSignal): Promise<CitableFact[]> {
  try {
    const response = await fetch(`/desk/citable?${new URLSearchParams({ q, lang: lang ?? "vi" })}`, { signal });
    return response.ok ? ((await response.json()) as { facts: CitableFact[] }).facts : [];
  } catch {
    return [];
  }
}
