import assert from "node:assert/strict";
import path from "node:path";
import { canRenderPdf, checkDocx } from "../../src/modules/official/index.ts";
import { printed } from "./paper.ts";
import { wordFile } from "./yearReports.ts";
import { UNITS, type World } from "./yearWorld.ts";

/** Both documents: the measures of the decree, and where LibreOffice is present the paper, the words and the figures. */
export async function papers({ as, server }: World, half: string, year: string): Promise<void> {
  const planner = await as("planner");
  const prints = await canRenderPdf();
  const keep = process.env["XOAN_SHOTS"];
  for (const [name, address, wanted] of [
    ["half", half, ["Số: 45/BC-SVHTTDL", "ngày 15 tháng 5 năm 2025", "4 minh chứng", "15 cuộc", UNITS.science, UNITS.nature, UNITS.money]],
    ["year", year, ["Số: 112/BC-SVHTTDL", "ngày 14 tháng 11 năm 2025", "4 minh chứng", "17 cuộc", UNITS.foreign, "./."]],
  ] as const) {
    const docx = await wordFile(planner, address);
    assert.deepEqual(await checkDocx(docx), { ok: true, value: [] });
    const href = await planner.getByRole("link", { name: "Trang công khai" }).getAttribute("href");
    const reader = await fetch(new URL(href ?? "", server.origin));
    assert.equal(reader.status, 200);
    assert.ok((await reader.text()).includes(wanted[0].replace("Số: ", "")));
    if (!prints) continue;
    const paper = await printed(docx, keep && path.join(keep, name));
    assert.match(paper.size, /A4/);
    assert.ok(paper.pages > 0);
    assert.ok(paper.ink.every((share) => share > 0.005));
    const text = paper.text.replace(/\s+/g, " ");
    for (const words of wanted) assert.ok(text.includes(words), `the report does not say “${words}”:\n${paper.text}`);
  }
}
