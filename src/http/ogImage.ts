import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import type { Context } from "hono";
import { FAMILIES, type CommonFacts } from "#modules/editions/contract";
import { standaloneSvg } from "../ui/portal/drawings/standalone.ts";
import type { AppEnv } from "./app.ts";
import type { MountParts } from "./mount.ts";

const SIZE = { width: 1200, height: 630 };
const running = new Map<string, Promise<Buffer>>();

/** The drawing of a public document as a picture for link previews; made once, then kept in the storage. 404 for any other document. */
export async function ogImage(c: Context<AppEnv>, parts: Pick<MountParts, "db" | "storage">, documentId: string): Promise<Response> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(documentId)) return c.notFound();
  // Through the public view, like every surface.
  const { rows } = await parts.db.execute<{ facts: Partial<CommonFacts> }>(
    sql`select facts from editions.public_edition where document_id = ${documentId}::uuid limit 1`,
  );
  const facts = rows[0]?.facts;
  if (!facts) return c.notFound();
  const family = FAMILIES.find((each) => each === facts.family) ?? "river";
  const palette = facts.palette ?? 3;
  const key = `og/${documentId}-${family}-${palette}.png`;
  const making =
    running.get(key) ?? picture(parts, key, () => standaloneSvg(documentId, family, palette, SIZE)).finally(() => running.delete(key));
  running.set(key, making);
  const bytes = await making;
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "image/png",
    "cache-control": "public, max-age=86400",
    "content-length": String(bytes.length),
  });
}

async function picture({ storage }: Pick<MountParts, "storage">, key: string, draw: () => string): Promise<Buffer> {
  const kept = await storage.get(key);
  if (kept) return buffer(kept);
  const { default: sharp } = await import("sharp");
  const png = await sharp(Buffer.from(draw()))
    .resize(SIZE.width, SIZE.height, { fit: "cover" })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  await storage.put(key, png, "image/png");
  return png;
}
