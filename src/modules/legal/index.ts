export { relateLegal } from "./commands/relateLegal.ts";
export { type LegalContext, saveLegal } from "./commands/saveLegal.ts";
export { storeLegalFile } from "./commands/storeFile.ts";
export * from "./contract.ts";
export { tooLarge as legalFileTooLarge } from "./inspect.ts";
export { can as canLegal, type LegalAction } from "./policy.ts";
export { LEGAL_TAG, legalListener } from "./listener.ts";
export {
  type PublicLegal,
  publicLegalAddresses,
  publicLegalByIds,
  publicLegalDocument,
  publicLegalRegister,
  publicLegalRelations,
  publicLegalSlug,
  publicLegalText,
  type PublicRegister,
} from "./queries/publicLegal.ts";
export {
  lapsedByIds,
  legalByIds,
  legalByNumbers,
  legalCounts,
  legalDocument,
  legalFile,
  legalRegister,
  legalRelations,
  legalText,
  publicLegalFile,
  type StoredLegalFile,
} from "./queries/register.ts";
