import { buffer } from "node:stream/consumers";
import { eq, sql } from "drizzle-orm";
import { notifyPurge } from "#kernel/cacheNotices";
import type { Context } from "#kernel/context";
import { isId } from "#kernel/ids";
import type { JobDefinition } from "#kernel/jobs";
import type { Storage } from "#kernel/storage";
import { RENDITIONS_QUEUE, renditionKey } from "./commands/storeUpload.ts";
import { FORMATS } from "./contract.ts";
import { render, widthsFor } from "./render.ts";
import { asset, rendition } from "./schema.ts";

/** The background work of this module on a given storage. */
export function mediaJobs(storage: Storage): JobDefinition[] {
  return [
    {
      name: RENDITIONS_QUEUE,
      retryLimit: 3,
      async handle(ctx, data) {
        if (isId(data["mediaId"])) await makeRenditions(ctx, storage, data["mediaId"]);
      },
    },
    {
      name: "media.sweep",
      schedule: "*/10 * * * *",
      async handle(ctx) {
        await ctx.db.transaction(async (tx) => {
          const late = await tx
            .select({ id: asset.id })
            .from(asset)
            .where(sql`state = 'stored' and created_at < ${ctx.now.toISOString()}::timestamptz - interval '10 minutes'`)
            .limit(50);
          for (const { id } of late) await ctx.enqueue(tx, RENDITIONS_QUEUE, { mediaId: id });
        });
      },
    },
  ];
}

/** Makes every rendition that is missing. Coming twice does no harm: what exists is left alone. */
export async function makeRenditions(ctx: Context, storage: Storage, mediaId: string): Promise<void> {
  const [row] = await ctx.db.select().from(asset).where(eq(asset.id, mediaId));
  if (!row || row.state === "ready") return;
  const stream = await storage.get(row.key);
  if (!stream) {
    await ctx.db.update(asset).set({ state: "failed" }).where(eq(asset.id, mediaId));
    return;
  }
  const source = await buffer(stream);
  const made = new Set(
    (await ctx.db.select().from(rendition).where(eq(rendition.assetId, mediaId))).map((each) => `${each.format} ${each.width}`),
  );
  for (const width of widthsFor(row.width)) {
    for (const format of FORMATS) {
      if (made.has(`${format} ${width}`)) continue;
      const picture = await render(source, format, width);
      const key = renditionKey(mediaId, format, picture.width);
      await storage.put(key, picture.bytes, `image/${format}`);
      await ctx.db
        .insert(rendition)
        .values({ assetId: mediaId, format, width: picture.width, height: picture.height, bytes: picture.bytes.length, key })
        .onConflictDoNothing();
    }
  }
  await ctx.db.transaction(async (tx) => {
    await tx.update(asset).set({ state: "ready" }).where(eq(asset.id, mediaId));
    await notifyPurge(tx, [mediaTag(mediaId)]);
  });
}

/** Cache tag of pages that show this picture. */
export const mediaTag = (mediaId: string): string => `media:${mediaId}`;
