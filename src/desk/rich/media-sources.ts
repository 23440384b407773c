/** The files of pictures by their ids: what the page came with, and what was uploaded since. */
export type MediaSources = { find: (mediaId: string) => string; add: (mediaId: string, src: string) => void };

/** A book of picture files, started from what the loader knew. */
export function mediaSources(known: Record<string, string>): MediaSources {
  const files = new Map(Object.entries(known));
  return { find: (mediaId) => files.get(mediaId) ?? "", add: (mediaId, src) => void files.set(mediaId, src) };
}
