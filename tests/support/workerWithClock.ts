import { keepHomeZone } from "../../src/kernel/clock.ts";
import { readConfig } from "../../src/kernel/config.ts";
import { readProfile } from "../../src/profile/load.ts";
import { startWorker, type Worker } from "../../src/worker.ts";
import { movedClock } from "./movedClock.ts";

// A worker as main.worker.ts starts it, but with the clock of the test that forked it: whatever has a schedule runs on arrival.
const config = readConfig(process.env);
if (config.databaseUrl === null) throw new Error("a worker under test needs a database");
keepHomeZone((await readProfile(config.profile)).timeZone);
let worker: Worker | null = null;
const now = movedClock(async () => {
  for (const job of worker?.jobs ?? []) if (job.schedule && worker) await job.handle(worker.contextFor(`clock ${job.name}`), {});
});
worker = await startWorker(config, config.databaseUrl, now);
process.on("SIGTERM", () => void worker?.close().then(() => process.exit(0)));
