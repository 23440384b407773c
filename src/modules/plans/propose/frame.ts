import { normalise } from "#kernel/fold";
import type { Frame } from "../contract.ts";
import type { PlanDraft } from "../parse/index.ts";

const BASIS = /^(?:căn cứ|thực hiện|theo|xét|trên cơ sở|nhằm|tiếp tục)\s/u;
const ISSUES = /^(?:ubnd|ủy ban|uỷ ban|sở|ban|phòng|hđnd|bộ)[\s\p{L}]*?(?:ban hành|xây dựng|triển khai|tổ chức|lập|yêu cầu)/u;
const CITED =
  /^(?:nghị định|thông tư|quyết định|kế hoạch|văn bản|công văn|chỉ thị|nghị quyết|kết luận|luật|chương trình|đề án|hướng dẫn|thông báo)\s/u;

/** What stands around the tree: bases one by one, the sentence that opens the plan, its end, and who signs. */
export function frameOf(draft: PlanDraft, legalDocumentIds: string[]): Frame {
  const preamble = draft.nodes.filter((node) => node.kind === "preamble").map((node) => node.text.trim());
  const { bases, opening } = preambleParts(preamble);
  const closing = draft.nodes.filter((node) => node.kind === "closing").map((node) => node.text.trim());
  const { signature } = draft;
  const lines = [...(signature?.authority ?? []), ...(signature?.title ? [signature.title] : [])];
  return {
    bases: bases.slice(0, 60).map((line) => line.slice(0, 2_000)),
    opening: opening.join("\n").slice(0, 4_000) || null,
    closing: closing.join("\n").slice(0, 4_000) || null,
    recipients: draft.recipients.slice(0, 60).map((each) => each.text.slice(0, 300)),
    authority: lines.slice(0, 4).map((line) => line.slice(0, 160)),
    signer: signature?.name?.slice(0, 120) ?? null,
    symbol: draft.number?.split("/").slice(1).join("/").slice(0, 40) || null,
    number: draft.number?.slice(0, 60) ?? null,
    signedOn: draft.issuedOn,
    reports: [],
    legalDocumentIds: legalDocumentIds.slice(0, 100),
  };
}

/** 'Căn cứ A; B; C; UBND tỉnh ban hành …:' is three bases and an opening; a basis without its own 'Căn cứ' gets the one it shares. */
function preambleParts(paragraphs: readonly string[]): { bases: string[]; opening: string[] } {
  const bases: string[] = [];
  const opening: string[] = [];
  for (const paragraph of paragraphs) {
    const shared = BASIS.exec(normalise(paragraph))?.[0].length ?? 0;
    if (shared === 0) {
      opening.push(paragraph);
      continue;
    }
    const word = paragraph.slice(0, shared).trimEnd();
    for (const piece of piecesOf(paragraph)) {
      if (ISSUES.test(normalise(piece))) opening.push(piece);
      else bases.push(CITED.test(normalise(piece)) ? `${word} ${piece}` : piece);
    }
  }
  return { bases, opening };
}

function piecesOf(paragraph: string): string[] {
  return paragraph
    .split(/;|,\s+(?=(?:UBND|Ủy ban|Uỷ ban|Sở)\s[^;]*?(?:ban hành|xây dựng|lập)\s)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
