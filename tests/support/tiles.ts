import { gzipSync } from "node:zlib";

type Options = {
  version?: number;
  box?: readonly [west: number, south: number, east: number, north: number];
  tileType?: number;
  tileCompression?: number;
  metadata?: object;
};

/** A file of PMTiles of our own making: one vector tile of the whole world with a square lake in the layer `water` (the specification, version 3). */
export function madeTiles(options: Options = {}): Uint8Array {
  const { version = 3, box = [104, 20, 106, 22], tileType = 1, tileCompression = 2 } = options;
  const metadata = options.metadata ?? {
    attribution: "<a href='https://example.vn'>&copy; Người vẽ thử</a>",
    vector_layers: [{ id: "water", fields: {} }],
  };
  const tile = gzipSync(waterTile());
  // One entry: tile 0, run of one, its length, at the beginning of the data.
  const root = gzipSync(Uint8Array.from([...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)]));
  const json = gzipSync(JSON.stringify(metadata));
  const header = Buffer.alloc(127);
  header.write("PMTiles", 0, "latin1");
  header.writeUInt8(version, 7);
  const places = [
    127,
    root.length,
    127 + root.length,
    json.length,
    127 + root.length + json.length,
    0,
    127 + root.length + json.length,
    tile.length,
    1,
    1,
    1,
  ];
  for (const [index, value] of places.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  for (const [index, value] of [1, 2, tileCompression, tileType, 0, 0].entries()) header.writeUInt8(value, 96 + index);
  for (const [index, degrees] of [...box].entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  header.writeInt32LE(Math.round(105.2 * 1e7), 119);
  header.writeInt32LE(Math.round(21.2 * 1e7), 123);
  return Buffer.concat([header, root, json, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}

const message = (tag: number, bytes: readonly number[]) => [(tag << 3) | 2, ...varint(bytes.length), ...bytes];
const zigzag = (value: number) => varint(value < 0 ? -value * 2 - 1 : value * 2);

/** A Mapbox vector tile with one polygon. */
function waterTile(): Uint8Array {
  const square = [9, ...zigzag(3200), ...zigzag(1700), 26, ...[200, 0, 0, 200, -200, 0].flatMap(zigzag), 15];
  const feature = [24, 3, ...message(4, square)];
  const layer = [...message(1, [...Buffer.from("water")]), ...message(2, feature), 40, ...varint(4096), 120, 2];
  return Uint8Array.from(message(3, layer));
}
