/** Marks a text that still stands in the source language; a test counts the marks so that the debt is seen. */
export function untranslated(text: string): string {
  return text;
}
