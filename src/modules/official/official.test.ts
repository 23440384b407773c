import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Document, Packer, Paragraph, TextRun } from "docx";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { timeOfficial } from "../../../bench/official.ts";
import { findParts } from "./check/find.ts";
import type { Line } from "./check/model.ts";
import { openDocx } from "./check/open.ts";
import { readDocument } from "./check/read.ts";
import { OfficialDocument, type OfficialDocumentInput } from "./contract.ts";
import { checkDocx, renderDocx, renderPdf } from "./index.ts";
import { installed } from "./pdf.ts";
import { officialDocument, planDocument, planLines } from "./testing.ts";

const soffice = await installed("soffice");
const shell = promisify(execFile);
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

async function partsOf(bytes: Uint8Array) {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.reasons));
  const read = readDocument(opened.value);
  if (!read.ok) throw new Error(JSON.stringify(read.reasons));
  return { xml: opened.value, reading: read.value, found: findParts(read.value) };
}

const texts = (lines: Line[]) => lines.map(({ text }) => text);
const ids = async (bytes: Uint8Array) => {
  const outcome = await checkDocx(bytes);
  return outcome.ok ? outcome.value.map(({ id }) => id) : outcome.reasons.map(({ id }) => id);
};

async function figurePng(): Promise<Uint8Array> {
  return new Uint8Array(
    await sharp({ create: { width: 40, height: 20, channels: 3, background: "#888" } })
      .png()
      .toBuffer(),
  );
}

/** One document of every kind and with every part, each in the decree's form. */
async function everyKind(): Promise<Record<string, OfficialDocument>> {
  const table = {
    type: "table",
    caption: "Tin, bài theo ngôn ngữ",
    columns: [{}, { share: 3 }, { align: "right" }],
    header: [["TT", "Đơn vị", "Số bài"]],
    rows: Array.from({ length: 60 }, (_, at) => [String(at + 1), `Xã số ${at + 1}`, "12"]),
  } as const;
  const annexes: OfficialDocumentInput["annexes"] = [
    { title: "Số liệu", landscape: true, blocks: [table as never] },
    { title: "Biểu đồ", blocks: [{ type: "figure", png: await figurePng(), alt: "Biểu đồ cột: 12 bài một tháng", caption: "Tin, bài" }] },
  ];
  return {
    plan: planDocument(),
    numbered: planDocument({ number: 1_234, date: "2026-12-31" }),
    report: officialDocument({ urgency: "THƯỢNG KHẨN", contact: "Phường Việt Trì, tỉnh Phú Thọ", annexes }),
    inside: officialDocument({
      body: [{ type: "paragraph", text: "Số liệu như sau:" }, table as never, { type: "pageBreak" }, { type: "paragraph", text: "Hết" }],
    }),
    endsInTable: officialDocument({ body: [table as never] }),
    parts: officialDocument({
      body: [
        { type: "division", word: "Phần", number: "I", title: "Quy định chung" },
        { type: "division", word: "Mục", number: "1", title: "Phạm vi" },
        { type: "article", number: 1, title: "Phạm vi điều chỉnh", text: "Văn bản này quy định." },
        { type: "list", style: "plus", items: [[{ text: "Chữ " }, { text: "đậm", bold: true }]] },
      ],
    }),
    letter: officialDocument({
      kind: "letter",
      symbol: "SVHTTDL-BCXB",
      addressees: ["Sở Tài chính", "Sở Nội vụ"],
      bases: [],
      urgency: "KHẨN",
    }),
    decision: officialDocument({
      kind: "decision",
      superior: undefined,
      agency: "Ủy ban nhân dân tỉnh Phú Thọ",
      decidesAs: "Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ",
      subject: "Về việc giao nhiệm vụ",
      bases: ["Căn cứ Luật Tổ chức chính quyền địa phương", "Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch"],
      body: [
        { type: "article", number: 1, text: "Giao Sở chủ trì:" },
        { type: "list", style: "letter", items: ["một;", "hai."] },
        { type: "article", number: 2, text: "Thi hành." },
      ],
      signature: { by: "Q", title: "Chủ tịch" },
    }),
    long: officialDocument({
      superior: undefined,
      agency: "Ban Chỉ đạo công tác thông tin đối ngoại và hội nhập quốc tế tỉnh Phú Thọ nhiệm kỳ 2025 - 2030",
    }),
  };
}

