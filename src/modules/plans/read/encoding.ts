import type { SourceEncoding } from "../parse/types.ts";
import { vietnameseShare } from "./syllable.ts";
import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";

export type Decoded = { text: string; encoding: SourceEncoding };
// Names, foreign words and codes keep even a right reading below 1.
const READABLE = 0.8;

/** Turns the bytes of a text file into text; null when no known encoding gives Vietnamese. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = withoutMark(bytes);
  if (wide) return wide;
  const utf8 = strict("utf-8", bytes);
  if (utf8 !== null) return recode(utf8, "utf-8");
  return bySense(bytes);
}

/**
 * Text that holds TCVN3 or VNI letters as Latin ones, as pasting from an old document gives, is converted; other text stays as it is. A text of
 * plain ASCII stays too.
 */
export function recode(text: string, encoding: SourceEncoding): Decoded {
  const share = vietnameseShare(text.normalize("NFC"));
  // Letters of Vietnamese beyond Latin-1 prove that nothing is to be converted.
  if (share === null || share >= READABLE || /[\u01a0-\u01b0\u1ea0-\u1ef9]/.test(text)) return { text, encoding };
  const best = candidates(text.normalize("NFC")).find((each) => (vietnameseShare(each.text) ?? 0) >= READABLE);
  return best ?? { text, encoding };
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = strict("utf-8", bytes.subarray(3));
    return text === null ? null : recode(text, "utf-8");
  }
  if (a === 0xff && b === 0xfe) return asWide("utf-16le", bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return asWide("utf-16be", bytes.subarray(2));
  return null;
}

/** UTF-16 without its mark shows in the zero bytes of spaces and ASCII letters. */
function withoutMark(bytes: Uint8Array): Decoded | null {
  const head = bytes.subarray(0, 20_000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  }
  const pairs = head.length / 2;
  if (odd > pairs * 0.25 && even < pairs * 0.02) return asWide("utf-16le", bytes);
  if (even > pairs * 0.25 && odd < pairs * 0.02) return asWide("utf-16be", bytes);
  return null;
}

function asWide(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): Decoded | null {
  const text = strict(encoding, bytes);
  return text === null ? null : recode(text, encoding);
}

function bySense(bytes: Uint8Array): Decoded | null {
  const latin = Buffer.from(bytes).toString("latin1");
  const all = [...candidates(latin), { text: strict("windows-1258", bytes)?.normalize("NFC") ?? "", encoding: "windows-1258" as const }];
  const best = all.map((each) => ({ ...each, share: vietnameseShare(each.text) ?? 0 })).sort((x, y) => y.share - x.share)[0];
  return best && best.share >= READABLE ? { text: best.text, encoding: best.encoding } : null;
}

function candidates(latin: string): Decoded[] {
  const found: Decoded[] = [
    { text: fromTcvn3(latin), encoding: "tcvn3" },
    { text: fromVni(latin), encoding: "vni" },
  ];
  return found.sort((a, b) => (vietnameseShare(b.text) ?? 0) - (vietnameseShare(a.text) ?? 0));
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
