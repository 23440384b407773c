import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import pg from "pg";
import { saveCalendarDays } from "./kernel/calendar.ts";
import { keepHomeZone } from "./kernel/clock.ts";
import type { Config } from "./kernel/config.ts";
import type { Db } from "./kernel/db.ts";
import { Fault } from "./kernel/errors.ts";
import { openMail } from "./kernel/mail.ts";
import { hasMark, setMark } from "./kernel/marks.ts";
import { keptSecret } from "./kernel/secrets.ts";
import { type DemoAccount, demoAccounts, makeAuth, totpCode } from "./modules/identity/index.ts";
import { readContent, readProfile } from "./profile/load.ts";
import { seedAreas } from "./seedAreas.ts";
import { seedLegal } from "./seedLegal.ts";
import { openOffice, seedPlans } from "./seedPlans.ts";
import { seedReadings } from "./seedReadings.ts";
import { seedRecords } from "./seedRecords.ts";
import { seedReports } from "./seedReports.ts";
import { isEmpty, type People, seedDocuments, seedStructure } from "./seed.ts";

const BEGUN = "seed.begun";
const DONE = "seed.done";

/** What a start has to do about the first content. */
export type SeedState = "empty" | "half" | "filled";

/** Whether the database is empty, was left while it was filled, or has content of its own. */
export async function seedState(db: Db): Promise<SeedState> {
  if (await hasMark(db, DONE)) return "filled";
  if (await hasMark(db, BEGUN)) return "half";
  return (await isEmpty(db)) ? "empty" : "filled";
}

/**
 * Fills an empty database from the profile: units, their succession and the calendar; unless switched off also the
 * demonstration's accounts (where they are allowed) and documents.
 * Profiles are looked for in `folder`, ours by default.
 * @throws Fault `profile_unknown` when there is no such folder; whatever `onProgress` throws, to stop.
 */
export async function loadProfile(db: Db, config: Config, onProgress: (text: string) => void, folder?: URL): Promise<void> {
  keepHomeZone((await readProfile(config.profile, folder)).timeZone);
  const profile = await readContent(config.profile, folder);
  await setMark(db, BEGUN);
  onProgress("loading units and calendar…");
  await seedStructure(db, profile);
  const days = profile.calendarDays.map(({ date, names, source }) => ({ day: date, working: false, name: names.vi, source }));
  await saveCalendarDays(db, days);
  await seedLegal(db, profile.legal ?? [], new Date());
  if (profile.areas) await seedAreas(db, profile.areas);
  const people = config.demo ? await makeAccounts(db, config) : {};
  if (config.demoContent) {
    await seedDocuments(db, profile, people, (done, total) => onProgress(`loading the demonstration: ${done} of ${total} documents…`));
    await seedRecords(db, profile.records ?? [], people, (done, total) =>
      onProgress(`loading the demonstration: ${done} of ${total} records…`),
    );
    await seedReadings(db, new Date());
    onProgress("loading the demonstration: plans and reports…");
    const office = await openOffice(db, profile.units, people);
    const plans = await seedPlans(office, profile.plans ?? []);
    if (profile.reports) await seedReports(office, profile.reports, plans);
  }
  await setMark(db, DONE);
}

/**
 * Removes every schema of ours. Only for a database whose first filling was interrupted: nobody has used it yet.
 * @throws Fault `not_half` for any other.
 */
export async function eraseHalf(db: Db, url: string): Promise<void> {
  if ((await seedState(db)) !== "half") throw new Fault("conflict", "not_half");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')",
    );
    for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`);
  } finally {
    await client.end();
  }
}

/** The demonstration's sign-ins, as kept beside the data; none when there are none. */
export function readDemoAccounts(dataDir: string): DemoAccount[] {
  const file = path.join(dataDir, "demo.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as DemoAccount[]) : [];
}

/** The code that an authenticator would show now for the account with this role, address or name. @throws Fault `account_unknown` */
export function currentCode(
  accounts: DemoAccount[],
  wanted: string,
  now: Date,
): { account: DemoAccount; code: string; secondsLeft: number } {
  const same = (text: string) => text.toLowerCase().replaceAll(/[-_\s]/g, "") === wanted.toLowerCase().replaceAll(/[-_\s]/g, "");
  const account = accounts.find(({ role, email, name }) => [role, email, email.split("@")[0] ?? "", name].some(same));
  if (!account) {
    const known = accounts.map(({ role }) => role).join(", ");
    throw new Fault(
      "not_found",
      "account_unknown",
      known ? `There is no demonstration account "${wanted}"; there are: ${known}.` : "There are no demonstration accounts here.",
    );
  }
  return { account, code: totpCode(account.totpSecret, now), secondsLeft: 30 - (Math.floor(now.getTime() / 1000) % 30) };
}

/** The secret that signs sessions: the given one, or one of our own kept beside the data. */
export function sessionSecret(config: Pick<Config, "secret" | "dataDir">): string {
  return config.secret ?? keptSecret(config.dataDir, "session.secret");
}

async function makeAccounts(db: Db, config: Config): Promise<People> {
  const mail = openMail(config);
  const auth = makeAuth({ db, config: { origin: config.origin, secret: sessionSecret(config), demo: config.demo }, mailer: mail });
  const unitId = await homeUnit(db);
  await demoAccounts(db, auth, { dataDir: config.dataDir, ...(unitId ? { unitId } : {}) });
  // Whoever publishes may approve as well: only so does one person see the approval that publishes after its hold.
  await db.execute(sql`insert into identity.role_grant (person_id, role, granted_at) select p.id, 'approver', now() from identity.person p
    join identity.role_grant g on g.person_id = p.id and g.role = 'publisher' where p.demo`);
  mail.close();
  const { rows } = await db.execute<{ id: string; role: string; main: string }>(sql`
    select p.id, g.role, replace(split_part(p.email, '@', 1), '-', '_') as main from identity.person p join identity.role_grant g on g.person_id = p.id where p.demo`);
  return Object.fromEntries(rows.filter(({ role, main }) => role === main).map(({ role, id }) => [role, id]));
}

/** The department of culture where there is one, else any department: demonstration people write for a unit. */
async function homeUnit(db: Db): Promise<string | null> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from identity.unit where kind = 'department' and valid_to is null order by code = 'so-vhttdl' desc, code limit 1`);
  return rows[0]?.id ?? null;
}
