import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zipped } from "../docx/package.ts";
import { renderDocx } from "../docx/render.ts";
import { officialDocument } from "../testing.ts";
import { checkDocx } from "./check.ts";
import { openDocx } from "./open.ts";

const good = await renderDocx(officialDocument());

async function reason(bytes: Uint8Array): Promise<string> {
  const outcome = await checkDocx(bytes);
  return outcome.ok ? "opened" : (outcome.reasons[0]?.id ?? "");
}

/** Our own file with some parts set to other words. */
async function changed(change: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const opened = await openDocx(good);
  if (!opened.ok) throw new Error("our own file is refused");
  return zipped(Object.entries({ ...Object.fromEntries(opened.value), ...change }));
}

const RELATIONS = "word/_rels/document.xml.rels";
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const doc = (inside: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

/** Replaces bytes of the same length everywhere, as one does to a zip by hand. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1"));
}

describe("a hostile or foreign file", () => {
  it("opens our own", async () => {
    expect(await checkDocx(good)).toEqual({ ok: true, value: [] });
  });

  it("refuses what is no Word file", async () => {
    expect(await reason(new Uint8Array())).toBe("official.not_docx");
    expect(await reason(new TextEncoder().encode("%PDF-1.7 …"))).toBe("official.not_docx");
    expect(await reason(good.subarray(0, good.length / 2))).toBe("official.not_docx");
    expect(await reason(await zipped([["mimetype", "application/epub+zip"]]))).toBe("official.not_docx");
    expect(await reason(new Uint8Array(7 * 1024 * 1024 + 1))).toBe("official.too_large");
  });

  it("tells an old Word file from one under a password", async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await reason(new Uint8Array([...ole, ...Buffer.alloc(600)]))).toBe("official.old_word");
    expect(await reason(new Uint8Array([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]))).toBe("official.encrypted");
    const flagged = Buffer.from(good);
    const central = flagged.indexOf("PK\u0001\u0002", 0, "latin1");
    flagged.writeUInt16LE(flagged.readUInt16LE(central + 8) | 1, central + 8);
    expect(await reason(new Uint8Array(flagged))).toBe("official.encrypted");
  });

  it("refuses bombs before they are unpacked", async () => {
    const bomb = await changed({ "word/document.xml": doc(" ".repeat(40 * 1024 * 1024)) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await reason(bomb)).toBe("official.part_too_large");
    const lying = Buffer.from(bomb);
    const name = lying.lastIndexOf("word/document.xml", undefined, "latin1");
    lying.writeUInt32LE(1_000, name - 46 + 24);
    expect(await reason(new Uint8Array(lying))).toBe("official.not_docx");
    expect(await reason(await changed(Object.fromEntries(Array.from({ length: 3_100 }, (_, at) => [`word/x${at}`, ""]))))).toBe(
      "official.too_many_parts",
    );
    const parts = Object.fromEntries(
      Array.from({ length: 3 }, (_, at) => [`word/header${at}.xml`, `<x>${" ".repeat(15 * 1024 * 1024)}</x>`]),
    );
    expect(await reason(await changed(parts))).toBe("official.part_too_large");
  });

  it("refuses entities, depth and broken XML", async () => {
    const billion = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await reason(await changed({ "word/document.xml": billion + doc("&b;") }))).toBe("official.xml_doctype");
    expect(await reason(await changed({ "word/styles.xml": `\ufeff${billion}<x/>` }))).toBe("official.xml_doctype");
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(billion + doc(""), "utf16le")]);
    expect(await reason(await changed({ "word/document.xml": new Uint8Array(wide) }))).toBe("official.xml_doctype");
    expect(await reason(await changed({ "word/document.xml": doc("<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000)) }))).toBe(
      "official.xml_broken",
    );
    expect(await reason(await changed({ "word/document.xml": doc("<w:p>") }))).toBe("official.xml_broken");
    expect(await reason(await changed({ "word/styles.xml": "words" }))).toBe("official.xml_broken");
  });

  it("refuses paths out of the file, macros and what is fetched from outside", async () => {
    const odd = await zipped([["aa/evil.xml", "<x/>"]]);
    expect(await reason(patched(odd, "aa/evil", "../evil"))).toBe("official.bad_path");
    expect(await reason(await changed({ "word/vbaProject.bin": "x" }))).toBe("official.macros");
    expect(
      await reason(
        await changed({ "[Content_Types].xml": '<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>' }),
      ),
    ).toBe("official.macros");
    expect(await reason(await changed({ [RELATIONS]: relation("attachedTemplate", "http://evil.example/x.dotm") }))).toBe(
      "official.external",
    );
    expect(await reason(await changed({ [RELATIONS]: relation("image", "\\\\evil\\share\\x.png") }))).toBe("official.external");
    expect(await reason(await changed({ "_rels/.rels": relation("image", "x") }))).toBe("official.external");
  });

  it("reads a file with links that a person clicks, styles in a circle, and a list that is not there", async () => {
    const circle =
      '<w:styles xmlns:w="x"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>';
    const text = doc('<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>');
    expect(
      await reason(
        await changed({ "word/styles.xml": circle, "word/document.xml": text, [RELATIONS]: relation("hyperlink", "https://example.org") }),
      ),
    ).toBe("opened");
  });

  it("answers, and never throws, whatever bytes are flipped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (flips) => {
        const bytes = new Uint8Array(good);
        for (const [at, value] of flips) bytes[at] = value;
        const outcome = await checkDocx(bytes);
        expect(outcome.ok || outcome.reasons.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
