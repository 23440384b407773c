import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { EditorContent, useEditor } from "@tiptap/react";
import { type ClipboardEvent, type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Hint, Key } from "#ui/desk/frame";
import type { Content, DeskRevision, HistoryEntry, LeadImage, Facts, OpenRemark, RichDoc } from "#modules/editions/contract";
import type { RecordOptions } from "#modules/catalogue/contract";
import type { RequestView } from "#modules/requests/contract";
import { useWords } from "../messages/use-messages.tsx";
import { useNonce } from "../nonce.tsx";
import { blockComments } from "../rich/comments.ts";
import { richExtensions } from "../rich/extensions.ts";
import { insertBlock } from "../rich/insert-block.ts";
import { mediaSources } from "../rich/media-sources.ts";
import { inertHtml } from "../rich/paste.ts";
import { storedBody } from "../rich/stored-body.ts";
import { Toolbar } from "../rich/toolbar.tsx";
import { Page } from "../shell/page.tsx";
import { SignInAgain } from "../shell/sign-in-again.tsx";
import { StateBadge } from "../states.tsx";
import { DueLabel } from "./due-label.tsx";
import { EditorNotices } from "./editor-notices.tsx";
import { EditorPanel } from "./editor-panel.tsx";
import { FactsForm } from "../catalogue/facts-form.tsx";
import { missingFacts } from "../catalogue/missing-facts.ts";
import { missingParts } from "./missing.ts";
import { SaveState } from "./save-state.tsx";
import { openPlace, placed } from "./placed-remarks.ts";
import { RemarksBar } from "./remarks-bar.tsx";
import { UploadNotice } from "./upload-notice.tsx";
import { asideDrafts, dropAside, type KeptDraft } from "./kept-drafts.ts";
import { filesOf, picturesPasted } from "./transferred.ts";
import { WhoIsHere } from "./who-is-here.tsx";
import { useAutosave } from "./use-autosave.ts";
import { tabId, useEditLock } from "./use-edit-lock.ts";
import { usePictures } from "./use-pictures.ts";
import { useStep } from "./use-step.ts";

/** What the editor page knows. */
export type EditorProps = {
  revision: DeskRevision;
  history: HistoryEntry[];
  /** What a return asked for and nobody sent back yet. */
  remarks: OpenRemark[];
  /** Accepted requests that this draft answers. */
  requests: RequestView[];
  slug: string;
  media: Record<string, string>;
  /** What the form of a record chooses from; null for a document without one. */
  options: RecordOptions | null;
  now: Date;
  /** The province's date. */
  today: string;
  onReload: () => void;
};

