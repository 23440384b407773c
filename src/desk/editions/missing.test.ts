import { describe, expect, it } from "vitest";
import type { Content } from "#modules/editions/contract";
import { missingParts } from "./missing.ts";

const whole: Content = {
  title: "Mùa chè",
  summary: "Đồi chè vào vụ.",
  slug: null,
  lead: null,
  body: { type: "doc", content: [{ type: "paragraph", attrs: { id: "a" }, content: [{ type: "text", text: "Chữ" }] }] },
};

const needs = { text: ["title", "summary", "body"] as const, lead: false };

describe("what is missing before submission", () => {
  it("finds nothing in a whole article", () => {
    expect(missingParts(whole, needs)).toEqual([]);
  });

  it("names every gap and where to fill it", () => {
    const figure = { type: "figure" as const, attrs: { id: "f", mediaId: "m", alt: " ", decorative: false, caption: "", credit: "" } };
    const content: Content = {
      ...whole,
      title: " ",
      summary: "",
      body: { type: "doc", content: [figure] },
      lead: { mediaId: "m", alt: "", decorative: true, caption: "", credit: "" },
    };
    expect(missingParts(content, needs).map((part) => part.focus)).toEqual(["title", "summary", "body", "alt-f"]);
  });

  it("asks only for what the kind needs", () => {
    const bare = { ...whole, summary: "", body: { type: "doc" as const, content: [] } };
    expect(missingParts(bare, { text: ["title"], lead: true }).map((part) => part.focus)).toEqual(["add-lead"]);
  });
});
