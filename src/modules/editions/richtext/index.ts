/** Rich text as the server uses it. Browser code imports the single files instead: `hash.ts` needs node:crypto, the others do not. */
export { languageTag, safeHref, VIDEO_SITES, videoAddress } from "./addresses.ts";
export { type HeadingAnchor, headingAnchors } from "./anchors.ts";
export { cleanLine, cleanText, cleanTitle, TITLE_LIMIT, type TitleReason } from "./characters.ts";
export { type BlockChange, type ChangePart, compareContents, compareText } from "./compare.ts";
export { factsOf, withFacts } from "./facts.ts";
export { freshness, lineageFrom, staleCount } from "./freshness.ts";
export { blockHashes, contentHash } from "./hash.ts";
export { type RenderedMedia, type RenderOptions, renderHtml } from "./html.ts";
export { blockId, FIXED_IDS, isBlockId, withBlockIds } from "./ids.ts";
export { type LinkFate, linkedAddresses, pageOf, pagePath, type PagePlace, withLinks } from "./links.ts";
export type { Block, Inline, Mark, RichDoc } from "./nodes.ts";
export { type ParseReason, parseRichDoc } from "./parse.ts";
export { isReservedSlug, slugify } from "./slug.ts";
export { blockText, plainText, wordCount } from "./text.ts";
export { type FootnoteEntry, footnotes, isBlank, mediaIds } from "./walk.ts";
