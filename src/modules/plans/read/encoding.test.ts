import { describe, expect, it } from "vitest";
import { decode, recode } from "./encoding.ts";
import { vietnameseShare } from "./syllable.ts";
import { fromTcvn3, TCVN3_LETTERS } from "./tcvn3.ts";
import { fromVni, VNI_LETTERS } from "./vni.ts";

const SENTENCE =
  "Kế hoạch công tác thông tin đối ngoại của tỉnh: giữ gìn bản sắc, quảng bá hình ảnh vùng đất Tổ, mỗi xã đều có người theo dõi.";
const TONED = [..."aăâeêioôơuưy"].flatMap((vowel) =>
  ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
);
const ALPHABET = [...TONED, "đ"].filter((each) => !/^[aeiouy]$/.test(each));

const inverse = <K>(letters: ReadonlyMap<K, string>) => new Map([...letters].map(([code, letter]) => [letter, code]));

function toTcvn3(text: string): Uint8Array {
  const codes = inverse(TCVN3_LETTERS);
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? letter.charCodeAt(0)));
}

function toVni(text: string): string {
  const written = new Map(
    [...VNI_LETTERS].filter(([code]) => code === code.toLowerCase() || code === code.toUpperCase()).map(([code, letter]) => [letter, code]),
  );
  return [...text].map((letter) => written.get(letter) ?? letter).join("");
}

describe("TCVN3", () => {
  it("knows every small letter and the seven capitals, each by one code", () => {
    expect([...TCVN3_LETTERS.values()].sort()).toEqual([...ALPHABET, ..."ĂÂÊÔƠƯĐ"].sort());
    for (const letter of ALPHABET) expect(fromTcvn3(Buffer.from(toTcvn3(letter)).toString("latin1"))).toBe(letter);
  });

  it("reads what an old program wrote", () =>
    expect(fromTcvn3("Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp")).toBe("Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập"));

  it("makes toned letters of words in capitals capital, and those of other words not", () => {
    expect(fromTcvn3("ñY BAN NH¢N D¢N, KÕ HO¹CH, V/ Tæ CHøC THùC HIÖN")).toBe("ỦY BAN NHÂN DÂN, KẾ HOẠCH, V/ TỔ CHỨC THỰC HIỆN");
    expect(fromTcvn3("Sè: 8/KH-UBND, Së VHTTDL, Tæ chøc, ý kiÕn, §Ò ¸n")).toBe("Số: 8/KH-UBND, Sở VHTTDL, Tổ chức, ý kiến, Đề án");
  });

  it("is recognised in a file and in pasted text", () => {
    expect(decode(toTcvn3(SENTENCE))).toEqual({ text: SENTENCE, encoding: "tcvn3" });
    expect(recode(Buffer.from(toTcvn3(SENTENCE)).toString("latin1"), "utf-8")).toEqual({ text: SENTENCE, encoding: "tcvn3" });
  });
});

describe("VNI", () => {
  it("knows every letter, small and capital, and gives it back", () => {
    const letters = [...ALPHABET, ...ALPHABET.map((each) => each.toUpperCase())];
    expect([...new Set(VNI_LETTERS.values())].sort()).toEqual([...letters].sort());
    for (const letter of letters) expect(fromVni(toVni(letter))).toBe(letter);
    // Each letter beside every other: a mark belongs to the letter before it and to no other.
    for (const first of letters)
      for (const second of ["n", "a", "đ", "Đ", "m"]) expect(fromVni(toVni(first) + toVni(second))).toBe(first + second);
  });

  it("reads what an old program wrote", () =>
    expect(fromVni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp")).toBe("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập"));

  it("is recognised in a file", () => expect(decode(Buffer.from(toVni(SENTENCE), "latin1"))).toEqual({ text: SENTENCE, encoding: "vni" }));
});

describe("other encodings", () => {
  it.each(["utf-8", "utf-16le", "utf-16be"])("%s is read with its mark and without", (encoding) => {
    const plain = encoding === "utf-8" ? Buffer.from(SENTENCE) : Buffer.from(SENTENCE, "utf16le");
    if (encoding === "utf-16be") plain.swap16();
    const mark = { "utf-8": [0xef, 0xbb, 0xbf], "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] }[encoding] ?? [];
    expect(decode(plain)).toEqual({ text: SENTENCE, encoding });
    expect(decode(Buffer.concat([Buffer.from(mark), plain]))).toEqual({ text: SENTENCE, encoding });
  });

  it("Windows-1258 is read and composed", () => {
    // 'Kế hoạch đối ngoại của tỉnh Phú Thọ giữ gìn bản sắc' with tones as signs of their own.
    const tones: Record<string, number> = { "\u0300": 0xcc, "\u0309": 0xd2, "\u0303": 0xde, "\u0301": 0xec, "\u0323": 0xf2 };
    const base: Record<string, number> = { ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0 };
    const text = "Kế hoạch đối ngoại của tỉnh Phú Thọ giữ gìn bản sắc";
    const bytes = [...text].flatMap((letter) => {
      const [first = "", ...rest] = letter.normalize("NFD");
      const tone = rest.find((each) => tones[each]);
      const whole = (first + rest.filter((each) => each !== tone).join("")).normalize("NFC");
      return [base[whole] ?? whole.charCodeAt(0), ...(tone ? [tones[tone] ?? 0] : [])];
    });
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding: "windows-1258" });
  });

  it("bytes that are no Vietnamese in any encoding are refused", () => {
    expect(decode(Uint8Array.from({ length: 3000 }, (_, at) => 160 + ((at * 7919) % 95)))).toBeNull();
  });

  it("good text, French words and ASCII stay as they are", () => {
    for (const text of [SENTENCE, "Plan of work, plain letters only", `${SENTENCE} Mô hình café, résumé, fiancée, naïve`])
      expect(recode(text, "utf-8")).toEqual({ text, encoding: "utf-8" });
  });

  it("knows a syllable when it sees one", () => {
    expect(vietnameseShare(SENTENCE)).toBe(1);
    expect(vietnameseShare("nghiêng ngoằn ngoèo quỳnh khuỷu yếu giữa quốc thuở uống ướt")).toBe(1);
    expect(vietnameseShare("één twéé dríé viér víjf zés")).toBeLessThan(0.8);
  });
});
