import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addEvidence, decideEvidence } from "#modules/plans";
import { issuedPlan, must, planOffice } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import { FIGURE_SOURCES, type FigureSource } from "./contract.ts";
import { askReport, collection, countedForm, figureProof, prefill, saveAnswer, sendReport, unitForm } from "./index.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let unit: string;
let other: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  unit = await office.unit("Sở dẫn đầu");
  other = await office.unit("Sở khác");
});
afterAll(() => base.close());

const [FROM, ENDS, CUTOFF] = ["2025-03-01", "2025-05-10", "2025-05-12"];

/** A report on all that can be counted, in order: `f1` is the first source. */
async function asked(): Promise<string> {
  office.at("2025-03-03T02:00:00Z");
  const figures = FIGURE_SOURCES.map((source, index) => ({ id: `f${index + 1}`, name: source, measure: "mục", source }));
  const outline = [figures.slice(0, 20), figures.slice(20)].map((some, index) => ({
    id: `s${index + 1}`,
    title: "Số liệu",
    text: false,
    figures: some,
  }));
  const { periodId } = must(
    await askReport(office.as("planner", "planner"), {
      kind: "ad_hoc",
      name: "Số liệu",
      receiverUnitId: unit,
      collectorUnitId: unit,
      outline,
      unitIds: [unit],
      starts: FROM,
      ends: ENDS,
      cutoff: CUTOFF,
      due: "2025-05-16",
      opensOn: "2025-03-03",
    }),
  );
  return (await collection(base.db, periodId, "vi"))[0]?.id ?? "";
}

const questionOf = (source: FigureSource) => {
  const index = FIGURE_SOURCES.indexOf(source);
  return `s${index < 20 ? 1 : 2}.f${index + 1}`;
};

/** A published document: `vi 2025-04-01` for each of its editions. */
async function published(of: string, kind: string, editions: readonly string[]): Promise<void> {
  const { rows } = await base.db.execute<{ id: string }>(sql`
    insert into editions.document (kind, section, unit_id, source_lang, created_at) values (${kind}, 'news', ${of}, 'vi', now()) returning id`);
  for (const edition of editions) {
    const [lang, day] = edition.split(" ");
    await base.db.execute(sql`
      with e as (insert into editions.edition (document_id, lang, first_published_at) values (${rows[0]?.id}, ${lang}, ${`${day}T02:00:00Z`}) returning *)
      insert into editions.revision (edition_id, document_id, lang, number, state, content, sha256, created_at, updated_at, published_at)
      select id, document_id, lang, 1, 'superseded', ${JSON.stringify({ title: `${kind} ${edition}` })}::jsonb, 'x', first_published_at, first_published_at, first_published_at from e`);
  }
}

async function counts(obligationId: string): Promise<Partial<Record<FigureSource, number>>> {
  const form = await countedForm({ db: base.db, lang: "vi", now: new Date() }, obligationId);
  const by = new Map(form?.answers.map((each) => [each.question, each.prefilled]));
  return Object.fromEntries(FIGURE_SOURCES.flatMap((source) => (by.get(questionOf(source)) ? [[source, by.get(questionOf(source))]] : [])));
}

async function pieces(obligationId: string, source: FigureSource) {
  const form = await unitForm(base.db, obligationId, "vi");
  const proof = form && (await figureProof(base.db, form, questionOf(source)));
  return { all: proof?.all, ...(proof?.late ? { late: proof.late } : {}), titles: proof?.pieces.map(({ title }) => title) };
}

