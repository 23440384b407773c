import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import sharp from "sharp";

const run = promisify(execFile);

/** What LibreOffice makes of a Word file: how many pages of which paper, the words, and how much of each page is ink. */
export type Printed = { pages: number; size: string; text: string; ink: number[] };

/** A page is printed in seconds; a busy machine gets a minute. */
const PATIENCE_MS = 60_000;

/** Opens a Word file in LibreOffice and prints it. `keep` names a folder for the file and its pages as pictures. */
export async function printed(docx: Uint8Array, keep?: string): Promise<Printed> {
  const folder = await mkdtemp(path.join(tmpdir(), "xoan-paper-"));
  try {
    const file = (name: string) => path.join(folder, name);
    await writeFile(file("a.docx"), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(file("profile")).href}`;
    const options = ["--headless", "--norestore", "--nolockcheck", profile, "--convert-to", "pdf", "--outdir", folder, file("a.docx")];
    await run("soffice", options, { timeout: PATIENCE_MS, env: { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8" } });
    const [about, text] = await Promise.all([run("pdfinfo", [file("a.pdf")]), run("pdftotext", ["-layout", file("a.pdf"), "-"])]);
    const pictures = keep ?? folder;
    await mkdir(pictures, { recursive: true });
    if (keep) await writeFile(path.join(keep, "report.docx"), docx);
    await run("pdftoppm", ["-r", "60", "-png", file("a.pdf"), path.join(pictures, "page")]);
    const names = (await readdir(pictures)).filter((name) => /^page.*\.png$/.test(name)).sort();
    const ink = await Promise.all(names.map((name) => inkOf(path.join(pictures, name))));
    const says = (word: string) => new RegExp(`^${word}:\\s+(.*)$`, "m").exec(about.stdout)?.[1]?.trim() ?? "";
    return { pages: Number(says("Pages")), size: says("Page size"), text: text.stdout.normalize("NFC"), ink };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function inkOf(picture: string): Promise<number> {
  const { data } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((each) => each < 128).length / data.length;
}
