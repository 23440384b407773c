import fs from "node:fs";
import path from "node:path";

/** What a person marked in a sample plan, by hand. */
export type Expected = {
  headings: string[];
  items: string[];
  citations: { type: string; number: string | null; signedOn: string | null }[];
  roles: { kind: string; name: string }[];
  deadlines: { text: string; lastDay: string | null }[];
  mentions: { role: string; unit: string }[];
  budget: { sources: string[]; amounts: number[] }[];
  /** Who issues and signs it, where that was marked too. */
  frame?: { issuer: string; number: string; issuedOn: string; signer: string; title: string; recipients: string[] };
};
export type Score = {
  kind: string;
  expected: number;
  found: number;
  right: number;
  recall: number;
  precision: number;
  missing: string[];
  extra: string[];
};

const FOLDER = path.resolve(import.meta.dirname, "../fixtures/plans");

/** The names of the samples that have marks. */
export function sampleNames(): string[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".expected.json"))
    .map((name) => name.replace(".expected.json", ""))
    .sort();
}

/** The bytes of a sample and what was marked in it. */
export function sample(name: string): { bytes: Buffer; expected: Expected } {
  const word = path.join(FOLDER, `${name}.docx`);
  return {
    bytes: fs.readFileSync(fs.existsSync(word) ? word : path.join(FOLDER, `${name}.txt`)),
    expected: JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.expected.json`), "utf8")) as Expected,
  };
}

/** The texts that are no plans, by name. */
export function notPlans(): { name: string; bytes: Buffer }[] {
  const folder = path.join(FOLDER, "not-plans");
  return fs.readdirSync(folder).map((name) => ({ name, bytes: fs.readFileSync(path.join(folder, name)) }));
}

/** Recall and precision of two lists of keys, where each key counts as often as it stands. */
export function scoreOf(kind: string, expected: string[], found: string[]): Score {
  const left = [...found];
  const missing = expected.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const right = expected.length - missing.length;
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return {
    kind,
    expected: expected.length,
    found: found.length,
    right,
    recall: share(expected.length),
    precision: share(found.length),
    missing,
    extra: left,
  };
}
