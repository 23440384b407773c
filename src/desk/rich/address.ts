import { safeHref } from "#modules/editions/contract";

/** True for what is meant as an address and not as words to search for. */
export function looksLikeAddress(typed: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(typed) ||
    /^[^\s/@]+\.[a-z]{2,}(?:[/?#]|$)/i.test(typed) ||
    /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(typed)
  );
}

/** The address that an officer meant: a bare host is taken as https, a mail address as a mail link. Null when it is no address that we link to. */
export function toHref(typed: string): string | null {
  const text = typed.trim();
  if (!looksLikeAddress(text)) return null;
  if (/^[^\s@:/]+@[^\s@]+$/.test(text)) return safeHref(`mailto:${text}`);
  return safeHref(/^(?:[a-z][a-z\d+.-]*:(?!\d)|\/|#)/i.test(text) ? text : `https://${text}`);
}
