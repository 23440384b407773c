import { catalogueKinds } from "./modules/catalogue/index.ts";
import { collectKinds, type Kinds } from "./modules/editions/index.ts";
import { newsroomKinds } from "./modules/newsroom/index.ts";

let opened: Kinds | null = null;

/** The kinds of document of the whole product, collected on first need: a further module adds its own here. */
export function openKinds(): Kinds {
  opened ??= collectKinds([...newsroomKinds, ...catalogueKinds]);
  return opened;
}
