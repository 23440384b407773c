import { legalFileTooLarge } from "#modules/legal";
import { MAX_FILE_BYTES } from "#modules/legal/contract";
import { MAX_BYTES } from "#modules/media/contract";
import { evidenceFileTooLarge } from "#modules/plans";
import { EVIDENCE_FILE_BYTES } from "#modules/plans/contract";

/** Uploads bring one file and a little around it. */
const AROUND = 1024 * 1024;

/** The refusal of a body that is larger than any picture we take, before it is read. */
function pictureTooLarge(): Response {
  return Response.json(
    { reasons: [{ id: "media.too_large", field: "file", values: { limit: MAX_BYTES / 1024 / 1024 } }] },
    { status: 413 },
  );
}

/** Addresses that take a file: how much of it, and the refusal of more. */
export const UPLOADS: Record<string, { maxSize: number; onError: () => Response }> = {
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
