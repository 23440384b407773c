import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { pageTypes } from "../support/pageTypes.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
const pages: Record<string, string[]> = {};

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  for (const lang of ["vi", "en", "ja"]) pages[lang] = await pageTypes(server, lang);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page as somebody reads it; `bypassCSP` lets the test's own script in. */
async function reading(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const article = (lang: string) => pages[lang]?.find((address) => address.includes("/news/")) ?? "";
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Makes the page one of a language that does not exist: Hebrew letters for Latin ones, a third longer, from right to left. */
async function pseudo(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
    document.documentElement.lang = "he";
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const words = walk.currentNode.textContent ?? "";
      const letters = words.replace(/\p{Script=Latin}\p{M}*/gu, (letter) =>
        String.fromCharCode(0x5d0 + ((letter.codePointAt(0) ?? 0) % 26)),
      );
      walk.currentNode.textContent = letters.replace(/([\u05d0-\u05ea]{3})/g, "$1\u05d5");
    }
  });
}

describe("from right to left", () => {
  it.each([390, 1440])("nothing leaves the screen at %i", async (width) => {
    await reading({ viewport: { width, height: 900 } }, async (page) => {
      for (const address of pages["en"] ?? []) {
        await page.goto(server.origin + address);
        await pseudo(page);
        expect([address, await overflow(page)]).toEqual([address, 0]);
        expect([address, await page.evaluate(() => document.documentElement.scrollLeft)]).toEqual([address, 0]);
      }
    });
  });

  it("the page is the mirror image of itself", async () => {
    await reading({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(server.origin + article("en"));
      const middle = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((node) => node.getBoundingClientRect().x + node.getBoundingClientRect().width / 2);
      const parts = [".brand", ".langs ul", ".find", "nav.menu ul", ".side.a", ".side:not(.a)", ".prose", ".sh .more"];
      const before = await Promise.all(parts.map(middle));
      await page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      const after = await Promise.all(parts.map(middle));
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      after.forEach((centre, index) => {
        expect(Math.abs(width - centre - (before[index] ?? 0)), parts[index]).toBeLessThan(4);
      });
      expect(await page.locator(".sh .more").evaluate((node) => getComputedStyle(node, "::after").scale)).toBe("-1 1");
    });
  });
});

describe("large and narrow", () => {
  it.each([
    ["320 pixels wide", { width: 320, height: 640 }, ""],
    ["at 200 % zoom", { width: 720, height: 450 }, ""],
    ["with text of twice the size", { width: 1280, height: 900 }, "html{font-size:200%}"],
  ] as const)("reads without scrolling sideways %s", async (_, viewport, css) => {
    await reading({ viewport }, async (page) => {
      for (const address of [...(pages["vi"] ?? []), ...(pages["ja"] ?? [])]) {
        await page.goto(server.origin + address);
        if (css) await page.addStyleTag({ content: css });
        expect([address, await overflow(page)]).toEqual([address, 0]);
        // Hidden overflow would pass the measure above and lose words.
        const lost = await page.evaluate(() =>
          [...document.querySelectorAll("h1,h2,h3,p,li,dd,a,button")]
            .filter((node) => !node.closest(".vh,.skip,.tbl,[popover]") && node.checkVisibility())
            .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map((node) => node.outerHTML.slice(0, 80)),
        );
        expect([address, lost]).toEqual([address, []]);
      }
    });
  });
});

