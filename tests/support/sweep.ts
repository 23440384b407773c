import type { Page } from "playwright-core";
import { axeViolations } from "./axe.ts";

/**
 * The looks in which every screen of the desk is measured. Names depend on the language, contrast on the scheme, order and hidden parts on the width, so two looks
 * meet every rule; the third is the longest words on the narrowest screen, for which only the width is measured.
 */
export const LOOKS = [
  { lang: "vi", width: 1440, colorScheme: "light", axe: true },
  { lang: "en", width: 390, colorScheme: "dark", axe: true },
  { lang: "vi", width: 390, colorScheme: "light", axe: false },
] as const;
export type Look = (typeof LOOKS)[number];

/** Gives the page a look; the language is the desk's cookie. */
export async function wear(page: Page, origin: string, { lang, width, colorScheme }: Look): Promise<void> {
  await page.context().addCookies([{ name: "xoan_desk_lang", value: lang, url: origin }]);
  await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
  await page.emulateMedia({ colorScheme });
}

/** What is wrong with a screen: its status, what is wider than the window, what axe finds. Empty when nothing is. */
export async function faultsOf(page: Page, address: string, look: Look): Promise<string[]> {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  const wider = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
  const found = [
    ...(answer?.status() === 200 ? [] : [`status ${answer?.status()}`]),
    ...(wider > 0 ? [`${wider} px too wide`] : []),
    ...(look.axe ? await axeViolations(page) : []),
  ];
  return found.map((each) => `${new URL(address).pathname}: ${each}`);
}
