/** The face of the territory: administrative areas in their time, and what became of them. */
export { type AreaInput, type AreaSuccessionInput, loadAreas } from "./commands/loadAreas.ts";
export { type Boundary, FAULTS_MOST, readBoundaries, type RowFault } from "./boundaries/read.ts";
export { areasToBound, removeBoundaries, storeBoundaries } from "./commands/loadBoundaries.ts";
export { checkBaseMap, removeBaseMap, storeBaseMap } from "./commands/loadBaseMap.ts";
export { baseMap, deskLand, portalLand } from "./queries/land.ts";
export { formerAreas } from "./queries/formerAreas.ts";
export { areasWithPast, communesOn } from "./queries/areasWithPast.ts";
export { type OpenArea, openAreas } from "./queries/openAreas.ts";
export { districtsOf, namedAreas } from "./queries/namedAreas.ts";
export { type AreaSpan, areaSpan } from "./queries/areaSpan.ts";
export { areaNames, communeOfCode } from "./queries/areaNames.ts";
