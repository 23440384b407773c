import { z } from "zod";
import { anyValue } from "#modules/catalogue/contract";
import { SECTIONS, TOPICS } from "#modules/editions/contract";
import { AREA_SUCCESSION_KINDS, AREA_TYPES } from "#modules/territory/contract";

/** Every shape that has a name in the OpenAPI document. */
export const named = z.registry<{ id: string }>();
const name = <T extends z.ZodType>(id: string, schema: T): T => {
  named.add(schema, { id });
  return schema;
};

const Instant = z.iso.datetime().describe("An instant in UTC.");
const Tag = z.string().describe("A language tag of BCP 47.");

export const Source = name("Source", z.object({ label: z.string(), url: z.string().nullable() }));
export const Fact = name(
  "Fact",
  z.object({
    field: z.string().describe("The name of the field in the kind's data dictionary."),
    label: z.string().describe("The field in the language of the answer."),
    value: anyValue().describe("Shaped as the field's `schema` in `/kinds` says."),
    unit: z.string().nullable().describe("The unit of an amount."),
    asOf: z.string().nullable().describe("The year, month or day at which the source says that it held."),
    readOn: z.string().nullable().describe("The day on which the source was read."),
    source: Source,
  }),
);
export const AreaRef = name("AreaRef", z.object({ id: z.uuid(), code: z.string().nullable(), type: z.enum(AREA_TYPES), name: z.string() }));
export const RecordArea = name(
  "RecordArea",
  AreaRef.extend({ within: z.array(AreaRef).describe("What it belongs to, the nearest first.") }),
);
export const Picture = name(
  "Picture",
  z.object({
    id: z.uuid(),
    url: z.url(),
    width: z.number().int(),
    height: z.number().int(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
  }),
);
export const Text = name(
  "Text",
  z.object({
    language: Tag,
    title: z.string(),
    summary: z.string(),
    html: z.string().describe("The whole text; links lead only to what is public."),
    page: z.url(),
    publishedAt: Instant,
    modifiedAt: Instant,
    media: z.array(Picture),
  }),
);
export const Relation = name(
  "Relation",
  z.object({ field: z.string(), id: z.uuid(), kind: z.string() }).describe("A public record that this one points at."),
);
export const CatalogueRecord = name(
  "Record",
  z.object({
    id: z.uuid(),
    kind: z.string(),
    code: z.string().nullable().describe("The steward's own code, unique within the kind."),
    self: z.url(),
    language: Tag.describe("The language of `title`, `summary` and `page`: the one asked for where there is a text in it."),
    title: z.string(),
    summary: z.string(),
    page: z.url(),
    topics: z.array(z.enum(TOPICS)),
    changedAt: Instant,
    listedUntil: z.string().nullable().describe("The first day on which lists leave it out, unless somebody says anew that it holds."),
    facts: z.array(Fact),
    areas: z.array(RecordArea),
    relations: z.array(Relation),
    texts: z.record(z.string(), Text).describe("The words by language, in every language in which it is public."),
  }),
);
export const Article = name(
  "Article",
  z.object({
    id: z.uuid(),
    self: z.url(),
    language: Tag,
    languages: z.array(Tag).describe("Languages in which it is public."),
    section: z.enum(SECTIONS),
    title: z.string(),
    summary: z.string(),
    html: z.string(),
    page: z.url(),
    unit: z.string(),
    topics: z.array(z.enum(TOPICS)),
    publishedAt: Instant,
    modifiedAt: Instant,
    media: z.array(Picture),
    sources: z.array(Source),
  }),
);
export const Area = name(
  "Area",
  AreaRef.extend({
    parentId: z.uuid().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable().describe("The first day on which it was no more."),
    endedAtLatest: z.boolean().describe("True when it had ended by `validTo`, on a day that the sources do not say."),
    successors: z.array(z.object({ id: z.uuid(), on: z.string(), kind: z.enum(AREA_SUCCESSION_KINDS) })),
  }),
);
export const KindField = name(
  "KindField",
  z.object({
    name: z.string(),
    label: z.string(),
    type: z.string(),
    unit: z.string().nullable(),
    needed: z.boolean(),
    codes: z
      .array(z.object({ code: z.string(), label: z.string() }))
      .nullable()
      .describe("The controlled list of a choice."),
    schema: z.record(z.string(), z.unknown()).describe("JSON Schema of the value."),
  }),
);
export const Kind = name(
  "Kind",
  z.object({
    id: z.string(),
    name: z.string(),
    section: z.enum(SECTIONS),
    schemaOrg: z.string().describe("The type of the thing in schema.org."),
    hiddenAfterMonths: z.number().int().nullable().describe("So long after its newest as-of day lists leave a record out."),
    fields: z.array(KindField),
  }),
);
export const Change = name(
  "Change",
  z.object({
    id: z.uuid(),
    kind: z.string(),
    changedAt: Instant,
    gone: z.boolean().describe("True when it is public no more: take it out."),
    record: CatalogueRecord.nullable(),
  }),
);
export const Problem = name(
  "Problem",
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.number().int(),
      detail: z.string(),
      errors: z.array(z.object({ parameter: z.string(), value: z.string(), reason: z.string() })).optional(),
    })
    .describe("A problem (RFC 9457). `errors` names every wrong parameter."),
);

/** A page of a list, with the place to go on from. */
export const listOf = <T extends z.ZodType>(id: string, item: T) =>
  name(id, z.object({ items: z.array(item), next: z.string().nullable().describe("The `cursor` of the next page; null on the last.") }));
/** A stretch of the changes. There is always a place to come back to. */
export const Changes = name("Changes", z.object({ items: z.array(Change), next: z.string(), more: z.boolean() }));