describe("the generator", () => {
  it("sets every kind of document in the form that the checker finds no fault with", async () => {
    for (const [name, document] of Object.entries(await everyKind()))
      expect([name, await ids(await renderDocx(document))]).toEqual([name, []]);
  });

  it("gives the same bytes for the same document", async () => {
    const document = planDocument();
    expect(Buffer.from(await renderDocx(document)).equals(Buffer.from(await renderDocx(planDocument())))).toBe(true);
  });

  it("lays out the plan of 2025 with every paragraph of the sample once, in order, in its role", async () => {
    const { found, reading } = await partsOf(
      await renderDocx(
        planDocument({
          signature: { onBehalfOf: "Ủy ban nhân dân", by: "KT", head: "Chủ tịch", title: "Phó Chủ tịch", name: "Nguyễn Huy Ngọc" },
        }),
      ),
    );
    const lines = planLines().map(flat);
    const [type, subject, opening = "", ...rest] = lines;
    const end = rest.indexOf("Nơi nhận:");
    const signed = rest.findIndex((line) => line.startsWith("TM."));
    expect(found.type?.text).toBe(type);
    expect(texts(found.subject).join(" ").toLocaleUpperCase("vi")).toBe(subject);
    const bases = found.bases.map(({ text }) => text.replace(/^Căn cứ /, "").replace(/[;.]$/, ""));
    const [first, ...body] = found.body;
    expect(`Căn cứ ${[...bases, first?.text].join("; ")}`).toBe(opening);
    const dashed = body.map((line) => (line.paragraph.form.numbering ? `- ${line.text}` : line.text));
    // Three dash items of the sample's last parts have no stop of their own; the words are compared as they stand.
    expect(dashed).toEqual(rest.slice(0, end));
    expect(texts(found.recipients)).toEqual(rest.slice(end + 1, signed));
    expect([...texts(found.authority), found.name?.text]).toEqual(rest.slice(signed));
    const letterhead = reading.lines.filter(({ paragraph, text }) => paragraph.place.table === 0 && text).length;
    const all = reading.lines.filter(({ text }) => text).length;
    expect(all - letterhead).toBe(lines.length + bases.length);
  });

  it("gives headings their levels, lists their numbers, tables their repeated head and pictures their words", async () => {
    const every = await everyKind();
    const { reading } = await partsOf(await renderDocx(planDocument()));
    const levels = reading.lines
      .filter(({ paragraph }) => paragraph.form.outline !== undefined)
      .map(({ text, paragraph }) => `${paragraph.form.outline} ${text.slice(0, 5)}`);
    expect(levels.slice(0, 3)).toEqual(["0 I. MỤ", "1 1. Mụ", "1 2. Yê"]);
    expect(levels.some((level) => level.startsWith("3 2.2.1"))).toBe(true);
    const { xml } = await partsOf(await renderDocx(every["report"] as OfficialDocument));
    const document = xml.get("word/document.xml") ?? "";
    expect(document).toContain("<w:tblHeader/>");
    expect(document).toContain('descr="Biểu đồ cột: 12 bài một tháng"');
    expect(document).toContain('w:orient="landscape"');
    expect(texts((await partsOf(await renderDocx(every["report"] as OfficialDocument))).found.annex)[0]).toBe("Phụ lục I");
  });

  it("says 'Căn cứ' before a base that is only a name, and leaves the words of the others", async () => {
    const bases = [
      "Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ",
      "Thực hiện Kế hoạch số 12/KH-UBND",
      "Theo đề nghị của Giám đốc Sở",
    ];
    const { reading } = await partsOf(await renderDocx(officialDocument({ bases })));
    const lines = reading.lines.map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining([`Căn cứ ${bases[0]};`, `${bases[1]};`, `${bases[2]}.`]));
  });

  it("escapes what looks like markup and keeps Vietnamese in NFC", async () => {
    const { reading } = await partsOf(
      await renderDocx(officialDocument({ body: [{ type: "paragraph", text: "a < b & “c” ]]> <w:p/> Việt".normalize("NFD") }] })),
    );
    expect(reading.lines.some(({ text }) => text === "a < b & “c” ]]> <w:p/> Việt./.")).toBe(true);
  });

  it.each([
    ["paragraph", { type: "paragraph", text: "Trên đây là báo cáo." }],
    ["article", { type: "article", number: 3, text: "Trên đây là báo cáo." }],
    ["item of a list", { type: "list", style: "dash", items: ["Một.", "Trên đây là báo cáo."] }],
  ] as const)("keeps the last %s on the page of the signature", async (_what, block) => {
    const { xml } = await partsOf(await renderDocx(officialDocument({ body: [{ ...block } as OfficialDocumentInput["body"][number]] })));
    const document = xml.get("word/document.xml") ?? "";
    const from = document.indexOf("Trên đây là báo cáo./.");
    const paragraph = document.slice(document.lastIndexOf("<w:p>", from), document.indexOf("<w:tbl>", from));
    expect(paragraph.match(/<w:keepNext\/>/g)).toHaveLength(2);
  });

  it("writes and measures two hundred pages in a few seconds", async () => {
    const { render, check } = await timeOfficial(200);
    expect(render).toBeLessThan(5_000);
    expect(check).toBeLessThan(15_000);
  });

  it("refuses what the form does not allow", () => {
    const faults = (change: object) =>
      OfficialDocument.safeParse({ ...planDocument(), ...change }).error?.issues.map(({ message }) => message) ?? [];
    expect(faults({ kind: "letter" })).toContain("official.addressee_missing");
    expect(faults({ kind: "decision" })).toContain("official.article_missing");
    expect(faults({ symbol: "KH - UBND" })).toContain("official.symbol_form");
    expect(faults({ signature: { by: "KT", title: "Phó" } })).toContain("official.head_missing");
    expect(faults({ signature: { by: "TL", head: "Chủ tịch", onBehalfOf: "UBND", title: "CVP" } })).toContain("official.authority_mixed");
    expect(faults({ urgency: "MẬT" })).toHaveLength(1);
    expect(faults({ place: "\u0007" })).toContain("official.unprintable");
    expect(faults({ body: [{ type: "table", columns: [{}], header: [["a"]], rows: [["a", "b"]] }] })).toContain("official.row_length");
    expect(faults({ body: [{ type: "figure", png: new Uint8Array(50), alt: "x" }] })).toContain("official.not_png");
  });
});

