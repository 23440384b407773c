/** The face of the catalogue: its kinds, and the public face of their facts. */
export { catalogueKinds } from "./documentKinds.ts";
export { catalogueListener } from "./listener.ts";
export { publicFacts } from "./queries/publicFacts.ts";
export { recordOptions } from "./queries/options.ts";
export { renewFacts } from "./commands/renewFacts.ts";
export { citableFacts } from "./queries/citable.ts";
export { type FactWork, type OutdatedUse, outdatedUses, waitingFacts } from "./queries/outdated.ts";
