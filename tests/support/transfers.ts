import type { Page } from "playwright-core";

/** A file that a test hands to the page. */
export type Handed = { name: string; type: string; bytes: Uint8Array };

/** Drops or pastes files and words onto an element, as the browser would hand them over. */
export async function transfer(
  page: Page,
  selector: string,
  kind: "drop" | "paste",
  given: { files?: Handed[]; html?: string; text?: string },
): Promise<void> {
  const files = (given.files ?? []).map(({ name, type, bytes }) => ({ name, type, base64: Buffer.from(bytes).toString("base64") }));
  await page.locator(selector).evaluate(
    (element, { kind, files, html, text }) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
      }
      if (html !== undefined) data.setData("text/html", html);
      if (text !== undefined) data.setData("text/plain", text);
      const box = element.getBoundingClientRect();
      const at = { clientX: box.left + 20, clientY: box.top + 10 };
      const event =
        kind === "drop"
          ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true, ...at })
          : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    { kind, files, html: given.html, text: given.text },
  );
}
