export {
  issueConsolidation,
  NumberInput,
  returnConsolidation,
  saveSection,
  SectionInput,
  SignInput,
  signConsolidation,
  startConsolidation,
  submitConsolidation,
  tokens,
} from "./commands/consolidate.ts";
export { askReport } from "./commands/askReport.ts";
export { acceptReport, extendDeadline, returnReport } from "./commands/decideReport.ts";
export { findPeriod, openPeriod } from "./commands/openPeriod.ts";
export { beHere, HereInput } from "./commands/here.ts";
export { formOfLink, makeFormLink, openLink, revokeFormLink } from "./commands/formLink.ts";
export { prefill } from "./commands/prefill.ts";
export { recallReminders, remind } from "./commands/remind.ts";
export { type Refreshed, refreshPeriods } from "./commands/refreshPeriod.ts";
export { answerFaults, saveAnswer } from "./commands/saveAnswer.ts";
export { saveRule } from "./commands/saveRule.ts";
export { sheetCode, takeSheet } from "./commands/takeSheet.ts";
export { filledFrom, formSheet } from "./sheet/formSheet.ts";
export { SHEET_BYTES } from "./sheet/readForm.ts";
export { sendReport } from "./commands/sendReport.ts";
export * from "./contract.ts";
export { lateDays, periodDays, type PeriodDays } from "./dates.ts";
export { reportDocument } from "./document.ts";
export { LETTER_KINDS, letterDocument } from "./letter.ts";
export { letterView } from "./queries/letterView.ts";
export { reportJobs } from "./jobs.ts";
export { reportListener } from "./listener.ts";
export type { ReportContext } from "./load.ts";
export { reportPageListener, REPORTS_TAG } from "./pageListener.ts";
export { can as canReport, type ReportAction } from "./policy.ts";
export { Packet, PACKET_BODIES, PACKET_KINDS, type PacketKind } from "./packets/contract.ts";
export { periodPackets } from "./packets/make.ts";
export { figureProof, type ProofPiece } from "./queries/figureProof.ts";
export { collection } from "./queries/collection.ts";
export { type ConsolidationView, consolidationView } from "./queries/consolidation.ts";
export { countedForm, type UnitForm, unitForm } from "./queries/form.ts";
export { type Indicator, indicatorsOverTime } from "./queries/indicators.ts";
export { periodFigures, periodWords } from "./queries/periodFigures.ts";
export {
  type PublicFigure,
  publicReport,
  publicReportAddresses,
  publicReportList,
  type PublicReport,
  type PublicReportPage,
  publicReports,
} from "./queries/publicReports.ts";
export { type RuleView, reportRules } from "./queries/rules.ts";
export { owedBy, type PeriodView, reportPeriods } from "./queries/periods.ts";
export { type ReportWork, waitingReports } from "./queries/waitingReports.ts";
export { ruleFaults, ruleHoles } from "./validate.ts";
