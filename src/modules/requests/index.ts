/** The face of requests: readers' reports of errors and officers' change requests, their queue, the letters to readers. */
export { type ReaderMail } from "./commands/answer.ts";
export { decideRequest } from "./commands/decide.ts";
export { askChange, reportError } from "./commands/file.ts";
export { requestJobs } from "./jobs.ts";
export { requestById, requestQueue, requestsBeside } from "./queries/requests.ts";
export { READER_ADDRESSES } from "./purpose.ts";
