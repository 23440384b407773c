/** Writes the static brand files under public/ from the mark. Run again when the mark or its colours change: `node scripts/icons.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { brandIcon } from "../src/ui/portal/drawings/index.ts";

const target = new URL("../public/", import.meta.url);
await mkdir(target, { recursive: true });
await writeFile(new URL("favicon.svg", target), brandIcon({ round: true }));
const touchIcon = await sharp(Buffer.from(brandIcon({ round: false })), { density: 300 })
  .resize(180, 180)
  .png({ palette: true })
  .toBuffer();
await writeFile(new URL("icon-180.png", target), touchIcon);
