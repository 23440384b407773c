import type { z } from "zod";
import type { Tx } from "../../kernel/db.ts";
import { done, type Outcome, type Reason, refused } from "../../kernel/outcome.ts";
import type { Role } from "../identity/contract.ts";
import type { Facts, LeftOut, Section, TextField } from "./contract.ts";

/** One kind of document: what the heart, search and the portal need to know of it. */
export type Kind = {
  id: string;
  /** Shape of its language-neutral facts; extends `commonFacts`. */
  facts: z.ZodType<Facts>;
  /** Facts of a document of this kind that nobody has described yet; also fills what an older document lacks. */
  blank: Facts;
  /** Roles that write it in its source language. */
  writers: readonly Role[];
  /** Words that must be written before they may be submitted. */
  text: readonly TextField[];
  /** Sections in which such a document may stand. */
  sections: readonly Section[];
  /** Sections whose lists show it. */
  listed: readonly Section[];
  /** `lead`: whether a picture at the head is needed; else the drawing stands in. */
  renditions: { lead: "needed" | "optional" };
  /** Steps of the workflow that this kind does without; clearance is never among them. */
  leavesOut: readonly LeftOut[];
  /** True for news of a day: in feeds, in the news sitemap, with further reading below. False for standing pages. */
  dated: boolean;
  /** Type of the page in schema.org's words. */
  schemaOrg: string;
  /** Words of the facts that search finds, beside title, summary and body. */
  searchText: (facts: Facts, tx: Tx) => Words | Promise<Words>;
  /** What is wrong with facts that are to be sent or published: every reason. Asked inside the transaction, so it may lock what it compares with. */
  inspect: (tx: Tx, record: { documentId: string; facts: Facts }, now: Date) => Promise<Reason[]>;
  /** The first day on which lists leave such a document out; null for ever in. */
  listedUntil: (facts: Facts) => string | null;
};
type Words = readonly string[];

type Declaration<F extends Facts> = Omit<
  Kind,
  "facts" | "blank" | "searchText" | "writers" | "leavesOut" | "renditions" | "inspect" | "listedUntil"
> & {
  facts: z.ZodType<F>;
  blank: F;
  writers?: Kind["writers"];
  renditions?: Kind["renditions"];
  leavesOut?: Kind["leavesOut"];
  searchText?: (facts: F, tx: Tx) => Words | Promise<Words>;
  inspect?: Kind["inspect"];
  listedUntil?: Kind["listedUntil"];
};

/** Declares a kind. What is left out: written by writers, no step, an optional lead picture, no further words for search, no check of its facts, listed for ever. */
export function defineKind<F extends Facts>({ searchText, ...declared }: Declaration<F>): Kind {
  return {
    writers: ["writer"],
    renditions: { lead: "optional" },
    leavesOut: [],
    inspect: async () => [],
    listedUntil: () => null,
    ...declared,
    // Facts come from the database as they were stored; a kind is asked about its own only.
    searchText: (facts, tx) => searchText?.(facts as F, tx) ?? [],
  };
}

/** The closed list of kinds. */
export type Kinds = {
  /** The kind of this name. Throws when there is none: a name that nobody declared is a fault of ours. */
  of(id: string): Kind;
  /** The kind that a form names, or null. */
  find(id: string): Kind | null;
  all: readonly Kind[];
  /** Names of the kinds that the list of a section shows. */
  listedIn(section: Section): string[];
  /** Names of the kinds that are news of a day. */
  dated: readonly string[];
};

/** Closes the list. Throws when two kinds have one name, or a kind's blank facts do not fit its own schema. */
export function collectKinds(kinds: readonly Kind[]): Kinds {
  const byId = new Map<string, Kind>();
  for (const kind of kinds) {
    if (byId.has(kind.id)) throw new Error(`two kinds are called ${kind.id}`);
    if (!kind.facts.safeParse(kind.blank).success) throw new Error(`the blank facts of ${kind.id} do not fit its schema`);
    byId.set(kind.id, kind);
  }
  const find = (id: string) => byId.get(id) ?? null;
  const all = [...byId.values()];
  const names = (wanted: (kind: Kind) => boolean) => all.filter(wanted).map(({ id }) => id);
  return {
    all,
    find,
    listedIn: (section) => names((kind) => kind.listed.includes(section)),
    dated: names((kind) => kind.dated),
    of(id) {
      const kind = find(id);
      if (!kind) throw new Error(`unknown kind ${id}`);
      return kind;
    },
  };
}

/** Facts that somebody sent, in the shape of their kind; what the schema does not know is dropped, what does not fit is refused by field. */
export function parseFacts(kind: Kind, raw: unknown): Outcome<Facts> {
  const parsed = kind.facts.safeParse(raw);
  if (parsed.success) return done(parsed.data);
  const fields = [...new Set(parsed.error.issues.map((issue) => ["facts", ...issue.path].join(".")))];
  return refused(...fields.map((field) => ({ id: "facts.shape", field })));
}

/** Stored facts with every field present: a document may be older than a field of its kind. */
export function fullFacts(kind: Kind, stored: Partial<Facts> | null): Facts {
  return { ...kind.blank, ...stored };
}
