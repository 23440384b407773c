/** Parts of the site with a policy of their own. */
export type Area = "portal" | "desk";

/** The area that an address belongs to. */
export function areaOf(path: string): Area {
  return path === "/desk" || path.startsWith("/desk/") || path.startsWith("/desk.") ? "desk" : "portal";
}

const PORTAL_CSP =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Pages that are made to stand in frames of other sites: whoever likes may frame them, nothing else is loosened. */
const EMBEDDED = /^\/embed\//;
/** The page for webmasters shows our own frames. */
const SHOWS_FRAMES = /^\/[a-z]{2}\/embed$/;

function portalCsp(path: string): string {
  if (EMBEDDED.test(path)) return PORTAL_CSP.replace("frame-ancestors 'none'", "frame-ancestors *");
  return SHOWS_FRAMES.test(path) ? `${PORTAL_CSP}; frame-src 'self'` : PORTAL_CSP;
}

/** Below this an address is a secret of its own: whoever has it may write one form. */
const SIGNED_LINKS = "/desk/form/";

const deskCsp = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Mantine positions its pop-ups by style attributes; markup cannot smuggle them in, React sets them.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The map's second thread: a file of ours, never a blob.
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");

/** Security headers of an answer: strict on the portal (no script at all), a nonce on the desk. */
export function securityHeaders(area: Area, options: { nonce: string | undefined; https: boolean; path?: string }): [string, string][] {
  const secret = options.path?.startsWith(SIGNED_LINKS) ?? false;
  const headers: [string, string][] = [
    ["content-security-policy", area === "desk" && options.nonce ? deskCsp(options.nonce) : portalCsp(options.path ?? "")],
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", secret ? "no-referrer" : area === "desk" ? "same-origin" : "strict-origin-when-cross-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"],
    ["cross-origin-opener-policy", "same-origin"],
  ];
  // Each header costs on every cached answer; what frame-ancestors says already is not repeated for old browsers.
  if (area === "desk") headers.push(["cross-origin-resource-policy", "same-origin"]);
  if (secret) headers.push(["x-robots-tag", "noindex, nofollow"]);
  if (options.https) headers.push(["strict-transport-security", "max-age=31536000; includeSubDomains"]);
  return headers;
}
