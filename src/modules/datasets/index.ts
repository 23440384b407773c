/** The face of the datasets: which there are, and their files. */
export { columnsOf, fileOf, firstRows } from "./files.ts";
export { dataset, type DatasetParts, datasets } from "./queries/datasets.ts";
export { openKinds } from "./queries/openKinds.ts";
