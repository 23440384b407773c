import { expect, test } from "vitest";
import { OfficialDocument, type OfficialDocumentInput } from "./contract.ts";
import { withSigner } from "./signer.ts";

const paper = (signature: OfficialDocumentInput["signature"]): OfficialDocumentInput => ({
  kind: "report",
  agency: "Ủy ban nhân dân tỉnh Phú Thọ",
  symbol: "BC-UBND",
  place: "Phú Thọ",
  subject: "Kết quả",
  body: [{ type: "paragraph", text: "Đã làm." }],
  signature,
});
const TM = { onBehalfOf: "Ủy ban nhân dân", title: "Chủ tịch" };
const none = { name: "", title: "", by: "", head: "" };

test.each([
  ["nothing typed leaves the paper as it is", TM, none, TM],
  ["a name alone", TM, { ...none, name: " Nguyễn  Văn Mẫu\n" }, { ...TM, name: "Nguyễn Văn Mẫu" }],
  [
    "a deputy for the head",
    TM,
    { name: "Trần Mẫu", title: "Phó Chủ tịch", by: "KT", head: "" },
    { onBehalfOf: "Ủy ban nhân dân", by: "KT", head: "Chủ tịch", title: "Phó Chủ tịch", name: "Trần Mẫu" },
  ],
  [
    "by order of the head, no longer for the body",
    TM,
    { ...none, title: "Chánh Văn phòng", by: "TL" },
    { by: "TL", head: "Chủ tịch", title: "Chánh Văn phòng" },
  ],
  ["an acting head needs no head", { title: "Giám đốc" }, { ...none, by: "Q", head: "Giám đốc" }, { by: "Q", title: "Giám đốc" }],
  [
    "in one's own right where the paper had a deputy",
    { by: "KT" as const, head: "Chủ tịch", title: "Phó Chủ tịch" },
    { ...none, title: "Chủ tịch", by: "self" },
    { by: "self", title: "Chủ tịch" },
  ],
  ["nonsense is as good as nothing", TM, { ...none, by: "XX", name: "\u0000\u202e" }, TM],
])("%s", (_, own, given, signature) => {
  const made = withSigner(paper(own), given);
  expect(made.signature).toEqual(signature);
  OfficialDocument.parse(made);
});

test("what is too long is cut to what the block holds", () => {
  expect(withSigner(paper(TM), { ...none, name: "a".repeat(5_000) }).signature.name).toHaveLength(120);
});
