import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";

/** One import as written: from which file, to which file (below the root) or package. */
export type Edge = { from: string; to: string; specifier: string };

/** Every static, dynamic, re-exported and type-only import below `root/src`. */
export function edgesOf(root: string): Edge[] {
  return sourceFiles(path.join(root, "src")).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const { module } = parseSync(file, text);
    const dynamic = module.dynamicImports.map((each) => text.slice(each.moduleRequest.start + 1, each.moduleRequest.end - 1));
    const named = [
      ...module.staticImports.map((each) => each.moduleRequest.value),
      ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : []))),
    ];
    return [...named, ...dynamic].map((specifier) => ({ from: path.relative(root, file), to: resolve(root, file, specifier), specifier }));
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

const ALIASES: [RegExp, string][] = [
  [/^#kernel\/(.+)$/, "src/kernel/$1.ts"],
  [/^#modules\/([^/]+)\/(contract|schema|testing)$/, "src/modules/$1/$2.ts"],
  [/^#modules\/([^/]+)$/, "src/modules/$1/index.ts"],
  [/^#ui\/(.+)$/, "src/ui/$1.tsx"],
];

function resolve(root: string, file: string, specifier: string): string {
  if (specifier.startsWith(".")) return path.relative(root, path.resolve(path.dirname(file), specifier));
  for (const [pattern, target] of ALIASES) if (pattern.test(specifier)) return specifier.replace(pattern, target);
  return specifier;
}