describe("files of other programs", () => {
  it("measures a file of another library by its defaults", async () => {
    const document = new Document({
      styles: { default: { document: { run: { font: "Calibri", size: 22 } } } },
      sections: [
        {
          children: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "Về việc gì đó", "Nội dung."].map(
            (text) => new Paragraph({ children: [new TextRun(text)] }),
          ),
        },
      ],
    });
    const found = await ids(new Uint8Array(await Packer.toBuffer(document)));
    for (const id of [
      "font.name",
      "national.size",
      "national.bold",
      "motto.line_missing",
      "agency.missing",
      "number.missing",
      "body.size",
      "body.align",
      "signature.missing",
      "page.margin_left",
    ])
      expect(found).toContain(id);
  });

  it.skipIf(!soffice)(
    "finds no fault in what LibreOffice makes of our files, and names what a web page got wrong",
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), "xoan-official-"));
      const convert = (to: string, ...files: string[]) =>
        shell("soffice", [
          "--headless",
          `-env:UserInstallation=file://${folder}/profile`,
          "--convert-to",
          to,
          "--outdir",
          folder,
          ...files.map((file) => path.join(folder, file)),
        ]);
      try {
        const every = await everyKind();
        for (const [name, document] of Object.entries(every))
          await writeFile(path.join(folder, `${name}.docx`), await renderDocx(document));
        const names = Object.keys(every);
        await convert("odt", ...names.map((name) => `${name}.docx`));
        await convert("docx:MS Word 2007 XML", ...names.map((name) => `${name}.odt`));
        for (const name of names) expect([name, await ids(await readFile(path.join(folder, `${name}.docx`)))]).toEqual([name, []]);
        await writeFile(
          path.join(folder, "page.html"),
          '<meta charset="utf-8"><p style="font-family:Arial;font-size:12pt;color:#00f">Độc lập - Tự do - Hạnh phúc</p><p style="font-size:14pt;text-align:justify">Nội dung.</p>',
        );
        await writeFile(
          path.join(folder, "note.rtf"),
          "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\paperw12240\\paperh15840\\f0\\fs24 Van ban.\\par}",
        );
        await convert("odt:writer8", "page.html");
        await convert("docx:MS Word 2007 XML", "page.odt", "note.rtf");
        const page = await ids(await readFile(path.join(folder, "page.docx")));
        expect(page).toEqual(expect.arrayContaining(["font.name", "font.color", "motto.size", "national.missing"]));
        expect(await ids(await readFile(path.join(folder, "note.docx")))).toEqual(
          expect.arrayContaining(["page.paper", "font.name", "body.size"]),
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});

