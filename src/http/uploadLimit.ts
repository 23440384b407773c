import type { Lang } from "#kernel/languages";
import { legalFileTooLarge } from "#modules/legal";
import { MAX_FILE_BYTES } from "#modules/legal/contract";
import { MAX_BYTES } from "#modules/media/contract";
import { evidenceFileTooLarge } from "#modules/plans";
import { EVIDENCE_FILE_BYTES } from "#modules/plans/contract";
import { outsideWords } from "#modules/requests/contract";

/** Uploads bring one file and a little around it. */
const AROUND = 1024 * 1024;

/** The refusal of a body that is larger than any picture we take, before it is read. */
function pictureTooLarge(): Response {
  return Response.json(
    { reasons: [{ id: "media.too_large", field: "file", values: { limit: MAX_BYTES / 1024 / 1024 } }] },
    { status: 413 },
  );
}

/** A report of an error: five short fields, percent-encoded. */
const REPORT_BYTES = 128 * 1024;
const REPORT = /^\/[a-z]{2}\/[^/]+\/[^/]+\/report-error$/;

/** True for the addresses to which a form of the portal posts. */
export const isReaderForm = (path: string): boolean => REPORT.test(path);

/** How large the body of a request may be, and the refusal of more. */
export function bodyLimitOf(path: string, lang: Lang, others: { maxSize: number; onError: () => Response }) {
  const size = { maxSize: REPORT_BYTES, onError: () => plainRefusal(413, outsideWords[lang].size) };
  return isReaderForm(path) ? size : (UPLOADS[path] ?? others);
}

/** A refusal before any page is rendered, in the language of the address. */
export function plainRefusal(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}

/** Addresses that take a file: how much of it, and the refusal of more. */
const UPLOADS: Record<string, { maxSize: number; onError: () => Response }> = {
  "/desk/upload": { maxSize: MAX_BYTES + AROUND, onError: pictureTooLarge },
  "/desk/legal-file": {
    maxSize: MAX_FILE_BYTES + AROUND,
    onError: () => Response.json({ reasons: [legalFileTooLarge(MAX_FILE_BYTES + AROUND)] }, { status: 413 }),
  },
  "/desk/plan-file": {
    maxSize: EVIDENCE_FILE_BYTES + AROUND,
    onError: () => Response.json({ reasons: [evidenceFileTooLarge(EVIDENCE_FILE_BYTES + AROUND)] }, { status: 413 }),
  },
};
