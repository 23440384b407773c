import { compile, type JSONSchema } from "json-schema-to-typescript";

type Parameter = { name: string; required: boolean; schema: JSONSchema };
type Operation = {
  operationId: string;
  parameters: Parameter[];
  responses: { "200": { content: { "application/json": { schema: { $ref: string } } } } };
};
/** As much of an OpenAPI document as the client is made from. */
export type Document = { paths: Record<string, { get: Operation }>; components: { schemas: Record<string, JSONSchema> } };

const BANNER = "// Made by `node scripts/client.ts` from the OpenAPI document; a test holds the two together.";
const nameOf = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}Query`;

/** The types of the client: every shape, and of every question its parameters, its answer and its path. */
export async function generateTypes({ paths, components }: Document): Promise<string> {
  const questions = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));
  const queries = questions.map(({ operationId, parameters }) => [
    nameOf(operationId),
    {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    },
  ]);
  const definitions = { ...components.schemas, ...Object.fromEntries(queries) };
  // The generator looks for shapes below `definitions`, and the outermost one has to name them all.
  const whole = {
    type: "object",
    additionalProperties: false,
    definitions,
    properties: Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: `#/definitions/${name}` }])),
  };
  const text = JSON.stringify(whole).replaceAll("#/components/schemas/", "#/definitions/");
  const shapes = await compile(JSON.parse(text) as JSONSchema, "Shapes", {
    bannerComment: BANNER,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const rows = questions.map(({ operationId, responses }) => {
    const answer = responses["200"].content["application/json"].schema.$ref.split("/").at(-1);
    return `  ${operationId}: { query: ${nameOf(operationId)}; answer: ${answer} };`;
  });
  const addresses = questions.map(({ operationId, path }) => `  ${operationId}: ${JSON.stringify(path)},`);
  return [shapes, "export type Questions = {", ...rows, "};", "", "export const PATHS = {", ...addresses, "} as const;", ""].join("\n");
}
