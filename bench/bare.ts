// A bare node:http server that answers the same compressed bytes: the baseline of a cached page. Only node:http is loaded here:
// a process that has once called fetch is slower for the rest of its life, and the baseline would flatter us.
import { createServer, request } from "node:http";

const [address = "", port] = process.argv.slice(2);
const page = await new Promise<{ body: Buffer; type: string }>((resolve, reject) => {
  request(address, { headers: { "accept-encoding": "br" } }, (incoming) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => resolve({ body: Buffer.concat(parts), type: incoming.headers["content-type"] ?? "" }));
  })
    .on("error", reject)
    .end();
});
const headers = { "content-type": page.type, "content-encoding": "br", "content-length": page.body.length };
createServer((_incoming, outgoing) => outgoing.writeHead(200, headers).end(page.body)).listen(Number(port), "127.0.0.1", () =>
  process.send?.("ready"),
);
