import path from "node:path";
import { readConfig } from "../../src/kernel/config.ts";
import { readProfile } from "../../src/profile/load.ts";
import { movedClock } from "./movedClock.ts";

// A web process as main.web.ts starts it, but with the clock of the test that forked it.
const config = readConfig(process.env);
const profile = await readProfile(config.profile);
process.env.NODE_ENV = "production";
const build = path.resolve(import.meta.dirname, "../../build");
const { entry } = await import(path.join(build, "server/index.js"));
const web = await entry.module.serveWeb({ config, profile, clientFolder: path.join(build, "client"), now: movedClock() });
process.on("SIGTERM", () => void web.close().then(() => process.exit(0)));
