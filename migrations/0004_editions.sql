-- The heart: document → edition (one per language) → revision. Bad states are made impossible here.
create schema editions;

create table editions.document (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('article', 'page')),
  section text not null,
  unit_id uuid not null references identity.unit (id),
  source_lang text not null default 'vi',
  code text unique,
  created_by uuid,
  created_at timestamptz not null
);

create table editions.edition (
  id uuid primary key default uuidv7(),
  document_id uuid not null references editions.document (id),
  lang text not null check (lang in ('vi', 'en', 'zh', 'ja', 'ko', 'fr', 'und')),
  slug text,
  first_published_at timestamptz,
  unique (document_id, lang),
  unique (id, document_id, lang)
);

create table editions.revision (
  id uuid primary key default uuidv7(),
  edition_id uuid not null,
  document_id uuid not null,
  lang text not null,
  number int not null check (number > 0),
  state text not null check (state in ('working', 'submitted', 'cleared', 'approved', 'scheduled', 'live', 'superseded', 'withdrawn', 'archived')),
  returned boolean not null default false,
  lock_version int not null default 1,
  content jsonb not null,
  facts jsonb,
  blocks jsonb not null default '{}',
  lineage jsonb not null default '{}',
  sha256 text not null,
  source_revision_id uuid references editions.revision (id),
  created_by uuid,
  created_at timestamptz not null,
  updated_by uuid,
  updated_at timestamptz not null,
  -- The moment it leaves for the public; a hold is a schedule of 60 seconds that can be undone.
  scheduled_for timestamptz,
  on_hold boolean not null default false,
  published_at timestamptz,
  notice text,
  notice_at timestamptz,
  section text,
  foreign key (edition_id, document_id, lang) references editions.edition (id, document_id, lang),
  unique (edition_id, number),
  check (state <> 'scheduled' or scheduled_for is not null),
  check (state not in ('live', 'withdrawn', 'archived') or published_at is not null),
  check (state <> 'withdrawn' or notice is not null)
);

-- At most one revision in flight and one public face (live, archived or the notice of a withdrawal) per edition.
create unique index revision_in_flight on editions.revision (edition_id) where state in ('working', 'submitted', 'cleared', 'approved', 'scheduled');
create unique index revision_face on editions.revision (edition_id) where state in ('live', 'archived', 'withdrawn');
create index revision_shelf on editions.revision (lang, section, published_at desc, id) where state in ('live', 'archived');
create index revision_due on editions.revision (scheduled_for) where state = 'scheduled';
create index revision_document on editions.revision (document_id, lang);
create index document_recent on editions.document (id desc);

-- Frozen once submitted: words, facts and lineage of a revision change only while it is working.
create function editions.keep_frozen() returns trigger language plpgsql as $$
begin
  if old.state <> 'working' and (new.content, new.facts, new.blocks, new.lineage, new.sha256) is distinct from (old.content, old.facts, old.blocks, old.lineage, old.sha256) then
    raise exception 'revision % is frozen', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger revision_frozen before update on editions.revision for each row execute function editions.keep_frozen();
create function editions.keep_history() returns trigger language plpgsql as $$
begin
  raise exception 'revisions and their history are never deleted' using errcode = 'check_violation';
end $$;
create trigger revision_kept before delete on editions.revision for each row execute function editions.keep_history();

-- Whoever saved into a revision; the two-person rule asks here.
create table editions.contributor (
  revision_id uuid not null references editions.revision (id),
  person_id uuid not null,
  first_at timestamptz not null,
  primary key (revision_id, person_id)
);

create table editions.history (
  id bigint generated always as identity primary key,
  revision_id uuid not null references editions.revision (id),
  edition_id uuid not null references editions.edition (id),
  document_id uuid not null references editions.document (id),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  event text not null,
  comment text,
  block_id text,
  detail jsonb not null default '{}'
);
create index history_edition on editions.history (edition_id, id desc);
create index history_actor on editions.history (actor_id, id desc);
create trigger history_kept before update or delete on editions.history for each row execute function editions.keep_history();

-- Every address ever public, reserved for ever within its language and section.
create table editions.address (
  lang text not null,
  section text not null,
  slug text not null,
  edition_id uuid not null references editions.edition (id),
  since timestamptz not null,
  primary key (lang, section, slug)
);
create index address_edition on editions.address (edition_id);

create table editions.edit_lock (
  edition_id uuid primary key references editions.edition (id),
  holder_id uuid not null,
  holder_name text not null,
  tab text not null,
  taken_at timestamptz not null,
  seen_at timestamptz not null
);

-- The one visibility function: every public surface reads editions through this view and nothing else.
create view editions.public_edition as
select e.id as edition_id, e.document_id, e.lang, d.kind, r.section, e.slug, d.unit_id, d.source_lang, r.id as revision_id, r.number, r.state,
       r.content, r.blocks, r.lineage, r.sha256, r.source_revision_id, r.published_at, e.first_published_at, coalesce(f.facts, '{}'::jsonb) as facts
from editions.revision r
join editions.edition e on e.id = r.edition_id
join editions.document d on d.id = e.document_id
left join editions.edition fe on fe.document_id = d.id and fe.lang = 'und'
left join editions.revision f on f.edition_id = fe.id and f.state in ('live', 'archived')
where r.state in ('live', 'archived') and r.lang <> 'und' and r.published_at is not null;
