import type { Room } from "../../src/architecture.ts";
import type { Edge } from "./imports.ts";

/** What a registry of rooms and modules says of one import; null when it may stand. */
export function complaint(edge: Edge, rooms: Record<string, Room>, modules: Record<string, readonly string[]>): string | null {
  const here = place(edge.from);
  const room = here ? rooms[here.room] : undefined;
  // Files at the top of src (main, root, entries, context, listeners, seed) put the rooms together.
  if (!here || !room) return here ? `${edge.from}: the room ${here.room} is not in the registry` : null;
  if (room.forbids?.some((name) => edge.to === name || edge.to.startsWith(`${name}/`)))
    return `${edge.from}: ${here.room} must not see ${edge.to}`;
  const there = place(edge.to) ?? topLevel(edge.to);
  if (!there) return null;
  if (there.room !== here.room)
    return room.uses.includes(there.room)
      ? faceOnly(edge, there)
      : `${edge.from}: ${here.room} must not use ${there.room} (${edge.specifier})`;
  if (here.room !== "modules" || here.part === there.part) return null;
  if (!(modules[here.part] ?? []).includes(there.part)) return `${edge.from}: no edge ${here.part} → ${there.part} is declared`;
  return faceOnly(edge, there);
}

type Place = { room: string; part: string; file: string };

function place(file: string): Place | null {
  const match = /^src\/([^/]+)\/(?:([^/]+)\/)?(.+)$/.exec(file);
  if (!match) return null;
  return { room: match[1] ?? "", part: match[2] ?? "", file: match[3] ?? "" };
}

function topLevel(file: string): Place | null {
  const match = /^(?:src\/([^/.]+)\.tsx?|(profiles)\/.+)$/.exec(file);
  return match ? { room: match[1] ?? match[2] ?? "", part: "", file } : null;
}

/** Another room's or module's code is reached through its face, contract or schema only. */
function faceOnly(edge: Edge, there: Place): string | null {
  if (there.room !== "modules") return null;
  return /^(index|contract|schema|testing)\.ts$/.test(there.file) ? null : `${edge.from}: reaches into ${there.part} (${edge.specifier})`;
}
