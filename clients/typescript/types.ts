// Made by `node scripts/client.ts` from the OpenAPI document; a test holds the two together.

export interface Shapes {
Source?: Source
Fact?: Fact
AreaRef?: AreaRef
RecordArea?: RecordArea
Picture?: Picture
Text?: Text
Relation?: Relation
Record?: Record
Article?: Article
Area?: Area
KindField?: KindField
Kind?: Kind
Change?: Change
Problem?: Problem
Changes?: Changes
RecordList?: RecordList
ArticleList?: ArticleList
AreaList?: AreaList
KindList?: KindList
ListRecordsQuery?: ListRecordsQuery
GetRecordQuery?: GetRecordQuery
ListChangesQuery?: ListChangesQuery
ListArticlesQuery?: ListArticlesQuery
GetArticleQuery?: GetArticleQuery
ListAreasQuery?: ListAreasQuery
ListKindsQuery?: ListKindsQuery
}
export interface Source {
label: string
url: (string | null)
}
export interface Fact {
/**
 * The name of the field in the kind's data dictionary.
 */
field: string
/**
 * The field in the language of the answer.
 */
label: string
/**
 * Shaped as the field's `schema` in `/kinds` says.
 */
value: ({
[k: string]: string
} | string[] | number | {
amount: number
currency: ("VND" | "USD" | "EUR" | "JPY" | "KRW")
} | string | {
number: string
on: (string | null)
} | {
lat: number
lon: number
precision: ("exact" | "blurred" | "hidden")
} | {
type: "Polygon"
/**
 * @minItems 1
 * @maxItems 10
 */
coordinates: never[][][]
precision: ("exact" | "blurred" | "hidden")
} | {
/**
 * @maxItems 14
 */
weekly: {
opens: string
closes: string
/**
 * @minItems 1
 * @maxItems 7
 */
days: number[]
}[]
/**
 * @maxItems 20
 */
lunar: {
when: {
month: number
day: number
to: ({
month: number
day: number
} | null)
}
hours: ({
opens: string
closes: string
} | null)
}[]
} | number[] | {
month: number
day: number
to: ({
month: number
day: number
} | null)
})
/**
 * The unit of an amount.
 */
unit: (string | null)
/**
 * The year, month or day at which the source says that it held.
 */
asOf: (string | null)
/**
 * The day on which the source was read.
 */
readOn: (string | null)
source: Source
}
export interface AreaRef {
id: string
code: (string | null)
type: ("province" | "city" | "town" | "district" | "township" | "commune" | "ward")
name: string
}
export interface RecordArea {
id: string
code: (string | null)
type: ("province" | "city" | "town" | "district" | "township" | "commune" | "ward")
name: string
/**
 * What it belongs to, the nearest first.
 */
within: AreaRef[]
}
export interface Picture {
id: string
url: string
width: number
height: number
alt: string
caption: string
credit: string
}
export interface Text {
/**
 * A language tag of BCP 47.
 */
language: string
title: string
summary: string
/**
 * The whole text; links lead only to what is public.
 */
html: string
page: string
/**
 * An instant in UTC.
 */
publishedAt: string
/**
 * An instant in UTC.
 */
modifiedAt: string
media: Picture[]
}
/**
 * A public record that this one points at.
 */
export interface Relation {
field: string
id: string
kind: string
}
export interface Record {
id: string
kind: string
/**
 * The steward's own code, unique within the kind.
 */
code: (string | null)
self: string
/**
 * The language of `title`, `summary` and `page`: the one asked for where there is a text in it.
 */
language: string
title: string
summary: string
page: string
topics: ("culture" | "heritage" | "nature" | "festival" | "product" | "investment" | "cooperation" | "community" | "craft")[]
/**
 * An instant in UTC.
 */
changedAt: string
/**
 * The first day on which lists leave it out, unless somebody says anew that it holds.
 */
listedUntil: (string | null)
facts: Fact[]
areas: RecordArea[]
relations: Relation[]
/**
 * The words by language, in every language in which it is public.
 */
texts: {
[k: string]: Text
}
}
export interface Article {
id: string
self: string
/**
 * A language tag of BCP 47.
 */
language: string
/**
 * Languages in which it is public.
 * 
 * Items: A language tag of BCP 47.
 */
languages: string[]
section: ("news" | "heritage" | "products" | "invest" | "partners" | "about")
title: string
summary: string
html: string
page: string
unit: string
topics: ("culture" | "heritage" | "nature" | "festival" | "product" | "investment" | "cooperation" | "community" | "craft")[]
/**
 * An instant in UTC.
 */
publishedAt: string
/**
 * An instant in UTC.
 */
modifiedAt: string
media: Picture[]
sources: Source[]
}
export interface Area {
id: string
code: (string | null)
type: ("province" | "city" | "town" | "district" | "township" | "commune" | "ward")
name: string
parentId: (string | null)
validFrom: (string | null)
/**
 * The first day on which it was no more.
 */
validTo: (string | null)
/**
 * True when it had ended by `validTo`, on a day that the sources do not say.
 */
endedAtLatest: boolean
successors: {
id: string
on: string
kind: ("merge" | "split" | "rename" | "same")
}[]
}
export interface KindField {
name: string
label: string
type: string
unit: (string | null)
needed: boolean
/**
 * The controlled list of a choice.
 */
codes: ({
code: string
label: string
}[] | null)
/**
 * JSON Schema of the value.
 */
schema: {
[k: string]: unknown
}
}
export interface Kind {
id: string
name: string
section: ("news" | "heritage" | "products" | "invest" | "partners" | "about")
/**
 * The type of the thing in schema.org.
 */
schemaOrg: string
/**
 * So long after its newest as-of day lists leave a record out.
 */
hiddenAfterMonths: (number | null)
fields: KindField[]
}
export interface Change {
id: string
kind: string
/**
 * An instant in UTC.
 */
changedAt: string
/**
 * True when it is public no more: take it out.
 */
gone: boolean
record: (Record | null)
}
/**
 * A problem (RFC 9457). `errors` names every wrong parameter.
 */
