-- One row per public edition; vectors are computed by the application so that every language is cut into words the same way when stored and when asked.
create extension if not exists btree_gin;
create extension if not exists pg_trgm;
create schema search;
create table search.entry (
  edition_id uuid primary key references editions.edition (id),
  document_id uuid not null,
  lang text not null,
  section text not null,
  slug text not null,
  title text not null,
  title_folded text not null,
  summary text not null,
  body text not null,
  family text not null,
  palette int not null,
  published_at timestamptz not null,
  exact tsvector not null,
  folded tsvector not null
);
create index entry_exact on search.entry using gin (lang, exact);
create index entry_folded on search.entry using gin (lang, folded);
create index entry_title on search.entry using gin (title_folded gin_trgm_ops);
