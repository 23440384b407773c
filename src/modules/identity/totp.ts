import { createHmac, randomInt } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The six digits that an authenticator shows for a base32 secret at `now` (RFC 6238: SHA-1, 30 seconds). */
export function totpCode(secret: string, now: Date): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)));
  const digest = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return ((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).toString().padStart(6, "0");
}

/** A new base32 secret of 160 bits. */
export function newTotpSecret(): string {
  return Array.from({ length: 32 }, () => ALPHABET[randomInt(32)]).join("");
}

function fromBase32(text: string): Buffer {
  let bits = "";
  for (const letter of text.toUpperCase().replace(/[=\s]/g, "")) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) throw new Error("not base32");
    bits += value.toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
