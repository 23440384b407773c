import { expect, test } from "vitest";
import { profile } from "../../profiles/phu-tho/profile.ts";
import { serveProfile } from "../profile/current.ts";
import { type Head, metaTags } from "./head.ts";

serveProfile(profile);

const page: Head = {
  lang: "zh",
  origin: "https://portal.test",
  path: "/zh/heritage/a",
  title: "A",
  description: "B",
  alternates: [
    { lang: "vi", path: "/vi/heritage/b" },
    { lang: "zh", path: "/zh/heritage/a" },
  ],
  defaultPath: "/vi/heritage/b",
};

test("alternates name only the languages that exist, the page itself and the default", () => {
  const links = metaTags(page).filter((tag) => "hrefLang" in tag);
  expect(links).toEqual([
    expect.objectContaining({ hrefLang: "vi", href: "https://portal.test/vi/heritage/b" }),
    expect.objectContaining({ hrefLang: "zh-Hans", href: "https://portal.test/zh/heritage/a" }),
    expect.objectContaining({ hrefLang: "x-default", href: "https://portal.test/vi/heritage/b" }),
  ]);
});

test("a page kept from search engines names neither itself nor its siblings as canonical", () => {
  const tags = metaTags({ ...page, noindex: true });
  expect(tags).toContainEqual({ name: "robots", content: "noindex" });
  expect(tags.filter((tag) => "hrefLang" in tag || ("rel" in tag && tag.rel === "canonical"))).toEqual([]);
});
