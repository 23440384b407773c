import { z } from "zod";
import { OPERATIONS } from "./operations.ts";
import type { Operation } from "./operation.ts";
import { API } from "./present.ts";
import { named } from "./shape.ts";

const ref = (id: string) => `#/components/schemas/${id}`;
const LICENCE = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };

/** The OpenAPI 3.1 document, made from the schemas that shape parameters and answers. */
export function openApi({ origin, title }: { origin: string; title: string }): object {
  const { schemas } = z.toJSONSchema(named, { uri: ref, unrepresentable: "any" });
  return {
    openapi: "3.1.0",
    info: {
      title,
      version: "1",
      description:
        "Everything that is public, to read. Lists are paged by `next` and by the Link header; every answer has an ETag; errors are problem+json and name every wrong parameter.",
      license: LICENCE,
    },
    externalDocs: { url: `${origin}/api` },
    servers: [{ url: origin + API }],
    // Nothing needs a key; one that the province issued has a limit of its own.
    security: [{}, { bearer: [] }, { key: [] }],
    paths: Object.fromEntries(OPERATIONS.map((each) => [each.path, { get: pathItem(each) }])),
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer" }, key: { type: "apiKey", in: "header", name: "X-Api-Key" } },
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema])),
      responses: Object.fromEntries(RESPONSES.map(([name, , description]) => [name, { description, content: problemContent }])),
    },
  };
}

const RESPONSES = [
  ["WrongParameters", "400", "Parameters that cannot be used, every one named"],
  ["WrongKey", "401", "A key that nobody issued, or that was revoked or has expired"],
  ["NotFound", "404", "Nothing public is there"],
  ["TooMany", "429", "Too many requests; `Retry-After` says when to come again"],
] as const;
const problemContent = { "application/problem+json": { schema: { $ref: ref("Problem") } } };

function pathItem({ id, path, summary, query, answer }: Operation): object {
  const { properties = {} } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" });
  return {
    operationId: id,
    summary,
    parameters: Object.entries(properties).map(([name, schema]) => {
      const inPath = path.includes(`{${name}}`);
      return { name, in: inPath ? "path" : "query", required: inPath, schema };
    }),
    responses: {
      "200": {
        description: summary,
        headers: {
          ETag: { schema: { type: "string" } },
          Link: { schema: { type: "string" } },
          RateLimit: { schema: { type: "string" } },
        },
        content: { "application/json": { schema: { $ref: ref(named.get(answer)?.id ?? "") } } },
      },
      "304": { description: "As you have it" },
      ...Object.fromEntries(RESPONSES.map(([name, status]) => [status, { $ref: `#/components/responses/${name}` }])),
    },
  };
}
