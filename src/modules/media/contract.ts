/** Limits of an upload; the refusal names them. */
export const MAX_BYTES = 25 * 1024 * 1024;
export const MAX_PIXELS = 50_000_000;
/** Smallest edge worth publishing. */
export const MIN_EDGE = 16;

/** Why a file is refused; the words are the desk's. */
export const MEDIA_REASONS = [
  "media.empty",
  "media.too_large",
  "media.too_many_pixels",
  "media.too_small",
  "media.type",
  "media.svg",
  "media.heic",
  "media.damaged",
  "media.not_allowed",
] as const;
export type MediaReason = (typeof MEDIA_REASONS)[number];

/** Kinds of picture we take, by their content; the name of the file is not believed. */
export const ACCEPTED_TYPES = ["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif"] as const;

/** Renditions are made in these formats and, up to the picture's own width, in these widths. */
export const FORMATS = ["avif", "webp", "jpeg"] as const;
export type Format = (typeof FORMATS)[number];
export const WIDTHS = [480, 800, 1200, 1600] as const;

/** What an upload gives. */
export type StoredMedia = { id: string; width: number; height: number };

/** A picture as a page shows it: a fallback file, its size, and better formats in order of preference. */
export type MediaView = { src: string; srcset: { type: string; srcset: string }[]; width: number; height: number };

/** One file that can be sent. */
export type RenditionFile = { mediaId: string; key: string; bytes: number; mime: string };

/** One picture of the library. */
export type MediaRow = { id: string; name: string; width: number; height: number; createdAt: Date; view: MediaView };
