import { z } from "zod";
import type { ActorRef } from "../../kernel/context.ts";
import { LANGUAGES, type Lang } from "../../kernel/languages.ts";

/** Every role a person can hold. A role is granted for a unit (null = the whole province) and, where it matters, for languages. */
export const ROLES = [
  "writer",
  "translator",
  "clearance_officer",
  "approver",
  "publisher",
  "data_steward",
  "press_officer",
  "monitor",
  "planner",
  "unit_reporter",
  "administrator",
  "auditor",
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that must sign in with a second factor. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ["approver", "publisher", "administrator"];

/** A role held by a person. `langs: null` means every language. */
export type Grant = { role: Role; unitId: string | null; langs: readonly Lang[] | null };

/** Who acts, with what they may do; `unitId` is the person's own unit. */
export type Actor = ActorRef & { unitId: string | null; grants: readonly Grant[] };

/** True when the actor holds `role` for the unit and language asked about. */
export function holds(actor: Actor, role: Role, scope: { unitId?: string | null; lang?: Lang } = {}): boolean {
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.unitId === null || scope.unitId === undefined || grant.unitId === scope.unitId) &&
      (grant.langs === null || scope.lang === undefined || grant.langs.includes(scope.lang)),
  );
}

/** The units for which the actor holds `role`; null when for all of them. */
export function unitsOf(actor: Actor, role: Role): readonly string[] | null {
  const units = actor.grants.filter((grant) => grant.role === role).map((grant) => grant.unitId);
  return units.includes(null) ? null : units.filter((id) => id !== null);
}

/** The units whose tasks and reports the actor answers. With a grant for the whole province it is their own: nobody writes every unit's report. */
export function answersFor(actor: Actor): readonly string[] | null {
  return unitsOf(actor, "unit_reporter") ?? (actor.unitId === null ? null : [actor.unitId]);
}

/** Pages of the desk that mails and one-time links lead to; the token follows as `?token=`. */
export const RESET_PATH = "/desk/reset";
export const SETUP_PATH = "/desk/setup";
export const ENROL_PATH = "/desk/enrol";