export interface Problem {
type: string
title: string
status: number
detail: string
errors?: {
parameter: string
value: string
reason: string
}[]
}
export interface Changes {
items: Change[]
next: string
more: boolean
}
export interface RecordList {
items: Record[]
/**
 * The `cursor` of the next page; null on the last.
 */
next: (string | null)
}
export interface ArticleList {
items: Article[]
/**
 * The `cursor` of the next page; null on the last.
 */
next: (string | null)
}
export interface AreaList {
items: Area[]
/**
 * The `cursor` of the next page; null on the last.
 */
next: (string | null)
}
export interface KindList {
items: Kind[]
/**
 * The `cursor` of the next page; null on the last.
 */
next: (string | null)
}
export interface ListRecordsQuery {
kind?: ("heritage" | "place" | "festival" | "person" | "product" | "project" | "park" | "partner" | "figure")
/**
 * The commune in which the record lies.
 */
area?: string
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
/**
 * Fields of each item, by comma: id, kind, code, self, language, title, summary, page, topics, changedAt, listedUntil, facts, areas, relations, texts. Without it all of them.
 */
fields?: string
/**
 * How many items a page has.
 */
limit?: number
/**
 * A place that an earlier answer gave as `next`.
 */
cursor?: string
}
export interface GetRecordQuery {
id: string
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
/**
 * Fields of each item, by comma: id, kind, code, self, language, title, summary, page, topics, changedAt, listedUntil, facts, areas, relations, texts. Without it all of them.
 */
fields?: string
}
export interface ListChangesQuery {
/**
 * A place that an earlier answer gave as `next`.
 */
since?: string
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
/**
 * How many items a page has.
 */
limit?: number
}
export interface ListArticlesQuery {
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
section?: ("news" | "heritage" | "products" | "invest" | "partners" | "about")
topic?: ("culture" | "heritage" | "nature" | "festival" | "product" | "investment" | "cooperation" | "community" | "craft")
/**
 * Fields of each item, by comma: id, self, language, languages, section, title, summary, html, page, unit, topics, publishedAt, modifiedAt, media, sources. Without it all of them.
 */
fields?: string
/**
 * How many items a page has.
 */
limit?: number
/**
 * A place that an earlier answer gave as `next`.
 */
cursor?: string
}
export interface GetArticleQuery {
id: string
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
/**
 * Fields of each item, by comma: id, self, language, languages, section, title, summary, html, page, unit, topics, publishedAt, modifiedAt, media, sources. Without it all of them.
 */
fields?: string
}
export interface ListAreasQuery {
type?: ("province" | "city" | "town" | "district" | "township" | "commune" | "ward")
valid?: ("today" | "ever")
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
/**
 * Fields of each item, by comma: id, code, type, name, parentId, validFrom, validTo, endedAtLatest, successors. Without it all of them.
 */
fields?: string
/**
 * How many items a page has.
 */
limit?: number
/**
 * A place that an earlier answer gave as `next`.
 */
cursor?: string
}
export interface ListKindsQuery {
/**
 * The language of labels and words; goes before `Accept-Language`.
 */
lang?: ("vi" | "en" | "zh" | "ja" | "ko" | "fr")
}

export type Questions = {
  listRecords: { query: ListRecordsQuery; answer: RecordList };
  getRecord: { query: GetRecordQuery; answer: Record };
  listChanges: { query: ListChangesQuery; answer: Changes };
  listArticles: { query: ListArticlesQuery; answer: ArticleList };
  getArticle: { query: GetArticleQuery; answer: Article };
  listAreas: { query: ListAreasQuery; answer: AreaList };
  listKinds: { query: ListKindsQuery; answer: KindList };
};

export const PATHS = {
  listRecords: "/records",
  getRecord: "/records/{id}",
  listChanges: "/changes",
  listArticles: "/articles",
  getArticle: "/articles/{id}",
  listAreas: "/areas",
  listKinds: "/kinds",
} as const;
