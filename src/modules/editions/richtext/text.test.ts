import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../kernel/languages.ts";
import { everyBlock } from "./documents.testdata.ts";
import { isReservedSlug, slugify } from "./slug.ts";
import { blockText, plainText, wordCount } from "./text.ts";

describe("slugify", () => {
  it.each([
    ["Lễ hội Đền Hùng 2026", "vi", "le-hoi-den-hung-2026"],
    ["Lễ hội Đền Hùng".normalize("NFD"), "vi", "le-hoi-den-hung"],
    ["ĐẦU TƯ: ưu đãi – “mới”!", "vi", "dau-tu-uu-dai-moi"],
    ["L’été à l'œuvre", "fr", "l-ete-a-l-oeuvre"],
    ["Xoan & friends' songs", "en", "xoan-friends-songs"],
    ["Ｆｕｌｌ width", "en", "full-width"],
    ["雄王庙会 2026", "zh", "雄王庙会-2026"],
    ["フン王の祭り・ガイド", "ja", "フン王の祭り-ガイド"],
    ["ﾊﾟﾋﾞﾘｵﾝ", "ja", "パビリオン"],
    ["가".normalize("NFD"), "ko", "가"],
    ["훙왕 사당 축제", "ko", "훙왕-사당-축제"],
    ["Hát Xoan 가이드", "ko", "hat-xoan-가이드"],
    ["茶", "vi", "茶"],
    ["!!! 🎉", "vi", ""],
    ["---", "zh", ""],
    ["../../etc/passwd", "en", "etc-passwd"],
  ] as const)("%j in %s is %j", (title, lang, slug) => expect(slugify(title, lang)).toBe(slug));

  it("stays within 80 characters, cut between words, and slugs itself", () => {
    expect(slugify("một hai ".repeat(30), "vi")).toMatch(/^(mot-hai-)*(mot|mot-hai)$/);
    expect(slugify("a".repeat(200), "en")).toHaveLength(80);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.constantFrom(...LANGUAGES), (title, lang) => {
        const slug = slugify(title, lang);
        expect([...slug].length).toBeLessThanOrEqual(80);
        expect(slug).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u);
        expect(slugify(slug, lang)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["search", "feed", "page", "2", "２", "", "vi", "zh", "api"])("%j is reserved", (slug) =>
    expect(isReservedSlug(slug)).toBe(true),
  );
  it.each(["hat-xoan", "2026-le-hoi", "雄王"])("%j is free", (slug) => expect(isReservedSlug(slug)).toBe(false));
});

describe("text", () => {
  it("gives the words of each kind of block", () => {
    const texts = Object.fromEntries(everyBlock().content.map((block) => [block.attrs?.id, blockText(block)]));
    expect(texts).toEqual({
      a: "Xem một hai.",
      b: "Lễ hội Đền Hùng",
      c: "Lễ hội Đền Hùng",
      d: "Một\nBa\nBốn",
      e: "Lời\nÔng <A>",
      f: "Mẹo",
      g: "\tGiờ\nThứ Bảy\t19:00 21:00\t",
      h: 'Trống "đồng"\nTrống\nẢnh: Sở',
      i: "Hát Xoan",
      j: "quả cách\nhết",
      k: "",
    });
    expect(plainText(everyBlock()).split("\n\n")).toHaveLength(10);
  });
  it("shows addresses and notes when asked", () => {
    const [first, , , , , , , , film] = everyBlock().content;
    expect(first && blockText(first, { detail: true })).toBe(
      "Xem một  (https://example.org/?a=1&b=2)hai (https://example.org/?a=1&b=2). [Nguồn 1]",
    );
    expect(film && blockText(film, { detail: true })).toBe("Hát Xoan\nhttps://www.youtube.com/watch?v=1&t=2");
  });

  it.each([
    ["Hát Xoan là di sản.", "vi", 5],
    ["It isn't 1,000.5 well-known", "en", 4],
    ["L’été, déjà !", "fr", 2],
    ["", "vi", 0],
    ["— … !", "en", 0],
    ["The word 茶 here", "en", 4],
    ["雄王庙会，2026年。", "zh", 6],
    ["お祭りへ", "ja", 4],
    ["훙왕 사당", "ko", 4],
    ["Xoan 가이드", "ko", 4],
  ] as const)("%j in %s counts %i", (text, lang, count) => expect(wordCount(text, lang)).toBe(count));
});
