/** The face of search: what the public may find, and the listener that keeps the index with what is public. */
export { searchListener } from "./listener.ts";
export { type Hit, type SearchResult, searchPublic } from "./searchPublic.ts";