export const UNIT_KINDS = ["province", "department", "commune", "district", "party", "press", "centre", "ministry", "other"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
export const SUCCESSION_KINDS = ["merge", "split", "rename", "transfer"] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** The scope of a succession that takes everything no narrower line names. */
export const WHOLE_SCOPE = "*";

const id = z.uuid();
const optionalId = z.preprocess((value) => (value === "" || value === undefined ? null : value), id.nullable());
const line = (max: number) => z.string().trim().normalize("NFC").min(1).max(max);
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(max)
    .transform((text) => text || undefined)
    .optional();
const day = z.iso.date();
const password = z.string().min(12).max(128);
const email = z.string().trim().toLowerCase().pipe(z.email().max(254));

export const UnitContact = z.object({
  address: optionalLine(300),
  phone: optionalLine(60),
  email: optionalLine(254),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
});
export type UnitContact = z.infer<typeof UnitContact>;

const UnitName = z.object({ name: line(200), shortName: optionalLine(80), summary: optionalLine(2000) });

/** A unit with its names; without `id` a new one. Vietnamese is the source and must be there. */
export const UnitInput = z
  .object({
    id: id.optional(),
    code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    kind: z.enum(UNIT_KINDS),
    parentId: optionalId.default(null),
    validFrom: day,
    validTo: z.preprocess((value) => value || null, day.nullable()).default(null),
    names: z.partialRecord(z.enum(LANGUAGES), UnitName).refine((names) => names.vi !== undefined, { path: ["vi"], error: "required" }),
    contact: UnitContact.default({}),
  })
  .refine((unit) => unit.validTo === null || unit.validTo > unit.validFrom, { path: ["validTo"], error: "before_start" });
export type UnitInput = z.input<typeof UnitInput>;

/** A line of succession as the desk shows it; `scopeWords` are the words of the decision. */
export type SuccessionView = {
  fromId: string;
  toId: string;
  onDate: string;
  kind: SuccessionKind;
  scope: string;
  scopeWords: Partial<Record<Lang, string>>;
};
/** A name that a unit bore until it was edited on the desk. */
export type PastName = { name: string; until: Date; by: string };

export const SuccessionInput = z.object({
  fromId: id,
  toId: id,
  onDate: day,
  kind: z.enum(SUCCESSION_KINDS),
  scope: z
    .union([
      z.literal(WHOLE_SCOPE),
      z
        .string()
        .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
        .max(60),
    ])
    .default(WHOLE_SCOPE),
  scopeWords: z.partialRecord(z.enum(LANGUAGES), line(300)).default({}),
});
export type SuccessionInput = z.input<typeof SuccessionInput>;
/** What tells a line of succession from every other. */
export const SuccessionKey = SuccessionInput.pick({ fromId: true, toId: true, onDate: true, scope: true });
export type SuccessionKey = z.input<typeof SuccessionKey>;

/** A dated exception of the calendar; `was` is the day that is being changed. */
export const CalendarDayInput = z.object({
  day,
  working: z.boolean(),
  name: line(200),
  source: line(300),
  was: day.optional(),
});
export type CalendarDayInput = z.input<typeof CalendarDayInput>;

/** A new person. Without a password an invitation is made. */
export const PersonInput = z.object({
  name: line(120),
  email,
  unitId: optionalId.default(null),
  lang: z.enum(LANGUAGES).default("vi"),
  password: password.optional(),
});
export type PersonInput = z.input<typeof PersonInput>;

export const GrantInput = z.object({
  personId: id,
  role: z.enum(ROLES),
  unitId: optionalId.default(null),
  langs: z
    .array(z.enum(LANGUAGES))
    .nullable()
    .default(null)
    .transform((langs) => (langs && langs.length > 0 ? [...new Set(langs)] : null)),
});
export type GrantInput = z.input<typeof GrantInput>;

export const AcceptLinkInput = z.object({
  token: z.string().min(20).max(200),
  password,
  name: line(120).optional(),
  email: email.optional(),
});
export type AcceptLinkInput = z.input<typeof AcceptLinkInput>;

export const SignInInput = z.object({ email, password: z.string().min(1).max(128) });
export const NewPassword = password;

export type UnitView = {
  id: string;
  code: string;
  slug: string;
  kind: UnitKind;
  parentId: string | null;
  validFrom: string;
  validTo: string | null;
  name: string;
  shortName: string | null;
  /** The language that `name` is in; differs from the one asked for when no name in it exists. */
  nameLang: Lang;
};
export type GrantView = Grant & { id: string; grantedAt: Date; grantedBy: string | null };
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  unitId: string | null;
  disabled: boolean;
  twoFactorEnabled: boolean;
  /** Has not chosen a password yet: the invitation still waits. */
  waiting: boolean;
  roles: Role[];
};
export type PersonPage = { people: PersonRow[]; next: string | null };
export type PersonView = Omit<PersonRow, "roles"> & {
  lang: Lang;
  demo: boolean;
  createdAt: Date;
  grants: GrantView[];
};
export type SessionView = { id: string; createdAt: Date; expiresAt: Date; address: string | null; agent: string | null };

/** How many questions a minute a key may allow. */
export const KEY_LIMITS = { least: 1, most: 60_000, usual: 3_000 } as const;
/** A key for a program of somebody: what for, whose, how much, until when (the first day on which it opens nothing). */
export const ApiKeyInput = z.object({
  name: line(120),
  unitId: optionalId.default(null),
  contact: line(200),
  perMinute: z.number().int().min(KEY_LIMITS.least).max(KEY_LIMITS.most),
  expiresOn: day.nullable().default(null),
});
export type ApiKeyInput = z.input<typeof ApiKeyInput>;
/** A key as the desk shows it; the key itself is nowhere. */
export type ApiKeyView = {
  id: string;
  name: string;
  unitName: string | null;
  contact: string;
  perMinute: number;
  hint: string;
  expiresOn: string | null;
  issuedAt: Date;
  revokedAt: Date | null;
};
