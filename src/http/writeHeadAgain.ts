import type { IncomingMessage, ServerResponse } from "node:http";

/** The lines Node made of a header list, and the second that their date names. */
type Lines = { second: number; text: string };

/** Node keeps the finished lines here until they are sent; a Node that no longer does makes them anew each time. */
type WithLines = { _header?: string | null };

const known = new WeakMap<readonly string[], Lines>();

/**
 * `writeHead` for a list that is sent again and again. Node checks and joins every line of every answer, a tenth of the time of
 * a hit; between two answers to keep-alive readers within one second nothing in them differs, so the lines of the first are reused.
 */
export function writeHeadAgain(incoming: IncomingMessage, outgoing: ServerResponse, status: number, list: string[]): void {
  const raw = outgoing as WithLines;
  const reusable = outgoing.shouldKeepAlive && incoming.httpVersionMinor === 1 && incoming.method === "GET";
  const second = Math.floor(Date.now() / 1000);
  const lines = reusable ? known.get(list) : undefined;
  if (lines?.second === second && raw._header === null) {
    outgoing.statusCode = status;
    raw._header = lines.text;
    return;
  }
  outgoing.writeHead(status, list);
  if (reusable && typeof raw._header === "string") known.set(list, { second, text: raw._header });
}
