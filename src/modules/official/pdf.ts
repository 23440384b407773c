import { spawn } from "node:child_process";
import { access, constants, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { done, type Outcome, refused } from "#kernel/outcome";
import type { OfficialDocument } from "./contract.ts";
import { renderDocx } from "./docx/render.ts";

const SECONDS = 120;
const MEMORY_KIB = 4 * 1024 * 1024;

/**
 * The document as PDF, made by LibreOffice from our own Word file. Refused with `official.pdf_unavailable` where LibreOffice is
 * not installed, `official.pdf_timeout` after two minutes, `official.pdf_failed` when it gives up. Each run has a profile and a
 * folder of its own, which vanish with it.
 */
export async function renderPdf(
  document: OfficialDocument,
  { soffice, seconds = SECONDS }: { soffice?: string; seconds?: number } = {},
): Promise<Outcome<Uint8Array>> {
  const program = soffice ?? (await installed("soffice"));
  if (!program) return refused({ id: "official.pdf_unavailable" });
  const folder = await mkdtemp(path.join(tmpdir(), "xoan-pdf-"));
  try {
    await writeFile(path.join(folder, "document.docx"), await renderDocx(document));
    const ended = await convert(program, folder, seconds);
    if (ended === "timeout") return refused({ id: "official.pdf_timeout", values: { seconds } });
    const pdf = ended === "done" ? await readFile(path.join(folder, "document.pdf")).catch(() => null) : null;
    return pdf ? done(new Uint8Array(pdf)) : refused({ id: "official.pdf_failed" });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whether this machine has LibreOffice, so that a button promises nothing in vain. */
export async function canRenderPdf(): Promise<boolean> {
  return (await installed("soffice")) !== null;
}

/** The path of a program that this machine has, or null. */
export async function installed(name: string): Promise<string | null> {
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean)) {
    const file = path.join(folder, name);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return null;
}

function convert(program: string, folder: string, seconds: number): Promise<"done" | "failed" | "timeout"> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const options = [
    "--headless",
    "--norestore",
    "--nolockcheck",
    profile,
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    path.join(folder, "document.docx"),
  ];
  // A proxy that nothing answers: the program has no business outside. The memory is bounded by the shell that starts it.
  const nowhere = "http://127.0.0.1:9";
  const env = { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8", TZ: "UTC", http_proxy: nowhere, https_proxy: nowhere };
  const child = spawn("sh", ["-c", `ulimit -v ${MEMORY_KIB} && exec "$0" "$@"`, program, ...options], {
    cwd: folder,
    env,
    stdio: "ignore",
    detached: true,
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      // The program starts others: the whole group goes.
      if (child.pid) process.kill(-child.pid, "SIGKILL");
      resolve("timeout");
    }, seconds * 1000);
    const end = (result: "done" | "failed") => {
      clearTimeout(timer);
      resolve(result);
    };
    child.once("error", () => end("failed"));
    child.once("exit", (code) => end(code === 0 ? "done" : "failed"));
  });
}
