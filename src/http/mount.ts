import type { Db } from "#kernel/db";
import type { Log } from "#kernel/log";
import type { Storage } from "#kernel/storage";
import type { App } from "./app.ts";
import { mountHealth } from "./health.ts";

/** What routes outside the router need. */
export type MountParts = { db: Db; storage: Storage; log: Log; origin: string };

/** Every address that is not a page. */
export function mountRoutes(app: App, parts: MountParts): void {
  mountHealth(app, parts);
}
