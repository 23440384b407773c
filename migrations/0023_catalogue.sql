-- The catalogue: facts with sources. The truth is the neutral revision of each document; these tables are its public face, written in the
-- transaction that publishes or withdraws, so that lists, maps and data are single indexed queries.
alter table editions.document drop constraint document_kind_check;
alter table editions.document add constraint document_kind_check
  check (kind in ('article', 'page', 'heritage', 'place', 'product', 'project', 'park', 'partner', 'person', 'festival'));

-- The first day on which lists leave a document out, because nobody said for too long that its facts still hold.
alter table editions.document add column listed_until date;
create or replace view editions.public_edition as
select e.id as edition_id, e.document_id, e.lang, d.kind, r.section, e.slug, d.unit_id, d.source_lang, r.id as revision_id, r.number, r.state,
       r.content, r.blocks, r.lineage, r.sha256, r.source_revision_id, r.published_at, e.first_published_at, coalesce(f.facts, '{}'::jsonb) as facts,
       d.listed_until
from editions.revision r
join editions.edition e on e.id = r.edition_id
join editions.document d on d.id = e.document_id
left join editions.edition fe on fe.document_id = d.id and fe.lang = 'und'
left join editions.revision f on f.edition_id = fe.id and f.state in ('live', 'archived')
where r.state in ('live', 'archived') and r.lang <> 'und' and r.published_at is not null;

-- Codes are compared with those of every document that is public or on its way.
create index revision_code on editions.revision ((facts ->> 'code')) where lang = 'und' and facts ->> 'code' is not null;
create index entry_document on search.entry (document_id);

create schema catalogue;

create table catalogue.record (
  document_id uuid primary key references editions.document (id),
  kind text not null,
  code text,
  unit_id uuid not null references identity.unit (id),
  area_id uuid references territory.area (id),
  -- Degrees, longitude first; already blurred where it is to be, and absent where it is hidden.
  at point check (at is null or (at[0] between 102 and 118 and at[1] between 6 and 24)),
  precision text check (precision in ('exact', 'blurred')),
  -- `field:code` of every value by which lists may be narrowed.
  facets text[] not null default '{}',
  -- From this day the first of its values wants to be looked at again.
  stale_from date,
  listed_until date,
  changed_at timestamptz not null,
  check ((at is null) = (precision is null))
);
create unique index record_code on catalogue.record (kind, code) where code is not null;
create index record_area on catalogue.record (area_id);
create index record_at on catalogue.record using gist (at);
create index record_facets on catalogue.record using gin (facets);
create index record_kind on catalogue.record (kind, document_id);
create index record_changed on catalogue.record (changed_at, document_id);

create table catalogue.claim (
  document_id uuid not null references catalogue.record (document_id) on delete cascade,
  field text not null,
  place int not null check (place >= 0),
  value jsonb not null,
  -- The same as a number or a day, where it is one, to sort and compare by.
  number numeric,
  day date,
  -- A year, a month or a day, as the source says it.
  as_of text check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  read_on date,
  source_label text not null check (source_label <> ''),
  source_url text check (source_url ~* '^https?://'),
  chosen boolean not null,
  primary key (document_id, field, place)
);
-- Of one field, one value is public.
create unique index claim_chosen on catalogue.claim (document_id, field) where chosen;
create index claim_number on catalogue.claim (field, number) where chosen and number is not null;

create table catalogue.relation (
  from_id uuid not null references catalogue.record (document_id) on delete cascade,
  field text not null,
  to_id uuid not null references editions.document (id),
  acyclic boolean not null,
  primary key (from_id, field, to_id),
  check (from_id <> to_id)
);
create index relation_to on catalogue.relation (to_id);

-- What is part of something cannot hold it: no chain of such relations closes, also when two people make its ends at once.
create function catalogue.keep_acyclic() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7205119010);
  if exists (
    with recursive up as (
      select new.to_id as id
      union select r.to_id from up join catalogue.relation r on r.from_id = up.id and r.field = new.field
    ) select 1 from up where id = new.from_id
  ) then
    raise exception 'relation % closes a circle', new.field using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger relation_acyclic before insert or update on catalogue.relation for each row when (new.acyclic) execute function catalogue.keep_acyclic();
