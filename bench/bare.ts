// A bare node:http server that answers the same compressed bytes: the baseline of a cached page.
import { createServer } from "node:http";

const [origin, address, port] = process.argv.slice(2);
const answer = await fetch(`${origin}${address}`, { headers: { "accept-encoding": "br" } });
// fetch would decompress; the raw bytes come through node:http.
const { request } = await import("node:http");
const body = await new Promise<Buffer>((resolve, reject) => {
  request(`${origin}${address}`, { headers: { "accept-encoding": "br" } }, (incoming) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => resolve(Buffer.concat(parts)));
  })
    .on("error", reject)
    .end();
});
const headers = { "content-type": answer.headers.get("content-type") ?? "", "content-encoding": "br", "content-length": body.length };
createServer((_incoming, outgoing) => outgoing.writeHead(200, headers).end(body)).listen(Number(port), "127.0.0.1", () =>
  process.send?.("ready"),
);
