import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { Form } from "react-router";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";
import type { ConsolidatedView } from "./consolidated.tsx";
import { Chips } from "./chips.tsx";

type Section = ConsolidatedView["report"]["sections"][number];

/** One section: its words with figures as chips; in a draft also the form, the figures to insert and what units wrote. */
export function SectionEditor({ section, view }: { section: Section; view: ConsolidatedView }) {
  const t = useWords();
  const [body, setBody] = useState(section.body.join("\n"));
  const area = useRef<HTMLTextAreaElement>(null);
  const figures = view.report.figures.filter((figure) => figure.key.startsWith(`${section.section}.`));
  const wrote = view.words.filter((each) => each.question === section.section);
  const insert = (text: string) => {
    const at = area.current?.selectionStart ?? body.length;
    setBody(`${body.slice(0, at)}${text}${body.slice(at)}`);
    area.current?.focus();
  };
  if (!view.writes)
    return (
      <section className="dk-question" lang="vi">
        <h2>{section.title}</h2>
        <Chips lines={section.body} figures={view.report.figures} />
      </section>
    );
  return (
    <section className="dk-question" aria-label={section.title}>
      <Form method="post" className="dk-form" preventScrollReset>
        <input type="hidden" name="section" value={section.section} />
        <input type="hidden" name="lockVersion" value={section.lockVersion} />
        <input
          className="dk-select wide m"
          name="title"
          defaultValue={section.title}
          required
          maxLength={300}
          aria-label={t("consolidated.heading")}
          lang="vi"
        />
        <textarea
          ref={area}
          className="dk-ta"
          name="body"
          rows={5}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          aria-label={t("consolidated.body")}
          lang="vi"
        />
        <div lang="vi">
          <Chips lines={body.split("\n")} figures={view.report.figures} />
        </div>
        <div className="row wrap">
          {figures.map((figure) => (
            <Button key={figure.key} size="xs" type="button" onClick={() => insert(`{${figure.key}}`)} title={t("consolidated.insert")}>
              + {figure.name} {number(t, figure.total)}
            </Button>
          ))}
          <span className="sp" />
          <Button type="submit" name="step" value="save" size="xs" disabled={false}>
            {t("consolidated.save")}
          </Button>
        </div>
      </Form>
      {wrote.length > 0 ? (
        <details className="dk-more">
          <summary>
            {t("consolidated.units_wrote")} {wrote.length}
          </summary>
          <ul className="dk-lines">
            {wrote.map((each) => (
              <li key={each.unitId} lang="vi">
                <span className="row">
                  <b>{each.unitName}</b>
                  {each.accepted ? null : <span className="dim">{t("consolidated.not_accepted")}</span>}
                  <span className="sp" />
                  <Button
                    size="xs"
                    type="button"
                    variant="subtle"
                    onClick={() => setBody(`${body}${body ? "\n" : ""}${each.words} (${each.unitName})`)}
                  >
                    {t("consolidated.take_over")}
                  </Button>
                </span>
                <p className="dk-answer">{each.words}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
