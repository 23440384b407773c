import { Button } from "@mantine/core";
import { useRef } from "react";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";
import type { ConsolidatedView } from "./consolidated.tsx";
import { Chips } from "./chips.tsx";
import { SectionState } from "./section-state.tsx";
import { UnitWords } from "./unit-words.tsx";
import type { HereTools } from "./use-here.ts";
import { useSection } from "./use-section.ts";

export type Section = ConsolidatedView["report"]["sections"][number];
type Props = { section: Section; view: ConsolidatedView; hereTools: HereTools };

/** One section: its words with figures as chips; in a draft also the words to write, the figures to insert and what units wrote. */
export function SectionEditor(props: Props) {
  const { section, view } = props;
  if (view.writes) return <Writing {...props} />;
  return (
    <section className="dk-question" lang="vi">
      <h2>{section.title}</h2>
      <Chips lines={section.body} figures={view.report.figures} />
    </section>
  );
}

function Writing({ section, view, hereTools }: Props) {
  const t = useWords();
  const { here, write } = hereTools;
  const server = { title: section.title, body: section.body.join("\n"), lockVersion: section.lockVersion };
  const tools = useSection({ consolidationId: view.report.head.id, section: section.section, server });
  const { draft, flush } = tools;
  const area = useRef<HTMLTextAreaElement>(null);
  const figures = view.report.figures.filter((figure) => figure.key.startsWith(`${section.section}.`));
  const holder = here?.present.find((each) => each.part === section.section && !each.mine);
  const held = holder !== undefined;
  const begin = () => write(section.section);
  const type = (words: Parameters<typeof tools.type>[0]) => {
    begin();
    tools.type(words);
  };
  const insert = (text: string) => {
    const at = area.current?.selectionStart ?? draft.body.length;
    type({ body: `${draft.body.slice(0, at)}${text}${draft.body.slice(at)}` });
    area.current?.focus();
  };
  return (
    <section className="dk-question" aria-label={section.title} onFocus={held ? undefined : begin} onBlur={flush}>
      <SectionState section={section} tools={tools} holder={holder?.name} onTakeOver={() => write(section.section, true)} />
      <div className="dk-form">
        <input
          className="dk-select wide m"
          value={draft.title}
          onChange={(event) => type({ title: event.currentTarget.value })}
          readOnly={held}
          maxLength={300}
          aria-label={t("consolidated.heading")}
          lang="vi"
        />
        <textarea
          ref={area}
          className="dk-ta"
          rows={5}
          value={draft.body}
          onChange={(event) => type({ body: event.currentTarget.value })}
          readOnly={held}
          aria-label={t("consolidated.body")}
          lang="vi"
        />
        <div lang="vi">
          <Chips lines={draft.body.split("\n")} figures={view.report.figures} />
        </div>
        {held ? null : (
          <div className="row wrap">
            {figures.map((figure) => (
              <Button key={figure.key} size="xs" type="button" onClick={() => insert(`{${figure.key}}`)} title={t("consolidated.insert")}>
                + {figure.name} {number(t, figure.total)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <UnitWords
        wrote={view.words.filter((each) => each.question === section.section)}
        onTake={held ? null : (words) => type({ body: `${draft.body}${draft.body ? "\n" : ""}${words}` })}
      />
    </section>
  );
}
