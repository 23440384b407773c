-- The ground floor: nothing here knows a word of the product.
create schema if not exists kernel;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- Holidays and the working days that are swapped for them, as published each year; `source` names the decision.
create table kernel.calendar_day (
  day date primary key,
  working boolean not null,
  name text not null check (name <> ''),
  source text not null default ''
);

-- Counters shared by all processes. Losing them in a crash is harmless, so they are not logged.
create unlogged table kernel.rate_limit (
  key text primary key,
  window_ends timestamptz not null,
  hits integer not null check (hits > 0)
);
create index rate_limit_window_ends on kernel.rate_limit (window_ends);

-- How often a text was read, per day; no address, no cookie, no person.
create table kernel.page_view (
  document_id uuid not null,
  lang text not null,
  day date not null,
  views integer not null check (views > 0),
  primary key (document_id, lang, day)
);

-- What was done once to this database, such as loading a profile; a start that was interrupted can tell how far it came.
create table kernel.mark (
  name text primary key,
  made_at timestamptz not null default now()
);
