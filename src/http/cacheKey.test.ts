import { describe, expect, it } from "vitest";
import { cacheKey } from "./cacheKey.ts";
import { chooseEncoding, matchesEtag } from "./encodings.ts";

describe("cache key", () => {
  it("leaves out every word the portal does not know and fixes the order of the others", () => {
    expect(cacheKey("/en/news?utm_source=x&page=2&topic=craft&fbclid=1")).toBe("/en/news?page=2&topic=craft");
    expect(cacheKey("/en/news?topic=craft&page=2")).toBe("/en/news?page=2&topic=craft");
    expect(cacheKey("/en/news?utm_source=x")).toBe("/en/news");
    expect(cacheKey("/embed/en/news?utm_source=x&n=3")).toBe("/embed/en/news?n=3");
  });

  it.each([
    "/desk",
    "/desk/board?page=1",
    "/",
    "/media/x.webp",
    "/english",
    "/embed/english",
    "/embed/",
    "/en/news.data",
    "/en/news/a.epub",
    `/en/${"a".repeat(2000)}`,
    "//en",
    "http://other/en",
  ])("does not cache %s", (target) => expect(cacheKey(target)).toBeNull());

  it("keeps two spellings of one query together", () => {
    expect(cacheKey("/vi/search?q=%C4%91%E1%BB%81n")).toBe(cacheKey("/vi/search?q=đền"));
  });
});

describe("encodings", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["*", "br"],
    ["identity", "identity"],
    ["br;q=0, *;q=0.5", "gzip"],
    [undefined, "identity"],
  ])("%s → %s", (header, expected) => expect(chooseEncoding(header)).toBe(expected));

  it("compares tags weakly and in lists", () => {
    expect(matchesEtag('"a", W/"b"', 'W/"b"')).toBe(true);
    expect(matchesEtag('"b"', 'W/"b"')).toBe(true);
    expect(matchesEtag('"c"', 'W/"b"')).toBe(false);
    expect(matchesEtag(undefined, 'W/"b"')).toBe(false);
  });
});
