import type { Lang } from "./languages.ts";

/**
 * The first of the offered languages that an Accept-Language header names, by weight (RFC 9110, 12.5.4); null when it names none.
 * Any Chinese tag leads to our simplified Chinese: it is the nearest text there is.
 */
export function preferredLanguage(header: string | null, offered: readonly Lang[]): Lang | null {
  const wanted = (header ?? "")
    .slice(0, 1000)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { lang: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted.map((one) => offered.find((lang) => lang === one.lang)).find((lang) => lang !== undefined) ?? null;
}
