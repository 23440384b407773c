import { MAX_BYTES } from "#modules/media/contract";

/** Uploads bring one file and a little around it. */
export const UPLOAD_BYTES = MAX_BYTES + 1024 * 1024;

/** The refusal of a body that is larger than any picture we take, before it is read. */
export function uploadTooLarge(): Response {
  return Response.json(
    { reasons: [{ id: "media.too_large", field: "file", values: { limit: MAX_BYTES / 1024 / 1024 } }] },
    { status: 413 },
  );
}
