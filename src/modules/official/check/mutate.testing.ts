import type { OfficialDocument } from "../contract.ts";
import { zipped } from "../docx/package.ts";
import { renderDocx } from "../docx/render.ts";
import { checkDocx } from "./check.ts";
import { openDocx } from "./open.ts";

export type Parts = Map<string, string>;

/** The ids that the checker reports once the file of a document was changed by hand. */
export async function idsAfter(document: OfficialDocument, change: (parts: Parts) => void): Promise<string[]> {
  const opened = await openDocx(await renderDocx(document));
  if (!opened.ok) throw new Error("our own file is refused");
  const before = JSON.stringify([...opened.value]);
  change(opened.value);
  if (JSON.stringify([...opened.value]) === before) throw new Error("the change changes nothing");
  const outcome = await checkDocx(await zipped([...opened.value]));
  if (!outcome.ok) return outcome.reasons.map(({ id }) => id);
  return outcome.value.map(({ id }) => id);
}

/** Replaces in one part. */
export const swap =
  (from: string | RegExp, to: string, part = "word/document.xml") =>
  (parts: Parts): void => {
    parts.set(part, (parts.get(part) ?? "").replace(from, to));
  };

/** Gives the run that begins with the words a property, in place of its own one of the same name. */
export const run =
  (words: string, property: string) =>
  (parts: Parts): void => {
    const xml = parts.get("word/document.xml") ?? "";
    const at = xml.indexOf(`<w:t xml:space="preserve">${words}`);
    const start = xml.lastIndexOf("<w:r>", at);
    const old = xml.slice(start, at).replace(/^<w:r>(<w:rPr>)?|<\/w:rPr>$/g, "");
    parts.set("word/document.xml", `${xml.slice(0, start)}<w:r><w:rPr>${without(old, property)}${property}</w:rPr>${xml.slice(at)}`);
  };

/** Gives the paragraph that holds the words a property of its own. */
export const paragraph =
  (words: string, property: string) =>
  (parts: Parts): void => {
    const xml = parts.get("word/document.xml") ?? "";
    const at = xml.indexOf(words);
    const start = xml.lastIndexOf("<w:p>", at);
    const old = /^<w:p><w:pPr>(.*?)<\/w:pPr>/.exec(xml.slice(start, at))?.[1] ?? "";
    const rest = xml.slice(start).replace(/^<w:p>(<w:pPr>.*?<\/w:pPr>)?/, "");
    parts.set("word/document.xml", `${xml.slice(0, start)}<w:p><w:pPr>${without(old, property)}${property}</w:pPr>${rest}`);
  };

/** Takes the drawn line away that follows the words, or puts something else in its place. */
export const ruled =
  (words: string, instead: string) =>
  (parts: Parts): void => {
    const xml = parts.get("word/document.xml") ?? "";
    const from = xml.indexOf(words);
    const tail = xml.slice(from).replace(/<w:p><w:pPr><w:pStyle w:val="RuledLine"\/>.*?<\/w:p>/, instead);
    parts.set("word/document.xml", xml.slice(0, from) + tail);
  };

function without(properties: string, property: string): string {
  const name = /^<(w:\w+)/.exec(property)?.[1] ?? "";
  return properties.replace(new RegExp(`<${name}( [^>]*)?/>`, "g"), "");
}
