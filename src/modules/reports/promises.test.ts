import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { removeCalendarDay, saveCalendarDay } from "#modules/identity";
import { buildPerson } from "#modules/identity/testing";
import { must, planOffice } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  askReport,
  collection,
  countedForm,
  formOfLink,
  makeFormLink,
  recallReminders,
  remind,
  reportJobs,
  reportListener,
  saveAnswer,
  sendReport,
  sheetCode,
  takeSheet,
  acceptReport,
} from "./index.ts";
import { COLUMNS } from "./sheet/formSheet.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let lead: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db, reportListener);
  lead = await office.unit("Sở dẫn đầu", "centre");
  office.at("2026-02-03T02:00:00Z");
});
afterAll(() => base.close());

const collector = () => office.as("planner", "planner");
const figure = (source: "evidence_accepted" | null) => ({ id: "f1", name: "Minh chứng", measure: "việc", source });
const request = (unitIds: string[], source: "evidence_accepted" | null = null) => ({
  kind: "ad_hoc" as const,
  name: "Tình hình",
  receiverUnitId: lead,
  collectorUnitId: lead,
  outline: [{ id: "s1", title: "Kết quả", text: true, figures: [figure(source)] }],
  unitIds,
  starts: "2026-01-01",
  ends: "2026-06-30",
  cutoff: "2026-06-30",
  due: "2026-07-06",
  opensOn: "2026-02-03",
});
async function asked(unitId: string, source: "evidence_accepted" | null = null) {
  const { periodId } = must(await askReport(collector(), request([unitId], source)));
  const row = async () => (await collection(base.db, periodId, "vi")).find((each) => each.unitId === unitId);
  return { periodId, row, obligationId: (await row())?.id ?? "" };
}
const answers = async (obligationId: string) =>
  (
    await base.db.execute<{ question: string; amount: string | null; prefilled: string | null }>(
      sql`select question, amount::text, prefilled::text from reports.answer where obligation_id = ${obligationId} order by question`,
    )
  ).rows;

test("a look at a form writes nothing; the first answer writes what was shown counted", async () => {
  const unit = await office.unit("Đơn vị mở xem");
  const { obligationId, row } = await asked(unit, "evidence_accepted");
  const seen = await countedForm(collector(), obligationId);
  expect(seen?.answers).toMatchObject([{ question: "s1.f1", amount: 0, prefilled: 0, lockVersion: 1 }]);
  expect(await answers(obligationId)).toEqual([]);
  expect(await row()).toMatchObject({ state: "not_begun", answered: 0 });
  const reporter = office.as("reporter", "unit_reporter", unit);
  must(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount: 3, lockVersion: 1 }));
  expect(await answers(obligationId)).toEqual([{ question: "s1.f1", amount: "3", prefilled: "0" }]);
  expect((await countedForm(collector(), obligationId))?.answers).toHaveLength(1);
});

test("a deed that is refused writes nothing into a form that nobody has begun", async () => {
  const unit = await office.unit("Đơn vị bị từ chối");
  const { obligationId, row } = await asked(unit, "evidence_accepted");
  const reporter = office.as("reporter", "unit_reporter", unit);
  expect(await sendReport(reporter, { obligationId })).toMatchObject({ ok: false, reasons: [{ id: "report.unanswered", field: "s1" }] });
  expect(await saveAnswer(reporter, { obligationId, question: "s1", words: "Đã làm.", lockVersion: 3 })).toMatchObject({
    ok: false,
    reasons: [{ id: "answer.changed" }],
  });
  expect([await answers(obligationId), (await row())?.state]).toEqual([[], "not_begun"]);
  must(await saveAnswer(reporter, { obligationId, question: "s1", words: "Đã làm.", lockVersion: 0 }));
  must(await sendReport(reporter, { obligationId }));
  expect(await answers(obligationId)).toMatchObject([{ question: "s1" }, { question: "s1.f1", amount: "0", prefilled: "0" }]);
});

