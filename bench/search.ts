import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../src/kernel/db.ts";
import { LANGUAGES, type Lang } from "../src/kernel/languages.ts";
import { searchPublic } from "../src/modules/search/index.ts";
import { vectorOf } from "../src/modules/search/vector.ts";
import { fold } from "../src/modules/search/words.ts";
import { median } from "./load.ts";

const WORDS: Record<Lang, string[]> = {
  vi: [
    "đền",
    "hùng",
    "chè",
    "sông",
    "làng",
    "lễ",
    "hội",
    "đầu",
    "tư",
    "du",
    "lịch",
    "năm",
    "rừng",
    "hồ",
    "hát",
    "xoan",
    "phú",
    "thọ",
    "núi",
    "cọ",
  ],
  en: [
    "temple",
    "tea",
    "river",
    "village",
    "festival",
    "investment",
    "visit",
    "year",
    "forest",
    "lake",
    "song",
    "hill",
    "province",
    "park",
    "guild",
    "palm",
  ],
  zh: ["雄王", "寺庙", "茶山", "河流", "村庄", "节日", "投资", "旅游", "森林", "湖泊"],
  ja: ["雄王", "寺院", "茶畑", "川", "村", "祭り", "投資", "観光", "森", "湖"],
  ko: ["훙왕", "사원", "차밭", "강", "마을", "축제", "투자", "관광", "숲", "호수"],
  fr: ["temple", "thé", "rivière", "village", "fête", "investissement", "visite", "année", "forêt", "lac"],
};

/** Fills the index with generated public editions, in batches. */
export async function fillIndex(db: Db, total: number): Promise<void> {
  await db.execute(sql`set session_replication_role = replica`).catch(() => {});
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  await db.transaction(async (tx) => {
    await tx.execute(sql`alter table search.entry drop constraint entry_edition_id_fkey`);
    for (let start = 0; start < total; start += 500) {
      const rows = Array.from({ length: Math.min(500, total - start) }, (_, i) => {
        const lang = LANGUAGES[(start + i) % LANGUAGES.length] ?? "vi";
        const words = WORDS[lang];
        const text = (count: number) =>
          Array.from(
            { length: count },
            () => `${words[random(words.length)]}${random(3) === 0 ? ` ${(random(40_000)).toString(36)}` : ""}`,
          ).join(" ");
        const [title, summary, body] = [text(6), text(20), text(120)];
        const parts = [
          { text: title, weight: "A" as const },
          { text: summary, weight: "B" as const },
          { text: body, weight: "D" as const },
        ];
        return sql`(uuidv7(), uuidv7(), ${lang}, 'news', ${`g${start + i}`}, ${title}, ${fold(title)}, ${summary}, ${body}, 'tea', 1, now() - ${`${start + i} minutes`}::interval, ${vectorOf(parts, "exact")}::tsvector, ${vectorOf(parts, "folded")}::tsvector)`;
      });
      await tx.execute(
        sql`insert into search.entry (edition_id, document_id, lang, section, slug, title, title_folded, summary, body, family, palette, published_at, exact, folded) values ${sql.join(rows, sql`, `)}`,
      );
    }
  });
  await db.execute(sql`vacuum analyze search.entry`);
}

/**
 * Fifty fixed questions: in every language one word, several words, a word of few editions, a misspelt one and one that nothing
 * answers; where the script has marks also without them; and what a reader pastes.
 */
function questions(): { lang: Lang; q: string }[] {
  const ofEach = LANGUAGES.flatMap((lang) => {
    const at = (n: number) => WORDS[lang][n] ?? "";
    const common = [at(0), at(4), `${at(0)} ${at(3)}`, `${at(5)} ${at(6)} ${at(2)}`, at(9), `${at(1)} ${at(7)} ${at(8)} ${at(3)}`];
    return [...common, (1234).toString(36), `${at(5)}x`].map((q) => ({ lang, q }));
  });
  return [...ofEach, { lang: "vi", q: "den hung" }, { lang: "vi", q: WORDS.vi.join(" ").repeat(5) }];
}

const ROUNDS = 5;

type SearchFigures = {
  ratioToBareQuery: number;
  medianMs: number;
  bareMs: number;
  worstMs: number;
  worst: string;
  slowest: Record<string, number>;
};

/** Times the search and the bare indexed query it rests on; a question counts with the median of its rounds. */
export async function timeSearch(db: Db): Promise<SearchFigures> {
  const timed: { q: string; ours: number; bare: number }[] = [];
  for (const { lang, q } of questions()) {
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await ms(() => searchPublic(db, { lang, q, limit: 20, offset: 0 })));
      bare.push(await ms(() => db.execute(bareQuery(lang, q))));
    }
    timed.push({ q: `${lang}: ${q.slice(0, 40)}`, ours: median(ours), bare: median(bare) });
  }
  const slowest = timed.toSorted((a, b) => b.ours - a.ours).slice(0, 5);
  const [medianMs, bareMs] = [median(timed.map((each) => each.ours)), median(timed.map((each) => each.bare))];
  return {
    ratioToBareQuery: tenths(medianMs / bareMs),
    medianMs: tenths(medianMs),
    bareMs: tenths(bareMs),
    worstMs: tenths(slowest[0]?.ours ?? 0),
    worst: slowest[0]?.q ?? "",
    slowest: Object.fromEntries(slowest.map((each) => [each.q, tenths(each.ours)])),
  };
}

function bareQuery(lang: Lang, q: string): SQL {
  const literal = vectorOf([{ text: q, weight: "A" }], "exact")
    .replaceAll(/:\S+/g, "")
    .split(" ")
    .join(" & ");
  return sql`select edition_id, ts_rank_cd(exact, ${literal}::tsquery) as rank from (select edition_id, exact from search.entry
    where lang = ${lang} and exact @@ ${literal}::tsquery order by published_at desc limit 2000) c order by rank desc limit 20`;
}

async function ms(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const tenths = (value: number) => Math.round(value * 10) / 10;
