import { describe, expect, it } from "vitest";
import type { SourceText } from "../parse/types.ts";
import { readPasted, readPlanFile } from "./index.ts";

function pasted(text: string): SourceText {
  const outcome = readPasted(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.value;
}
const texts = (text: string) => pasted(text).paragraphs.map((each) => each.text);

describe("pasted text", () => {
  it("loses odd spaces and unseen signs, and is composed; the placement of tones stays", () => {
    expect(texts("Kê\u0301 ho\u00adạch\u00a0\u2003 hoà, hòa\u200b \r\n\r\n- Một\u2028- Hai")).toEqual([
      "Kế hoạch hoà, hòa",
      "- Một",
      "- Hai",
    ]);
  });

  it("loses page numbers and running headers, and says which", () => {
    const page = (at: number) => `Kế hoạch thông tin đối ngoại\n- Việc ${at}.\n${at + 1}`;
    const source = pasted(`KẾ HOẠCH\n${[1, 2, 3, 4].map(page).join("\n")}\nKế hoạch thông tin đối ngoại\n- Cuối.`);
    expect(source.paragraphs.map((each) => each.text)).toEqual([
      "KẾ HOẠCH",
      "Kế hoạch thông tin đối ngoại",
      "- Việc 1.",
      "- Việc 2.",
      "- Việc 3.",
      "- Việc 4.",
      "- Cuối.",
    ]);
    expect(source.dropped.filter((each) => each.kind === "page_number").map((each) => each.text)).toEqual(["2", "3", "4", "5"]);
    expect(source.dropped.filter((each) => each.kind === "running_header")).toHaveLength(4);
  });

  it("joins wrapped lines and keeps short ones apart", () => {
    const wrapped = [
      "KẾ HOẠCH",
      "- Tuyên truyền, quảng bá về đất nước Việt Nam hòa bình, hữu nghị, hợp tác và phát",
      "triển, là bạn, là đối tác tin cậy, là thành viên tích cực, có trách nhiệm trong cộng",
      "đồng quốc tế.",
      "- Cung cấp thông tin về các hoạt động xây dựng và phát triển quan hệ hợp tác của tỉnh",
      "với bạn bè các nước, các tổ chức phi chính phủ và kiều bào xa quê trong cả năm nay,",
      "kịp thời.",
      "2. Mục hai",
    ];
    const found = texts(wrapped.join("\n"));
    expect(found).toHaveLength(4);
    expect(found[1]).toBe(
      "- Tuyên truyền, quảng bá về đất nước Việt Nam hòa bình, hữu nghị, hợp tác và phát triển, là bạn, là đối tác tin cậy, là thành viên tích cực, có trách nhiệm trong cộng đồng quốc tế.",
    );
  });

  it("reads two columns one after the other", () => {
    const left = Array.from({ length: 10 }, (_, at) => `- Việc bên trái số ${String(at).padStart(2, "0")} của tỉnh;`);
    const right = Array.from({ length: 10 }, (_, at) => `- Việc bên phải số ${at};`);
    const page = left.map((each, at) => `${each.padEnd(48)}${right[at]}`).join("\n");
    expect(texts(page)).toEqual([...left, ...right]);
  });

  it("keeps cells of tables with their place, and the signature beside the recipients", () => {
    const source = pasted("TT\tNhiệm vụ\tChủ trì\n1\tLàm phim\tSở Ngoại vụ\nHết.\nNơi nhận:              TM. ỦY BAN NHÂN DÂN\n- Lưu: VT.");
    expect(source.paragraphs.map((each) => [each.text, each.cell?.table, each.cell?.row, each.cell?.column])).toEqual([
      ["TT", 0, 0, 0],
      ["Nhiệm vụ", 0, 0, 1],
      ["Chủ trì", 0, 0, 2],
      ["1", 0, 1, 0],
      ["Làm phim", 0, 1, 1],
      ["Sở Ngoại vụ", 0, 1, 2],
      ["Hết.", undefined, undefined, undefined],
      ["Nơi nhận:", 1, 0, 0],
      ["TM. ỦY BAN NHÂN DÂN", 1, 0, 1],
      ["- Lưu: VT.", undefined, undefined, undefined],
    ]);
  });
});

describe("files that are refused by name", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ["plan.file.empty", Buffer.alloc(0)],
    ["plan.file.empty", Buffer.from(" \n\r\n ")],
    ["plan.file.pdf", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3")],
    ["plan.file.old_word", Buffer.from([...ole, ...Buffer.alloc(600)])],
    ["plan.file.encrypted", Buffer.concat([Buffer.from(ole), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")])],
    ["plan.file.rtf", Buffer.from("{\\rtf1\\ansi K\\'ea}")],
    ["plan.file.html", Buffer.from("<!DOCTYPE html><p>Kế hoạch</p>")],
    ["plan.file.picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["plan.file.binary", Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 31) % 256))],
    ["plan.file.too_large", Buffer.alloc(10 * 1024 * 1024 + 1, 97)],
    ["plan.file.damaged", Buffer.from("PK\u0003\u0004 not really a package")],
  ])("%s", async (id, bytes) => {
    expect(await readPlanFile(bytes)).toMatchObject({ ok: false, reasons: [{ id }] });
  });

  it("text that is too long", () =>
    expect(readPasted("a".repeat(5_000_001))).toMatchObject({ ok: false, reasons: [{ id: "plan.file.too_long" }] }));
});
