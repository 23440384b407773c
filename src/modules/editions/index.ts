/** The face of the heart: documents, editions, revisions; what the portal may see and what the desk may do. */
export { approveRevision, HOLD_MS, scheduleRevision, undoApproval } from "./commands/approve.ts";
export { beHere, type Here } from "./commands/beHere.ts";
export { createDocument, openRevision } from "./commands/createDocument.ts";
export { type Holder, SILENCE_MS, takeEditLock } from "./commands/editLock.ts";
export { planEdition } from "./commands/planEdition.ts";
export { publishRevision } from "./commands/publish.ts";
export { archiveEdition, withdrawEdition } from "./commands/retire.ts";
export { clearRevision, recallRevision, returnRevision, submitRevision } from "./commands/review.ts";
export { restoreRevision, startRevision } from "./commands/revise.ts";
export { restoreDraft } from "./commands/restoreDraft.ts";
export { checkContent, type SaveInput, type Saved, saveRevision } from "./commands/saveRevision.ts";
export { confirmBlock, startTranslation, stillCorrect } from "./commands/translate.ts";
export { BLANK_FACTS, commonFacts } from "./facts.ts";
export { editionJobs } from "./jobs.ts";
export { collectKinds, defineKind, fullFacts, type Kind, type Kinds, parseFacts } from "./kinds.ts";
export type { EditionContext } from "./load.ts";
export { STEP_DAYS, waitingDue } from "./due.ts";
export { fallenBehind } from "./queries/fallenBehind.ts";
export { RevisionEvent } from "./events.ts";
export { type Board, type BoardFilter, board, boardRows } from "./queries/board.ts";
export { deskRevision, editionHistory, openRemarks, revisionsOf } from "./queries/deskRevision.ts";
export { type MyWork, myWork, type WorkItem } from "./queries/myWork.ts";
export { type Assigned, assignedTo, type Planning, planningOf } from "./queries/planned.ts";
export { publicAnswer } from "./queries/publicAnswer.ts";
export { type OpenArticle, openArticles } from "./queries/openArticles.ts";
export { type FeedItem, publicFeed } from "./queries/publicFeed.ts";
export { publicLinks } from "./queries/publicLinks.ts";
export { publicFaces, type PublicFace, publicVersions, type PublicVersion, translatedVersion } from "./queries/publicVersions.ts";
export {
  type CardFilter,
  isMediaPublic,
  newestCards,
  publicAll,
  publicCards,
  publicCondition,
  publicSections,
  publicShelves,
  publicSince,
  publicTopics,
} from "./queries/publicLists.ts";
export { type PairRow, type TranslationPair, translationPair } from "./queries/translationPair.ts";
export { activityByMonth, activityByUnit, type MonthActivity, type UnitActivity } from "./queries/activity.ts";
export { type Days, publishedCounts, publishedList, readingCount, readingList, sumPublished } from "./queries/publishedCounts.ts";
export { waitingCounts } from "./queries/waiting.ts";
export { readiness } from "./readiness.ts";
export * from "./richtext/index.ts";
export { documentTag, listTag } from "./tags.ts";
export { mayWrite, TRANSITIONS, whyNot } from "./workflow.ts";
