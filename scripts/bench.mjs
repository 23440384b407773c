// npm run bench: the ratios that the project promises, as JSON.
import { existsSync } from "node:fs";
import path from "node:path";
import { build, fail, handOver, install, root } from "./prepare.mjs";

if (!existsSync(path.join(root, "bench/index.ts"))) fail("there is no bench/index.ts in this version.");
await install();
if ((await build()) !== 0) fail("the pages could not be built; the lines above say why.");
handOver("bench/index.ts", process.argv.slice(2));
