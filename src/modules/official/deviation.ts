/** The largest file that is checked, in bytes: what a form of the desk may bring, less its frame. */
export const CHECK_BYTES = 7 * 1024 * 1024;

/** An error breaks a measure of the decree; a warning is something that a person should look at. */
export type Severity = "error" | "warning";

/**
 * One way in which a file leaves the form of Decree 30/2020. `id` and `element` are stable and have words on the desk;
 * `found` and `required` are measures as people read them ('25 mm', 'Arial', '13–14 pt'); `clause` is the source in the decree;
 * `excerpt` is the beginning of the text concerned; `count` tells how many paragraphs or runs share it.
 */
export type Deviation = {
  id: string;
  element: string;
  found: string;
  required: string;
  clause: string;
  severity: Severity;
  excerpt?: string;
  count: number;
};
