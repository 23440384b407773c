import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { testDatabase } from "../../../tests/support/database.ts";
import { searchListener } from "../search/listener.ts";
import { searchPublic } from "../search/searchPublic.ts";
import { SECTIONS } from "./contract.ts";
import {
  approveRevision,
  BLANK_FACTS,
  clearRevision,
  collectKinds,
  commonFacts,
  createDocument,
  defineKind,
  deskRevision,
  publicCards,
  publishRevision,
  saveRevision,
  submitRevision,
} from "./index.ts";
import { buildOffice, must, paragraphs } from "./testing.ts";

const facts = commonFacts.extend({ height: z.number().min(0), names: z.array(z.string()) });
const blank = { ...BLANK_FACTS, height: 0, names: [] };
/** A kind with facts of its own that needs no summary and no approval; it takes the name of one that the database knows. */
const place = defineKind({
  id: "article",
  facts,
  blank,
  text: ["title", "body"],
  sections: ["heritage"],
  listed: ["heritage"],
  dated: false,
  schemaOrg: "Place",
  leavesOut: ["approve"],
  searchText: ({ names }) => names,
});
const kinds = collectKinds([place]);

let test: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
beforeAll(async () => {
  test = await testDatabase();
  office = await buildOffice(
    test.db,
    searchListener(() => kinds),
    kinds,
  );
});
afterAll(() => test.close());

const open = (input: { section?: "heritage" | "news"; kind?: string; facts?: unknown }) =>
  createDocument(office.as("writer", "writer"), {
    kind: "article",
    section: "heritage",
    title: "Đền Hùng",
    unitId: office.unitId,
    ...input,
  });
const ids = (outcome: { ok: boolean; reasons?: { id: string; field?: string }[] }) =>
  (outcome.reasons ?? []).map(({ id, field }) => `${id} ${field ?? ""}`.trim());

describe("the list of kinds", () => {
  it("is closed: an unknown kind throws, a form's word is looked up", async () => {
    expect(() => kinds.of("blog")).toThrow("unknown kind blog");
    expect(kinds.find("blog")).toBeNull();
    expect(kinds.find("toString")).toBeNull();
    await expect(open({ kind: "blog" })).rejects.toThrow("unknown kind blog");
  });

  it("refuses two kinds of one name and blank facts that do not fit", () => {
    expect(() => collectKinds([place, place])).toThrow("two kinds");
    expect(() => collectKinds([{ ...place, blank: { ...blank, height: -1 } }])).toThrow("blank facts");
  });

  it("says which kinds a section lists", () => {
    expect(SECTIONS.filter((section) => kinds.listedIn(section).length > 0)).toEqual(["heritage"]);
    expect(kinds.dated).toEqual([]);
  });
});

describe("a kind with facts of its own", () => {
  it("says where it may stand and what its facts are, every reason at once", async () => {
    expect(ids(await open({ section: "news", facts: { ...blank, height: -1, names: [2] } }))).toEqual([
      "facts.shape facts.height",
      "facts.shape facts.names.0",
      "section.kind section",
    ]);
  });

  it("keeps its own facts, drops what it does not know, and refuses what does not fit without saving a word", async () => {
    const writer = office.as("writer", "writer");
    const { revisionId } = must(await open({ facts: { ...blank, height: 175, colour: "green" } }));
    expect((await deskRevision(writer, revisionId))?.facts).toEqual({ ...blank, height: 175 });
    const content = { title: "Đền Hùng", summary: "", slug: null, lead: null, body: paragraphs("Trên núi.") };
    const outcome = await saveRevision(writer, { revisionId, lockVersion: 1, content, facts: { ...blank, height: "tall" } });
    expect(ids(outcome)).toEqual(["facts.shape facts.height"]);
    expect((await deskRevision(writer, revisionId))?.lockVersion).toBe(1);
  });

  it("is ready without what it does not ask for, skips the step it leaves out, and is found by its facts", async () => {
    const writer = office.as("writer", "writer");
    const { revisionId } = must(await open({ facts: { ...blank, names: ["Nghĩa Lĩnh"] } }));
    expect(ids(await submitRevision(writer, { revisionId }))).toEqual(["body.empty body"]);
    const content = { title: "Đền Hùng", summary: "", slug: null, lead: null, body: paragraphs("Trên núi.") };
    must(await saveRevision(writer, { revisionId, lockVersion: 1, content }));
    must(await submitRevision(writer, { revisionId }));
    must(await clearRevision(office.as("clearance", "clearance_officer"), { revisionId, checklist: [] }));
    expect((await deskRevision(writer, revisionId))?.state).toBe("approved");
    expect(ids(await approveRevision(office.as("approver", "approver"), { revisionId, publish: false }))).toContain("kind.approve");
    must(await publishRevision(office.as("publisher", "publisher"), { revisionId }));
    expect((await searchPublic(test.db, { lang: "vi", q: "nghia linh", limit: 5, offset: 0 })).total).toBe(1);
    const shown = async (names: string[]) =>
      (await publicCards(test.db, { lang: "vi", today: "2026-11-27", kinds: names, limit: 5 })).cards.length;
    expect([await shown(["article"]), await shown(["page"])]).toEqual([1, 0]);
  });
});
