/** The error codes of OAI-PMH 2.0, section 3.6. */
export type OaiCode =
  | "badArgument"
  | "badResumptionToken"
  | "badVerb"
  | "cannotDisseminateFormat"
  | "idDoesNotExist"
  | "noRecordsMatch"
  | "noMetadataFormats"
  | "noSetHierarchy";
/** Why a request is refused; a request may be refused for several reasons. */
export type Refusal = { code: OaiCode; message: string };
