import { type Change, PATHS, type Problem, type Questions } from "./types.ts";

export type * from "./types.ts";

/** Where to ask, and how: `key` is one that the province issued, `fetch` may be any that follows the standard. */
export type ClientOptions = { base: string; key?: string; fetch?: (address: string, init: RequestInit) => Promise<Response> };
export type Client = {
  /** Asks one question. @throws Error with the problem as its cause when it is refused. */
  ask<Q extends keyof Questions>(question: Q, query?: Questions[Q]["query"]): Promise<Questions[Q]["answer"]>;
  /** What changed since a place, to the end, a stretch at a time; keep `next` of the last and come again with it. */
  changes(since?: string): AsyncGenerator<{ items: Change[]; next: string }>;
};

/** A client of the public API; `base` is such as `https://portal.example/api/v1`. */
export function createClient({ base, key, fetch = globalThis.fetch }: ClientOptions): Client {
  const ask: Client["ask"] = async (question, query) => {
    const answer = await fetch(base + addressOf(PATHS[question], query ?? {}), { headers: key ? { authorization: `Bearer ${key}` } : {} });
    const body: unknown = await answer.json();
    if (answer.ok) return body as Questions[typeof question]["answer"];
    throw new Error((body as Problem).detail, { cause: body });
  };
  return {
    ask,
    async *changes(since) {
      for (let place = since; ; ) {
        const { items, next, more } = await ask("listChanges", { limit: 100, ...(place === undefined ? {} : { since: place }) });
        yield { items, next };
        if (!more) return;
        place = next;
      }
    },
  };
}

function addressOf(path: string, query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const inPath = (name: string) => path.includes(`{${name}}`);
  const filled = given.reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))), path);
  const search = new URLSearchParams(given.filter(([name]) => !inPath(name)).map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? filled : `${filled}?${search}`;
}
