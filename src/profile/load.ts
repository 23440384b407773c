import { existsSync } from "node:fs";
import { Fault } from "../kernel/errors.ts";
import type { Content } from "./content.ts";
import { Profile } from "./contract.ts";

const PROFILES = new URL("../../profiles/", import.meta.url);

/**
 * The province's words about itself, from `NAME/profile.ts`.
 * @throws Fault `profile_unknown` when there is no such folder, `profile_bad` with every problem when it does not hold.
 */
export async function readProfile(name: string, folder: URL = PROFILES): Promise<Profile> {
  const { profile } = (await load(name, "profile.ts", folder)) as { profile: unknown };
  const parsed = Profile.safeParse(profile);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `  - ${path.join(".")} ${message}`);
  throw new Fault("bad_input", "profile_bad", `The profile ${name} has problems:\n${problems.join("\n")}`);
}

/** Its units, calendar and first documents, from `NAME/index.ts`. @throws Fault `profile_unknown` */
export async function readContent(name: string, folder: URL = PROFILES): Promise<Content> {
  return (await load(name, "index.ts", folder)) as Content;
}

async function load(name: string, file: string, folder: URL): Promise<unknown> {
  const address = new URL(`${name}/${file}`, folder);
  if (!existsSync(address)) throw new Fault("not_found", "profile_unknown", `There is no folder profiles/${name}; correct XOAN_PROFILE.`);
  return import(address.href);
}
