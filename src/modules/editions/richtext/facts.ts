import type { Block, FactNode, Inline, RichDoc } from "./nodes.ts";
import { runs } from "./walk.ts";

type Fact = FactNode["attrs"];

/** The facts that a block shows, each with the text of its line and the place in it. */
export function factsOf(block: Block): { fact: Fact; text: string; at: number }[] {
  return [...runs(block)].flatMap((run) => {
    let text = "";
    const found: { fact: Fact; at: number }[] = [];
    for (const part of run) {
      if (part.type === "fact") found.push({ fact: part.attrs, at: text.length });
      text += wordsOf(part);
    }
    return found.map((each) => ({ ...each, text }));
  });
}

function wordsOf(part: Inline): string {
  if (part.type === "text") return part.text;
  if (part.type === "fact") return part.attrs.shown;
  return part.type === "hardBreak" ? "\n" : "";
}

/** The document with each of its facts replaced by what `change` makes of it. */
export function withFacts(doc: RichDoc, change: (fact: Fact) => Fact): RichDoc {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    const { type, content } = node as { type?: unknown; content?: unknown };
    if (type === "fact") return { ...node, attrs: change((node as FactNode).attrs) };
    return content === undefined ? node : { ...node, content: walk(content) };
  };
  return { type: "doc", content: walk(doc.content) as RichDoc["content"] };
}
