import { readFile, stat } from "node:fs/promises";
import { notifyPurge } from "./kernel/cacheNotices.ts";
import type { Db } from "./kernel/db.ts";
import { Fault } from "./kernel/errors.ts";
import { LANGUAGES } from "./kernel/languages.ts";
import type { Storage } from "./kernel/storage.ts";
import { listTag } from "./modules/editions/index.ts";
import {
  areasToBound,
  checkBaseMap,
  FAULTS_MOST,
  readBoundaries,
  removeBaseMap,
  removeBoundaries,
  type RowFault,
  storeBaseMap,
  storeBoundaries,
} from "./modules/territory/index.ts";

export const MAP_USAGE = `map boundaries FILE   boundaries of communes from a GeoJSON file (--dry-run, --code PROPERTY, --source TEXT); --remove takes them away
  map base FILE    a base map for the desk from a PMTiles file (--dry-run, --source TEXT); --remove takes it away`;

/** Boundaries of a whole country in text are smaller; more would not fit into the memory that reading takes. */
const LARGEST_MB = 200;

type Parts = { db: Db; storage: Storage; now: Date; say: (line: string) => void };
type Options = { file: string | undefined; dryRun: boolean; remove: boolean; code: string | undefined; source: string | undefined };

/** `map boundaries` and `map base`. @throws Fault with every reason when a file is not taken; nothing is changed then. */
export async function mapCommand(args: readonly string[], parts: Parts): Promise<void> {
  const [what, ...rest] = args;
  const options = readOptions(rest);
  if (what === "boundaries") return boundariesCommand(options, parts);
  if (what === "base") return baseCommand(options, parts);
  throw usage();
}

const usage = () => new Fault("bad_input", "usage", MAP_USAGE);

function readOptions(args: readonly string[]): Options {
  const options: Options = { file: undefined, dryRun: false, remove: false, code: undefined, source: undefined };
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--dry-run") options.dryRun = true;
    else if (word === "--remove") options.remove = true;
    else if ((word === "--code" || word === "--source") && args[at + 1]) options[word === "--code" ? "code" : "source"] = args[++at];
    else if (word.startsWith("--") || options.file !== undefined) throw usage();
    else options.file = word;
  }
  if (options.remove === (options.file !== undefined)) throw usage();
  return options;
}

async function boundariesCommand({ file, dryRun, remove, code, source }: Options, { db, now, say }: Parts): Promise<void> {
  // Every list draws its map on them, and the front page too.
  const redraw = (tx: Parameters<typeof notifyPurge>[0]) => notifyPurge(tx, LANGUAGES.map(listTag));
  if (remove || file === undefined) {
    await db.transaction(async (tx) => {
      await removeBoundaries(tx);
      await redraw(tx);
    });
    return say("the boundaries were taken away; maps draw the schematic outline again.");
  }
  const known = await areasToBound(db);
  const { boundaries, faults, missing } = readBoundaries(await readJson(file), known, code);
  for (const fault of faults) say(faultLine(fault));
  if (faults.length > 0) {
    const more = faults.length === FAULTS_MOST ? " or more" : "";
    throw new Fault("bad_input", "boundaries", `${faults.length}${more} faults in ${file}; nothing was changed.`);
  }
  const { length } = boundaries;
  if (missing.length > 0) {
    const named = missing.slice(0, 20).map((area) => `${area.code} ${area.name}`);
    say(`${missing.length} of ${known.length} communes have no boundary in the file: ${named.join(", ")}${missing.length > 20 ? "…" : ""}`);
  }
  if (dryRun) return say(`${length} boundaries could be loaded; nothing was changed (--dry-run).`);
  await db.transaction(async (tx) => {
    await storeBoundaries(tx, boundaries, source ?? file.replace(/^.*[\\/]/, ""), now);
    await redraw(tx);
  });
  say(`${length} boundaries were loaded.`);
}

const faultLine = ({ row, code, column, value, why }: RowFault) =>
  `row ${row}${code === null ? "" : ` (${code})`}, ${column}${value === "" ? "" : `, ${value}`}: ${why}`;

async function readJson(file: string): Promise<unknown> {
  const size = await sizeOf(file);
  if (size > LARGEST_MB * 1024 * 1024)
    throw new Fault(
      "bad_input",
      "too_large",
      `${file} has ${Math.ceil(size / 1024 / 1024)} MB, at most ${LARGEST_MB} are taken; simplify it first.`,
    );
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (error) {
    throw new Fault("bad_input", "no_json", `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Fault("bad_input", "no_file", `There is no file ${file}.`);
  return found.size;
}

async function baseCommand({ file, dryRun, remove, source }: Options, { db, storage, now, say }: Parts): Promise<void> {
  if (remove || file === undefined)
    return say((await removeBaseMap({ db, storage })) ? "the base map was taken away." : "there was no base map.");
  await sizeOf(file);
  const checked = await checkBaseMap(file, source);
  if ("faults" in checked) {
    for (const fault of checked.faults) say(fault);
    throw new Fault("bad_input", "base_map", `${file} cannot be the base map; nothing was changed.`);
  }
  const { base } = checked;
  say(`${base.kind} tiles, zoom ${base.minZoom} to ${base.maxZoom}${base.layers.length > 0 ? `, layers ${base.layers.join(", ")}` : ""}.`);
  if (dryRun) return say("it could be the base map; nothing was changed (--dry-run).");
  await storeBaseMap({ db, storage }, file, base, now);
  say("it is the base map of the desk now.");
}
