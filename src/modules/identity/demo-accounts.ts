import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { symmetricEncrypt } from "better-auth/crypto";
import { eq } from "drizzle-orm";
import type { Db } from "#kernel/db";
import { Fault } from "#kernel/errors";
import type { Auth } from "./auth.ts";
import type { IdentityContext } from "./authorise.ts";
import { createPerson } from "./commands/create-person.ts";
import { grantRole } from "./commands/grant-role.ts";
import { ROLES, type Role } from "./contract.ts";
import { systemActor } from "./resolve-actor.ts";
import { person, twoFactor } from "./schema.ts";
import { newTotpSecret } from "./totp.ts";

/** One demonstration sign-in, as kept in `demo.json`. */
export type DemoAccount = { role: Role; name: string; email: string; password: string; totpSecret: string };

/** The demonstration's people are roles, not names of anybody. */
export const DEMO_NAMES: Record<Role, string> = {
  writer: "Người viết bài (thử)",
  translator: "Người dịch (thử)",
  clearance_officer: "Người kiểm tra mật (thử)",
  approver: "Người duyệt (thử)",
  publisher: "Người xuất bản (thử)",
  data_steward: "Người quản lý dữ liệu (thử)",
  press_officer: "Cán bộ báo chí (thử)",
  monitor: "Cán bộ theo dõi (thử)",
  planner: "Cán bộ kế hoạch (thử)",
  unit_reporter: "Người báo cáo đơn vị (thử)",
  administrator: "Quản trị viên (thử)",
  auditor: "Người kiểm toán (thử)",
};

/**
 * Makes one account per role with random password and second factor, and writes them to `demo.json` (mode 0600).
 * They belong to `unitId` when given; their grants are for the whole province.
 * @throws Fault `demo_refused` where demonstration accounts may not exist, `demo_exists` when some are there already
 */
export async function demoAccounts(db: Db, auth: Auth, options: { dataDir: string; unitId?: string; now?: Date }): Promise<DemoAccount[]> {
  if (!auth.demoAllowed)
    throw new Fault("forbidden", "demo_refused", "Demonstration accounts exist only on a loopback address and never in production.");
  if ((await db.select({ id: person.id }).from(person).where(eq(person.demo, true)).limit(1)).length > 0)
    throw new Fault("conflict", "demo_exists");
  const { secretConfig } = await auth.$context;
  const accounts = ROLES.map((role) => newAccount(role));
  // The file comes first: an account whose password nobody knows would be worse than a line for an account that failed.
  await keep(options.dataDir, accounts);
  await db.transaction(async (tx) => {
    const ctx: IdentityContext = {
      // Commands open transactions of their own, which become savepoints of this one: all twelve accounts or none.
      db: tx as unknown as Db,
      actor: systemActor("demonstration"),
      now: options.now ?? new Date(),
      lang: "vi",
      requestId: "demonstration",
      emit: async () => {},
      enqueue: async () => {},
    };
    for (const account of accounts) {
      const made = await createPerson(ctx, { ...account, unitId: options.unitId ?? null }, { demo: true });
      if (!made.ok) throw new Fault("conflict", "demo_exists");
      await grantRole(ctx, { personId: made.value.id, role: account.role });
      await tx.insert(twoFactor).values({
        userId: made.value.id,
        secret: await symmetricEncrypt({ key: secretConfig, data: `base32:${account.totpSecret}` }),
        backupCodes: await symmetricEncrypt({ key: secretConfig, data: JSON.stringify([]) }),
        verified: true,
      });
      await tx.update(person).set({ twoFactorEnabled: true, emailVerified: true }).where(eq(person.id, made.value.id));
    }
  });
  return accounts;
}

function newAccount(role: Role): DemoAccount {
  const email = `${role.replaceAll("_", "-")}@demo.example`;
  return { role, name: DEMO_NAMES[role], email, password: randomBytes(12).toString("base64url"), totpSecret: newTotpSecret() };
}

async function keep(dataDir: string, accounts: DemoAccount[]): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, "demo.json");
  await writeFile(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
