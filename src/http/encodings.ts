import type { Encoding } from "./packedPage.ts";

const known = new Map<string, Encoding>();

/** The best stored encoding that an `Accept-Encoding` header allows (RFC 9110 section 12.5.3); answers are remembered. */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  if (header === undefined) return "identity";
  const text = typeof header === "string" ? header : header.join(",");
  const before = known.get(text);
  if (before) return before;
  const chosen = decide(text);
  if (known.size < 200) known.set(text, chosen);
  return chosen;
}

function decide(text: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of text.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    weights.set(name, q === undefined ? 1 : Number(q) || 0);
  }
  const allows = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  if (allows("br")) return "br";
  return allows("gzip") ? "gzip" : "identity";
}

/** True when `If-None-Match` names this tag; comparison is weak (RFC 9110 section 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header === "*") return true;
  const bare = etag.replace(/^W\//, "");
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === bare);
}