describe("what a reader asked the system for", () => {
  it("no movement: nothing moves", async () => {
    await reading({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${server.origin}/vi`);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap((node) =>
          [undefined, "::after"].flatMap((part) => {
            const { transitionProperty, animationName } = getComputedStyle(node, part);
            return (transitionProperty === "none" || transitionProperty === "all") && animationName === "none" ? [] : [node.className];
          }),
        ),
      );
      expect(moving).toEqual([]);
    });
  });

  it("colours of one's own: what was said by colour is still to be seen", async () => {
    await reading({ forcedColors: "active", viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${server.origin}/vi/news`);
      const [current, other] = await Promise.all(
        [".chip[aria-current]", ".chip:not([aria-current])"].map((selector) =>
          page
            .locator(selector)
            .first()
            .evaluate((node) => getComputedStyle(node).borderInlineStartWidth),
        ),
      );
      expect(Number.parseFloat(current ?? "")).toBeGreaterThan(Number.parseFloat(other ?? ""));
      await page.goto(`${server.origin}/vi`);
      const arrow = await page
        .locator(".more")
        .first()
        .evaluate((node) => ({
          arrow: getComputedStyle(node, "::after").backgroundColor,
          ground: getComputedStyle(document.body).backgroundColor,
        }));
      expect(arrow.arrow).not.toBe(arrow.ground);
    });
  });

  it.each(["vi", "ja"])(
    "a dark screen: every type of page in %s is legible",
    async (lang) => {
      await reading({ colorScheme: "dark", viewport: { width: 390, height: 844 } }, async (page) => {
        for (const address of pages[lang] ?? []) {
          await page.goto(server.origin + address);
          expect([address, await axeViolations(page)]).toEqual([address, []]);
        }
      });
    },
    90_000,
  );
});

describe("by keyboard", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return {
        name: (node.textContent || node.getAttribute("name") || "").trim(),
        outline: outlineStyle === "solid" ? Number.parseFloat(outlineWidth) : 0,
        shown,
      };
    });

  it.each([390, 1440])("every stop of the home page is seen, in the order of the page, at %i", async (width) => {
    await reading({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${server.origin}/vi`);
      const expected = await page.evaluate(
        () =>
          [...document.querySelectorAll("a[href],button,input")].filter((node) => node.checkVisibility({ visibilityProperty: true }))
            .length,
      );
      const stops: string[] = [];
      for (;;) {
        await page.keyboard.press("Tab");
        const stop = await focused(page);
        if (!stop || stops.length > expected) break;
        stops.push(stop.name);
        expect(stop, stop.name).toMatchObject({ shown: true });
        expect(stop.outline, stop.name).toBeGreaterThanOrEqual(2);
      }
      expect(stops).toHaveLength(expected);
    });
  });

  it("the first stop leads past the navigation", async () => {
    await reading({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(server.origin + article("en"));
      await page.keyboard.press("Tab");
      expect(await focused(page)).toMatchObject({ shown: true });
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
    });
  });

  it("a menu of the phone opens and closes, and gives the focus back", async () => {
    await reading({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto(`${server.origin}/vi`);
      const button = page.locator('button[popovertarget="menu"]');
      await button.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("nav")?.id)).toBe("menu");
      await page.keyboard.press("Escape");
      expect(await page.locator("#menu").isVisible()).toBe(false);
      expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    });
  });
});

describe("on paper", () => {
  it.each(["vi", "en"])("an article in %s keeps title, text, date and address, and leaves the navigation out", async (lang) => {
    await reading({ viewport: { width: 794, height: 1123 }, colorScheme: "dark" }, async (page) => {
      const address = server.origin + article(lang);
      await page.goto(address);
      const title = await page.locator("h1").innerText();
      await page.emulateMedia({ media: "print" });
      const paper = await page.locator("body").innerText();
      expect(paper).toContain(title);
      expect(paper).toContain(await page.locator(".prose p").first().innerText());
      expect(paper).toContain(await page.locator("header.head time").first().innerText());
      expect(paper).toContain(decodeURI(address));
      expect(await page.locator("nav:visible, form:visible, button:visible, .skip:visible, .share:visible, .rel:visible").count()).toBe(0);
      expect(await overflow(page)).toBe(0);
      const inked = await page.evaluate(() =>
        [...document.querySelectorAll("body, body *:not(svg *)")]
          .filter((node) => node.checkVisibility())
          .map((node) => getComputedStyle(node).backgroundColor)
          .filter((colour) => !/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/.test(colour)),
      );
      expect(inked).toEqual([]);
      expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    });
  });

  it("on a screen the address is not repeated", async () => {
    await reading({}, async (page) => {
      await page.goto(server.origin + article("vi"));
      expect(await page.locator(".print").isVisible()).toBe(false);
    });
  });
});
