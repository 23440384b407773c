import { writeFile } from "node:fs/promises";
import path from "node:path";
import { type Document, generateTypes } from "../clients/typescript/generate.ts";
import { openApi } from "../src/http/api/openapi.ts";

/** Writes the types of the TypeScript client anew: `node scripts/client.ts`. */
const file = path.resolve(import.meta.dirname, "../clients/typescript/types.ts");
await writeFile(file, await generateTypes(openApi({ origin: "https://portal.example", title: "Xoan" }) as Document));
