import { createServer } from "node:http";
import type { PageCache } from "./pageCache.ts";

/** Serves `/metrics` for Prometheus on a port of its own, so that the public address never shows it. */
export async function serveMetrics(port: number, host: string, cache: PageCache): Promise<{ close(): Promise<void> }> {
  const { collectDefaultMetrics, Gauge, Registry } = await import("prom-client");
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "xoan_page_cache",
    help: "Page cache: stored pages, bytes, hits and fills since the start",
    labelNames: ["of"],
    registers: [registry],
    collect() {
      for (const [of, value] of Object.entries(cache.stats())) this.set({ of }, value);
    },
  });
  const server = createServer((incoming, outgoing) => {
    if (incoming.url !== "/metrics") {
      outgoing.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => outgoing.writeHead(200, { "content-type": registry.contentType }).end(text),
      () => outgoing.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}
