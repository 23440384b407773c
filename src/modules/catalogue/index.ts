/** The face of the catalogue: its kinds, and the public face of their facts. */
export { catalogueKinds } from "./documentKinds.ts";
export { catalogueListener } from "./listener.ts";
export { publicFacts } from "./queries/publicFacts.ts";
export { recordOptions } from "./queries/options.ts";
export { renewFacts } from "./commands/renewFacts.ts";
export { citableFacts } from "./queries/citable.ts";
export { type FactWork, type OutdatedUse, outdatedUses, waitingFacts } from "./queries/outdated.ts";
export {
  type Between,
  type Change,
  changeOf,
  type ChangePlace,
  changesAfter,
  changesBetween,
  countChanges,
  firstChange,
  type Moment,
  type MomentPlace,
} from "./queries/changes.ts";
export { type OpenFilter, type OpenRecord, openRecords, type OpenText } from "./queries/openRecords.ts";
export { deskPlaces, type DeskPlace, type DeskPlaces, nearRecords } from "./queries/deskPlaces.ts";
export { applyBulk, type BulkPreview, previewBulk, undoBulk } from "./commands/bulkEdit.ts";
export { decideLikeness, withdrawDouble } from "./commands/decideLikeness.ts";
export { catalogueJobs } from "./jobs.ts";
export { type Double, doubles, type DoubleSide, LIKENESS_STATES, resembling } from "./queries/doubles.ts";
export { qualityBoard } from "./queries/qualityBoard.ts";
export { countRecords, type RecordLine, recordIds, recordLines, type RecordsFilter } from "./queries/records.ts";
export { festivals } from "./queries/festivals.ts";
export { recordsWithFacts } from "./queries/recordsWithFacts.ts";
export { middleOf, recordsNamed } from "./queries/nearNames.ts";
export { facetCounts } from "./queries/facetCounts.ts";
export { type RecordFilter, recordsThat } from "./queries/recordFilter.ts";
export { mapClusters, recordPlaces } from "./queries/recordPlaces.ts";
export { officeRecords, officeTable, publicTable } from "./queries/exchangeTable.ts";
export { tableCsv, tableGeoJson, tableXlsx } from "./exchange/tables.ts";
export { unguarded } from "./exchange/csv.ts";
export { wordsOf } from "./exchange/body.ts";
export { type CellFault, type Defaults, type Lookup, NO_DEFAULTS, NOTATIONS, type Notation, readCells } from "./exchange/read.ts";
export { type Column, columnKey, columnOf } from "./exchange/columns.ts";
export type { Cell, RowRecord } from "./exchange/record.ts";
