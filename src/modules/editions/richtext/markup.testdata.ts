import type { RenderOptions } from "./html.ts";

/** Options for tests: every picture exists and has one better format. */
export const renderingOptions: RenderOptions = {
  media: (id) => ({ src: `/media/${id}.jpg`, srcset: [{ type: "image/avif", srcset: `/media/${id}.avif 800w` }], width: 800, height: 600 }),
  text: { footnotes: "Nguồn", watchAt: (host) => `Xem tại ${host}` },
};

const VOID = new Set(["br", "img", "source"]);
const GLOBAL = ["class"];
const ALLOWED: Record<string, string[]> = {
  p: [],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  ul: [],
  ol: ["start"],
  li: [],
  blockquote: [],
  footer: [],
  aside: ["role"],
  div: ["role", "tabindex", "aria-label"],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope", "colspan", "rowspan"],
  td: ["colspan", "rowspan"],
  figure: [],
  picture: [],
  source: ["type", "srcset", "sizes"],
  img: ["src", "alt", "width", "height", "loading", "decoding"],
  figcaption: [],
  span: [],
  sup: [],
  a: ["href", "id"],
  i: ["lang", "xml:lang"],
  strong: [],
  em: [],
  br: [],
};
const TOKEN = /<(\/?)([a-z0-9]+)((?: [a-z:-]+="[^"<>]*")*)(\/?)>|([^<>]+)|(.)/gsu;

/** What a strict reader finds wrong in rendered markup: unknown elements or attributes, unsafe addresses, unbalanced tags, bad characters, bare ampersands. */
export function problems(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, closing, name = "", attributes = "", selfClosing, text, stray] of html.matchAll(TOKEN)) {
    if (stray !== undefined) found.push(`stray ${stray}`);
    else if (text !== undefined) found.push(...badText(text));
    else if (closing) found.push(...(open.pop() === name ? [] : [`</${name}> closes nothing`]));
    else {
      found.push(...badAttributes(name, attributes));
      if (!VOID.has(name)) open.push(name);
      else if (selfClosing === "" && html.includes("/>")) found.push(`<${name}> is not closed`);
    }
  }
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size !== ids.length) found.push("an id occurs twice");
  return [...found, ...open.map((name) => `<${name}> stays open`)];
}

function badText(text: string): string[] {
  const bad = /&(?!(?:amp|lt|gt|quot|#39);)|(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u.exec(text);
  return bad ? [`text: ${JSON.stringify(bad[0])} in ${text.slice(0, 60)}`] : [];
}

function badAttributes(name: string, attributes: string): string[] {
  const allowed = ALLOWED[name];
  if (allowed === undefined) return [`element ${name}`];
  const found: string[] = [];
  const seen = new Set<string>();
  for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-z:-]+)="([^"]*)"/g)) {
    if (seen.has(key) || ![...allowed, ...GLOBAL].includes(key)) found.push(`attribute ${name} ${key}`);
    if ((key === "href" || key === "src") && !/^(https?:\/\/[^/]|mailto:|\/(?![/\\])|#)/.test(value)) found.push(`address ${value}`);
    seen.add(key);
    found.push(...badText(value));
  }
  return found;
}
