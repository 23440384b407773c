import { connect, createServer, type Socket } from "node:net";

/** A line to a server that a test can cut and mend; `url` is the server's own address with the line's port. */
export type Line = { url: string; cut(): Promise<void>; mend(): Promise<void> };

/** Lays a line to the server of `target`; whoever uses it meets a lost connection after `cut`, and refusals until `mend`. */
export async function openLine(target: string): Promise<Line> {
  const server = new URL(target);
  const ends = new Set<Socket>();
  const relay = createServer((near) => {
    const far = connect(Number(server.port), server.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy()).on("close", () => ends.delete(from));
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => relay.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const address = relay.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return {
    url: url.href,
    cut: () =>
      new Promise((resolve) => {
        relay.close(() => resolve());
        for (const end of ends) end.destroy();
      }),
    mend: () => listen(port),
  };
}
