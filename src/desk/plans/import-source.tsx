import { useEffect, useMemo, useRef } from "react";
import type { ProposedNode } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import type { Checking } from "./import-edit.ts";

/** The text as it came, paragraph by paragraph; the one that the selected entry comes from is marked, and choosing one selects its entry. */
export function ImportSource({ checking, onSelect }: { checking: Checking; onSelect: (key: string) => void }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { nodes, paragraphs } = checking.plan;
  const selected = nodes.find((node) => node.key === checking.selected);
  const at = selected?.source?.paragraph ?? null;
  const byParagraph = useMemo(
    () =>
      Map.groupBy(
        nodes.filter((node) => node.source),
        (node) => node.source?.paragraph ?? -1,
      ),
    [nodes],
  );
  useEffect(() => {
    box.current?.querySelector(`[data-paragraph="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const step = (from: number, by: 1 | -1) => {
    for (let next = from + by; next >= 0 && next < paragraphs.length; next += by) {
      const node = byParagraph.get(next)?.[0];
      if (!node) continue;
      onSelect(node.key);
      box.current?.querySelector<HTMLElement>(`[data-paragraph="${next}"]`)?.focus();
      return;
    }
  };
  const onKeyDown = (event: React.KeyboardEvent, index: number) => {
    if (event.key === "ArrowDown") step(index, 1);
    else if (event.key === "ArrowUp") step(index, -1);
    else if (event.key === "ArrowRight") document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <section className="dk-importpane" aria-labelledby="import-source">
      <h2 id="import-source">{t("plan_import.source")}</h2>
      <div ref={box} role="listbox" aria-labelledby="import-source" className="dk-importsource" lang="vi" tabIndex={at === null ? 0 : -1}>
        {paragraphs.map((text, index) => {
          const here = byParagraph.get(index) ?? [];
          const current = index === at;
          return (
            <div
              // The paragraphs of a source never change places.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              role="option"
              aria-selected={current}
              data-paragraph={index}
              data-frame={here.length === 0 ? "" : undefined}
              tabIndex={current ? 0 : -1}
              onClick={() => (here[0] ? onSelect(here[0].key) : undefined)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {current && selected ? <Marked text={text} node={selected} /> : text}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Marked({ text, node: { source } }: { text: string; node: ProposedNode }) {
  if (!source) return text;
  return (
    <>
      {text.slice(0, source.start)}
      <mark>{text.slice(source.start, source.end)}</mark>
      {text.slice(source.end)}
    </>
  );
}
