import { z } from "zod";

const id = z.uuid();
const base = {
  documentId: id,
  editionId: id,
  revisionId: id,
  unitId: id,
  lang: z.string(),
  title: z.string(),
  actorId: id.nullable(),
  actorName: z.string(),
  at: z.iso.datetime(),
};

/**
 * What this module tells its listeners about one revision, inside the transaction that made it so. The type is `revision.` and the
 * workflow's event (`revision.submit`), `revision.take_over` when somebody took the pen from `holderId`, or `revision.assign` when `holderId` was
 * asked to translate the source into `lang`. Beyond the title no words travel.
 */
export const RevisionEvent = z.object({
  ...base,
  sourceLang: z.string(),
  /** Everyone who saved since the last public version. */
  savers: z.array(id),
  /** The day that a return set, and the working revision that it opened. */
  dueOn: z.iso.date().nullable(),
  reopenedId: id.nullable(),
  onHold: z.boolean(),
  holderId: id.nullable(),
});
export type RevisionEvent = z.infer<typeof RevisionEvent>;
