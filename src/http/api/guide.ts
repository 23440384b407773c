import { localDate } from "#kernel/clock";
import type { Lang } from "#kernel/languages";
import type { ApiExample, ApiGuide, ApiParameter, ApiQuestion } from "../../context.ts";
import { servedProfile } from "../../profile/current.ts";
import { LIMITS } from "./gate.ts";
import { openApi } from "./openapi.ts";
import type { ApiParts, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { API } from "./present.ts";
import { anchorOf, PROBLEMS, type ProblemKind } from "./problem.ts";
import { MOST, readQuery } from "./query.ts";
import { PROBLEM_WORDS } from "./words.ts";

/** At most so much of an answer is shown. */
const SHOWN = 1000;
/** What the page asks as an example, in as few words as say enough. `{id}` is filled with the first item of the list that `of` names. */
const EXAMPLES: Record<string, { search: string; of?: string }> = {
  listRecords: { search: "kind=heritage&fields=code,title,page&limit=1" },
  getRecord: { search: "fields=title,facts", of: "listRecords" },
  listChanges: { search: "limit=1" },
  listArticles: { search: "fields=title,page,publishedAt&limit=1" },
  getArticle: { search: "fields=title,summary,languages", of: "listArticles" },
  listAreas: { search: "type=ward&limit=1" },
  listKinds: { search: "" },
};
const WRONG = "kind=castle&limit=0&color=red";

/** The API for people: every question with its parameters from the OpenAPI document, and with an answer of this moment. */
export async function apiGuide(parts: ApiParts, lang: Lang, now: Date): Promise<ApiGuide> {
  const today = localDate(now, servedProfile().timeZone);
  const document = openApi({ origin: parts.origin, title: "" }) as Described;
  const ask = (operation: Operation, search: URLSearchParams) => answerOf(parts, operation, search, { lang, today });
  const ids = new Map<string, string>();
  const questions: ApiQuestion[] = [];
  for (const operation of OPERATIONS) {
    const { search = "", of } = EXAMPLES[operation.id] ?? {};
    const id = of === undefined ? undefined : ids.get(of);
    const given = new URLSearchParams(search);
    if (id !== undefined) given.append("id", id);
    const body = of !== undefined && id === undefined ? null : await ask(operation, given);
    const first = idOfFirst(body);
    if (first !== null) ids.set(operation.id, first);
    questions.push({
      id: operation.id,
      path: operation.path,
      summary: operation.summary,
      parameters: (document.paths[operation.path]?.get.parameters ?? []).map(parameterOf),
      example: body === null ? null : example(addressOf(operation.path, search, id), 200, body),
    });
  }
  return { questions, problems: problemsOf(lang), refused: refusedExample(parts.origin, lang), perMinute: LIMITS.address, pageMost: MOST };
}

type Schema = {
  type?: string;
  enum?: string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  format?: string;
  description?: string;
};
type Described = { paths: Record<string, { get: { parameters: { name: string; in: string; schema: Schema }[] } }> };

function parameterOf({ name, in: place, schema }: Described["paths"][string]["get"]["parameters"][number]): ApiParameter {
  const { minimum, maximum } = schema;
  return {
    name,
    inPath: place === "path",
    type: schema.format ?? schema.type ?? "string",
    allowed: schema.enum ?? [],
    range: minimum !== undefined && maximum !== undefined ? [minimum, maximum] : null,
    preset: schema.default === undefined ? null : String(schema.default),
    description: schema.description ?? null,
  };
}

async function answerOf(
  parts: ApiParts,
  operation: Operation,
  search: URLSearchParams,
  asked: { lang: Lang; today: string },
): Promise<unknown> {
  const query = readQuery(operation.query, search, asked.lang);
  if (!query.ok) throw new Error(`the example of ${operation.id} is wrong`);
  return (await operation.read(parts, query.value, asked))?.body ?? null;
}

const addressOf = (path: string, search: string, id: string | undefined) =>
  `${API}${path.replace("{id}", id ?? "{id}")}${search ? `?${search}` : ""}`;

function idOfFirst(body: unknown): string | null {
  const items = (body as { items?: { id?: string }[] } | null)?.items;
  return items?.[0]?.id ?? null;
}

/** An answer as it is read: whole lines, and no more than the page can carry. */
function example(address: string, status: number, body: unknown): ApiExample {
  const text = JSON.stringify(body, null, 2);
  if (text.length <= SHOWN) return { address, status, body: text, cut: false };
  return { address, status, body: text.slice(0, text.lastIndexOf("\n", SHOWN)), cut: true };
}

function refusedExample(origin: string, lang: Lang): ApiExample | null {
  const records = OPERATIONS.find(({ id }) => id === "listRecords");
  const found = records && readQuery(records.query, new URLSearchParams(WRONG), lang);
  if (!found || found.ok) return null;
  const { status, title } = PROBLEMS.parameters;
  const body = {
    type: `${origin}/api#${anchorOf("parameters")}`,
    title,
    status,
    detail: PROBLEM_WORDS[lang].parameters,
    errors: found.errors,
  };
  return example(`${API}/records?${WRONG}`, status, body);
}

function problemsOf(lang: Lang): ApiGuide["problems"] {
  const say = PROBLEM_WORDS[lang];
  const detail: Record<ProblemKind, string> = {
    parameters: say.parameters,
    key: Object.values(say.key).join(" "),
    notFound: say.notFound,
    method: say.method,
    tooMany: say.tooMany(WAIT),
    unavailable: say.unavailable,
  };
  return (Object.keys(PROBLEMS) as ProblemKind[]).map((kind) => ({ anchor: anchorOf(kind), ...PROBLEMS[kind], detail: detail[kind] }));
}

/** A time to wait, for the words of the refusal. */
const WAIT = 24;
