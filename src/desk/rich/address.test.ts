import { expect, it } from "vitest";
import { looksLikeAddress, toHref } from "./address.ts";

it.each([
  ["https://phutho.gov.vn/a", "https://phutho.gov.vn/a"],
  [" phutho.gov.vn ", "https://phutho.gov.vn/"],
  ["phutho.gov.vn/a?b=1", "https://phutho.gov.vn/a?b=1"],
  ["/vi/news/mua-che", "/vi/news/mua-che"],
  ["#doan-2", "#doan-2"],
  ["van.phong@phutho.gov.vn", "mailto:van.phong@phutho.gov.vn"],
  ["mailto:a@b.vn", "mailto:a@b.vn"],
  ["javascript:alert(1)", null],
  ["JaVaScRiPt:alert(1)", null],
  ["java\tscript:alert(1)", null],
  ["data:text/html,x", null],
  ["vbscript:x", null],
  ["//evil.example", null],
  ["https://", null],
  ["https://a:b@evil.example", null],
  ["mùa chè", null],
  ["", null],
])("takes %j as %j", (typed, href) => expect(toHref(typed)).toBe(href));

it.each([
  ["mùa chè", false],
  ["Đền Hùng 2026", false],
  ["2.000 ha", false],
  ["phutho.gov.vn", true],
  ["/vi", true],
  ["https:", true],
])("reads %j as an address: %j", (typed, is) => expect(looksLikeAddress(typed)).toBe(is));
