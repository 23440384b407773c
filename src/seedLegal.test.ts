import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { legalByNumbers, LegalQuery, legalRegister, legalRelations } from "#modules/legal";
import { legal } from "../profiles/phu-tho/legal.ts";
import { type TestDatabase, testDatabase } from "../tests/support/database.ts";
import { seedLegal } from "./seedLegal.ts";

const TODAY = "2026-11-24";
const now = new Date("2026-11-24T02:00:00Z");
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** What the 2025 plan cites; the three border treaties that it names without number are not records. */
const CITED = [
  "72/2015/NĐ-CP",
  "1966/KH-UBND",
  "3837/BTTTT-TTĐN",
  "22/2016/TT-BTTTT",
  "3017/KH-UBND",
  "47/NQ-CP",
  "57-KL/TW",
  "3404/KH-UBND",
  "942/KH-UBND",
  "UNCLOS 1982",
];

test("every document of the 2025 plan is there with today's state, and loading again changes nothing", async () => {
  await seedLegal(database.db, legal, now);
  await seedLegal(database.db, legal, now);
  const found = await legalByNumbers(database.db, CITED, TODAY);
  expect(found.map((each) => each.number).sort()).toEqual([...CITED].sort());
  expect(found.every((each) => each.signedOn !== null)).toBe(true);
  const state = new Map(found.map((each) => [each.number, each.state]));
  expect(state.get("1966/KH-UBND")).toBe("expired");
  expect(state.get("3404/KH-UBND")).toBe("expired");
  // No source at hand says from which day it holds, so nobody claims that it does.
  expect(state.get("72/2015/NĐ-CP")).toBe("unknown");
  const { documents } = await legalRegister(database.db, LegalQuery.parse({ limit: 100 }), TODAY, true);
  expect(documents.length).toBe(legal.length);
});

test("replaced texts name who replaced them; the ones that rest on others say so", async () => {
  const [secrets, sharing, press] = await Promise.all(
    ["29/2018/QH14", "47/2020/NĐ-CP", "Luật Báo chí 2016"].map(async (number) => (await legalByNumbers(database.db, [number], TODAY))[0]),
  );
  expect([secrets, sharing, press].map((each) => [each?.state, each?.successor?.number])).toEqual([
    ["replaced", "117/2025/QH15"],
    ["replaced", "278/2025/NĐ-CP"],
    ["replaced", "126/2025/QH15"],
  ]);
  // The old law on secrets held until the day before.
  expect((await legalByNumbers(database.db, ["29/2018/QH14"], "2026-02-28"))[0]?.state).toBe("in_force");
  const [programme] = await legalByNumbers(database.db, ["47/NQ-CP"], TODAY);
  const relations = await legalRelations(database.db, programme?.id ?? "", true);
  expect(relations.map(({ kind, direction, number }) => `${kind} ${direction} ${number}`).sort()).toEqual([
    "based_on from 3017/KH-UBND",
    "based_on to 57-KL/TW",
  ]);
});

test("the law of the sea is found by its name, with its days and its source", async () => {
  const { documents } = await legalRegister(database.db, LegalQuery.parse({ q: "Luật Biển" }), TODAY, false);
  expect(documents.map(({ number, state, signedOn }) => [number, state, signedOn])).toContainEqual([
    "UNCLOS 1982",
    "in_force",
    "1982-12-10",
  ]);
  expect(legal.find(({ number }) => number === "UNCLOS 1982")).toMatchObject({
    effectiveOn: "1994-11-16",
    source: expect.stringMatching(/^https:/),
  });
});

test("each record says when it was compared, and why a day is missing", async () => {
  for (const each of legal) {
    expect(each.checkedOn).toBe("2026-11-23");
    if (!each.signedOn || !each.effectiveOn) expect(each.note ?? each.expiresOn, each.number).toBeTruthy();
    expect(each.abstract).toBe(each.abstract.normalize("NFC"));
  }
  const { rows } = await database.db.execute<{ count: number }>(
    sql`select count(*)::int as count from record.audit_event where action = 'legal.save'`,
  );
  expect(rows[0]?.count).toBe(legal.length);
});
