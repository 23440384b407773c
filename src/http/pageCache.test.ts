import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPageCache } from "./pageCache.ts";
import type { Rendered } from "./packedPage.ts";

const page = (text: string, tags: string[] = ["doc:a"], status = 200): Rendered => ({
  status,
  headers: [["content-type", "text/html; charset=utf-8"]],
  body: new TextEncoder().encode(text),
  tags,
  view: null,
  maxAgeMs: 600_000,
});
const textOf = (found: { variants: { identity: { body: Buffer } } } | undefined) => found?.variants.identity.body.toString();

/** A render that waits until told to go on. */
function gate() {
  const waiting: (() => void)[] = [];
  return { hold: () => new Promise<void>((resolve) => waiting.push(resolve)), open: () => waiting.splice(0).forEach((go) => go()) };
}

describe("page cache", () => {
  it("renders once for many who ask at the same time, and then serves from memory", async () => {
    let renders = 0;
    const cache = createPageCache({ render: async () => page(`v${++renders}`) });
    expect(cache.find("/vi")).toBeUndefined();
    const all = await Promise.all(Array.from({ length: 20 }, () => cache.fill("/vi")));
    expect(new Set(all.map(textOf))).toEqual(new Set(["v1"]));
    expect(textOf(cache.find("/vi"))).toBe("v1");
    expect(renders).toBe(1);
  });

  it("does not store a page without tags", async () => {
    const cache = createPageCache({ render: async () => page("missing", [], 404) });
    await cache.fill("/vi/x");
    expect(cache.find("/vi/x")).toBeUndefined();
    expect(cache.stats().bytes).toBe(0);
  });

  it("drops what a purge touches and nothing else", async () => {
    const cache = createPageCache({ graceMs: 0, render: async (key) => page(key, [`doc:${key}`, "list:vi"]) });
    await Promise.all(["a", "b"].map((key) => cache.fill(key)));
    cache.purge(["doc:a"]);
    expect(cache.find("a")).toBeUndefined();
    expect(textOf(cache.find("b"))).toBe("b");
    cache.purge(["list:vi"]);
    expect(cache.find("b")).toBeUndefined();
    expect(cache.stats()).toMatchObject({ pages: 0, bytes: 0 });
  });

  it("does not store a fill that began before the purge of its tag, nor lets late readers join it", async () => {
    const held = gate();
    let words = "old";
    const cache = createPageCache({
      graceMs: 0,
      async render() {
        const read = words;
        await held.hold();
        return page(read);
      },
    });
    const early = cache.fill("/vi");
    words = "new";
    cache.purge(["doc:a"]);
    const late = cache.fill("/vi");
    held.open();
    expect(textOf(await early)).toBe("old");
    expect(textOf(await late)).toBe("new");
    expect(textOf(cache.find("/vi"))).toBe("new");
  });

  it("keeps nothing while notices may be missed, and forgets all when they were", async () => {
    let connected = true;
    const cache = createPageCache({ mayStore: () => connected, render: async () => page("x") });
    await cache.fill("/vi");
    cache.clear();
    expect(cache.find("/vi")).toBeUndefined();
    connected = false;
    await cache.fill("/vi");
    expect(cache.find("/vi")).toBeUndefined();
  });

  it("serves a busy page's old words only for the grace, while one render replaces them", async () => {
    let at = 1_000_000;
    let version = 1;
    const held = gate();
    const cache = createPageCache({
      now: () => at,
      graceMs: 400,
      async render() {
        const read = version;
        if (read > 1) await held.hold();
        return page(`v${read}`);
      },
    });
    await cache.fill("/vi");
    version = 2;
    cache.purge(["doc:a"]);
    expect(textOf(cache.find("/vi"))).toBe("v1");
    expect(cache.stats().fills).toBe(2);
    at += 401;
    expect(cache.find("/vi")).toBeUndefined();
    const next = cache.fill("/vi");
    held.open();
    expect(textOf(await next)).toBe("v2");
    expect(textOf(cache.find("/vi"))).toBe("v2");
    expect(cache.stats().fills).toBe(2);
  });

  it("stays within its bytes, dropping what was used least recently", async () => {
    let at = 0;
    const cache = createPageCache({ now: () => at, maxBytes: 32_000, render: async (key) => page(key.repeat(1500)) });
    for (const key of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]) {
      at += 2000;
      await cache.fill(key);
      cache.find("a");
      expect(cache.stats().bytes).toBeLessThanOrEqual(32_000);
    }
    expect(cache.find("a")).toBeDefined();
    expect(cache.find("b")).toBeUndefined();
    expect(cache.find("k")).toBeDefined();
  });

  it("hands a failing render to those who wait, and tries again next time", async () => {
    let broken = true;
    const cache = createPageCache({ render: () => (broken ? Promise.reject(new Error("down")) : Promise.resolve(page("up"))) });
    await expect(cache.fill("/vi")).rejects.toThrow("down");
    broken = false;
    expect(textOf(await cache.fill("/vi"))).toBe("up");
  });
});

/** One step of the model: somebody publishes, a render lands, somebody asks. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("publish" as const), doc: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constant("read" as const), key: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constant("land" as const), key: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant("tick" as const), key: fc.constant(0) }),
);

describe("the fill race", () => {
  it("never serves, past the grace, a page that is older than the last purge of a document it shows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), fc.constantFrom(0, 100), async (steps, graceMs) => {
        let at = 1_000_000;
        const versions = [0, 0, 0];
        const changedAt = [0, 0, 0];
        const landings: (() => void)[] = [];
        // Page k shows documents k and k+1.
        const docsOf = (key: string) => [Number(key), (Number(key) + 1) % 3];
        const cache = createPageCache({
          now: () => at,
          graceMs,
          async render(key) {
            const read = docsOf(key).map((doc) => versions[doc]);
            await new Promise<void>((resolve) => landings.push(resolve));
            return page(
              JSON.stringify(read),
              docsOf(key).map((doc) => `doc:${doc}`),
            );
          },
        });
        const settle = () => new Promise((resolve) => setImmediate(resolve));
        const check = (key: string) => {
          const found = textOf(cache.find(key));
          if (found === undefined) return false;
          const shown = JSON.parse(found) as number[];
          docsOf(key).forEach((doc, index) => {
            if (at - (changedAt[doc] ?? 0) >= graceMs) expect(shown[index]).toBe(versions[doc]);
          });
          return true;
        };
        for (const each of steps) {
          if (each.kind === "publish") {
            versions[each.doc] = (versions[each.doc] ?? 0) + 1;
            changedAt[each.doc] = at;
            cache.purge([`doc:${each.doc}`]);
          } else if (each.kind === "read") {
            if (!check(String(each.key))) void cache.fill(String(each.key));
          } else if (each.kind === "land") {
            landings.splice(each.key % Math.max(1, landings.length), 1).forEach((go) => go());
            await settle();
          } else {
            at += 60;
          }
        }
        for (let turn = 0; turn < 200 && landings.length > 0; turn += 1) {
          landings.splice(0).forEach((go) => go());
          await settle();
          await settle();
        }
        at += graceMs;
        for (const key of ["0", "1", "2"]) check(key);
      }),
      { numRuns: 300 },
    );
  });
});
