import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/database";
import type { Lang } from "../../kernel/languages.ts";
import { searchPublic } from "./searchPublic.ts";
import { vectorOf } from "./vector.ts";
import { fold } from "./words.ts";

const TITLES: Partial<Record<Lang, string[]>> = {
  vi: [
    "Lễ hội Đền Hùng mở cửa",
    "Đồi chè Long Cốc vào mùa",
    "Hát Xoan ở làng cổ Hùng Lô",
    "Hồ thủy điện Hòa Bình",
    "Vườn quốc gia Xuân Sơn",
  ],
  en: ["Temple festival of the ancestors", "Investment in green industry", "A waterfall in the mountains", "Tea hills at sunrise"],
  fr: ["Fête du temple des ancêtres", "Les collines de thé au lever du soleil"],
  zh: ["雄王寺庙的节日", "茶山的早晨"],
  ja: ["雄王寺院の祭り", "ロンコックの茶畑"],
  ko: ["훙왕사원 축제 안내", "롱꼭 차밭의 아침"],
};

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
  // The index alone: suggestions read nothing else.
  await database.db.execute(sql`alter table search.entry drop constraint entry_edition_id_fkey`);
  for (const [lang, titles] of Object.entries(TITLES)) for (const title of titles) await enter(lang, title);
});
afterAll(() => database.close());

const enter = (lang: string, title: string, body = "") => {
  const parts = [
    { text: title, weight: "A" as const },
    { text: body, weight: "D" as const },
  ];
  return database.db.execute(sql`insert into search.entry values (uuidv7(), uuidv7(), ${lang}, 'news', 'a', ${title}, ${fold(title)}, '', ${body}, 'tea', 1,
    now(), ${vectorOf(parts, "exact")}::tsvector, ${vectorOf(parts, "folded")}::tsvector)`);
};

const ask = (lang: Lang, q: string) => searchPublic(database.db, { lang, q, limit: 20, offset: 0 });

test.each<[Lang, string, string | null]>([
  ["vi", "dem hung", "đền hùng"],
  ["vi", "den hugn", "đền hùng"],
  ["vi", "đềm hùng", "đền hùng"],
  ["vi", "logn coc", "long cốc"],
  ["vi", "hat xaon", "hát xoan"],
  ["vi", "vuon quoc gja", "vườn quốc gia"],
  ["vi", "thuy dein hoa binh", "thủy điện hòa bình"],
  ["vi", "đền hung", "đền hùng"],
  ["vi", "qwertyuiop", null],
  ["en", "tempel", "temple"],
  ["en", "festval", "festival"],
  ["en", "investmnet", "investment"],
  ["en", "waterfal", "waterfall"],
  ["en", "mountians", "mountains"],
  ["en", "tempel festval", "temple festival"],
  ["en", "zzzz temple", null],
  ["fr", "colines de thé", "collines de thé"],
  ["fr", "fetse", "fête"],
  ["zh", "雄王寺朝", "雄王寺庙"],
  ["zh", "电视", null],
  ["ja", "雄王寺印", "雄王寺院"],
  ["ja", "ロンコクの茶畑", "ロンコックの茶畑"],
  ["ko", "훙왕사완", "훙왕사원"],
  ["ko", "훙왕사완 축제", "훙왕사원 축제"],
])("%s: '%s' finds nothing and suggests %s", async (lang, q, suggestion) => {
  const found = await ask(lang, q);
  expect(found).toMatchObject({ total: 0, suggestion });
  if (suggestion !== null) expect((await ask(lang, suggestion)).total).toBeGreaterThan(0);
});

test("results in other languages are counted up to a limit, and said to be more beyond it", async () => {
  for (let n = 0; n < 3; n += 1) await enter("fr", "Kiosque", "palmier");
  await database.db.execute(sql`insert into search.entry select uuidv7(), uuidv7(), 'en', section, slug, title, title_folded, summary, body, family, palette,
    published_at, exact, folded from search.entry, generate_series(1, 200) where title = 'Kiosque'`);
  const { others, more } = await ask("vi", "palmier");
  expect(others).toEqual([
    { lang: "en", count: 500, more: true },
    { lang: "fr", count: 3, more: false },
  ]);
  expect(more).toBe(false);
  expect(await ask("en", "palmier")).toMatchObject({ total: 600, more: false });
});

test("words spelt as asked stand above words that only fold to them", async () => {
  await enter("fr", "Le pre et le pre");
  await enter("fr", "Un pré, le pré, ce pré");
  expect((await ask("fr", "pre")).hits.map((hit) => hit.title)).toEqual(["Le pre et le pre", "Un pré, le pré, ce pré"]);
  expect((await ask("fr", "pré")).hits.map((hit) => hit.title)).toEqual(["Un pré, le pré, ce pré"]);
});
