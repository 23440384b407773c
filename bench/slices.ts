// A load generator of our own that runs in short slices, so that two servers can be compared on a machine that others use too.
// Runs as a process of its own: messages in say which address and how many requests, messages out what a slice took.
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** Asks for one slice. */
export type Slice = { address: string; requests: number };
/** What came of it. */
export type SliceDone = { ms: number } | { error: string };

const CONNECTIONS = 32;
const HEAD_END = "\r\n\r\n";

process.on("message", (slice: Slice) => {
  runSlice(slice).then(
    (ms) => process.send?.({ ms } satisfies SliceDone),
    (error: unknown) => process.send?.({ error: String(error) } satisfies SliceDone),
  );
});
process.on("disconnect", () => process.exit(0));

async function runSlice({ address, requests }: Slice): Promise<number> {
  const url = new URL(address);
  const ask = Buffer.from(`GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: br\r\n\r\n`);
  const sockets = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(Number(url.port))));
  try {
    const began = performance.now();
    await exchange(sockets, ask, requests);
    return performance.now() - began;
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

/** Each connection asks again when its answer is complete, until `requests` are answered. */
function exchange(sockets: Socket[], ask: Buffer, requests: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = 0;
    let answered = 0;
    for (const socket of sockets) {
      let missing = 0;
      const next = () => {
        if (asked === requests) return;
        asked += 1;
        socket.write(ask);
      };
      socket.on("data", (data: Buffer) => {
        if (missing === 0) missing = lengthOf(data, reject);
        missing -= data.length;
        if (missing > 0) return;
        answered += 1;
        if (answered === requests) resolve();
        else next();
      });
      socket.on("error", reject);
      socket.on("close", () => answered < requests && reject(new Error("a connection was closed")));
      next();
    }
  });
}

/** Bytes of a whole answer, from its first ones. A head that is split between packets does not happen on loopback. */
function lengthOf(first: Buffer, fail: (error: Error) => void): number {
  const end = first.indexOf(HEAD_END);
  const head = first.toString("latin1", 0, Math.max(0, end));
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith("HTTP/1.1 200") || length === undefined) fail(new Error(`unexpected answer: ${head.slice(0, 100)}`));
  return end + HEAD_END.length + Number(length ?? 0);
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  await once(socket, "connect");
  return socket;
}
