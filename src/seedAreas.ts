import type { Db } from "./kernel/db.ts";
import { loadAreas } from "./modules/territory/index.ts";
import type { DemoAreas } from "./profile/content.ts";

/** Loads the administrative areas of a profile; an office without demonstration content needs them as well. Running it again changes nothing. */
export async function seedAreas(db: Db, areas: DemoAreas): Promise<void> {
  await db.transaction((tx) => loadAreas(tx, areas));
}
