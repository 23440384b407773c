import { sql } from "drizzle-orm";
import type { App } from "./app.ts";
import type { MountParts } from "./mount.ts";

/** `/healthz`: the process lives. `/readyz`: it can reach its database. */
export function mountHealth(app: App, { db, log }: Pick<MountParts, "db" | "log">): void {
  const headers = { "cache-control": "no-store" };
  app.get("/healthz", (c) => c.text("ok", 200, headers));
  app.get("/readyz", async (c) => {
    try {
      await db.execute(sql`select 1`);
      return c.text("ok", 200, headers);
    } catch (error) {
      log.warn({ err: error }, "not ready");
      return c.text("database unreachable", 503, headers);
    }
  });
}
