import type { ReactNode } from "react";
import { useWords } from "../messages/use-messages.tsx";
import { type Block, isBlock, type Part, type Value } from "./values.ts";

type Paragraph = Extract<Block, { type: "paragraph" }>;
type Inline = NonNullable<Paragraph["content"]>[number];
type List = Extract<Block, { type: "bulletList" | "orderedList" }>;

/** Words of the source with what changed since the translation: removed words struck through, new ones underlined. */
export function Diff({ parts }: { parts: readonly Part[] }) {
  return (
    <div className="dk-lines">
      {keyed(parts).map(([key, part]) =>
        part.op === "ins" ? (
          <ins key={key}>{part.text}</ins>
        ) : part.op === "del" ? (
          <del key={key}>{part.text}</del>
        ) : (
          <span key={key}>{part.text}</span>
        ),
      )}
    </div>
  );
}

/** True when a value is one run of words, which a button may hold. */
export function isLine(value: Value): boolean {
  return typeof value === "string" || (isBlock(value) && (value.type === "paragraph" || value.type === "heading"));
}

/** One run of words with its marks, made of phrasing elements only. */
export function LineView({ value }: { value: Value }) {
  if (typeof value === "string") return <span className="dk-lines">{value}</span>;
  if (!isBlock(value) || (value.type !== "paragraph" && value.type !== "heading")) return null;
  const line = <Inlines content={value.content ?? []} />;
  return value.type === "heading" ? <b>{line}</b> : <span>{line}</span>;
}

/** A value as it reads, for comparing and not for editing. */
export function ValueView({ value }: { value: Value }) {
  const t = useWords();
  if (value === null) return null;
  if (typeof value === "string" || isLine(value)) return <LineView value={value} />;
  if (!isBlock(value)) return <Picture {...value} />;
  switch (value.type) {
    case "bulletList":
    case "orderedList":
      return (
        <div className="dk-rich">
          <Flow content={[value]} />
        </div>
      );
    case "blockquote":
      return (
        <div className="dk-rich">
          <blockquote>
            <Flow content={value.content} />
            {value.attrs?.cite ? (
              <p className="dim">
                {t("seg.field_cite")}: {value.attrs.cite}
              </p>
            ) : null}
          </blockquote>
        </div>
      );
    case "callout":
      return (
        <div className="dk-rich">
          <div data-callout={value.attrs.tone}>
            <Flow content={value.content} />
          </div>
        </div>
      );
    case "table":
      return (
        <div className="dk-rich">
          <Table block={value} />
        </div>
      );
    case "figure":
      return <Picture {...value.attrs} />;
    case "video":
      return (
        <dl className="dk-facts">
          <dt>{t("seg.field_video")}</dt>
          <dd>{value.attrs.title || "–"}</dd>
          <dt>URL</dt>
          <dd>{value.attrs.url}</dd>
        </dl>
      );
    default:
      return null;
  }
}

function Picture({ alt, caption, credit, decorative }: { alt: string; caption: string; credit: string; decorative: boolean }) {
  const t = useWords();
  return (
    <dl className="dk-facts">
      <dt>{t("seg.field_alt")}</dt>
      <dd>{decorative ? t("seg.decorative") : alt || "–"}</dd>
      <dt>{t("seg.field_caption")}</dt>
      <dd>{caption || "–"}</dd>
      <dt>{t("seg.field_credit")}</dt>
      <dd>{credit || "–"}</dd>
    </dl>
  );
}

function Flow({ content }: { content: readonly (Paragraph | List)[] }) {
  return keyed(content).map(([key, part]) => {
    if (part.type === "paragraph")
      return (
        <p key={key}>
          <Inlines content={part.content ?? []} />
        </p>
      );
    const items = keyed(part.content).map(([at, item]) => (
      <li key={at}>
        <Flow content={item.content} />
      </li>
    ));
    return part.type === "orderedList" ? (
      <ol key={key} start={part.attrs?.start ?? 1}>
        {items}
      </ol>
    ) : (
      <ul key={key}>{items}</ul>
    );
  });
}

function Table({ block }: { block: Extract<Block, { type: "table" }> }) {
  return (
    <table>
      <tbody>
        {keyed(block.content).map(([at, row]) => (
          <tr key={at}>
            {keyed(row.content).map(([key, cell]) => {
              const Cell = cell.type === "tableHeader" ? "th" : "td";
              return (
                <Cell key={key} colSpan={cell.attrs?.colspan ?? 1} rowSpan={cell.attrs?.rowspan ?? 1}>
                  <Flow content={cell.content} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ content }: { content: readonly Inline[] }) {
  return keyed(content).map(([key, part]) => {
    if (part.type === "hardBreak") return <br key={key} />;
    if (part.type === "footnote")
      return (
        <sup key={key} data-footnote={part.attrs.text} title={part.attrs.text}>
          [{part.attrs.text}]
        </sup>
      );
    if (part.type === "fact")
      return (
        <data key={key} className="dk-factcard">
          {part.attrs.shown}
        </data>
      );
    return <span key={key}>{marked(part.text, part.marks ?? [])}</span>;
  });
}

function marked(text: string, marks: NonNullable<Extract<Inline, { type: "text" }>["marks"]>): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case "bold":
        return <b>{inner}</b>;
      case "italic":
        return <i>{inner}</i>;
      case "link":
        return (
          <span className="dk-inlink" title={mark.attrs.href}>
            {inner}
          </span>
        );
      case "lang":
        return <span lang={mark.attrs.lang}>{inner}</span>;
      default:
        return inner;
    }
  }, text);
}

/** Parts of a text have no identity of their own; their place is the only key. */
function keyed<T>(parts: readonly T[]): [string, T][] {
  return parts.map((part, index) => [`${index}`, part]);
}
