import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Seals short secrets for keeping. `about` names what a secret belongs to: sealed for one thing, it does not open for another. */
export type SecretBox = {
  seal(text: string, about: string): Buffer;
  /** Null when it was sealed with another key, for another thing, or changed since. */
  open(sealed: Buffer, about: string): string | null;
};

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

/** A box whose key is drawn from the installation's secret for one `purpose` only. */
export function secretBox(secret: string, purpose: string): SecretBox {
  const key = Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
      const words = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), words]);
    },
    open(sealed, about) {
      if (sealed.length < NONCE + TAG) return null;
      try {
        const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
          .setAAD(Buffer.from(about))
          .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
        return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
  };
}