test("publications are counted by kind and language, of the unit and the days alone, each with its pieces", async () => {
  const obligationId = await asked();
  await published(unit, "article", ["vi 2025-03-01", "en 2025-03-02", "zh 2025-05-10", "ko 2025-05-11"]);
  await published(unit, "article", ["vi 2025-02-28", "fr 2025-04-01"]);
  await published(unit, "page", ["vi 2025-04-01"]);
  await published(unit, "heritage", ["und 2025-04-01", "vi 2025-04-01", "en 2025-04-01"]);
  await published(unit, "product", ["vi 2025-04-01"]);
  await published(unit, "product", ["vi 2024-04-01", "ja 2025-04-01"]);
  await published(other, "heritage", ["vi 2025-04-01", "en 2025-04-01"]);
  const expected: Partial<Record<FigureSource, number>> = {
    editions_published: 9,
    editions_foreign: 5,
    editions_en: 2,
    editions_zh: 1,
    editions_ja: 1,
    editions_fr: 1,
    documents_published: 4,
    documents_article: 1,
    foreign_article: 3,
    documents_page: 1,
    documents_record: 2,
    foreign_record: 2,
    documents_heritage: 1,
    foreign_heritage: 1,
    documents_product: 1,
    foreign_product: 1,
  };
  expect(await counts(obligationId)).toEqual(expected);
  for (const source of FIGURE_SOURCES.filter((each) => each !== "page_views"))
    expect((await pieces(obligationId, source)).titles, source).toHaveLength(expected[source] ?? 0);
  expect(await pieces(obligationId, "foreign_article")).toEqual({
    all: 3,
    titles: ["article zh 2025-05-10", "article fr 2025-04-01", "article en 2025-03-02"],
  });
  await base.db.execute(sql`
    insert into kernel.page_view (document_id, lang, day, views) select e.document_id, e.lang, d.day::date, d.views
    from editions.edition e join editions.document o on o.id = e.document_id and o.unit_id = ${unit} and o.kind = 'page'
    cross join (values ('2025-02-28', 9), ('2025-04-02', 3), ('2025-05-10', 4), ('2025-05-11', 9)) d(day, views) where e.lang = 'vi'`);
  expect(await counts(obligationId)).toEqual({ ...expected, page_views: 7 });
  expect(await pieces(obligationId, "page_views")).toEqual({ all: 1, titles: ["page vi 2025-04-01"] });
  expect((await pieces(obligationId, "documents_record")).titles?.toSorted()).toEqual(["heritage vi 2025-04-01", "product vi 2025-04-01"]);
});

test("what is decided after the cut-off changes no count, and what was sent stays", async () => {
  const obligationId = await asked();
  office.at("2025-03-10T02:00:00Z");
  const task = (title: string) => ({ title, fields: { leadUnitId: unit, dueOn: "2025-05-01" } });
  const { planId, keys } = await issuedPlan(office, unit, [task("Xong"), task("Còn thiếu")]);
  const [done = "", open = ""] = keys;
  const add = async (taskKey: string, title: string, happenedOn: string, kind: "address" | "event" = "address") =>
    must(
      await addEvidence(office.as("reporter", "unit_reporter", unit), {
        planId,
        taskKey,
        unitId: unit,
        kind,
        title,
        ref: "https://example.vn",
        happenedOn,
      }),
    ).id;
  const decide = async (id: string, accept: boolean) =>
    must(await decideEvidence(office.as("planner", "planner"), { id, accept, ...(accept ? {} : { reason: "Nhầm" }) }));
  office.at("2025-05-10T02:00:00Z");
  const kept = await add(done, "Nhận trước chốt", "2025-04-20", "event");
  const late = await add(open, "Nhận sau chốt", "2025-04-21");
  const after = await add(open, "Ngoài kỳ", "2025-02-01");
  office.at("2025-05-12T16:30:00Z");
  await decide(kept, true);
  await decide(after, true);
  const before = await counts(obligationId);
  expect(before).toMatchObject({ evidence_accepted: 1, events_accepted: 1, tasks_done: 1 });

  // Half an hour later the day of the cut-off is over.
  office.at("2025-05-12T17:00:00Z");
  await decide(late, true);
  await decide(kept, false);
  expect(await counts(obligationId)).toEqual(before);
  expect(await pieces(obligationId, "evidence_accepted")).toEqual({ all: 1, late: 1, titles: ["Nhận trước chốt"] });
  expect(await pieces(obligationId, "events_accepted")).toEqual({ all: 1, titles: ["Nhận trước chốt"] });
  expect(await pieces(obligationId, "releases_accepted")).toEqual({ all: 0, titles: [] });
  expect(await pieces(obligationId, "tasks_done")).toEqual({ all: 1, titles: ["Xong"] });

  const reporter = office.as("reporter", "unit_reporter", unit);
  must(await prefill(reporter, { obligationId }));
  must(await sendReport(reporter, { obligationId }));
  const answer = { obligationId, question: questionOf("tasks_done"), amount: 9, lockVersion: 1 };
  expect((await saveAnswer(reporter, answer)).ok).toBe(false);
  expect((await prefill(reporter, { obligationId })).ok).toBe(false);
  expect((await unitForm(base.db, obligationId, "vi"))?.answers.find(({ question }) => question === answer.question)).toMatchObject({
    amount: 1,
    prefilled: 1,
  });
});
