import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeHeadAgain } from "./writeHeadAgain.ts";

const BODY = "xin chào";
const list = ["content-type", "text/plain; charset=utf-8", "content-length", String(Buffer.byteLength(BODY)), "etag", '"a"'];
let laidOut = 0;

const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
  if (incoming.url === "/plain") outgoing.writeHead(200, list);
  else {
    const own = outgoing.writeHead.bind(outgoing);
    outgoing.writeHead = ((status: number, headers: string[]) => {
      laidOut += 1;
      return own(status, headers);
    }) as ServerResponse["writeHead"];
    writeHeadAgain(incoming, outgoing, 200, list);
  }
  outgoing.end(BODY);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What the server sends for these bytes until it closes, without the moment. */
async function answersTo(request: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(request);
  return (await text(socket)).replaceAll(/Date: .*\r\n/g, "");
}

const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;

it.each([
  ["readers who stay", (path: string) => get(path).repeat(5) + get(path, "Connection: close\r\n")],
  ["a reader who asks for the head only", (path: string) => get(path) + get(path, "Connection: close\r\n").replace("GET", "HEAD")],
  ["an old reader", (path: string) => get(path).replace("1.1", "1.0")],
  [
    "an old reader who stays",
    (path: string) => get(path, "Connection: keep-alive\r\n").replace("1.1", "1.0") + get(path).replace("1.1", "1.0"),
  ],
])("sends %s the bytes that Node would send", async (_who, ask) => {
  expect(await answersTo(ask("/again"))).toBe(await answersTo(ask("/plain")));
});

it("lays the lines out once a second", async () => {
  laidOut = 0;
  await answersTo(get("/again").repeat(20) + get("/again", "Connection: close\r\n"));
  // One for the last reader, and at most one for each of two seconds.
  expect(laidOut).toBeLessThanOrEqual(3);
});
