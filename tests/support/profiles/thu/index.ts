import type { Content, DemoDocument, DemoUnit } from "../../../../src/profile/content.ts";

const office: DemoUnit = {
  code: "phong-thu",
  kind: "department",
  parent: null,
  validFrom: "2025-01-01",
  validTo: null,
  names: { vi: { name: "Phòng Thử", short: "Thử" }, en: { name: "Test Office", short: "Test" } },
};

const article: DemoDocument = {
  code: "bai-thu",
  kind: "article",
  section: "news",
  unit: "phong-thu",
  facts: { topics: ["culture"], family: "pomelo", palette: 2, sources: [] },
  // Already the eleventh where the province is.
  publishedAt: "2026-11-10T12:00:00Z",
  editions: {
    vi: {
      title: "Bài của tỉnh Thử",
      summary: "Tóm tắt.",
      slug: "bai-thu",
      blocks: [{ type: "paragraph", attrs: { id: "b1" }, content: [{ type: "text", text: "Một đoạn." }] }],
    },
  },
};

export const units: Content["units"] = [office];
export const successions: Content["successions"] = [];
export const calendarDays: Content["calendarDays"] = [];
export const documents: Content["documents"] = [article];
