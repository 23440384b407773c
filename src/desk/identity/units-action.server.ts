import { LANGUAGES } from "#kernel/languages";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { addSuccession, removeSuccession, saveUnit } from "#modules/identity";
import { SuccessionInput, SuccessionKey, type SuccessionView, UnitInput, WHOLE_SCOPE } from "#modules/identity/contract";
import { readTypedDate } from "../calendar/typed-date.ts";
import type { DeskContext } from "../request.server.ts";
import { text } from "./auth.server.ts";
import { shapeReasons } from "./shape.ts";

/** Saves a unit, or adds, takes back or restores a line of its succession, by the `do` of the form. */
export function unitsAction(ctx: DeskContext, form: FormData): Promise<Outcome<unknown>> {
  const step = form.get("do");
  if (step === "unlink") return unlink(ctx, form);
  if (step === "relink") return relink(ctx, form);
  return step === "succession" ? succession(ctx, form) : unit(ctx, form);
}

/** Answers the line that was taken back, for the way back. */
async function unlink(ctx: DeskContext, form: FormData): Promise<Outcome<{ removed: SuccessionView }>> {
  const names = ["fromId", "toId", "onDate", "scope"] as const;
  const key = SuccessionKey.safeParse(Object.fromEntries(names.map((name) => [name, text(form, name)])));
  if (!key.success) return refused({ id: "line_gone" });
  const outcome = await removeSuccession(ctx, key.data);
  return outcome.ok ? done({ removed: outcome.value }) : outcome;
}

async function relink(ctx: DeskContext, form: FormData): Promise<Outcome<unknown>> {
  const line = SuccessionInput.safeParse(parsed(text(form, "line")));
  return line.success ? addSuccession(ctx, line.data) : refused({ id: "line_gone" });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

async function unit(ctx: DeskContext, form: FormData): Promise<Outcome<unknown>> {
  const names = LANGUAGES.filter((lang) => text(form, `name-${lang}`).trim()).map((lang) => [
    lang,
    { name: text(form, `name-${lang}`), shortName: text(form, `short-${lang}`), summary: text(form, `summary-${lang}`) },
  ]);
  const id = text(form, "id");
  const given = UnitInput.safeParse({
    ...(id ? { id } : {}),
    code: text(form, "code").trim(),
    slug: text(form, "slug").trim(),
    kind: text(form, "kind"),
    parentId: text(form, "parentId"),
    // A date that is none is refused by the contract, where every other field is looked at as well.
    validFrom: dateOf(form, "validFrom"),
    validTo: text(form, "validTo").trim() ? dateOf(form, "validTo") : "",
    names: Object.fromEntries(names),
    contact: contactOf(form),
  });
  return given.success ? saveUnit(ctx, given.data) : refused(...dated(shapeReasons(given.error, unitField), ["validFrom", "validTo"]));
}

async function succession(ctx: DeskContext, form: FormData): Promise<Outcome<unknown>> {
  const pair = [text(form, "unitId"), text(form, "otherId")];
  const [fromId, toId] = text(form, "direction") === "from" ? pair.reverse() : pair;
  const vi = text(form, "scopeWords").trim();
  const given = SuccessionInput.safeParse({
    fromId,
    toId,
    onDate: dateOf(form, "onDate"),
    kind: text(form, "kind"),
    scope: vi ? keyOf(vi) : WHOLE_SCOPE,
    scopeWords: vi ? { vi } : {},
  });
  if (!given.success) return refused(...dated(shapeReasons(given.error, successionField), ["onDate"]));
  const outcome = await addSuccession(ctx, given.data);
  return outcome.ok
    ? outcome
    : refused(...outcome.reasons.map((reason) => ({ ...reason, field: successionField(reason.field ?? "otherId") })));
}

/** An empty field is missing, which is not the same as a day that is none. */
const dateOf = (form: FormData, name: string) => readTypedDate(text(form, name)) ?? (text(form, name).trim() || undefined);

function contactOf(form: FormData) {
  const given = (["address", "phone", "email", "website"] as const).map((name) => [name, text(form, name).trim()]);
  return Object.fromEntries(given.filter(([, value]) => value));
}

/** The key of a scope: its words without marks, joined by underscores. */
function keyOf(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, 60)
    .replace(/_$/, "");
}

const dated = (reasons: Reason[], fields: readonly string[]) =>
  reasons.map((reason) => (reason.id === "field.wrong" && fields.includes(reason.field ?? "") ? { ...reason, id: "field.date" } : reason));

function unitField(path: string): string {
  const [head, lang, part] = path.split(".");
  if (head === "names") return `${part === "shortName" ? "short" : "name"}-${lang ?? "vi"}`;
  return head === "contact" ? (lang ?? "address") : path;
}

function successionField(path: string): string {
  if (path === "fromId" || path === "toId") return "otherId";
  return path.startsWith("scope") ? "scopeWords" : path;
}
