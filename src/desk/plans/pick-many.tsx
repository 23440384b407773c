import { useId, useState } from "react";
import { useWords } from "../messages/use-messages.tsx";
import { plain } from "./tree-rows.ts";

export type Choice = { id: string; name: string };
type Props = { name: string; label: string; chosen: readonly string[]; choices: readonly Choice[]; error?: string | undefined };

/** So many matches are offered at once; more words narrow them. */
const OFFERED = 12;

/** Several of a long list: what is chosen stands first with its box ticked, the rest is found by its words. */
export function PickMany({ name, label, chosen, choices, error }: Props) {
  const t = useWords();
  const id = useId();
  const [picked, setPicked] = useState<readonly string[]>(chosen);
  const [words, setWords] = useState("");
  const known = new Map(choices.map((choice) => [choice.id, choice.name]));
  const rest = choices.filter((choice) => !picked.includes(choice.id));
  const found = words.trim() === "" ? [] : rest.filter((choice) => plain(choice.name).includes(plain(words.trim())));
  const set = (each: string, on: boolean) => setPicked(on ? [...picked, each] : picked.filter((other) => other !== each));
  const box = (each: string, on: boolean) => (
    <label key={each} className="row dk-pick">
      <input
        type="checkbox"
        name={on ? name : undefined}
        value={each}
        checked={on}
        onChange={(event) => set(each, event.currentTarget.checked)}
      />
      <span lang="vi">{known.get(each) ?? each}</span>
    </label>
  );
  return (
    <fieldset className="dk-plainset" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="dk-label">
        {label} ({picked.length})
      </legend>
      {picked.map((each) => box(each, true))}
      <input
        className="dk-select wide"
        type="search"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (!found[0]) return;
          set(found[0].id, true);
          setWords("");
        }}
        aria-label={t("plan_tree.pick.find", { what: label })}
        placeholder={t("plan_tree.pick.hint")}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {found.slice(0, OFFERED).map((choice) => box(choice.id, false))}
      {found.length > OFFERED ? <p className="dim xs">{t("plan_tree.pick.more", { n: found.length - OFFERED })}</p> : null}
      {words.trim() !== "" && found.length === 0 ? <p className="dim xs">{t("plan_tree.pick.none")}</p> : null}
      {error ? (
        <p id={`${id}-error`} className="dk-fielderror">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
