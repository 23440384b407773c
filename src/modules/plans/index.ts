export { answerTask, type Answer, replyTask } from "./commands/assignment.ts";
export { approvePlan, IssueInput, issuePlan, recallPlan, returnPlan, submitPlan } from "./commands/approval.ts";
export { carryTask } from "./commands/carryTask.ts";
export { moveNode } from "./commands/moveNode.ts";
export { removeNode, restoreNode } from "./commands/removeNode.ts";
export { removeBudgetLine, saveBudgetLine, saveBudgetLines } from "./commands/budgetLine.ts";
export { type BudgetImport, importBudget, placeOf } from "./commands/importBudget.ts";
export { createPlan } from "./commands/createPlan.ts";
export { storeEvidenceFile } from "./commands/storeEvidenceFile.ts";
export { addEvidence, decideEvidence } from "./commands/evidence.ts";
export { copyPlan, revisePlan } from "./commands/revisePlan.ts";
export { saveFrame, SaveFrameInput } from "./commands/saveFrame.ts";
export { saveNode, SaveNodeInput } from "./commands/saveNode.ts";
export * from "./contract.ts";
export { decisionDocument } from "./decision.ts";
export { planDocument, type PlanPaper, signatureOf } from "./document.ts";
export { planListener } from "./listener.ts";
export type { PlanContext } from "./load.ts";
export { parsePlan, type PlanDraft } from "./parse/index.ts";
export { planPageListener, PLANS_TAG } from "./pageListener.ts";
export { can as canPlan, type PlanAction } from "./policy.ts";
export { currentVersion, planHead, planList, planSource, planTree, planVersions, type TreeFilter } from "./queries/planTree.ts";
export {
  type AssignmentView,
  type BudgetLineView,
  type EvidenceView,
  type IndicatorView,
  type PlanEventView,
  type TaskDetail,
  taskDetail,
} from "./queries/taskDetail.ts";
export { fileTooLarge as evidenceFileTooLarge } from "./inspectFile.ts";
export { evidenceFile } from "./queries/evidenceFile.ts";
export { tasksToCarry, treeOf as treeOfCarried } from "./queries/tasksToCarry.ts";
export { budgetLines, budgetTotals } from "./queries/budgetLines.ts";
export { budgetSheet, type CellFault, markedSheet, type SheetLine } from "./sheet/budgetSheet.ts";
export { BUDGET_BYTES } from "./sheet/readBudget.ts";
export { planTemplate, proposePlan } from "./propose/index.ts";
export { unitMatcher } from "./propose/match-units.ts";
export {
  publicAccount,
  type PublicAccount,
  type PublicLine,
  type PublicSection,
  type PublicTaskState,
  type PublicUnit,
} from "./queries/publicAccount.ts";
export { publicPlanAddresses, publicPlans } from "./queries/publicPlans.ts";
export { type Proven, provenLate, provenList, type ProvenDays, provenWork } from "./queries/provenWork.ts";
export { type PlanWork, waitingTasks } from "./queries/waitingTasks.ts";
export { readPasted, readPlanFile } from "./read/index.ts";
export { type PartOfTask, partsOfTask, type PlanUnder, plansUnder } from "./queries/plansUnder.ts";
export type { FactChange, NodeChange } from "./compare.ts";
export { type HeadChange, type VersionChanges, versionChanges } from "./queries/versionChanges.ts";
export { readDue } from "./dueWords.ts";
export { type WholeNode, wholeTree } from "./queries/wholeTree.ts";
export { PLAN_EVENTS, type PlanEvent, whyNot as whyNotPlan } from "./workflow.ts";
