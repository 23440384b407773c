import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";

const NUL = "\u0000";
const OVERRIDE = "\u202E";

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: <T>(from: readonly [T, ...T[]]): T => from[below(from.length)] ?? from[0] };
}

export type Chance = ReturnType<typeof seeded>;

/** The patterns of all addresses that a tree of routes answers. */
export function patternsOf(routes: readonly RouteConfigEntry[], above = ""): string[] {
  return routes.flatMap((route) => {
    const here = route.path ? `${above}/${route.path}` : above;
    return [...(route.path || route.index ? [here || "/"] : []), ...patternsOf(route.children ?? [], here)];
  });
}

/** Parts of an address, written as they would travel. */
export const SEGMENTS = [
  "%00", "%", "%zz", "%C0%AF", "%FF", "%E0%80%80", "..%2f..%2fetc", "%2e%2e", "a%0d%0aset-cookie:x=1", "%ED%A0%80", "null", "undefined", "__proto__", "constructor",
  "-1", "0", "1e9", "999999999999999999999", "00000000-0000-0000-0000-000000000000", "'; drop table x; --", "<script>", "%3Cscript%3E", "xx", "zh-Hant", "VI", "search", "feed.xml",
  "_.data", "%F0%9F%92%A9", "%CC%81%CC%81", "%E2%80%AE", "a".repeat(900), "%25".repeat(300), "đền-hùng", "%C4%91",
] as const; // biome-ignore format: a list to be read as one

/** What fields of forms and queries may hold. */
export const VALUES = [
  "", " ", "0", "-1", "1.5", "1e309", "NaN", "99999999999999999999", "2026-13-45", "2026-02-30", "0000-00-00", "9999-12-31", "24:61", "true", "[]", "{}", "null", `a${NUL}b`, OVERRIDE,
  "\u0301\u0301\u0301", "\uD800", "'; select pg_sleep(9); --", "\\", "%", "_", "& | ! ( ) : *", "a & ! b <-> c", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "x".repeat(70_000),
  `${"[".repeat(5_000)}${"]".repeat(5_000)}`, '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":1}}]}', nested(1_000), "00000000-0000-7000-8000-000000000000", "../../etc/passwd", "vi", "zz",
] as const; // biome-ignore format: a list to be read as one

function nested(depth: number): string {
  return `${'{"type":"blockquote","content":['.repeat(depth)}{"type":"paragraph"}${"]}".repeat(depth)}`;
}

/** The names of fields and the words of buttons that the sources of the screens know, so that the noise gets past the first check. */
export function knownFields(folder: string): { names: string[]; words: string[] } {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.name.includes(".test.")) continue;
    const source = readFileSync(path.join(entry.parentPath, entry.name), "utf8");
    for (const [, name] of source.matchAll(/(?:\bname="|\.get\("|\.getAll\("|\((?:form|url|params|query), ")([A-Za-z][\w.-]{0,40})"/g))
      if (name) names.add(name);
    for (const [, word] of source.matchAll(/(?:value="|intent: ?"|case ")([A-Za-z][\w.-]{0,40})"/g)) if (word) words.add(word);
  }
  return { names: [...names].sort(), words: [...words].sort() };
}

/** Sends bytes as they are and answers the status; 0 when the server closed without a word. */
export function rawStatus(origin: string, bytes: string | Buffer): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let head = "";
    socket.setTimeout(20_000, () => socket.destroy(new Error("no answer in 20 s")));
    socket.on("data", (data: Buffer) => {
      head += data.toString("latin1", 0, 64);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      if (status) {
        resolve(Number(status));
        socket.destroy();
      }
    });
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? resolve(0) : reject(error),
    );
    socket.on("close", () => resolve(0));
  });
}
