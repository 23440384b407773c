import { createHash } from "node:crypto";

/** A repeatable source of chance: the same seed gives the same sequence on every machine and in every release. */
export type Chance = {
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [low, high), as loop bounds are written. */
  whole(low: number, high: number): number;
  /** One of the listed values. */
  pick<T>(choices: readonly [T, ...T[]]): T;
};

/**
 * The chance that belongs to a permanent code: the first twelve hex digits of its SHA-256 seed an sfc32 generator.
 * Never seed from a slug: it differs per language and may change, and the picture of a document must not.
 */
export function chanceOf(code: string): Chance {
  const digits = createHash("sha256").update(code, "utf8").digest("hex").slice(0, 12);
  const next = sfc32(Number.parseInt(digits.slice(0, 6), 16), Number.parseInt(digits.slice(6), 16));
  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => Math.floor(between(low, high));
  return { between, whole, pick: (choices) => choices[whole(0, choices.length)] ?? choices[0] };
}

/** Small Fast Counter, 32 bit. Warmed up because its first outputs still resemble the seed. */
function sfc32(left: number, right: number): () => number {
  let [a, b, c, counter] = [left | 0, right | 0, 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