test("a broken Excel form is refused by name or goes back with each cell's fault, and not one answer of it is written", async () => {
  const unit = await office.unit("Đơn vị gửi Excel");
  const { obligationId, row } = await asked(unit);
  const reporter = office.as("reporter", "unit_reporter", unit);
  const words = ["s1", "Kết quả", "Đã làm.", "", null];
  const book = (amount: unknown, more: object = {}, others: object[] = []) =>
    writeXlsx({
      sheets: [
        {
          name: "Báo cáo",
          rows: [[sheetCode(obligationId)], [], [...COLUMNS], words, ["s1.f1", "Kết quả: Minh chứng", amount, "việc", null]] as never,
          ...more,
        },
        ...others,
      ] as never,
    });
  const take = async (bytes: Uint8Array) => {
    const outcome = await takeSheet(reporter, { obligationId, bytes });
    if (!outcome.ok) return outcome.reasons.map(({ id }) => id);
    const sheet = outcome.value.returned && (await readXlsx(outcome.value.returned)).sheets[0];
    return sheet ? sheet.rows.slice(3).map((cells) => cells[5] ?? "") : outcome.value.saved;
  };
  const zip = new ZipFile();
  const rows = '<row r="1"><c/></row>'.repeat(100_000);
  zip.addBuffer(Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`), "xl/worksheets/sheet1.xml");
  zip.end();
  expect(await take(await buffer(zip.outputStream))).toEqual(["sheet.too_many_rows"]);
  expect(await take(await book(3, {}, [{ name: "Ẩn", rows: [["?"]], hidden: true }]))).toEqual(["sheet.hidden"]);
  expect(await take(await book("nhiều lắm"))).toEqual(["", "Phải là số, phần nghìn cách nhau bằng dấu chấm: 1.248"]);
  const formula = new Map([["4,2", { value: 3, formula: "1+2" }]]);
  expect(await take(await book(3, { cells: formula }))).toEqual(["", "Ô có công thức; hãy gõ giá trị"]);
  expect([await answers(obligationId), (await row())?.state]).toEqual([[], "not_begun"]);
  expect(await take(await book("1.248"))).toBe(2);
  expect(await answers(obligationId)).toMatchObject([{ question: "s1" }, { question: "s1.f1", amount: "1248" }]);
});

test("a holiday moves the running last day and tells who owes it; taken off again it comes back", async () => {
  const unit = await office.unit("Đơn vị chờ nghỉ");
  const person = await buildPerson(base.db, { roles: [{ role: "unit_reporter", unitId: unit }] });
  const { row } = await asked(unit);
  const due = async () => (await row())?.dueOn;
  const told = async () =>
    (
      await base.db.execute(
        sql`select key, due_on::text as due from notifications.notice where person_id = ${person.id} and key = 'report_moved' order by id`,
      )
    ).rows;
  expect([await due(), await told()]).toEqual(["2026-07-06", []]);
  const admin = office.as("admin", "administrator");
  must(await saveCalendarDay(admin, { day: "2026-07-06", working: false, name: "Nghỉ bù", source: "thử" }));
  expect([await due(), await told()]).toEqual(["2026-07-07", [{ key: "report_moved", due: "2026-07-07" }]]);
  must(await removeCalendarDay(admin, { day: "2026-07-06" }));
  expect(await due()).toBe("2026-07-06");
});

test("a reminder reaches a unit without an account by mail with a link that opens its form; a recalled one does not leave", async () => {
  const mails: { to: string; subject: string; text: string }[] = [];
  let broken = true;
  const [job] = reportJobs({
    mail: {
      send: async (message) => {
        if (broken) throw new Error("no server");
        mails.push(message);
      },
      close: () => {},
    },
    origin: "https://xoan.example",
  });
  const unit = await office.unit("Đơn vị không tài khoản");
  await base.db.execute(sql`update identity.unit set contact = '{"email": "xa@example.vn", "phone": "0210 1"}' where id = ${unit}`);
  // Whoever reports for the whole province is no account of this unit.
  await base.db.execute(sql`insert into identity.role_grant (person_id, role, unit_id, granted_at)
    values (${(await buildPerson(base.db)).id}, 'unit_reporter', null, '2026-01-01')`);
  const { periodId, obligationId, row } = await asked(unit);
  expect(await row()).toMatchObject({ contact: null, reach: { email: "xa@example.vn", phone: "0210 1" } });
  const { token: first } = must(await makeFormLink(collector(), { obligationId }));
  const recalled = must(await remind(collector(), { periodId, obligationIds: [obligationId] }));
  must(await recallReminders(collector(), { ids: recalled.ids }));
  must(await remind(collector(), { periodId, obligationIds: [obligationId] }));
  office.at("2026-02-03T02:02:00Z");
  await expect(job?.handle(collector(), {})).rejects.toThrow("could not be sent");
  expect((await row())?.lastReminder?.state).toBe("held");
  expect(await formOfLink(base.db, first, collector().now)).toBe(obligationId);
  broken = false;
  // It waits before it tries again.
  await job?.handle(collector(), {});
  expect(mails).toEqual([]);
  office.at("2026-02-03T02:03:00Z");
  await job?.handle(collector(), {});
  await job?.handle(collector(), {});
  expect(mails.map((mail) => [mail.to, mail.subject])).toEqual([["xa@example.vn", "Đề nghị gửi báo cáo Tình hình, hạn 6/7/2026"]]);
  const token = /https:\/\/xoan\.example\/desk\/form\/([\w-]{43})\n/.exec(mails[0]?.text ?? "")?.[1] ?? "";
  expect(await formOfLink(base.db, token, collector().now)).toBe(obligationId);
  expect(await formOfLink(base.db, first, collector().now)).toBe(null);
  expect((await row())?.lastReminder).toMatchObject({ state: "sent", count: 1 });
  office.at("2026-02-03T02:00:00Z");
});

test("a letter that never leaves is given up after eight tries, each later than the last, and the trail says so", async () => {
  let tries = 0;
  const send = async () => {
    tries += 1;
    throw new Error("no server");
  };
  const [job] = reportJobs({ mail: { send, close: () => {} }, origin: "https://xoan.example" });
  const unit = await office.unit("Đơn vị hòm thư hỏng");
  await base.db.execute(sql`update identity.unit set contact = '{"email": "hong@example.vn"}' where id = ${unit}`);
  const { periodId, obligationId, row } = await asked(unit);
  must(await remind(collector(), { periodId, obligationIds: [obligationId] }));
  const triedAt: number[] = [];
  for (let minute = 1; minute <= 300; minute++) {
    office.at(new Date(Date.parse("2026-02-03T02:00:00Z") + minute * 60_000).toISOString());
    const before = tries;
    await job?.handle(collector(), {}).catch(() => {});
    if (tries > before) triedAt.push(minute);
  }
  expect(triedAt).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
  expect((await row())?.lastReminder).toMatchObject({ state: "failed" });
  const { rows } = await base.db.execute(sql`
    select (select count(*)::int from reports.event where obligation_id = ${obligationId} and event = 'reminder_failed') as told,
      (select count(*)::int from record.audit_event where action = 'report.remind.fail' and subject_id = ${obligationId}) as kept`);
  expect(rows).toEqual([{ told: 1, kept: 1 }]);
  office.at("2026-02-03T02:00:00Z");
});

test("a link is done with when its report is accepted", async () => {
  const unit = await office.unit("Đơn vị nộp bằng liên kết");
  const { obligationId } = await asked(unit);
  const { token } = must(await makeFormLink(collector(), { obligationId }));
  const opens = () => formOfLink(base.db, token, collector().now);
  const reporter = office.as("by link", "unit_reporter", unit);
  must(await saveAnswer(reporter, { obligationId, question: "s1", words: "Đã làm.", lockVersion: 0 }));
  must(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount: 1, lockVersion: 0 }));
  must(await sendReport(reporter, { obligationId, channel: "link" }));
  expect(await opens()).toBe(obligationId);
  must(await acceptReport(collector(), { obligationId }));
  expect(await opens()).toBe(null);
});
