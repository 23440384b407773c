import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Frames that nobody looks at; a test that is about motion asks for it in its context.
  "--force-prefers-reduced-motion",
];

/** The system's Chromium, headless; throws with what to install when there is none. */
export async function openBrowser(args: string[] = []): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? PATHS.find(existsSync);
  if (!executablePath) throw new Error("Browser tests need Chromium; on Debian: apt-get install chromium");
  return chromium.launch({ executablePath, headless: true, args: [...QUIET, ...args] });
}
