import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areas } from "../../../profiles/phu-tho/index.ts";
import { fold } from "#kernel/fold";
import { type TestDatabase, testDatabase } from "../../../tests/support/database.ts";
import { formerAreas, loadAreas } from "./index.ts";

let database: TestDatabase;
const TODAY = "2026-11-27";

beforeAll(async () => {
  database = await testDatabase();
  await database.db.transaction((tx) => loadAreas(tx, areas));
});
afterAll(() => database.close());

const found = async (question: string, today = TODAY) =>
  (await formerAreas(database.db, question, today)).map(
    ({ type, name, within, now }) =>
      `${[`${type} ${name}`, ...within.map((each) => each.name)].join(" < ")} → ${now.map((each) => each.name).join(", ")}`,
  );

describe("former areas", () => {
  it.each([
    ["Hùng Lô", ["commune Hùng Lô < Việt Trì < Phú Thọ → Vân Phú"]],
    ["kim duc", ["commune Kim Đức < Việt Trì < Phú Thọ → Vân Phú"]],
    ["xã Xuân Sơn", ["commune Xuân Sơn < Tân Sơn < Phú Thọ → Xuân Đài"]],
    ["thị trấn Hương Canh", ["township Hương Canh < Bình Xuyên < Vĩnh Phúc → Bình Nguyên"]],
    ["THỤY VÂN", ["commune Thụy Vân < Việt Trì < Phú Thọ → Nông Trang"]],
    ["Thuỵ Vân", ["commune Thụy Vân < Việt Trì < Phú Thọ → Nông Trang"]],
    ["Khai Quang", ["ward Khai Quang < Vĩnh Yên < Vĩnh Phúc → Vĩnh Phúc"]],
    ["Chiềng Châu", ["commune Chiềng Châu < Mai Châu < Hòa Bình → Mai Hạ"]],
    ["chieng chau, mai chau", ["commune Chiềng Châu < Mai Châu < Hòa Bình → Mai Hạ"]],
    ["Chiềng Châu, huyện Kim Bôi", []],
    // Marks that are typed are meant.
    ["Chiêng Châu", []],
    ["Vân Cơ", ["ward Vân Cơ < Việt Trì < Phú Thọ → Nông Trang"]],
    // Names that begin like the word for a type.
    ["Phương Lâm", ["ward Phương Lâm < Hòa Bình < Hòa Bình → Hòa Bình"]],
    ["phuong lam", ["ward Phương Lâm < Hòa Bình < Hòa Bình → Hòa Bình"]],
    ["phường Phương Lâm, TP Hòa Bình", ["ward Phương Lâm < Hòa Bình < Hòa Bình → Hòa Bình"]],
    ["Phương Lâm, Mai Châu", []],
    ["tỉnh Vĩnh Phúc", ["province Vĩnh Phúc → Phú Thọ"]],
    ["a", []],
    ["", []],
    [", , ,", []],
    ["xã", []],
    ["%' or 1=1 --", []],
    ["Đền Hùng", []],
  ])("%s", async (question, expected) => {
    expect(await found(question)).toEqual(expected);
  });

  it("of one name are each told apart by what they belonged to", async () => {
    const both = await found("Lương Sơn");
    expect(both.map((each) => each.split(" → ")[0])).toEqual([
      "district Lương Sơn < Hòa Bình",
      "township Lương Sơn < Lương Sơn < Hòa Bình",
      "commune Lương Sơn < Yên Lập < Phú Thọ",
    ]);
    expect(await found("Lương Sơn, Yên Lập")).toEqual(["commune Lương Sơn < Yên Lập < Phú Thọ → Sơn Lương"]);
    expect((await found("Tân Lập")).length).toBe(3);
  });

  it("are each found by name, with and without marks and type, with today's communes that hold them", async () => {
    const words = {
      province: "tỉnh",
      city: "thành phố",
      town: "thị xã",
      district: "huyện",
      township: "thị trấn",
      commune: "xã",
      ward: "phường",
    };
    const lost: string[] = [];
    const byKey = new Map(areas.areas.map((area) => [area.key, area]));
    for (const { type, name, parent } of areas.areas.filter(({ to }) => to !== null)) {
      const within = parent === null ? undefined : byKey.get(parent)?.name;
      for (const question of [name, `${words[type]} ${name}`, fold(name)]) {
        const hit = (await formerAreas(database.db, question, TODAY)).find(
          (each) => each.type === type && each.name === name && each.within[0]?.name === within,
        );
        if (!hit || hit.now.length === 0) lost.push(`${question} (${type})`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("finds the decomposed form of a name", async () => {
    expect(await found("Chiềng Châu".normalize("NFD"))).toHaveLength(1);
  });

  it("are not former before the day of the union", async () => {
    expect(await found("Hùng Lô", "2025-06-30")).toEqual([]);
    expect(await found("Hùng Lô", "2025-07-01")).toHaveLength(1);
  });

  it("say that a day is not known", async () => {
    expect(await formerAreas(database.db, "Vân Cơ", TODAY)).toMatchObject([{ endedOn: "2025-07-01", atLatest: true }]);
    expect(await formerAreas(database.db, "Hùng Lô", TODAY)).toMatchObject([{ atLatest: false }]);
  });

  it("come once: a filled register stays as it is", async () => {
    await database.db.transaction((tx) => loadAreas(tx, { areas: areas.areas.slice(0, 1), successions: [] }));
    expect(await found("Hùng Lô")).toHaveLength(1);
  });
});
