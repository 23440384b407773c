export { type LegalContext, relateLegal, saveLegal } from "./commands/saveLegal.ts";
export * from "./contract.ts";
export { can as canLegal, type LegalAction } from "./policy.ts";
export { LEGAL_TAG, legalListener } from "./listener.ts";
export {
  type PublicLegal,
  publicLegalAddresses,
  publicLegalByIds,
  publicLegalDocument,
  publicLegalRegister,
  publicLegalRelations,
  publicLegalText,
  type PublicRegister,
} from "./queries/publicLegal.ts";
export { legalByIds, legalByNumbers, legalRegister, legalRelations, legalText } from "./queries/register.ts";
