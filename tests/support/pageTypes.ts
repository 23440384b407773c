import { sql } from "drizzle-orm";
import type { TestServer } from "./server.ts";

/** One address of each type of page that the portal shows in a language, as the demonstration fills it. */
export async function pageTypes(server: Pick<TestServer, "origin" | "database">, lang: string): Promise<string[]> {
  const text = async (address: string) => (await fetch(server.origin + address)).text();
  const article = async (section: string) =>
    new RegExp(`href="(/${lang}/${section}/[^".?]+)"`).exec(await text(`/${lang}/${section}`))?.[1];
  const { rows } = await server.database.db.execute<{ slug: string }>(sql`select slug from identity.unit order by code limit 1`);
  const record = await server.database.db.execute<{ address: string }>(sql`
    select '/' || p.lang || '/' || p.section || '/' || p.slug as address from editions.public_edition p join catalogue.record r on r.document_id = p.document_id
    where p.lang = ${lang} and p.slug ~ '^[a-z0-9-]+$' order by r.code limit 1`);
  const [news, about] = await Promise.all([article("news"), article("about")]);
  const word = /[\p{L}]{2,}/u.exec((/<h1[^>]*>([^<]+)/.exec(await text(news ?? `/${lang}`))?.[1] ?? "").trim())?.[0] ?? "Phú Thọ";
  return [
    `/${lang}`,
    `/${lang}/news`,
    news ?? [],
    about ?? [],
    news ? `${news}/changes` : [],
    news ? [`${news}/report-error`, `${news}/report-error/thanks`] : [],
    record.rows[0]?.address ?? [],
    `/${lang}/record`,
    `/${lang}/calendar`,
    `/${lang}/figures`,
    `/${lang}/compare?park=KCN-THUY-VAN&park=KCN-PHU-HA`,
    `/${lang}/heritage?near=${encodeURIComponent("Mai Châu")}`,
    `/${lang}/api`,
    `/${lang}/embed`,
    `/embed/${lang}/heritage?n=2`,
    `/${lang}/data`,
    `/${lang}/data/heritage`,
    `/${lang}/data/areas`,
    rows[0] ? `/${lang}/unit/${rows[0].slug}` : [],
    `/${lang}/search?q=${encodeURIComponent(word)}`,
    `/${lang}/search?q=zzzzzz`,
    `/${lang}/news/nothing`,
  ].flat(2);
}
