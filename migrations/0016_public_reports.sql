-- A report that was issued for the public has an address; who writes where in a report or a form; what a unit did is counted by an index.
alter table reports.consolidation
  add column slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  -- In what right and under what title the leader signed, and the leader's name.
  add column signature jsonb check (jsonb_typeof(signature) = 'object');
update reports.consolidation c set slug = p.year || '-' || trim(both '-' from left(regexp_replace(lower(p.shape), '[^a-z0-9]+', '-', 'g'), 40)) || '-' || right(c.id::text, 8)
  from reports.period p where p.id = c.period_id and c.state = 'issued' and c.is_public;
alter table reports.consolidation add constraint public_has_address check (not (state = 'issued' and is_public) or slug is not null);

create or replace function reports.keep_signed() returns trigger language plpgsql as $$
begin
  if old.state in ('signed', 'issued')
       and (new.title, new.frame, new.figures, new.sha256, new.signature) is distinct from (old.title, old.frame, old.figures, old.sha256, old.signature)
     or old.state = 'issued'
       and (new.document_number, new.signed_on, new.issued_at, new.state, new.is_public, new.slug)
         is distinct from (old.document_number, old.signed_on, old.issued_at, old.state, old.is_public, old.slug) then
    raise exception 'the report is signed' using errcode = 'check_violation', constraint = 'report_signed';
  end if;
  return new;
end $$;

-- Never written: who holds a part is in reports.presence.
alter table reports.consolidation_section drop column holder_id, drop column holder_name, drop column held_at, add column updated_by_name text;

-- Who has a report or a unit's form open, and which part of it they write: one holder for each part.
create table reports.presence (
  subject_id uuid not null,
  person_id uuid not null,
  tab text not null check (length(tab) between 1 and 64),
  person_name text not null,
  part text check (length(part) <= 90),
  seen_at timestamptz not null,
  primary key (subject_id, person_id, tab)
);
create unique index presence_holder on reports.presence (subject_id, part) where part is not null;

-- Figures by unit would otherwise read every document.
create index document_unit on editions.document (unit_id);
