// npm run serve | work | xoan -- COMMAND: one process of a deployment, or one command.
import { build, fail, handOver, install } from "./prepare.mjs";

const entries = { serve: "src/main.web.ts", work: "src/main.worker.ts", cli: "src/main.cli.ts" };
const [what, ...args] = process.argv.slice(2);
if (!entries[what]) fail("say serve, work or cli.");
await install();
if (what === "serve" && (await build()) !== 0) fail("the pages could not be built; the lines above say why.");
handOver(entries[what], args);
