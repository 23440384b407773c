const LIMIT = 2000;
const BASE = "https://base.invalid";
/** Sites whose videos may be shown as a link card, with the hosts that serve them. */
export const VIDEO_SITES: Record<string, readonly string[]> = {
  "youtube.com": ["youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
  "vimeo.com": ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
  "dailymotion.com": ["dailymotion.com", "www.dailymotion.com", "dai.ly"],
  "tv.naver.com": ["tv.naver.com"],
  "bilibili.com": ["bilibili.com", "www.bilibili.com"],
};

/**
 * The address of a link in a form that is safe in `href`, or null. Allowed are http, https and mailto, paths of this site (`/…`) and
 * anchors (`#…`). Controls are taken out first, since browsers ignore them inside a scheme; `//host` and `/\host` leave the site
 * and are refused, as are names and passwords inside an address.
 */
export function safeHref(raw: unknown): string | null {
  if (typeof raw !== "string" || raw.length > LIMIT) return null;
  const text = raw.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  const parse = text.startsWith("#") || text.startsWith("/") ? ownAddress : outsideAddress;
  const address = parse(text);
  return address !== null && address.length <= LIMIT ? address : null;
}

function ownAddress(text: string): string | null {
  if (!URL.canParse(text, BASE)) return null;
  const url = new URL(text, BASE);
  if (url.origin !== BASE || url.pathname.startsWith("//")) return null;
  if (text.startsWith("#")) return url.hash.length > 1 ? url.hash : null;
  return url.pathname + url.search + url.hash;
}

function outsideAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return null;
  if (url.protocol === "mailto:") return url.pathname.includes("@") ? url.href : null;
  return (url.protocol === "https:" || url.protocol === "http:") && url.hostname !== "" ? url.href : null;
}

/** A video's https address and the site to name beside it, or null when the host is not one of VIDEO_SITES. */
export function videoAddress(raw: unknown): { url: string; site: string } | null {
  const href = safeHref(raw);
  if (href === null || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === "http:") url.protocol = "https:";
  const site = Object.keys(VIDEO_SITES).find((name) => VIDEO_SITES[name]?.includes(url.hostname));
  return site === undefined || url.port !== "" || url.protocol !== "https:" ? null : { url: url.href, site };
}

/** The canonical BCP 47 tag of a language mark, or null when it is not well formed. */
export function languageTag(raw: unknown): string | null {
  if (typeof raw !== "string" || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(raw)) return null;
  try {
    return Intl.getCanonicalLocales(raw)[0] ?? null;
  } catch {
    return null;
  }
}
