import { type Outcome, type Reason, refused } from "#kernel/outcome";
import { saveLegal } from "#modules/legal";
import { LegalInput } from "#modules/legal/contract";
import { readTypedDate } from "../calendar/typed-date.ts";
import { text } from "../identity/auth.server.ts";
import { shapeReasons } from "../identity/shape.ts";
import type { DeskContext } from "../request.server.ts";

const DAYS = ["signedOn", "effectiveOn", "expiresOn", "checkedOn"] as const;

/** Saves the record of the form, a new one without `id`; every refusal names the field it is about. */
export async function saveRecord(ctx: DeskContext, id: string | undefined, form: FormData): Promise<Outcome<{ id: string }>> {
  const fileId = text(form, "fileId");
  const given = LegalInput.safeParse({
    ...(id ? { id, lockVersion: Number(text(form, "lockVersion")) || 0 } : {}),
    type: text(form, "type"),
    number: text(form, "number"),
    issuer: text(form, "issuer"),
    ...Object.fromEntries(DAYS.map((name) => [name, dayOf(text(form, name))])),
    abstract: text(form, "abstract"),
    fullText: text(form, "fullText"),
    source: text(form, "source"),
    note: text(form, "note"),
    isPublic: form.get("isPublic") === "1",
    // Nothing: as it was. `none`: taken away.
    fileId: fileId === "" ? undefined : fileId === "none" ? null : fileId,
    relations: parsed(text(form, "relations")),
  });
  return given.success ? saveLegal(ctx, given.data) : refused(...shapeReasons(given.error, fieldOf).map(named));
}

/** An ISO day; what is no day goes on as it was typed, so that the contract refuses it beside everything else. */
const dayOf = (typed: string) => readTypedDate(typed) ?? typed.trim();

function fieldOf(path: string): string {
  return path.startsWith("relations") ? "relations" : path === "fileId" ? "file" : path;
}

function named(reason: Reason): Reason {
  if (reason.id === "field.before_start")
    return { ...reason, id: reason.field === "expiresOn" ? "field.expires_early" : "field.effective_early" };
  return reason.id === "field.wrong" && DAYS.some((day) => day === reason.field) ? { ...reason, id: "field.date" } : reason;
}

function parsed(json: string): unknown {
  try {
    return json === "" ? undefined : JSON.parse(json);
  } catch {
    return null;
  }
}
