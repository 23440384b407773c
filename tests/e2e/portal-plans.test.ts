import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/kernel/languages.ts";
import { folderStorage } from "../../src/kernel/storage.ts";
import { relateLegal, saveLegal } from "../../src/modules/legal/index.ts";
import {
  addEvidence,
  approvePlan,
  createPlan,
  decideEvidence,
  issuePlan,
  planHead,
  planPageListener,
  saveBudgetLine,
  storeEvidenceFile,
  submitPlan,
} from "../../src/modules/plans/index.ts";
import { must, planOffice, treeNode } from "../../src/modules/plans/testing.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { htmlProblems } from "../support/html.ts";
import { pdf } from "../support/legalFiles.ts";
import { startServer, type TestServer } from "../support/server.ts";

/** One language of each kind of letters: colours are the same in all six. */
const CONTRAST: ReadonlySet<string> = new Set(["vi", "ja"]);

let server: TestServer;
let browser: Browser;
let made: Awaited<ReturnType<typeof write>>;
/** The last part of the address of a public report of the demonstration. */
let report: string;
/** The register of the demonstration has a decree of this number already. */
const BASE = "nghi-dinh-72-2015-nd-cp-2";
const read = async (address: string) => (await fetch(server.origin + address)).text();

/** One public plan with work behind it, one that stays in the office, and documents of the register. */
async function write(db: TestServer["database"]["db"], dataDir: string) {
  const office = planOffice(db, planPageListener);
  const [province, old, heir] = [
    await office.unit("Tỉnh thử"),
    await office.unit("Sở cũ", "department", "2025-03-01"),
    await office.unit("Sở mới"),
  ];
  await db.execute(sql`insert into identity.unit_name (unit_id, lang, name) values (${heir}, 'en', 'New Department')`);
  await db.execute(
    sql`insert into identity.unit_succession (from_id, to_id, on_date, kind, scope) values (${old}, ${heir}, '2025-03-01', 'merge', '*')`,
  );
  const steward = { ...office.as("steward", "data_steward") };
  const law = async (number: string, effectiveOn: string, isPublic: boolean) =>
    must(
      await saveLegal(steward, {
        type: "decree",
        number,
        issuer: "Chính phủ (thử)",
        signedOn: effectiveOn,
        effectiveOn,
        abstract: `Hoạt động thông tin đối ngoại ${number}`,
        fullText: "Điều 1. Phạm vi điều chỉnh\n\nĐiều 2. Đối tượng áp dụng",
        source: "https://vanban.example.vn/72",
        isPublic,
      }),
    ).id;
  const base = await law("72/2015/NĐ-CP", "2015-10-22", true);
  const next = await law("7/2026/NĐ-CP", "2026-01-05", true);
  const secret = await law("99/QĐ-MẬT", "2020-01-01", false);
  must(await relateLegal(steward, { fromId: next, toId: base, kind: "replaces", onDate: "2026-01-05" }));
  const planner = office.as("planner", "planner");
  const part = treeNode("Quảng bá hình ảnh địa phương", null, { kind: "part", label: "II" });
  const task = treeNode("Xuất bản ấn phẩm song ngữ", part.key, {
    leadUnitId: old,
    dueOn: "2025-11-14",
    output: "02 ấn phẩm",
    indicators: [{ name: "Số ấn phẩm", measure: "ấn phẩm", baseline: 0, target: 2 }],
  });
  const issue = async (title: string, isPublic: boolean, slug: string) => {
    const tree = isPublic ? [part, task] : [treeNode("Việc nội bộ", null)];
    const frame = { bases: ["Căn cứ Nghị định số 72/2015/NĐ-CP", "Xét đề nghị của Sở"], legalDocumentIds: [base, secret] };
    const plan = must(
      await createPlan(planner, { title, horizon: "yearly", startsOn: "2025-01-01", endsOn: "2025-12-31", unitId: province, frame, tree }),
    );
    must(await submitPlan(planner, { versionId: plan.versionId, lockVersion: (await planHead(db, plan.versionId))?.lockVersion ?? 0 }));
    const approver = office.as("approver", "approver");
    must(await approvePlan(approver, { versionId: plan.versionId }));
    must(await issuePlan(approver, { versionId: plan.versionId, documentNumber: "12/KH-UBND", signedOn: "2025-01-20", isPublic, slug }));
    return plan.planId;
  };
  const planId = await issue("Kế hoạch thông tin đối ngoại", true, "ke-hoach-2025");
  await issue("Kế hoạch không công bố", false, "ke-hoach-kin");
  const offer = async (more: object) =>
    must(
      await addEvidence(office.as("reporter", "unit_reporter", old), {
        planId,
        taskKey: task.key,
        unitId: old,
        kind: "address",
        title: "Trang báo",
        ref: "https://bao.example.vn/bai-1",
        ...more,
      }),
    ).id;
  const accept = async (id: string) => must(await decideEvidence(planner, { id, accept: true }));
  const { rows } = await db.execute<{ id: string; title: string }>(
    sql`select document_id as id, content->>'title' as title from editions.public_edition where lang = 'en' order by published_at limit 1`,
  );
  const page = rows[0] ?? { id: "", title: "" };
  await accept(await offer({}));
  await accept(await offer({ kind: "edition", title: "Tên nội bộ", ref: page.id }));
  const file = must(
    await storeEvidenceFile(office.as("reporter", "unit_reporter", old), folderStorage(path.join(dataDir, "media")), {
      planId,
      bytes: pdf(),
      name: "noi-bo.pdf",
    }),
  );
  await accept(await offer({ kind: "file", title: "Tệp nội bộ", ref: file.id }));
  await accept(await offer({ kind: "stated", title: "Lời khai", ref: null, reason: "Lý do riêng" }));
  const waiting = await offer({ title: "Chưa nhận", ref: "https://bao.example.vn/cho" });
  must(
    await saveBudgetLine(planner, {
      planId,
      taskKey: task.key,
      unitId: old,
      source: "other_lawful",
      donor: "Nhà tài trợ kín",
      agreement: "TT-1",
      estimate: 5_000_000,
      allocated: 5_000_000,
      spent: 1_000_000,
    }),
  );
  return { base, next, secret, page, waiting, accept, file };
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  made = await write(server.database.db, server.dataDir);
  report = /href="\/vi\/reports\/([a-z0-9-]+)"/.exec(await read("/vi/reports"))?.[1] ?? "";
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const addresses = (lang: string) => [
  `/${lang}/plans`,
  `/${lang}/plans/ke-hoach-2025`,
  `/${lang}/plans/ke-hoach-2025?section=1`,
  `/${lang}/plans/ke-hoach-thong-tin-doi-ngoai-2026`,
  `/${lang}/plans/ke-hoach-thong-tin-doi-ngoai-2025?page=2`,
  `/${lang}/reports`,
  `/${lang}/reports/${report}`,
  `/${lang}/legal`,
  `/${lang}/legal?q=thong+tin&type=decree&state=replaced`,
  `/${lang}/legal?q=kh%C3%B4ng-c%C3%B3`,
  `/${lang}/legal/${BASE}`,
];

describe("plans in public", () => {
  it("say what, who, until when and what came of it, and nothing of the office", async () => {
    const html = await read("/en/plans/ke-hoach-2025");
    for (const words of [
      "Xuất bản ấn phẩm song ngữ",
      "Sở cũ",
      "New Department",
      "4 of 5 pieces of evidence accepted",
      "12/KH-UBND",
      "Trang báo",
      made.page.title,
      "Replaced by Decree 7/2026/NĐ-CP",
      "Other lawful sources",
      "5,000,000",
      "The plan is in Vietnamese.",
    ])
      expect(html).toContain(words.replaceAll("&", "&amp;").replaceAll("'", "&#x27;"));
    for (const words of [
      "Tên nội bộ",
      "Tệp nội bộ",
      "noi-bo.pdf",
      made.file.id,
      "Lời khai",
      "Lý do riêng",
      "Chưa nhận",
      "Nhà tài trợ",
      "99/QĐ-MẬT",
      "reporter",
    ])
      expect(html).not.toContain(words);
    expect((await fetch(`${server.origin}/desk/plan-file/${made.file.id}`)).status).toBe(404);
    const data = await read("/en/plans/ke-hoach-2025.json");
    for (const words of ["Tên nội bộ", "Tệp nội bộ", "Lời khai", "Lý do riêng", "Chưa nhận", "Nhà tài trợ", "99/QĐ-MẬT"])
      expect(data).not.toContain(words);
  });

  it("stay in the office when they are not public, like what never was", async () => {
    const answers = await Promise.all(
      ["ke-hoach-kin", "khong-co", "ke-hoach-kin.json", "khong-co.json", "ke-hoach-kin.csv"].map((slug) =>
        fetch(`${server.origin}/vi/plans/${slug}`),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404]);
    expect(await read("/vi/plans")).not.toContain("Kế hoạch không công bố");
  });

  it("go out as data with their licence", async () => {
    const answer = await fetch(`${server.origin}/en/plans/ke-hoach-2025.json`);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await answer.json()).toMatchObject({
      format: "xoan-plan/1",
      license: expect.stringContaining("by/4.0"),
      plan: { number: "12/KH-UBND" },
      lines: [
        { kind: "part" },
        {
          kind: "task",
          dueOn: "2025-11-14",
          lead: { name: "Sở cũ", nowCalled: "New Department" },
          indicators: [{ target: 2, reached: 0 }],
        },
      ],
    });
    const csv = await fetch(`${server.origin}/vi/plans/ke-hoach-2025.csv`);
    expect([csv.headers.get("content-type"), (await csv.text()).split("\r\n").length]).toEqual([expect.stringContaining("text/csv"), 3]);
  });

  it("are new at once after a decision on evidence", async () => {
    expect(await read("/en/plans/ke-hoach-2025")).toContain("4 of 5 pieces");
    await made.accept(made.waiting);
    await expect.poll(() => read("/en/plans/ke-hoach-2025"), { timeout: 5_000 }).toContain("5 of 5 pieces");
    await expect.poll(() => read("/en/plans/ke-hoach-2025.json"), { timeout: 5_000 }).toContain("https://bao.example.vn/cho");
  });
});

