import type { Db } from "#kernel/db";
import type { Log } from "#kernel/log";
import type { Storage } from "#kernel/storage";
import type { Kinds } from "#modules/editions";
import { mountApi } from "./api/mount.ts";
import type { App, SessionGate } from "./app.ts";
import { mountBaseMap } from "./baseMap.ts";
import { mountData } from "./dcat/mount.ts";
import { mountEpub } from "./epub/mount.ts";
import { mountFestivals } from "./festivalCalendar.ts";
import { mountFeeds } from "./feeds.ts";
import { mountHealth } from "./health.ts";
import { mountLegalFiles } from "./legalFiles.ts";
import { mountNinjs } from "./ninjs/mount.ts";
import { mountMedia, type PublicMedia } from "./mediaFiles.ts";
import { mountOai } from "./oai/mount.ts";
import { mountOembed } from "./oembed/mount.ts";
import { mountOpenData } from "./openData.ts";
import { mountPlanFiles } from "./planFiles.ts";
import { mountSitemaps } from "./sitemaps.ts";
import { mountUpload } from "./upload.ts";

/** What routes outside the router need. */
export type MountParts = {
  db: Db;
  storage: Storage;
  log: Log;
  origin: string;
  auth: SessionGate;
  media: PublicMedia;
  kinds: Kinds;
  mailFrom: string;
};

/** Every address that is not a page. */
export function mountRoutes(app: App, parts: MountParts): void {
  mountHealth(app, parts);
  mountSitemaps(app, parts);
  mountFeeds(app, parts);
  mountFestivals(app, parts);
  mountNinjs(app, parts);
  mountApi(app, parts);
  mountOai(app, parts);
  mountOembed(app, parts);
  mountOpenData(app, parts);
  mountData(app, parts);
  mountMedia(app, parts);
  mountEpub(app, parts);
  mountUpload(app, parts);
  mountLegalFiles(app, parts);
  mountPlanFiles(app, parts);
  mountBaseMap(app, parts);
}
