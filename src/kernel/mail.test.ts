import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listKeptMail, openMail } from "./mail.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "xoan-mail-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const message = { to: "phong.vien@example.vn", subject: "Mời họp báo", text: "Kính mời\nlúc 8 giờ." };

test("without a server, messages land in the folder, newest first", async () => {
  const mail = openMail({ smtpUrl: null, mailFrom: "Xoan <xoan@localhost>", dataDir });
  await mail.send({ ...message, subject: "first" });
  await mail.send(message);
  expect((await listKeptMail({ dataDir })).map((kept) => kept.subject)).toEqual(["Mời họp báo", "first"]);
  const eml = readdirSync(path.join(dataDir, "mail")).find((name) => name.endsWith(".eml")) ?? "";
  expect(readFileSync(path.join(dataDir, "mail", eml), "utf8")).toMatch(/^To: phong\.vien@example\.vn$/m);
  expect(await listKeptMail({ dataDir: path.join(dataDir, "empty") })).toEqual([]);
});

test("with a server, it gets the message, and line breaks in a subject add no header", async () => {
  const got: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => void text(stream).then((all) => (got.push(all), done())),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const mail = openMail({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "Xoan <xoan@example.vn>", dataDir });
  await mail.send({ ...message, subject: "Hi\r\nBcc: other@example.vn" });
  mail.close();
  await new Promise<void>((resolve) => server.close(resolve));
  expect(got[0]).toContain("From: Xoan <xoan@example.vn>");
  expect(got[0]).not.toMatch(/^Bcc:/m);
  expect(await listKeptMail({ dataDir })).toEqual([]);
});
