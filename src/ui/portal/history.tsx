import type { ReactNode } from "react";

/** One piece of a compared text. */
export type Part = { text: string; op: "same" | "ins" | "del" };
/** One block that differs; `label` says in words what happened to it, `remark` stands in for words that did not change. */
export type ComparedBlock = { key: string; label: string; remark?: string; parts: Part[] };

/** Two versions of a text: what was taken out struck through, what was put in underlined, both named for listeners. */
export function Compared({ blocks, words }: { blocks: ComparedBlock[]; words: { inserted: string; deleted: string } }) {
  return (
    <div className="diff">
      {blocks.map((block) => (
        <section key={block.key}>
          <h3 className="kind">{block.label}</h3>
          {block.remark ? <p className="meta">{block.remark}</p> : null}
          <p>
            {block.parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server; pieces have no other name
              <Piece key={index} part={part} words={words} />
            ))}
          </p>
        </section>
      ))}
    </div>
  );
}

function Piece({ part: { text, op }, words }: { part: Part; words: { inserted: string; deleted: string } }): ReactNode {
  if (op === "same") return text;
  const Tag = op;
  return (
    <Tag>
      <span className="vh">{op === "ins" ? words.inserted : words.deleted} </span>
      {text}
    </Tag>
  );
}

/** The versions of a page, newest first. */
export function Versions({ items }: { items: { key: number; title: string; date: ReactNode; text: ReactNode; link?: ReactNode }[] }) {
  return (
    <ol className="hist" reversed>
      {items.map((item) => (
        <li key={item.key}>
          <b>{item.title}</b>, {item.date}
          <br />
          {item.text} {item.link}
        </li>
      ))}
    </ol>
  );
}
