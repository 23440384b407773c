import { diffWordsWithSpace } from "diff";

/** Inline difference of two texts: removed words struck through, added ones underlined. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  return (
    <>
      {diffWordsWithSpace(before, after).map((part, at) => {
        const key = `${at}:${part.value.length}`;
        if (part.added) return <ins key={key}>{part.value}</ins>;
        if (part.removed) return <del key={key}>{part.value}</del>;
        return <span key={key}>{part.value}</span>;
      })}
    </>
  );
}
