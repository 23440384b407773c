import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { type Header, PMTiles, TileType } from "pmtiles";
import { sql } from "drizzle-orm";
import type { Db } from "#kernel/db";
import { newId } from "#kernel/ids";
import type { Storage } from "#kernel/storage";
import { type BaseMap, baseMap } from "../queries/land.ts";

/** A country in vector tiles is far below this; an object store takes no more in one piece. */
const LARGEST = 4 * 1024 ** 3;
const HEADER_BYTES = 127;
/** Compressions that a browser undoes by itself: none, and gzip. */
const READABLE = [1, 2];
const KINDS: Partial<Record<TileType, BaseMap["kind"]>> = {
  [TileType.Mvt]: "vector",
  [TileType.Png]: "raster",
  [TileType.Jpeg]: "raster",
  [TileType.Webp]: "raster",
};

export type CheckedBase = Omit<BaseMap, "key" | "sha256">;

/** Looks at a file of PMTiles without keeping it: what it holds, or every reason why it cannot be a base map. */
export async function checkBaseMap(file: string, source: string | undefined): Promise<{ base: CheckedBase } | { faults: string[] }> {
  const size = (await stat(file)).size;
  if (size > LARGEST)
    return { faults: [`the file has ${size} bytes, at most ${LARGEST} are taken: cut out the province (pmtiles extract)`] };
  const handle = await open(file);
  try {
    const archive = new PMTiles({
      getKey: () => file,
      async getBytes(offset, length) {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await handle.read(bytes, 0, length, offset);
        return { data: bytes.buffer.slice(0, bytesRead) };
      },
    });
    const header = size < HEADER_BYTES ? null : await archive.getHeader().catch(() => null);
    if (header?.specVersion !== 3) return { faults: ["the file is no PMTiles archive of version 3"] };
    const metadata = (await archive.getMetadata().catch(() => null)) as Metadata | null;
    const faults = faultsOf(header, metadata, size);
    if (faults.length > 0) return { faults };
    const { minZoom, maxZoom } = header;
    const said = source ?? plain(metadata?.attribution ?? "");
    return { base: { bytes: size, kind: KINDS[header.tileType] ?? "vector", layers: layersOf(metadata), minZoom, maxZoom, source: said } };
  } finally {
    await handle.close();
  }
}

type Metadata = { attribution?: string; vector_layers?: { id?: unknown }[] };

function faultsOf(header: Header, metadata: Metadata | null, size: number): string[] {
  const faults: string[] = [];
  const ends = [
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  ];
  if (ends.some((end) => end > size))
    faults.push(`the file is cut off: its header speaks of ${Math.max(...ends)} bytes, there are ${size}`);
  const kind = KINDS[header.tileType];
  if (!kind) faults.push("the tiles are neither vector tiles (MVT) nor pictures (PNG, JPEG, WebP)");
  if (!READABLE.includes(header.tileCompression)) faults.push("the tiles are packed in a way that browsers cannot undo; use gzip");
  if (!metadata) faults.push("the metadata cannot be read");
  else if (kind === "vector" && layersOf(metadata).length === 0) faults.push("the metadata names no layers (vector_layers)");
  const { minLon, minLat, maxLon, maxLat } = header;
  if (!(minLon < 118 && maxLon > 102 && minLat < 23.6 && maxLat > 6))
    faults.push(`the map shows ${minLon}, ${minLat} to ${maxLon}, ${maxLat}, nothing of Vietnam`);
  return faults;
}

const layersOf = (metadata: Metadata | null) =>
  (metadata?.vector_layers ?? []).flatMap(({ id }) => (typeof id === "string" && id.length <= 100 ? [id] : [])).slice(0, 200);

/** A credit without its markup. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&copy;/g, "©")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 300);

/** Stores a checked file and has it be the base map; the file of before goes. */
export async function storeBaseMap(
  { db, storage }: { db: Db; storage: Storage },
  file: string,
  base: CheckedBase,
  now: Date,
): Promise<void> {
  const key = `maps/${newId()}.pmtiles`;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  await storage.putFile(key, file, "application/vnd.pmtiles");
  const before = await baseMap(db);
  try {
    await db.transaction(async (tx) => {
      await tx.execute(sql`delete from territory.base_map`);
      await tx.execute(sql`insert into territory.base_map (key, sha256, bytes, kind, layers, min_zoom, max_zoom, source, loaded_at)
        values (${key}, ${hash.digest("hex")}, ${base.bytes}, ${base.kind}, array(select jsonb_array_elements_text(${JSON.stringify(base.layers)}::jsonb)),
          ${base.minZoom}, ${base.maxZoom}, ${base.source}, ${now.toISOString()}::timestamptz)`);
    });
  } catch (error) {
    await storage.remove(key);
    throw error;
  }
  if (before) await storage.remove(before.key);
}

/** Takes the base map away. Returns whether there was one. */
export async function removeBaseMap({ db, storage }: { db: Db; storage: Storage }): Promise<boolean> {
  const before = await baseMap(db);
  await db.execute(sql`delete from territory.base_map`);
  if (before) await storage.remove(before.key);
  return before !== null;
}
