import type { Editor } from "@tiptap/core";
import type { RichDoc } from "#modules/editions/contract";

const STANDS_ALONE = new Set<string>(["table", "figure", "video"]);

/**
 * The document to store: without the empty line that the editor offers after a closing table, picture or video.
 * The same object as `before` when nothing differs, so that looking at an article does not store it.
 */
export function storedBody(editor: Editor, before: RichDoc): RichDoc {
  const whole = editor.getJSON() as RichDoc;
  const [last, previous] = [whole.content.at(-1), whole.content.at(-2)];
  const offered = last?.type === "paragraph" && !last.content?.length && previous !== undefined && STANDS_ALONE.has(previous.type);
  const next = offered ? { ...whole, content: whole.content.slice(0, -1) } : whole;
  return JSON.stringify(next) === JSON.stringify(before) ? before : next;
}
