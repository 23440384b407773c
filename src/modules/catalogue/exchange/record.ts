import type { Lang } from "#kernel/languages";
import type { TextField } from "../../editions/contract.ts";
import type { RichDoc } from "../../editions/index.ts";
import type { Claims } from "../claims.ts";

export type RecordText = { title: string; summary: string; body: RichDoc };
/** A record as it travels: words in every language that has some, and its claims. */
export type ExchangeRecord = {
  id: string | null;
  code: string | null;
  unit: string | null;
  texts: Partial<Record<Lang, RecordText>>;
  claims: Claims;
};
/** What a row says of a record: only what its columns name and its cells fill. */
export type RowRecord = {
  id: string | null;
  code: string | null;
  unit: string | null;
  texts: Partial<Record<Lang, Partial<Record<Exclude<TextField, "body">, string>> & { body?: RichDoc }>>;
  claims: Claims;
};
/** A cell: what stands in it, as a sheet knows it. */
export type Cell = string | number | boolean | null;
/** How communes and records are called in a table. */
export type Names = { area(id: string): { code: string; name: string }; record(id: string): string };
