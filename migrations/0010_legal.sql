-- Legal documents as records: rules, deadlines and forms of the product point here, never at code.
create schema legal;

create table legal.document (
  id uuid primary key default uuidv7(),
  type text not null check (type in ('law', 'decree', 'decision', 'circular', 'resolution', 'directive', 'conclusion', 'plan', 'letter', 'report', 'notice', 'treaty', 'other')),
  -- As printed, marks and dashes included: 72/2015/NĐ-CP.
  number text not null check (number <> ''),
  issuer text not null check (issuer <> ''),
  signed_on date,
  effective_on date,
  -- The first day on which it no longer holds.
  expires_on date,
  abstract text not null,
  full_text text,
  file_key text,
  file_name text,
  file_type text,
  file_bytes int check (file_bytes > 0),
  source text,
  checked_on date,
  note text,
  is_public boolean not null default false,
  -- Number, issuer and abstract without marks, for search.
  folded text not null,
  lock_version int not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique nulls not distinct (number, issuer, signed_on),
  check (effective_on is null or signed_on is null or effective_on >= signed_on),
  check (expires_on is null or effective_on is null or expires_on > effective_on),
  check ((file_key is null) = (file_name is null))
);
create index legal_document_signed on legal.document (signed_on desc, id desc);

-- `from` replaces, amends, repeals or rests on `to`, from a day on.
create table legal.relation (
  from_id uuid not null references legal.document (id),
  to_id uuid not null references legal.document (id),
  kind text not null check (kind in ('replaces', 'amends', 'repeals', 'based_on')),
  on_date date,
  primary key (from_id, to_id, kind),
  check (from_id <> to_id)
);
create index legal_relation_to on legal.relation (to_id, kind);
