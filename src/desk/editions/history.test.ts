import { RouterContextProvider } from "react-router";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startRevision, saveRevision, type EditionContext } from "#modules/editions";
import { buildOffice, carryToLive, draft, must, paragraphs } from "#modules/editions/testing";
import { testDatabase } from "#tests/database";
import { requestContext } from "../../context.ts";
import type { Route } from "./+types/history";
import { action, loader } from "./history.tsx";

// The words are not what is tested here: keys stand for themselves.
vi.mock("../messages/index.ts", () => ({
  DESK_LANGUAGES: ["vi", "en"],
  translator: () => Object.assign((key: string) => key, { lang: "vi" }),
  reasonText: () => "",
  maybe: () => "",
}));

let test: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
beforeAll(async () => {
  test = await testDatabase();
  office = await buildOffice(test.db);
});
afterAll(() => test.close());

function args(ctx: EditionContext, editionId: string, request: Request) {
  const context = new RouterContextProvider();
  const { actor, now, db, emit, enqueue, kinds, requestId } = ctx;
  context.set(requestContext, {
    runtime: { db, emit, enqueue, kinds },
    lang: "vi",
    actor,
    now,
    requestId,
    origin: "http://desk.test",
    nonce: undefined,
  } as never);
  return { request, context, params: { editionId } } as never as Route.LoaderArgs & Route.ActionArgs;
}

const open = (ctx: EditionContext, editionId: string, search = "") =>
  loader(args(ctx, editionId, new Request(`http://desk.test/desk/history/${editionId}${search}`)));
const restore = (ctx: EditionContext, editionId: string, revision: string) =>
  action(
    args(
      ctx,
      editionId,
      new Request(`http://desk.test/desk/history/${editionId}`, { method: "POST", body: new URLSearchParams({ revision }) }),
    ),
  );

async function twoRevisions(title: string) {
  const made = await draft(office, title, "Một.", "Hai.");
  await carryToLive(office, made.revisionId);
  const { rows } = await test.db.execute<{ edition_id: string }>(
    `select edition_id from editions.revision where id = '${made.revisionId}'`,
  );
  const editionId = rows[0]?.edition_id ?? "";
  const writer = office.as("writer", "writer");
  const second = must(await startRevision(writer, { editionId }));
  must(
    await saveRevision(writer, {
      revisionId: second.revisionId,
      lockVersion: 1,
      content: { title, summary: `${title}.`, slug: null, lead: null, body: paragraphs("Một.", "Ba.") },
    }),
  );
  return { editionId, first: made.revisionId, second: second.revisionId };
}

it("compares the newest two revisions, whichever way round they are named", async () => {
  const { editionId } = await twoRevisions("So sánh");
  const writer = office.as("writer", "writer");
  const view = await open(writer, editionId);
  expect(
    view.changes.map(({ id, kind, parts }) => [id, kind, parts.filter(({ op }) => op !== "same").map(({ op, text }) => `${op} ${text}`)]),
  ).toEqual([["b2", "changed", ["del Hai", "ins Ba"]]]);
  expect((await open(writer, editionId, `?from=${view.to}&to=${view.from}`)).changes).toEqual(view.changes);
  expect((await open(writer, editionId, `?from=${view.to}&to=${view.to}`)).changes).toEqual([]);
});

it("offers to bring back an older revision to writers only, and shows nothing without any role", async () => {
  const { editionId } = await twoRevisions("Quyền");
  const restorable = async (...roles: Parameters<typeof office.as>[1][]) =>
    (await open(office.as(`p-${roles.join()}`, ...roles), editionId)).revisions.map((revision) => revision.restorable);
  expect(await restorable("writer")).toEqual([false, true]);
  expect(await restorable("auditor")).toEqual([false, false]);
  await expect(restorable()).rejects.toMatchObject({ init: { status: 403 } });
  await expect(open(office.as("writer", "writer"), "no-id")).rejects.toMatchObject({ init: { status: 404 } });
});

it("refuses to restore over a revision in progress, beside the revision that was asked for", async () => {
  const { editionId, first } = await twoRevisions("Đang dở");
  expect(await restore(office.as("writer", "writer"), editionId, first)).toMatchObject({
    data: { of: first, reasons: [{ id: "restore.in_flight" }] },
    init: { status: 422 },
  });
});

it("opens the editor on the restored words", async () => {
  const { editionId, first, second } = await twoRevisions("Khôi phục");
  await carryToLive(office, second);
  const answer = await restore(office.as("writer", "writer"), editionId, first);
  expect(answer instanceof Response && answer.headers.get("Location")).toMatch(/^\/desk\/edit\/[0-9a-f-]{36}$/);
  const view = await open(office.as("writer", "writer"), editionId);
  expect(view.revisions).toHaveLength(3);
  expect((await open(office.as("writer", "writer"), editionId, "?from=1&to=3")).changes).toEqual([]);
});
