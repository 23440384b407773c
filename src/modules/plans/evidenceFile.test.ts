import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderStorage, type Storage } from "#kernel/storage";
import { type TestDatabase, testDatabase } from "#tests/database";
import { pdf } from "#tests/legalFiles";
import { EVIDENCE_FILE_BYTES } from "./contract.ts";
import { addEvidence, createPlan, evidenceFile, planTree, storeEvidenceFile, tasksToCarry, treeOfCarried, wholeTree } from "./index.ts";
import { issuedPlan, must, planOffice } from "./testing.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let folder: string;
let storage: Storage;
let unitId: string;
let lead: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  folder = mkdtempSync(path.join(tmpdir(), "xoan-evidence-"));
  storage = folderStorage(folder);
  [unitId, lead] = await Promise.all([office.unit("Ủy ban nhân dân tỉnh"), office.unit("Sở Ngoại vụ")]);
});
afterAll(async () => {
  await base.close();
  rmSync(folder, { recursive: true, force: true });
});

const ids = (outcome: { ok: boolean; reasons?: { id: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map((reason) => reason.id);
const issued = () => issuedPlan(office, unitId, [{ title: "Đón phóng viên", fields: { leadUnitId: lead, dueOn: "2025-06-30" } }]);

describe("a file that proves work", () => {
  test("is what its bytes say, whole and not too large", async () => {
    const { planId } = await issued();
    const reporter = office.as("reporter", "unit_reporter", lead);
    const store = (bytes: Uint8Array, name = "biên bản.pdf") => storeEvidenceFile(reporter, storage, { planId, bytes, name });
    const picture = new Uint8Array(
      await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
        .jpeg()
        .toBuffer(),
    );
    const whole = pdf();
    const table: [string, Uint8Array, string[]][] = [
      ["empty", new Uint8Array(), ["plan_file.empty"]],
      ["text with a good name", new TextEncoder().encode("chữ"), ["plan_file.type"]],
      ["a web page", new TextEncoder().encode("<!doctype html><script>1</script>"), ["plan_file.type"]],
      ["a program", new Uint8Array([0x4d, 0x5a, ...Array.from({ length: 99 }, () => 0)]), ["plan_file.type"]],
      ["a PDF cut off", whole.slice(0, whole.length - 10), ["plan_file.damaged"]],
      ["a picture cut off", picture.slice(0, picture.length - 2), ["plan_file.damaged"]],
      ["too large", new Uint8Array(EVIDENCE_FILE_BYTES + 1), ["plan_file.large"]],
      ["a PDF", whole, []],
      ["a picture under another name", picture, []],
    ];
    for (const [what, bytes, said] of table) expect(ids(await store(bytes)), what).toEqual(said);
    expect(must(await store(picture, "..\\x/Ảnh\u0000 hội nghị.exe")).name).toBe("Ảnh hội nghị.jpg");
  });

  test("is taken from those who can add evidence, for a plan there is, and counts with one piece only", async () => {
    const { planId, keys } = await issued();
    const other = await issued();
    const reporter = office.as("reporter", "unit_reporter", lead);
    const upload = { planId, bytes: pdf(), name: "Biên bản.PDF" };
    expect(ids(await storeEvidenceFile(office.as("writer", "writer"), storage, upload))).toEqual(["role.unit_reporter"]);
    expect(ids(await storeEvidenceFile(reporter, storage, { ...upload, planId: lead }))).toEqual(["plan.unknown"]);
    const file = must(await storeEvidenceFile(reporter, storage, upload));
    const piece = { planId, taskKey: keys[0] ?? "", unitId: lead, title: "Biên bản", kind: "file" as const, ref: file.id };
    // Nobody can open it, take it over, or use it for another plan.
    expect(await evidenceFile(base.db, file.id)).toBeNull();
    const second = office.as("second", "unit_reporter", lead);
    expect(ids(await addEvidence(second, piece))).toEqual(["evidence.file_unknown"]);
    const elsewhere = { ...piece, planId: other.planId, taskKey: other.keys[0] ?? "" };
    expect(ids(await addEvidence(reporter, elsewhere))).toEqual(["evidence.file_unknown"]);
    for (const ref of ["files/noi-bo.pdf", planId])
      expect(ids(await addEvidence(reporter, { ...piece, ref }))).toEqual(["evidence.file_unknown"]);
    must(await addEvidence(reporter, piece));
    expect(ids(await addEvidence(reporter, piece))).toEqual(["evidence.file_unknown"]);
    const stored = await evidenceFile(base.db, file.id);
    expect(stored).toMatchObject({ name: "Biên bản.pdf", type: "pdf", bytes: upload.bytes.length });
    const bytes = await storage.get(stored?.key ?? "");
    expect(bytes && new Uint8Array(await buffer(bytes))).toEqual(upload.bytes);
    await expect(base.db.execute(sql`update plans.evidence set plan_id = ${other.planId} where file_id = ${file.id}`)).rejects.toThrow(
      "Failed query",
    );
    await expect(base.db.execute(sql`update plans.evidence set kind = 'address' where file_id = ${file.id}`)).rejects.toThrow(
      "Failed query",
    );
  });

  test("is swept away after a day when no piece names it, and kept when one does", async () => {
    const { planId, keys } = await issued();
    const reporter = office.as("sweeper", "unit_reporter", lead);
    const store = () => storeEvidenceFile(reporter, storage, { planId, bytes: pdf(), name: "a.pdf" });
    const [loose, kept] = [must(await store()), must(await store())];
    must(await addEvidence(reporter, { planId, taskKey: keys[0] ?? "", unitId: lead, title: "Giữ", kind: "file", ref: kept.id }));
    await base.db.execute(sql`update plans.file set uploaded_at = uploaded_at - interval '25 hours' where id in (${loose.id}, ${kept.id})`);
    must(await store());
    const left = await base.db.execute<{ id: string }>(sql`select id from plans.file where id in (${loose.id}, ${kept.id})`);
    expect(left.rows.map((row) => row.id)).toEqual([kept.id]);
    expect(await storage.stat(`plans/${loose.id}.pdf`)).toBeNull();
    expect(await storage.stat(`plans/${kept.id}.pdf`)).not.toBeNull();
  });
});

describe("a plan of a unit", () => {
  test("begins with the tasks that the unit leads above, each serving its own", async () => {
    const { planId, keys } = await issuedPlan(office, unitId, [
      { title: "Việc của sở", fields: { leadUnitId: lead, dueOn: "2025-06-30", output: "02 bài", channels: ["portals"] } },
      { title: "Việc của tỉnh", fields: { leadUnitId: unitId } },
    ]);
    const tasks = await tasksToCarry(base.db, planId, lead, "2025-02-03");
    expect(tasks.map((task) => task.key)).toEqual([keys[0]]);
    const input = { title: "Kế hoạch của Sở", horizon: "yearly" as const, startsOn: "2025-01-01", endsOn: "2025-12-31" };
    const made = must(
      await createPlan(office.as("reporter", "unit_reporter", lead), {
        ...input,
        unitId: lead,
        parentId: planId,
        tree: treeOfCarried(tasks, lead),
      }),
    );
    expect((await wholeTree(base.db, made.versionId)).map((node) => node.fields)).toMatchObject([
      { title: "Việc của sở", leadUnitId: lead, dueOn: "2025-06-30", output: "02 bài", channels: ["portals"], servesKey: keys[0] },
    ]);
    expect(await planTree(base.db, made.versionId, "2025-02-03")).toHaveLength(1);
    expect(await tasksToCarry(base.db, lead, lead, "2025-02-03")).toEqual([]);
  });
});
