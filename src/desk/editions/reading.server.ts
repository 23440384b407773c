import type { Queryable } from "#kernel/db";
import { blockId, blockText, compareContents, footnotes, mediaIds, type RenderedMedia, renderHtml } from "#modules/editions";
import { standaloneSvg } from "#ui/portal/drawings";
import { recordOptions } from "#modules/catalogue";
import type { RecordOptions } from "#modules/catalogue/contract";
import type { Content, DeskRevision, Facts, RichDoc } from "#modules/editions/contract";
import { mediaView } from "#modules/media";
import type { Translate } from "../messages/index.ts";

/** Words of a revision made ready to be read: HTML from the server's allow-list, notes, lead picture. */
export type Reading = {
  html: string;
  notes: { text: string; href: string | null }[];
  lead: { src: string; width: number; height: number; alt: string; caption: string } | null;
  /** The facts of a record with the names that they need; null for a document without them. */
  record: { kind: string; facts: Facts; options: RecordOptions } | null;
};

type Words = Pick<DeskRevision, "documentId" | "kind" | "content" | "facts">;

/** Renders a revision as the portal would, with pictures that may not be public yet. */
export async function reading(db: Queryable, t: Translate, { documentId, kind, content, facts }: Words, today: string): Promise<Reading> {
  const views = await mediaView(db, [...mediaIds(content.body), ...(content.lead ? [content.lead.mediaId] : [])]);
  const html = renderHtml(content.body, {
    media: (id) => views.get(id) ?? null,
    drawing: drawn(documentId, facts),
    text: { footnotes: t("read.notes"), watchAt: (host) => t("read.watch", { host }) },
  });
  const view = content.lead ? views.get(content.lead.mediaId) : undefined;
  const lead =
    content.lead && view
      ? {
          src: view.src,
          width: view.width,
          height: view.height,
          alt: content.lead.decorative ? "" : content.lead.alt,
          caption: [content.lead.caption, content.lead.credit].filter(Boolean).join(" · "),
        }
      : null;
  const options = await recordOptions(db, { kind, documentId, facts }, today);
  const record = options && { kind, facts, options };
  return { html, record, notes: footnotes(content.body).map(({ text, href }) => ({ text, href: href ?? null })), lead };
}

/** The drawing of a document that may not be public yet, so without an address. */
function drawn(documentId: string, { family, palette }: DeskRevision["facts"]): RenderedMedia {
  const size = { width: 1200, height: 630 };
  const svg = standaloneSvg(documentId, family, palette, size);
  return { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, srcset: [], ...size };
}

/** One block that differs, with its place in words. */
export type Change = {
  id: string;
  label: string;
  kind: "changed" | "added" | "removed" | "moved";
  parts: { text: string; op: "same" | "ins" | "del" }[];
};

/** What differs between two versions, each block named as the reader sees it. */
export function changes(t: Translate, before: Content, after: Content): Change[] {
  const names = new Map([...blockNames(t, before.body), ...blockNames(t, after.body)].map(({ id, label }) => [id, label]));
  const fixed = new Map([
    ["title", t("field.title")],
    ["summary", t("field.summary")],
    ["lead", t("edit.lead")],
  ]);
  return compareContents(before, after).map((change) => ({
    ...change,
    label: fixed.get(change.id) ?? names.get(change.id) ?? t("read.block"),
  }));
}

/** The blocks of a body with the number that the editor shows; headings are named, not counted. */
export function blockNames(t: Translate, body: RichDoc): { id: string; label: string; start: string }[] {
  let number = 0;
  return body.content.map((block) => {
    if (block.type !== "heading") number += 1;
    const label = block.type === "heading" ? t("read.heading") : t("read.paragraph", { n: number });
    return { id: blockId(block) ?? "", label, start: blockText(block).slice(0, 60) };
  });
}
