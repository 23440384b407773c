export { type LegalContext, relateLegal, saveLegal } from "./commands/saveLegal.ts";
export * from "./contract.ts";
export { can as canLegal, type LegalAction } from "./policy.ts";
export { legalByIds, legalByNumbers, legalRegister, legalRelations, legalText } from "./queries/register.ts";
