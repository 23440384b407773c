import { readXlsx } from "hucre/xlsx";
import yauzl from "yauzl";
import { expect, it } from "vitest";
import type { BoardRow } from "#modules/editions/contract";
import { translator } from "../messages/index.ts";
import { boardSheet } from "./board-sheet.ts";

const HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0", "Chè <b>&\"'"];
const row = (title: string): BoardRow => ({
  documentId: "d",
  kind: "article",
  section: "news",
  title,
  unitName: title,
  updatedAt: new Date("2026-11-24T01:05:00Z"),
  due: { on: "2026-11-26", at: null, why: "clearance", since: null, workingDays: 2 },
  sourceLang: "vi" as const,
  planned: {},
  cells: {
    vi: cell({ live: "live" }),
    en: cell({ live: "live", stale: 3 }),
    zh: cell({ working: "working", returned: true }),
    ja: cell({ working: "cleared", live: "archived" }),
  },
});
const cell = (values: object) => ({
  lang: "vi" as const,
  editionId: "e",
  revisionId: "r",
  live: null,
  working: null,
  returned: false,
  stale: 0,
  scheduledFor: null,
  due: null,
  ...values,
});

it("writes states in words and every text as text, so that no formula can run", async () => {
  const bytes = await boardSheet(translator("vi"), HOSTILE.map(row));
  const book = await readXlsx(bytes, { readStyles: true });
  const sheet = book.sheets[0];
  expect(sheet?.rows[0]?.slice(0, 7)).toEqual(["Bài", "Chuyên mục", "Đơn vị", "Hạn", "Sửa lần cuối", "vi Tiếng Việt", "en Tiếng Anh"]);
  expect(sheet?.rows.slice(1).map((cells) => cells[0])).toEqual(HOSTILE);
  expect(sheet?.rows[1]?.slice(3)).toEqual([
    "26/11/2026",
    "24/11/2026 08:05",
    "Đã xuất bản",
    "Lỗi thời 3 đoạn; Đã xuất bản",
    "Bị trả lại",
    "Chờ duyệt; Đã lưu trữ",
    "Chưa có",
    "Chưa có",
  ]);
  const files = await unzipped(bytes);
  const xml = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toContain("<row");
  expect(xml).not.toMatch(/<f[\s>]|t="str"|ddeLink|<hyperlink/);
  expect([...files.keys()].filter((name) => /externalLink|vba|connections/i.test(name))).toEqual([]);
  // Format 49 is Excel's built-in '@': text stays text when the cell is edited.
  expect(files.get("xl/styles.xml")).toMatch(/numFmtId="49"|formatCode="@"/);
});

function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files = new Map<string, string>();
      zip.on("entry", (entry: yauzl.Entry) =>
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            files.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
            zip.readEntry();
          });
        }),
      );
      zip.on("end", () => resolve(files));
      zip.on("error", reject);
      zip.readEntry();
    });
  });
}
