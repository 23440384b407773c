import type { Frame } from "./contract.ts";
import type { BodyBlock, OfficialDocumentInput, Signature } from "#modules/official/contract";
import type { WholeNode } from "./queries/wholeTree.ts";

/** What the document needs beyond the tree: who issues it, where, and its number once it has one. */
export type PlanPaper = {
  title: string;
  frame: Frame;
  agency: string;
  place: string;
  documentNumber: string | null;
  signedOn: string | null;
  year: number;
};

/** A plan as an official document of Decree 30/2020/NĐ-CP: headings by depth, items as dashes, the frame around them. */
export function planDocument(paper: PlanPaper, tree: readonly WholeNode[]): OfficialDocumentInput {
  const { frame } = paper;
  const [number, symbol] = (paper.documentNumber ?? "").split("/");
  const opening: BodyBlock[] = frame.opening ? [{ type: "paragraph", text: frame.opening }] : [];
  const closing: BodyBlock[] = frame.closing ? [{ type: "paragraph", text: bare(frame.closing) }] : [];
  return {
    kind: "plan",
    agency: paper.agency,
    number: number ? Number(number) : null,
    symbol: symbol ?? frame.symbol ?? "KH-UBND",
    place: paper.place,
    date: paper.signedOn ?? { year: paper.year },
    subject: bare(paper.title.replace(/^kế hoạch\s+/iu, "")),
    bases: frame.bases.map(bare),
    body: [...opening, ...blocks(tree), ...closing],
    signature: signatureOf(frame),
    recipients: frame.recipients.filter((line) => !/^lưu\s*:/iu.test(line)).map(bare),
    filing:
      frame.recipients
        .find((line) => /^lưu\s*:/iu.test(line))
        ?.replace(/^lưu\s*:\s*/iu, "")
        .replace(/[.;]+$/, "") || "VT",
  };
}

/** 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH' → who signs, and in what right. */
export function signatureOf({ authority, signer }: Pick<Frame, "authority" | "signer">): Signature {
  const behalf = authority.find((line) => line.startsWith("TM."))?.replace(/^TM\.\s*/u, "");
  const forHead = authority.map((line) => /^(KT|TL|TUQ)\.\s*(.+)$/u.exec(line)).find(Boolean);
  const by = (forHead?.[1] ?? "self") as Signature["by"];
  const title = authority.filter((line) => !/^(TM|KT|TL|TUQ)\./u.test(line)).at(-1) ?? forHead?.[2] ?? "CHỦ TỊCH";
  return {
    ...(behalf ? { onBehalfOf: behalf } : {}),
    by,
    ...(forHead?.[2] ? { head: forHead[2] } : {}),
    title,
    ...(signer ? { name: signer } : {}),
  };
}

function blocks(tree: readonly WholeNode[]): BodyBlock[] {
  const out: BodyBlock[] = [];
  for (const { fields, path } of tree) {
    const level = Math.min(path.split(".").length, 5);
    const numbered = /^[\p{L}\d]+([.)]\d+)*[.)]?$/u.test(fields.label) && fields.label !== "";
    if (fields.kind === "part" || fields.kind === "section")
      out.push({ type: "heading", level, number: dotted(fields.label), text: bare(fields.title) });
    else if (fields.kind === "task" && !numbered) addItem(out, fields.title);
    else out.push({ type: "paragraph", text: numbered ? `${dotted(fields.label)} ${fields.title}` : fields.title });
  }
  return out;
}

function addItem(out: BodyBlock[], text: string): void {
  const last = out.at(-1);
  if (last?.type === "list" && last.style === "dash") last.items.push(text);
  else out.push({ type: "list", style: "dash", start: 1, items: [text] });
}

/** The last part of a path such as 'II.2' as it is printed: '2.'. */
const dotted = (label: string) => (label === "" || /[.)]$/.test(label) ? label : `${label}.`);
/** Words without the mark that the form itself sets. */
const bare = (text: string) =>
  text
    .trim()
    .replace(/(\.\/\.|[;.])$/u, "")
    .replace(/^[-–]\s*/u, "")
    .trim();