describe("reports in public", () => {
  it("are linked from their plan and from the site map, and say what was signed", async () => {
    const html = await read(`/en/reports/${report}`);
    for (const words of [
      "The report is in Vietnamese.",
      "Open data",
      "Digest (SHA-256)",
      "/BC-",
      'href="/en/plans/ke-hoach-thong-tin-doi-ngoai-',
    ])
      expect(html).toContain(words);
    const plan = /href="(\/en\/plans\/ke-hoach-thong-tin-doi-ngoai-[0-9]+)"/.exec(html)?.[1] ?? "";
    expect(await read(plan)).toContain(`href="/en/reports/${report}"`);
    expect(await read("/sitemap-en.xml")).toContain(`/en/reports/${report}<`);
    expect((await fetch(`${server.origin}/en/reports/khong-co`)).status).toBe(404);
    expect((await fetch(`${server.origin}/en/reports/khong-co.json`)).status).toBe(404);
  });

  it("go out as data, without the shares of single units", async () => {
    const answer = await fetch(`${server.origin}/en/reports/${report}.json`);
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({ format: "xoan-report/1", textLanguage: "vi", report: { slug: report } });
    expect(body).not.toContain("unitId");
    const csv = await (await fetch(`${server.origin}/vi/reports/${report}.csv`)).text();
    expect(csv).toMatch(/^\uFEFF?id,indicator,measure,amount,previous,change,shares_without_evidence\r\n/);
  });
});

