-- What stewards count and compare of every public record, beside the record itself: a board and its lists are then one indexed query each.
alter table catalogue.record
  -- Fields that have a chosen value, hidden places among them.
  add column fields text[] not null default '{}',
  -- Languages in which it is public.
  add column langs text[] not null default '{}',
  add column pictured boolean not null default false,
  -- Its title in the source language, and what of it tells records apart: without marks, words of type and names of communes.
  add column name text not null default '',
  add column name_key text not null default '',
  -- When it was last compared with the others; null: it is to be.
  add column compared_at timestamptz;
update catalogue.record r set
  fields = array(select c.field from catalogue.claim c where c.document_id = r.document_id and c.chosen order by c.field),
  langs = array(select p.lang from editions.public_edition p where p.document_id = r.document_id order by p.lang),
  pictured = coalesce((select p.content -> 'lead' <> 'null' from editions.public_edition p where p.document_id = r.document_id and p.lang = p.source_lang), false),
  name = coalesce((select p.content ->> 'title' from editions.public_edition p where p.document_id = r.document_id order by p.lang <> p.source_lang, p.lang limit 1), '');
update catalogue.record set name_key = trim(regexp_replace(lower(unaccent(name)), '[^a-z0-9]+', ' ', 'g'));

create index record_unit on catalogue.record (unit_id, kind, document_id);
create index record_stale on catalogue.record (stale_from) where stale_from is not null;
create index record_name_key on catalogue.record using gin (name_key gin_trgm_ops);
create index record_uncompared on catalogue.record (document_id) where compared_at is null;

-- Two records that may be one thing. What an officer said of them stays, whatever is compared later.
create table catalogue.likeness (
  a_id uuid not null references editions.document (id),
  b_id uuid not null references editions.document (id),
  -- From 0 to 1; `alike` of the names alone.
  likeness real not null check (likeness between 0 and 1),
  alike real not null check (alike between 0 and 1),
  metres int check (metres >= 0),
  same_area boolean not null,
  state text not null default 'open' check (state in ('open', 'apart', 'same')),
  -- Of two that are the same, the one that stays.
  keep_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  primary key (a_id, b_id),
  check (a_id < b_id),
  check ((state = 'same') = (keep_id is not null)),
  check (keep_id in (a_id, b_id)),
  check ((state = 'open') = (decided_at is null))
);
create index likeness_state on catalogue.likeness (state, likeness desc, a_id, b_id);
create index likeness_b on catalogue.likeness (b_id);

-- A change of one field in many records at once, as it was, so that it can be taken back.
create table catalogue.bulk_edit (
  id uuid primary key default uuidv7(),
  kind text not null,
  field text not null,
  by_id uuid,
  at timestamptz not null,
  undone_at timestamptz
);
create index bulk_edit_by on catalogue.bulk_edit (by_id, id);
create table catalogue.bulk_row (
  bulk_id uuid not null references catalogue.bulk_edit (id),
  document_id uuid not null references editions.document (id),
  revision_id uuid not null references editions.revision (id),
  -- The claims of the field before and after.
  before jsonb not null,
  after jsonb not null,
  primary key (bulk_id, document_id)
);
