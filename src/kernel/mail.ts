import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { newId } from "./ids.ts";

export type Message = { to: string; subject: string; text: string };
/** A message that was written to the folder instead of being sent. */
export type KeptMessage = Message & { id: string; sentAt: string };
export type Mail = { send(message: Message): Promise<void>; close(): void };

/** Sends by SMTP, or, when no server is configured, writes each message into `dataDir/mail` for administrators to read. */
export function openMail(config: { smtpUrl: string | null; mailFrom: string; dataDir: string }): Mail {
  return config.smtpUrl ? smtpMail(config.smtpUrl, config.mailFrom) : folderMail(path.join(config.dataDir, "mail"), config.mailFrom);
}

/** The messages kept in the folder, newest first. */
export async function listKeptMail(config: { dataDir: string }, limit = 100): Promise<KeptMessage[]> {
  const folder = path.join(config.dataDir, "mail");
  const names = await readdir(folder).catch(() => []);
  // Ids are of version 7: their order is that of time.
  const newest = names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse()
    .slice(0, limit);
  return Promise.all(newest.map(async (name) => JSON.parse(await readFile(path.join(folder, name), "utf8")) as KeptMessage));
}

function smtpMail(smtpUrl: string, from: string): Mail {
  const connect = async () => {
    const { createTransport } = await import("nodemailer");
    return createTransport({
      url: smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  // Opened with the first message: most processes of a day send none.
  let transport: ReturnType<typeof connect> | null = null;
  return {
    async send(message) {
      transport ??= connect();
      await (await transport).sendMail({ from, ...message });
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

function folderMail(folder: string, from: string): Mail {
  return {
    async send(message) {
      const { createTransport } = await import("nodemailer");
      const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
      const { message: bytes } = await transport.sendMail({ from, ...message, disableFileAccess: true, disableUrlAccess: true });
      await mkdir(folder, { recursive: true });
      const id = newId();
      const kept: KeptMessage = { id, sentAt: new Date().toISOString(), ...message };
      await writeFile(path.join(folder, `${id}.eml`), bytes as Buffer, { mode: 0o600 });
      // The list reads only .json files: rename makes each appear whole.
      await writeFile(path.join(folder, `${id}.part`), JSON.stringify(kept), { mode: 0o600 });
      await rename(path.join(folder, `${id}.part`), path.join(folder, `${id}.json`));
    },
    close: () => {},
  };
}
