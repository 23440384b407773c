import path from "node:path";
import { pathToFileURL } from "node:url";
import { readConfig } from "../../src/kernel/config.ts";
import { readProfile } from "../../src/profile/load.ts";

// A web process as main.web.ts starts it, but with profiles from the folder named in the first argument.
const config = readConfig(process.env);
const profile = await readProfile(config.profile, pathToFileURL(`${process.argv[2]}/`));
process.env.NODE_ENV = "production";
const build = path.resolve(import.meta.dirname, "../../build");
const { entry } = await import(path.join(build, "server/index.js"));
const web = await entry.module.serveWeb({ config, profile, clientFolder: path.join(build, "client") });
process.on("SIGTERM", () => void web.close().then(() => process.exit(0)));
