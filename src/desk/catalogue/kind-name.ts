import { catalogueKindOf } from "#modules/catalogue/contract";
import { maybe, type Translate } from "../messages/index.ts";

/** What a kind of document is called on the desk. */
export function kindName(t: Translate, id: string): string {
  return catalogueKindOf(id)?.name[t.lang] ?? maybe(t, `kind.${id}`, id);
}
