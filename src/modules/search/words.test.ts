import { describe, expect, it } from "vitest";
import { queryOf, vectorOf } from "./vector.ts";
import { fold, normalise, terms } from "./words.ts";

describe("words", () => {
  it.each([
    ["Đền Hùng", "den hung"],
    ["\u00D0ền Hùng", "den hung"],
    ["Hòa Bình", "hoa binh"],
    ["Đền Hùng".normalize("NFD"), "den hung"],
  ])("folds %s to %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("knows one tone placement", () => {
    expect(normalise("hòa")).toBe(normalise("hoà"));
    expect(normalise("thủy")).toBe(normalise("thuỷ"));
    expect(normalise("năm")).not.toBe(normalise("nam"));
  });

  it("cuts Chinese, Japanese and Korean into pairs", () => {
    expect(terms("雄王庙")).toEqual([{ kind: "run", pairs: ["雄王", "王庙"] }]);
    expect(queryOf("雄王")?.exact).toBe("('雄王')");
    expect(queryOf("雄")?.exact).toBe("'雄':*");
  });

  it("asks folded words only when no mark was typed", () => {
    expect(queryOf("den hung")?.plain).toBe(true);
    expect(queryOf("năm")?.plain).toBe(false);
    expect(queryOf("!!")).toBeNull();
  });

  it("keeps quotes out of the literal", () =>
    expect(vectorOf([{ text: "l'eau d'ici", weight: "A" }], "exact")).toBe("'l':1A 'eau':2A 'd':3A 'ici':4A"));
});
