import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bucketStorage, folderStorage, requireKey, type Storage } from "./storage.ts";

const folder = mkdtempSync(path.join(tmpdir(), "xoan-storage-"));
let server: Server;
let bucket: Storage;

/** The few verbs of the S3 protocol that we speak, with its way of saying 'no such key'. */
function startBucket(): Promise<Server> {
  const files = new Map<string, Buffer>();
  const made = createServer(async (req, res) => {
    const key = new URL(req.url ?? "/", "http://s3").pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    if (!req.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=KEY/")) return res.writeHead(403).end();
    if (req.method === "PUT") files.set(key, Buffer.concat(chunks));
    if (req.method === "DELETE") files.delete(key);
    if (req.method === "PUT" || req.method === "DELETE") return res.writeHead(req.method === "PUT" ? 200 : 204).end();
    const file = files.get(key);
    if (!file) return res.writeHead(404).end(req.method === "HEAD" ? "" : "<Error><Code>NoSuchKey</Code></Error>");
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? "") ?? [];
    const part = from ? file.subarray(Number(from), Number(to) + 1) : file;
    res.writeHead(from ? 206 : 200, { "content-length": part.length, "last-modified": new Date().toUTCString() });
    return res.end(req.method === "HEAD" ? undefined : part);
  });
  return new Promise((resolve) => made.listen(0, "127.0.0.1", () => resolve(made)));
}

beforeAll(async () => {
  server = await startBucket();
  const bound = server.address();
  bucket = bucketStorage(`http://KEY:SECRET@127.0.0.1:${typeof bound === "object" ? bound?.port : 0}/files?region=auto`);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe.each([["folder", () => folderStorage(folder)] as const, ["bucket", () => bucket] as const])("%s", (_name, open) => {
  test("put, get, stat, remove", async () => {
    const storage = open();
    const read = async (range?: { start: number; end: number }) => {
      const stream = await storage.get("a/b1.txt", range);
      return stream && text(stream);
    };
    expect(await read()).toBeNull();
    expect(await storage.stat("a/b1.txt")).toBeNull();
    await storage.put("a/b1.txt", Buffer.from("Đền Hùng"), "text/plain");
    await storage.put("a/b1.txt", Buffer.from("hát xoan"), "text/plain");
    expect(await read()).toBe("hát xoan");
    expect(await read({ start: 0, end: 0 })).toBe("h");
    expect(await storage.stat("a/b1.txt")).toMatchObject({ size: Buffer.byteLength("hát xoan") });
    await storage.remove("a/b1.txt");
    await storage.remove("a/b1.txt");
    expect(await read()).toBeNull();
  });
});

test("no key leaves the folder, and nothing half-written stays", async () => {
  for (const key of ["../x", "/etc/passwd", "a/../b", "a//b", "", "A", "a\0b", ".hidden"])
    expect(() => requireKey(key)).toThrow("storage_key");
  await folderStorage(folder).put("c/d", Buffer.from("x"));
  expect(readdirSync(path.join(folder, "c"))).toEqual(["d"]);
});
