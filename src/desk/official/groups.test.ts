import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { officialEn } from "../messages/official.en.ts";
import { officialVi } from "../messages/official.vi.ts";
import { translator } from "../messages/index.ts";
import { deviationWords, grouped, measureWords } from "./groups.ts";

const CHECK = path.join(import.meta.dirname, "../../modules/official/check");
const sources = [...readdirSync(path.join(CHECK, "rules")).map((name) => `rules/${name}`), "report.ts", "open.ts"].map((name) =>
  readFileSync(path.join(CHECK, name), "utf8"),
);
const matches = (pattern: RegExp) => new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found = ""]) => found)));

describe("words of the check", () => {
  it("has words for every element and aspect that the rules name", () => {
    const aspects = [...matches(/["`](?:[a-z_]+|\$\{element\})\.([a-z_]+)["`]/g)].filter(
      (aspect) => !["ts", "rels", "too_large"].includes(aspect),
    );
    const elements = [...matches(/"([a-z_]+)\.[a-z_]+"/g), ...matches(/checkFace\(add, "([a-z_]+)"/g), ...matches(/element: "([a-z_]+)"/g)];
    expect(aspects.length).toBeGreaterThan(35);
    const keys = [
      ...aspects.map((aspect) => `official.aspect.${aspect}`),
      ...elements.map((element) => `official.element.${element}`),
      "official.aspect.margin_top",
    ];
    const wordless = keys.filter((key) => !(key in officialVi) && !/\.(official|word)$/.test(key));
    expect(wordless).toEqual([]);
  });

  it("has words for every refusal of a file", () => {
    const open = readFileSync(path.join(CHECK, "open.ts"), "utf8");
    const ids = [...open.matchAll(/(?:refuse\(| \? | : |return )"([a-z_]+)"/g)].map(([, id = ""]) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["not_docx", "encrypted", "macros", "external", "bad_path", "part_too_large", "xml_doctype"]),
    );
    expect(ids.filter((id) => !(`reason.official.${id}` in officialVi))).toEqual([]);
  });

  it("has words for every measure that is no figure", () => {
    const required = [...matches(/(?:required|found): (?:[^",]+ \? )?"([a-z_]+)"/g)].filter((value) => value !== "none");
    expect(required.length).toBeGreaterThan(15);
    expect(required.filter((value) => !(`official.value.${value}` in officialVi))).toEqual([]);
  });

  it("says an element, what is wrong, and a measure in both languages", () => {
    const [vi, en] = [translator("vi"), translator("en")];
    expect(deviationWords(vi, { id: "page.margin_right" })).toBe("Trang: lề phải");
    expect(deviationWords(en, { id: "motto.line_missing" })).toBe("Motto: no line below");
    expect([measureWords(vi, "bold"), measureWords(en, "both"), measureWords(vi, "25 mm")]).toEqual(["đậm", "justified", "25 mm"]);
    expect(Object.keys(officialEn)).toEqual(Object.keys(officialVi));
  });

  it("puts every deviation in one part of the page, errors before warnings", () => {
    const one = (id: string, severity: "error" | "warning") => ({
      id,
      element: id.split(".")[0] ?? "",
      found: "",
      required: "",
      clause: "",
      severity,
      count: 1,
    });
    const groups = grouped([one("recipients.end", "warning"), one("name.size", "error"), one("page.paper", "error")]);
    expect(groups.map(({ id, deviations }) => [id, ...deviations.map((each) => each.id)])).toEqual([
      ["page", "page.paper"],
      ["end", "name.size", "recipients.end"],
    ]);
  });
});