/** The editor: words in the middle, sign-off and facts at the side, everything stored as it is typed. */
export function EditorScreen({ revision, history, remarks, requests, slug, media, options, now, today, onReload }: EditorProps) {
  const t = useWords();
  const navigate = useNavigate();
  const nonce = useNonce();
  const [tab] = useState(tabId);
  const [words, setWords] = useState({ title: revision.content.title, summary: revision.content.summary, slug: revision.content.slug });
  const [lead, setLead] = useState<LeadImage | null>(revision.content.lead);
  const [facts, setFacts] = useState<Facts>(revision.facts);
  const [body, setBody] = useState<RichDoc>(revision.content.body);
  const [[kept = null], setKept] = useState<KeptDraft[]>(() => asideDrafts(revision.revisionId));
  const [sources] = useState(() => mediaSources(media));
  const allowed = (revision.whyNot.save ?? []).length === 0;
  const { pen, takeOver, askAgain } = useEditLock(revision.editionId, tab, allowed);
  const writable = allowed && pen.kind === "mine";
  const readOnly = !allowed || pen.kind === "other";
  const content: Content = { ...words, lead, body };
  const { status, changed, flush } = useAutosave({
    revisionId: revision.revisionId,
    lockVersion: revision.lockVersion,
    tab,
    build: () => (writable ? { content, facts } : null),
  });
  const submit = useStep();
  const pictures = usePictures(sources);
  const file = useRef<HTMLInputElement>(null);
  const extensions = useMemo(() => {
    const atBlocks = remarks.flatMap(({ blockId, ...rest }) => (blockId === null ? [] : [{ ...rest, blockId }]));
    return [...richExtensions({ mediaSrc: sources.find }), blockComments(atBlocks, t("remark.answered"))];
  }, [sources, remarks, t]);
  const editor = useEditor(
    {
      extensions,
      content: revision.content.body.content.length > 0 ? revision.content.body : undefined,
      editable: writable,
      immediatelyRender: true,
      injectNonce: nonce ?? "",
      editorProps: {
        transformPastedHTML: inertHtml,
        attributes: { id: "body", role: "textbox", "aria-multiline": "true", "aria-label": t("field.body"), lang: "vi" },
      },
      onUpdate: ({ editor: now_ }) => setBody((before) => storedBody(now_, before)),
      onBlur: () => void flush(),
    },
    [extensions],
  );
  useEffect(() => editor.setEditable(writable, false), [editor, writable]);
  useEffect(() => landOn(location.hash), [editor]);
  const lost = status.kind === "refused" && status.reasons.some(({ id }) => id === "lock_held");
  useEffect(() => {
    if (lost) askAgain();
  }, [lost, askAgain]);
  useChanged(writable, [words, lead, facts, body], changed);

  const figureOf = (mediaId: string) => ({ mediaId, alt: "", decorative: false, caption: "", credit: "" });
  const intoBody = (files: readonly File[]) =>
    void pictures.take(files, (mediaId) => insertBlock(editor, { type: "figure", attrs: figureOf(mediaId) }));
  function onPaste(event: ClipboardEvent) {
    const found = picturesPasted(event.clipboardData);
    if (found.length === 0 || !writable) return;
    event.preventDefault();
    event.stopPropagation();
    intoBody(found);
  }
  function onDrop(event: DragEvent) {
    const found = filesOf(event.dataTransfer);
    // A picture moved inside the editor is the editor's own business.
    if (found.length === 0 || editor.view.dragging) return;
    // Without this the browser leaves the page for the file that was dropped.
    event.preventDefault();
    event.stopPropagation();
    if (!writable) return;
    const at = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at) editor.commands.setTextSelection(at.pos);
    intoBody(found);
  }
  const missing = [...missingParts(content, revision.needs), ...missingFacts(revision.kind, facts, today)];
  const focusMissing = () => missing[0] && document.getElementById(missing[0].focus)?.focus();
  async function onSubmit() {
    if (readOnly) return;
    if (missing.length > 0) return focusMissing();
    if (await flush()) void submit.take("submit", { revisionId: revision.revisionId, next: "/desk" });
  }
  function restore() {
    if (!kept) return;
    const { content: draft, facts: draftFacts } = kept.draft;
    setWords({ title: draft.title, summary: draft.summary, slug: draft.slug });
    setLead(draft.lead);
    if (draftFacts) setFacts(draftFacts as Facts);
    editor.commands.setContent(draft.body as RichDoc);
    setKept(dropAside(revision.revisionId, kept.at));
  }
  const label = revision.returned ? t("action.resubmit") : t("action.submit");
  return (
    <Page
      hints={
        <>
          <Hint keys={["Ctrl", "Enter"]}>{label}</Hint>
          <Hint keys={["Ctrl", "Alt", "2…4"]}>{t("hint.heading")}</Hint>
          {remarks.length > 0 ? <Hint keys={["Ctrl", "Alt", "M"]}>{t("hint.remark")}</Hint> : null}
          <Hint keys={["F6"]}>{t("hint.region")}</Hint>
          <Hint keys={["Ctrl", "Z"]}>{t("hint.undo")}</Hint>
        </>
      }
      status={<SaveState status={status} number={revision.number} />}
    >
      <div className="dk-pagehead">
        <h1 className="el" lang="vi">
          {words.title || t("untitled")}
        </h1>
        <StateBadge state={revision.state} returned={revision.returned} />
        <span className="dim nw dk-hide-phone">{t("edit.source")}</span>
        <WhoIsHere editionId={revision.editionId} />
        <span className="sp" />
        <DueLabel on={revision.dueOn} today={today} />
        {missing.length > 0 ? (
          <Button variant="subtle" size="xs" onClick={focusMissing}>
            {t("edit.missing", { n: missing.length })}
          </Button>
        ) : null}
        <Button
          component={Link}
          to={`/desk/preview/${revision.revisionId}`}
          target="_blank"
          leftSection={<IconEye />}
          onClick={() => void flush()}
        >
          {t("action.preview")}
        </Button>
        <Button variant="filled" disabled={readOnly} loading={submit.busy} onClick={() => void onSubmit()}>
          {label} <Key>Ctrl Enter</Key>
        </Button>
      </div>
      <EditorNotices
        status={status}
        pen={pen}
        allowed={allowed}
        reasons={revision.whyNot.save ?? []}
        kept={kept}
        now={now}
        onTakeOver={() => void takeOver().then((taken) => taken && onReload())}
        onRestore={restore}
        onReload={onReload}
        onDiscard={() => kept && setKept(dropAside(revision.revisionId, kept.at))}
        revision={revision}
        tab={tab}
        onReplaced={(made) => {
          if (kept) dropAside(revision.revisionId, kept.at);
          void navigate(`/desk/edit/${made}`);
        }}
      />
      <UploadNotice pictures={pictures} />
      <div
        className="dk-split"
        onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
        onDrop={onDrop}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void onSubmit();
          }
        }}
      >
        <div className="col">
          {readOnly ? null : (
            <Toolbar editor={editor} lang="vi" sources={sources} takePicture={pictures.takePicture} onMedia={() => file.current?.click()} />
          )}
          <RemarksBar remarks={placed(t, remarks, content)} now={now} onOpen={(blockId) => openPlace(editor, blockId)} />
          <div className="dk-scroll">
            <div className="dk-doc" onBlur={() => void flush()}>
              <label className="dk-label" htmlFor="title">
                {t("field.title")}
              </label>
              <textarea
                id="title"
                className="dk-title"
                rows={1}
                lang="vi"
                readOnly={!writable}
                value={words.title}
                onChange={(event) => setWords({ ...words, title: event.target.value.replace(/\n/g, " ") })}
              />
              <div className="dk-count">
                <span>{t("edit.title_count", { n: [...words.title].length })}</span>
                <span>{t("edit.address", { slug: `/vi/${revision.section}/${words.slug ?? slug}` })}</span>
              </div>
              <label className="dk-label" htmlFor="summary">
                {t("field.summary")}
              </label>
              <textarea
                id="summary"
                className="dk-sum"
                rows={2}
                lang="vi"
                readOnly={!writable}
                value={words.summary}
                onChange={(event) => setWords({ ...words, summary: event.target.value })}
              />
              <div className="dk-count">
                <span>{t("edit.summary_count", { n: [...words.summary].length })}</span>
              </div>
              {options ? (
                <FactsForm
                  kind={revision.kind}
                  documentId={revision.documentId}
                  facts={facts}
                  options={options}
                  writable={writable}
                  onFacts={setFacts}
                />
              ) : null}
              <span className="dk-label">{t("field.body")}</span>
              <div className="dk-rich dk-numbered" onPasteCapture={onPaste} onDropCapture={onDrop}>
                <EditorContent editor={editor} />
              </div>
            </div>
          </div>
          <input
            ref={file}
            type="file"
            accept="image/*"
            multiple
            hidden
            aria-label={t("tool.media")}
            onChange={(event) => {
              intoBody([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
          />
        </div>
        <EditorPanel
          revision={revision}
          history={history}
          requests={requests}
          now={now}
          editor={editor}
          body={body}
          lead={lead}
          facts={facts}
          words={words}
          writable={writable}
          sources={sources}
          onLead={setLead}
          onFacts={setFacts}
          onSlug={(next) => setWords({ ...words, slug: next })}
          onLeadFile={(each) => void pictures.take([each], (mediaId) => setLead(figureOf(mediaId)))}
        />
      </div>
      <SignInAgain
        open={status.kind === "signed-out" || pictures.asking}
        onDone={() => {
          pictures.signedInAgain();
          void flush();
        }}
        onClose={() => {}}
      />
    </Page>
  );
}

/** Calls `changed` when any of the parts changes after the first sight of them. */
function useChanged(active: boolean, parts: readonly unknown[], changed: () => void) {
  const seen = useRef<readonly unknown[] | null>(null);
  useEffect(() => {
    const before = seen.current;
    seen.current = parts;
    if (active && before && parts.some((part, index) => part !== before[index])) changed();
  });
}

/** Shows the paragraph that the address names: the browser looked for it before the editor was there. */
function landOn(hash: string): void {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  place?.scrollIntoView({ block: "center" });
  if (place instanceof HTMLTextAreaElement) place.focus();
}
