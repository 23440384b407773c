import type { Page } from "playwright-core";
import { axeViolations } from "./axe.ts";

/**
 * The looks in which every screen of the desk is measured. Names depend on the language, contrast on the scheme, order and hidden parts on the width, so two looks
 * meet every rule; `fits` are the widths in which nothing may leave the screen.
 */
export const LOOKS = [
  { lang: "vi", width: 1440, colorScheme: "light", fits: [1440, 390] },
  { lang: "en", width: 390, colorScheme: "dark", fits: [390] },
] as const;
export type Look = (typeof LOOKS)[number];

const heightOf = (width: number) => (width === 390 ? 844 : 900);

/** Gives the page a look; the language is the desk's cookie. */
export async function wear(page: Page, origin: string, { lang, width, colorScheme }: Look): Promise<void> {
  await page.context().addCookies([{ name: "xoan_desk_lang", value: lang, url: origin }]);
  await page.setViewportSize({ width, height: heightOf(width) });
  await page.emulateMedia({ colorScheme });
}

/** By how many pixels the screen as it stands is wider than the window, in every width of the look where it is; the look's own width stays. */
export async function tooWide(page: Page, look: Look): Promise<string[]> {
  const found: string[] = [];
  for (const width of look.fits) {
    await page.setViewportSize({ width, height: heightOf(width) });
    const wider = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    if (wider > 0) found.push(`${wider} px too wide at ${width}`);
  }
  await page.setViewportSize({ width: look.width, height: heightOf(look.width) });
  return found;
}

/** What is wrong with a screen: its status, what is wider than the window, what axe finds. Empty when nothing is. */
export async function faultsOf(page: Page, address: string, look: Look): Promise<string[]> {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  const found = [
    ...(answer?.status() === 200 ? [] : [`status ${answer?.status()}`]),
    ...(await axeViolations(page)),
    ...(await tooWide(page, look)),
  ];
  return found.map((each) => `${new URL(address).pathname}: ${each}`);
}
