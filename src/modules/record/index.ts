export { type AuditContext, audit } from "./commands/audit.ts";
export { recordPublication } from "./commands/record-publication.ts";
export type { AuditPage, AuditSubject, AuditView, PublicationAction, PublicationEntry } from "./contract.ts";
export { AuditQuery } from "./contract.ts";
export { type AuditFilter, auditTrail } from "./queries/audit-trail.ts";
export { lastPublication } from "./queries/last-publication.ts";
export { publicRecord } from "./queries/public-record.ts";
export { publicationsOf } from "./queries/publications.ts";