describe("PDF", () => {
  it.skipIf(!soffice)(
    "shows the plan on pages of which the first has no number",
    async () => {
      const outcome = await renderPdf(planDocument({ number: 7, date: "2026-02-05" }));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
      const folder = await mkdtemp(path.join(tmpdir(), "xoan-pdf-test-"));
      await writeFile(path.join(folder, "a.pdf"), outcome.value);
      const { stdout } = await shell("pdftotext", ["-layout", path.join(folder, "a.pdf"), "-"]);
      await rm(folder, { recursive: true, force: true });
      const pages = stdout.split("\f");
      expect(pages[0]).toContain("Số: 07/KH-UBND");
      expect(pages[0]?.trimStart()).toMatch(/^ỦY BAN/);
      for (const [at, page] of pages.slice(1, -1).entries()) expect(page.trim().split(/\s/)[0]).toBe(String(at + 2));
    },
    150_000,
  );

  it("is refused where LibreOffice is missing, fails or hangs", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "xoan-soffice-"));
    const fake = async (name: string, script: string) => {
      await writeFile(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return path.join(folder, name);
    };
    const document = officialDocument();
    expect(await renderPdf(document, { soffice: path.join(folder, "none") })).toMatchObject({
      ok: false,
      reasons: [{ id: "official.pdf_failed" }],
    });
    expect(await renderPdf(document, { soffice: await fake("broken", "exit 1") })).toMatchObject({
      ok: false,
      reasons: [{ id: "official.pdf_failed" }],
    });
    expect(await renderPdf(document, { soffice: await fake("hangs", "sleep 60"), seconds: 0.3 })).toMatchObject({
      ok: false,
      reasons: [{ id: "official.pdf_timeout" }],
    });
    const before = process.env["PATH"];
    process.env["PATH"] = folder;
    try {
      expect(await renderPdf(document)).toMatchObject({ ok: false, reasons: [{ id: "official.pdf_unavailable" }] });
    } finally {
      process.env["PATH"] = before;
    }
    await rm(folder, { recursive: true, force: true });
  });
});
