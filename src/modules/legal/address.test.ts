import { readFileSync } from "node:fs";
import { sql, TransactionRollbackError } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  type LegalContext,
  type LegalInput,
  legalDocument,
  LegalQuery,
  publicLegalDocument,
  publicLegalRegister,
  publicLegalSlug,
  saveLegal,
} from "./index.ts";
import { slugOf } from "./slug.ts";

const TODAY = "2026-11-23";
let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.close());

const ctx = (): LegalContext => ({
  actor: { kind: "person", id: newId(), name: "planner", unitId: null, grants: [{ role: "planner", unitId: null, langs: null }] },
  now: new Date(`${TODAY}T02:00:00Z`),
  lang: "vi",
  requestId: "test",
  db: base.db,
  emit: async () => {},
  enqueue: async () => {},
});
const input = (number: string, more: Partial<LegalInput> = {}): LegalInput => ({
  type: "decree",
  number,
  issuer: "Chính phủ",
  signedOn: "2022-06-24",
  abstract: "Cung cấp thông tin và dịch vụ công trực tuyến",
  isPublic: true,
  ...more,
});
async function save(values: LegalInput): Promise<{ id: string; slug: string | null }> {
  const now = values.id ? await legalDocument(base.db, values.id, TODAY) : null;
  const saved = await saveLegal(ctx(), { ...values, ...(now ? { lockVersion: now.lockVersion } : {}) });
  if (!saved.ok) throw new Error(JSON.stringify(saved.reasons));
  return { id: saved.value.id, slug: (await legalDocument(base.db, saved.value.id, TODAY))?.slug ?? null };
}

const ADDRESSES = [
  ["decree", "42/2022/NĐ-CP", "2022-06-24", "nghi-dinh-42-2022-nd-cp"],
  ["conclusion", "57-KL/TW", "2023-06-15", "ket-luan-57-kl-tw-2023"],
  ["law", "Luật Báo chí 2016", "2016-04-05", "luat-bao-chi-2016"],
  ["law", "29/2018/QH14", null, "luat-29-2018-qh14"],
  ["plan", "6021/KH-UBND", "2024-12-30", "ke-hoach-6021-kh-ubnd-2024"],
  ["letter", "Số  1.205/BTTTT–TTĐN", "2021-04-16", "cong-van-so-1-205-btttt-ttdn-2021"],
  ["other", "第七号", null, "van-ban"],
  ["circular", "9".repeat(80), null, `thong-tu-${"9".repeat(80)}`],
] as const;

describe("the address of a public document", () => {
  test.each(ADDRESSES)("%s %s of %s is %s", (type, number, signedOn, slug) => {
    expect(slugOf({ type, number, signedOn })).toBe(slug);
  });

  test("is given when it is first public, stays through every correction, and is nobody else's", async () => {
    const first = await save(input("42/2022/NĐ-CP", { isPublic: false }));
    expect(first.slug).toBeNull();
    expect((await save({ ...input("42/2022/NĐ-CP"), id: first.id })).slug).toBe("nghi-dinh-42-2022-nd-cp");
    expect((await save({ ...input("43/2022/NĐ-CP"), id: first.id })).slug).toBe("nghi-dinh-42-2022-nd-cp");
    const slugs = [];
    for (const issuer of ["Bộ A", "Bộ B"]) slugs.push((await save(input("42/2022/NĐ-CP", { issuer }))).slug);
    expect(slugs).toEqual(["nghi-dinh-42-2022-nd-cp-2", "nghi-dinh-42-2022-nd-cp-3"]);
    await save({ ...input("43/2022/NĐ-CP", { isPublic: false }), id: first.id });
    expect([await publicLegalDocument(base.db, "nghi-dinh-42-2022-nd-cp", TODAY), await publicLegalSlug(base.db, first.id)]).toEqual([
      null,
      null,
    ]);
    await save({ ...input("43/2022/NĐ-CP"), id: first.id });
    expect(await publicLegalSlug(base.db, first.id)).toBe("nghi-dinh-42-2022-nd-cp");
  });

  test("can not be changed or missing past the command either", async () => {
    const { id } = await save(input("7/2022/NĐ-CP"));
    await expect(base.db.execute(sql`update legal.document set slug = 'khac' where id = ${id}`)).rejects.toMatchObject({
      cause: { constraint: "address_stays" },
    });
    await expect(
      base.db.execute(sql`insert into legal.document (type, number, issuer, abstract, folded, is_public, created_at, updated_at)
        values ('plan', '8/KH', 'UBND', 'x', 'x', true, now(), now())`),
    ).rejects.toMatchObject({ cause: { constraint: "public_has_address" } });
  });

  test("pages the public register, and tells no permanent code", async () => {
    const seen: string[] = [];
    for (let before: string | undefined; seen.length < 20; ) {
      const page = await publicLegalRegister(base.db, LegalQuery.parse({ before, limit: 2 }), TODAY);
      seen.push(...page.documents.map(({ slug }) => slug));
      expect(JSON.stringify(page)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
      if (page.next === null) break;
      before = page.next;
    }
    const all = await publicLegalRegister(base.db, LegalQuery.parse({}), TODAY);
    expect(seen).toEqual(all.documents.map(({ slug }) => slug));
    expect(seen.length).toBeGreaterThan(3);
  });

  test("is the same that the migration gave to what was public before", async () => {
    for (const [type, number, signedOn] of ADDRESSES) await save(input(number, { type, signedOn, issuer: "Cũ", effectiveOn: null }));
    const migration = readFileSync("migrations/0024_legal_addresses.sql", "utf8");
    const fill = /^with kinds[^;]*;/m.exec(migration)?.[0] ?? "";
    let rows: { number: string; slug: string }[] = [];
    await base.db
      .transaction(async (tx) => {
        await tx.execute(sql`alter table legal.document disable trigger keep_address`);
        await tx.execute(sql`alter table legal.document drop constraint public_has_address`);
        await tx.execute(sql`update legal.document set slug = null, is_public = issuer = 'Cũ'`);
        await tx.execute(sql.raw(fill));
        ({ rows } = await tx.execute<{ number: string; slug: string }>(sql`select number, slug from legal.document where issuer = 'Cũ'`));
        tx.rollback();
      })
      .catch((error: unknown) => expect(error).toBeInstanceOf(TransactionRollbackError));
    const by = new Map(rows.map(({ number, slug }) => [number, slug]));
    for (const [type, number, signedOn] of ADDRESSES) {
      const line = number.replace(/\s+/g, " ");
      expect([number, by.get(line)]).toEqual([number, slugOf({ type, number, signedOn })]);
    }
  });
});
