/** The face of media: taking pictures in, showing them, and the work in between. Whether a picture is public, the editions decide. */
export { storeUpload } from "./commands/storeUpload.ts";
export * from "./contract.ts";
export { inspect } from "./inspect.ts";
export { makeRenditions, mediaJobs, mediaTag } from "./jobs.ts";
export { can as mayUseMedia } from "./policy.ts";
export { listMedia, mediaAddress, mediaView, renditionFile } from "./queries/mediaView.ts";
