import { done, type Outcome } from "#kernel/outcome";
import type { Deviation } from "../deviation.ts";
import { findParts } from "./find.ts";
import { openDocx } from "./open.ts";
import { readDocument } from "./read.ts";
import { collector } from "./report.ts";
import { checkBody } from "./rules/body.ts";
import { checkEnd } from "./rules/end.ts";
import { checkLetterhead, checkTitle } from "./rules/letterhead.ts";
import { checkLetters } from "./rules/letters.ts";
import { checkPages } from "./rules/page.ts";

/**
 * Measures a Word file against Decree 30/2020, Annex I: every inherited property resolved, every component found by its
 * words. Answers what departs from the decree, nothing for a file in form; refuses a file that is unsafe or unreadable with the
 * reasons of `openDocx`. Stores nothing.
 */
export async function checkDocx(bytes: Uint8Array): Promise<Outcome<Deviation[]>> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return opened;
  const read = readDocument(opened.value);
  if (!read.ok) return read;
  const reading = read.value;
  const found = findParts(reading);
  const { add, list } = collector();
  checkPages(add, reading);
  checkLetters(add, reading);
  checkLetterhead(add, found, reading);
  checkTitle(add, found, reading);
  checkBody(add, found);
  checkEnd(add, found);
  return done(list());
}
