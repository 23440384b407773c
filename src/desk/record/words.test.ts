import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { EVENTS } from "#modules/editions/contract";
import { PLAN_EVENTS } from "#modules/plans";
import { REQUEST_EVENTS } from "#modules/requests/contract";
import { DESK_LANGUAGES, maybe, translator } from "../messages/index.ts";
import { AUDIT_GROUPS } from "./groups.ts";

const MODULES = path.resolve(import.meta.dirname, "../../modules");
// Actions that are put together while the program runs, by their first words: all that can come of them.
const COMPOSED: Record<string, readonly string[]> = { edition: [...EVENTS, "created"], plan: PLAN_EVENTS, request: REQUEST_EVENTS };
// `audit(tx, ctx, "unit.edit", …)` and the wrapper of sign-in, `trace(parts, user, "session.start", …)`, over several lines too.
const CALL = /\b(?:audit|trace)\(\s*[\w.]+,\s*(?:\{[^}]*(?:\{[^}]*\}[^}]*)*\}|[\w.]+),\s*([^,]*?"[^"]+"[^,]*?|`[^`]+`|\w+),?\s*[,{)]/g;

/** Every action id that the commands of all modules write. */
function actionsInCode(): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(MODULES, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file.endsWith("testing.ts")) continue;
    const text = readFileSync(path.join(MODULES, file), "utf8");
    // A call that this test can not read must not pass for one without words.
    const calls = [...text.matchAll(/(?<!function )\b(?:audit|trace)\(/g)].length;
    const read = [...text.matchAll(CALL)];
    if (read.length !== calls) found.add(`unread: ${calls - read.length} of ${calls} calls in ${file}`);
    for (const [, argument = ""] of read) {
      for (const [, id = ""] of argument.matchAll(/"([a-z_]+(?:\.[a-z_]+)+)"/g)) found.add(id);
      const composed = /^`([a-z_]+)\.\$\{/.exec(argument)?.[1];
      if (composed) for (const each of COMPOSED[composed] ?? [`unknown: ${composed}, in ${file}`]) found.add(`${composed}.${each}`);
    }
  }
  return found;
}

it("finds the actions, also those written over several lines, chosen between two, or put together", () => {
  const known = ["unit.edit", "grant.add", "person.accept_invite", "person.second_factor_off", "edition.publish", "media.upload"];
  expect([...actionsInCode()]).toEqual(expect.arrayContaining(known));
});

it.each(DESK_LANGUAGES)("every action has words and a group in %s", (lang) => {
  const t = translator(lang);
  const actions = [...actionsInCode()];
  expect(actions.filter((id) => maybe(t, `audit.${id}`, "") === "")).toEqual([]);
  const groups: readonly string[] = AUDIT_GROUPS;
  expect(actions.filter((id) => !groups.includes(id.split(".")[0] ?? ""))).toEqual([]);
});
