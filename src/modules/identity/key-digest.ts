import { createHash } from "node:crypto";

/** The digest by which a key is known. A key is 256 random bits: nobody can try them out, so that no slow hash is needed. */
export const keyDigest = (key: string): Buffer => createHash("sha256").update(key).digest();
