import { Button, Checkbox, FileButton, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { Link } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import { Timeline } from "#ui/desk/timeline";
import {
  type DeskRevision,
  FAMILIES,
  type HistoryEntry,
  type LeadImage,
  type Facts,
  type RichDoc,
  TOPICS,
} from "#modules/editions/contract";
import type { RequestView } from "#modules/requests/contract";
import { useWords } from "../messages/use-messages.tsx";
import type { MediaSources } from "../rich/media-sources.ts";
import { RequestsBeside } from "../requests/beside.tsx";
import { FigureFields } from "./figure-fields.tsx";
import { signOffSteps } from "./sign-off.ts";

type Props = {
  revision: DeskRevision;
  history: HistoryEntry[];
  requests: RequestView[];
  now: Date;
  editor: Editor;
  body: RichDoc;
  lead: LeadImage | null;
  facts: Facts;
  words: { slug: string | null };
  writable: boolean;
  sources: MediaSources;
  onLead: (lead: LeadImage | null) => void;
  onFacts: (facts: Facts) => void;
  onSlug: (slug: string | null) => void;
  onLeadFile: (file: File) => void;
};

/** The side of the editor: who signed what, topics, pictures and their descriptions, address. */
export function EditorPanel({
  revision,
  history,
  requests,
  now,
  editor,
  body,
  lead,
  facts,
  words,
  writable,
  sources,
  onLead,
  onFacts,
  onSlug,
  onLeadFile,
}: Props) {
  const t = useWords();
  const figures = body.content.filter((block) => block.type === "figure");
  const toggle = (topic: (typeof TOPICS)[number], on: boolean) =>
    onFacts({ ...facts, topics: on ? [...facts.topics, topic] : facts.topics.filter((each) => each !== topic) });
  return (
    <aside className="dk-panel" aria-label={t("edit.panel")}>
      <RequestsBeside requests={requests} now={now} />
      <PanelSection title={t("edit.sign_off")} aside={<Link to={`/desk/history/${revision.editionId}`}>{t("action.compare")}</Link>}>
        <Timeline steps={signOffSteps(t, history.slice(0, 12), now)} />
      </PanelSection>
      <PanelSection title={t("edit.topics")}>
        <div className="row wrap">
          {TOPICS.map((topic) => (
            <Checkbox
              key={topic}
              size="xs"
              label={t(`topic.${topic}`)}
              disabled={!writable}
              checked={facts.topics.includes(topic)}
              onChange={(event) => toggle(topic, event.currentTarget.checked)}
            />
          ))}
        </div>
      </PanelSection>
      <PanelSection title={t("edit.media")} aside={<span className="dim">{figures.length + (lead ? 1 : 0)}</span>}>
        <div className="dk-form">
          {lead ? (
            <FigureFields
              title={t("edit.lead")}
              id="lead"
              src={sources.find(lead.mediaId)}
              value={lead}
              writable={writable}
              onChange={(next) => onLead({ ...lead, ...next })}
              onRemove={() => onLead(null)}
            />
          ) : (
            <FileButton accept="image/*" onChange={(file) => file && onLeadFile(file)} disabled={!writable}>
              {(props) => (
                <Button {...props} id="add-lead" size="xs">
                  {t("edit.add_lead")}
                </Button>
              )}
            </FileButton>
          )}
          {figures.map((figure, index) => (
            <FigureFields
              key={figure.attrs.id ?? index}
              title={t("edit.figure", { n: index + 1 })}
              id={figure.attrs.id ?? ""}
              src={sources.find(figure.attrs.mediaId)}
              value={figure.attrs}
              writable={writable}
              onChange={(next) => setFigure(editor, figure.attrs.id ?? "", next)}
            />
          ))}
        </div>
      </PanelSection>
      <PanelSection title={t("edit.drawing")}>
        <p className="dim xs">{t("edit.drawing_hint")}</p>
        <label className="row">
          <span className="dk-label">{t("edit.family")}</span>
          <select
            className="dk-select"
            disabled={!writable}
            value={facts.family}
            onChange={(event) => {
              const family = FAMILIES.find((each) => each === event.target.value);
              if (family) onFacts({ ...facts, family });
            }}
          >
            {FAMILIES.map((family) => (
              <option key={family} value={family}>
                {t(`family.${family}`)}
              </option>
            ))}
          </select>
        </label>
      </PanelSection>
      <PanelSection title={t("edit.slug")}>
        <TextInput
          aria-label={t("edit.slug")}
          description={t("edit.slug_hint")}
          readOnly={!writable}
          value={words.slug ?? ""}
          onChange={(event) => onSlug(event.currentTarget.value.trim() || null)}
        />
      </PanelSection>
    </aside>
  );
}

function setFigure(editor: Editor, id: string, next: Partial<LeadImage>) {
  editor.commands.command(({ tr }) => {
    tr.doc.forEach((node, offset) => {
      if (node.type.name === "figure" && node.attrs.id === id) tr.setNodeMarkup(offset, undefined, { ...node.attrs, ...next });
    });
    return true;
  });
}
