const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?";
const RHYME =
  "(?:uyê|uya|uyu|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uêu|uyn|oao|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|yê|ya|[aăâeêioôơuưy])(?:ch|nh|ng|[cmnpt])?";
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`, "u");
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ENOUGH = 4000;

/** True for what can be a Vietnamese syllable in any case. */
function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(apart.replace(TONES, "").normalize("NFC"));
}

/**
 * How well a text reads as Vietnamese: of the words with a letter beyond ASCII, the share that are syllables; null when too few words tell.
 * A long text is judged by its beginning.
 */
export function vietnameseShare(text: string): number | null {
  let told = 0;
  let good = 0;
  for (const [word] of text.slice(0, 200_000).matchAll(/[\p{L}\p{M}\u00a1-\u00ff]+/gu)) {
    if (/^[a-z]+$/i.test(word)) continue;
    told++;
    if (isSyllable(word)) good++;
    if (told >= ENOUGH) break;
  }
  return told < 5 ? null : good / told;
}
