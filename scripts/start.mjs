// npm start: from a fresh clone to a running demonstration.
import { build, fail, handOver, install } from "./prepare.mjs";

await install();
if ((await build()) !== 0) fail("the pages could not be built; the lines above say why.");
handOver("src/main.cli.ts", ["start"]);
