import { expect, it } from "vitest";
import { csvLine } from "./csv.ts";

it("quotes what needs it and lets no cell be a formula", () => {
  expect(csvLine(["a", 'b "c"', "d,e", "f\ng"])).toBe('a,"b ""c""","d,e","f\ng"\r\n');
  expect(csvLine(["=1+1", "+84 210", "-x", "@y"])).toBe("'=1+1,'+84 210,'-x,'@y\r\n");
});