describe("the register in public", () => {
  it("finds with and without marks, filters, and keeps what is not public", async () => {
    expect(await read("/vi/legal?q=thông+tin")).toContain("72/2015/NĐ-CP");
    expect(await read("/vi/legal?q=thong+tin&state=replaced")).toContain("Thay bằng 7/2026/NĐ-CP");
    expect(await read("/vi/legal?q=thóng+tin")).toContain("khi bỏ dấu");
    expect(await read("/vi/legal?q=zzzz&type=decree")).toContain("Không có văn bản nào khớp");
    expect(await read("/vi/legal?q=99/Q%C4%90-M%E1%BA%ACT")).not.toContain("legal/" + made.secret);
    const answers = await Promise.all(
      [made.secret, "x", "00000000-0000-7000-8000-000000000000"].map((id) => fetch(`${server.origin}/vi/legal/${id}`)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
    expect((await fetch(`${server.origin}/vi/legal?type=nothing`)).status).toBe(404);
  });

  it("leads from the addresses with a permanent code to those of words, for good and only to what is public", async () => {
    const led = async (path: string) => {
      const answer = await fetch(server.origin + path, { redirect: "manual" });
      return [answer.status, answer.headers.get("location")];
    };
    expect(await led(`/fr/legal/${made.base}`)).toEqual([301, `/fr/legal/${BASE}`]);
    expect(await led(`/files/legal/${made.base}`)).toEqual([301, `/files/legal/${BASE}`]);
    expect(await led(`/files/legal/${made.secret}`)).toEqual([404, null]);
    const pages = await Promise.all(
      ["/vi/legal", `/vi/legal/${BASE}`, "/vi/plans/ke-hoach-2025", "/vi/plans/ke-hoach-2025.json", "/sitemap-vi.xml"].map(read),
    );
    expect(pages.filter((page) => /legal\/[0-9a-f]{8}-/.test(page))).toEqual([]);
    expect(pages[1]).toContain(`hrefLang="ja" href="${server.origin}/ja/legal/${BASE}"`);
  });

  it("shows the fields of Decree 42/2022, relations and the text", async () => {
    const html = await read(`/en/legal/${BASE}`);
    for (const words of [
      "Form of document",
      "Decree",
      "Number and symbol",
      "Issued by",
      "Date of issue",
      "In force from",
      "Original text",
      "Replaced by",
      "Điều 2. Đối tượng áp dụng",
    ])
      expect(html).toContain(words);
  });
});

describe("plans and the register", () => {
  it.each(LANGUAGES)(
    "are accessible, valid and light in %s, with no script",
    async (lang) => {
      const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      for (const address of addresses(lang)) {
        const html = await read(address);
        expect([address, await htmlProblems(html)]).toEqual([address, []]);
        expect([address, /<script(?![^>]*ld\+json)/.test(html)]).toEqual([address, false]);
        const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? "");
        const css = readFileSync(`build/client${sheets[0]}`);
        expect(brotliCompressSync(html).length + brotliCompressSync(css).length, address).toBeLessThanOrEqual(16_384);
        await page.goto(server.origin + address);
        expect([address, await axeViolations(page, { contrast: CONTRAST.has(lang) })]).toEqual([address, []]);
      }
      await context.close();
    },
    120_000,
  );

  it("stand in the site map with their languages, and in the foot of every page", async () => {
    const map = await read("/sitemap-en.xml");
    expect(map).toContain(`${server.origin}/en/plans/ke-hoach-2025</loc>`);
    expect(map).toContain(`${server.origin}/en/legal/${BASE}</loc>`);
    expect(map).not.toContain("ke-hoach-kin");
    expect(await read("/fr")).toContain('href="/fr/plans"');
    expect(await read("/fr/plans/ke-hoach-2025")).toContain(`hrefLang="zh-Hans" href="${server.origin}/zh/plans/ke-hoach-2025"`);
  });
});
