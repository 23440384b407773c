/** The face of the newsroom: the kinds of document that it brings. */
import { article, page } from "./kinds.ts";

/** The newsroom's kinds, for the registry. */
export const newsroomKinds = [article, page] as const;
