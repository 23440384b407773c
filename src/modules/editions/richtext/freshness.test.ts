import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content, everyBlock, paragraph } from "./documents.testdata.ts";
import { freshness, lineageFrom, staleCount } from "./freshness.ts";
import { blockHashes, contentHash } from "./hash.ts";
import { withBlockIds } from "./ids.ts";
import type { Block, RichDoc } from "./nodes.ts";

const NOTHING = { changed: [], added: [], removed: [] };
const twenty = (): Block[] => Array.from({ length: 20 }, (_, index) => paragraph(`p${index}`, `Đoạn văn số ${index}`));

describe("withBlockIds", () => {
  const counter = () => {
    let n = 0;
    return () => `new${(n += 1)}`;
  };
  const ids = (blocks: Block[]) => withBlockIds({ type: "doc", content: blocks }, counter()).content.map((block) => block.attrs?.id);

  it("gives ids to those without, renews duplicates, keeps the first", () => {
    expect(ids([paragraph("a", "1"), paragraph(null, "2"), paragraph("a", "3"), paragraph("b", "4")])).toEqual(["a", "new1", "new2", "b"]);
  });
  it("renews ids that are fixed or that objects carry", () =>
    expect(ids([paragraph("title", "1"), paragraph("constructor", "2")])).toEqual(["new1", "new2"]));
  it("never takes an id that a later block has", () =>
    expect(ids([paragraph(null, "1"), paragraph("new1", "2")])).toEqual(["new2", "new1"]));
  it("changes nothing the second time", () => {
    const doc: RichDoc = withBlockIds({ type: "doc", content: twenty() }, counter());
    expect(
      withBlockIds(doc, () => {
        throw new Error("not needed");
      }),
    ).toEqual(doc);
  });
  it("fails loudly on an id source that is stuck", () =>
    expect(() => withBlockIds({ type: "doc", content: [paragraph(null, ""), paragraph(null, "")] }, () => "same")).toThrow(
      "no unused block id",
    ));
});

describe("blockHashes", () => {
  const hash = (block: Block) => blockHashes(content([block]))[block.attrs?.id ?? ""];

  it("has the fixed ids, and leaves out what holds no words", () => {
    expect(Object.keys(blockHashes(content([paragraph("p", "a"), paragraph("blank", " ")], { summary: "" })))).toEqual(["title", "p"]);
    const lead = { mediaId: "m", alt: "", decorative: true, caption: "", credit: "" };
    expect(Object.keys(blockHashes(content([], { lead })))).toEqual(["title", "summary", "lead"]);
  });
  it("is stable across releases", () => {
    // The digest of {"content":[{"text":"Xoan","type":"text"}],"type":"paragraph"}
    expect(hash(paragraph("p", "Xoan"))).toBe("54b634b27e0e266c5d923c68ce0f952dc84fe561c72ce817f8e2c0fae544346d");
  });
  it("ignores the id, the Unicode form, key order and empty attributes", () => {
    const one = hash(paragraph("p", "Đền Hùng ở Phú Thọ"));
    expect(hash(paragraph("q", "Đền Hùng ở Phú Thọ".normalize("NFD")))).toBe(one);
    expect(hash({ content: [{ marks: [], text: "Đền Hùng ở Phú Thọ", type: "text" }], attrs: { id: "p" }, type: "paragraph" })).toBe(one);
  });
  it("sees a changed word, mark, level, address, alt text", () => {
    const variants: Block[] = [
      paragraph("p", "a"),
      paragraph("p", "a."),
      { type: "paragraph", attrs: { id: "p" }, content: [{ type: "text", text: "a", marks: [{ type: "bold" }] }] },
      { type: "heading", attrs: { id: "p", level: 2 }, content: [{ type: "text", text: "a" }] },
      { type: "heading", attrs: { id: "p", level: 3 }, content: [{ type: "text", text: "a" }] },
      { type: "figure", attrs: { id: "p", mediaId: "m", alt: "a", decorative: false, caption: "", credit: "" } },
      { type: "figure", attrs: { id: "p", mediaId: "m", alt: "b", decorative: false, caption: "", credit: "" } },
    ];
    expect(new Set(variants.map(hash)).size).toBe(variants.length);
  });
  it("refuses a block without an id", () => expect(() => blockHashes(content([paragraph(null, "a")]))).toThrow("withBlockIds"));
});

describe("contentHash", () => {
  const base = content(everyBlock().content);
  it("covers every word and fact, and no block id", () => {
    const other = content(
      everyBlock().content.map((block) => ({ ...block, attrs: { ...block.attrs, id: `x${block.attrs?.id}` } }) as Block),
    );
    const facts = { topics: ["culture"], family: "tea" };
    expect(contentHash(other, facts)).toBe(contentHash(base, facts));
    const variants = [
      contentHash(base, facts),
      contentHash(base, null),
      contentHash(base, { ...facts, family: "drum" }),
      contentHash({ ...base, slug: "a" }, facts),
      contentHash({ ...base, title: "b" }, facts),
      contentHash({ ...base, summary: "b" }, facts),
      contentHash(content(base.body.content.toReversed()), facts),
      contentHash({ ...base, lead: { mediaId: "m", alt: "", decorative: true, caption: "", credit: "" } }, facts),
    ];
    expect(new Set(variants).size).toBe(variants.length);
  });
});

describe("freshness", () => {
  const before = blockHashes(content(twenty()));
  const lineage = lineageFrom(before);

  it("is exact: one edited paragraph of twenty is the one stale block", () => {
    fc.assert(
      fc.property(fc.nat(19), fc.string({ minLength: 1, maxLength: 8 }), (index, words) => {
        const edited = twenty().with(index, paragraph(`p${index}`, `khác ${words}`));
        expect(freshness(blockHashes(content(edited)), lineage)).toEqual({ changed: [`p${index}`], added: [], removed: [] });
      }),
    );
  });
  it("moving blocks or saving again stales nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(twenty(), { minLength: 20 }), (moved) => {
        expect(freshness(blockHashes(content(JSON.parse(JSON.stringify(moved)))), lineage)).toEqual(NOTHING);
      }),
    );
  });
  it("names added and removed blocks, and counts all", () => {
    const now = freshness(blockHashes(content([...twenty().slice(1), paragraph("new", "mới")], { title: "Khác" })), lineage);
    expect(now).toEqual({ changed: ["title"], added: ["new"], removed: ["p0"] });
    expect(staleCount(now)).toBe(3);
  });
  it("a split block is stale when one part still follows the older words; 'still correct' carries the newer hash", () => {
    const now = blockHashes(content(twenty().with(3, paragraph("p3", "khác"))));
    const fresh = { source: "p3", hash: now.p3 ?? "" };
    const { p3, ...others } = lineage;
    expect(p3).toBeDefined();
    expect(freshness(now, { ...others, p3: fresh, p3b: { source: "p3", hash: before.p3 ?? "" } }).changed).toEqual(["p3"]);
    expect(freshness(now, { ...others, p3: { ...fresh, still: true } })).toEqual(NOTHING);
  });
  it("an empty line in the source stales nothing", () =>
    expect(freshness(blockHashes(content([...twenty(), paragraph("end", "")])), lineage)).toEqual(NOTHING));
  it("names of object members are no blocks", () =>
    expect(freshness(before, { ...lineage, x: { source: "constructor", hash: "" } }).removed).toEqual(["constructor"]));
});
