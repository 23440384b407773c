-- What waits for whom: due dates, translations that fell behind, notices, their mail, and what somebody put off.
alter table editions.revision add column due_on date;
comment on column editions.revision.due_on is 'set by a return: the day on which the words are expected back';

create index revision_open on editions.revision (updated_at desc) where state in ('working', 'submitted', 'cleared', 'approved', 'scheduled') and lang <> 'und';
create index revision_recent on editions.revision (published_at desc) where state = 'live' and lang <> 'und';
create index document_creator on editions.document (created_by, id desc);
create index contributor_person on editions.contributor (person_id);
create index history_revision on editions.history (revision_id, id desc);

-- Translations that no longer follow their source, and only those: `blocks` against the source that the desk works on, `live_blocks`
-- against the public one. Kept by a trigger, so that no path of writing can forget it and a list of 100,000 can filter by it.
create table editions.stale (
  edition_id uuid primary key references editions.edition (id),
  document_id uuid not null references editions.document (id),
  lang text not null,
  blocks int not null check (blocks >= 0),
  live_blocks int not null check (live_blocks >= 0),
  check (blocks + live_blocks > 0)
);
create index stale_document on editions.stale (document_id);
create index stale_live on editions.stale (lang, document_id) where live_blocks > 0;

-- The same count as richtext/freshness.ts: blocks changed, added and removed since they were translated.
create function editions.stale_blocks(source jsonb, lineage jsonb) returns int language sql immutable as $$
  with followed as (
    select each.value ->> 'source' as id, bool_and(coalesce(source ->> (each.value ->> 'source') = each.value ->> 'hash', false)) as same
    from jsonb_each(lineage) each group by 1
  )
  select case when source is null then 0 else
    (select count(*) from followed where not same) +
    (select count(*) from jsonb_object_keys(source) key where not exists (select 1 from followed f where f.id = key)) end::int
$$;

create function editions.keep_stale() returns trigger language plpgsql as $$
declare
  original text;
  desk jsonb;
  public jsonb;
begin
  -- One writer of this count per document at a time: the statements below then see what the other committed.
  select d.source_lang into original from editions.document d where d.id = new.document_id for no key update;
  select r.blocks into desk from editions.revision r
    where r.document_id = new.document_id and r.lang = original and r.state not in ('superseded', 'withdrawn')
    order by r.state in ('live', 'archived') limit 1;
  select r.blocks into public from editions.revision r
    where r.document_id = new.document_id and r.lang = original and r.state in ('live', 'archived');
  delete from editions.stale s where s.document_id = new.document_id and (new.lang = original or s.edition_id = new.edition_id);
  insert into editions.stale (edition_id, document_id, lang, blocks, live_blocks)
    select t.edition_id, t.document_id, t.lang, t.blocks, t.live_blocks from (
      select distinct on (r.edition_id) r.edition_id, r.document_id, r.lang,
        editions.stale_blocks(desk, r.lineage) as blocks, editions.stale_blocks(public, r.lineage) as live_blocks
      from editions.revision r
      where r.document_id = new.document_id and r.lang not in (original, 'und') and (new.lang = original or r.edition_id = new.edition_id)
        and r.state not in ('superseded', 'withdrawn')
      order by r.edition_id, r.state in ('live', 'archived')
    ) t where t.blocks + t.live_blocks > 0;
  return null;
end $$;
create trigger revision_stale_made after insert on editions.revision for each row when (new.lang <> 'und') execute function editions.keep_stale();
create trigger revision_stale_kept after update on editions.revision for each row
  when (new.lang <> 'und' and (new.state, new.blocks, new.lineage) is distinct from (old.state, old.blocks, old.lineage))
  execute function editions.keep_stale();

-- What was written before this step.
insert into editions.stale (edition_id, document_id, lang, blocks, live_blocks)
  select * from (
    select distinct on (t.edition_id) t.edition_id, t.document_id, t.lang,
      editions.stale_blocks((select s.blocks from editions.revision s where s.document_id = d.id and s.lang = d.source_lang
        and s.state not in ('superseded', 'withdrawn') order by s.state in ('live', 'archived') limit 1), t.lineage) as blocks,
      editions.stale_blocks((select s.blocks from editions.revision s where s.document_id = d.id and s.lang = d.source_lang
        and s.state in ('live', 'archived')), t.lineage) as live_blocks
    from editions.revision t join editions.document d on d.id = t.document_id
    where t.lang not in (d.source_lang, 'und') and t.state not in ('superseded', 'withdrawn')
    order by t.edition_id, t.state in ('live', 'archived')
  ) found where blocks + live_blocks > 0;

create schema notifications;

-- One line for one person. `key` and `slots` name a message of the desk; texts of documents never stand here beyond their title.
create table notifications.notice (
  id uuid primary key default uuidv7(),
  person_id uuid not null references identity.person (id),
  key text not null check (key ~ '^[a-z_]+$'),
  slots jsonb not null default '{}' check (jsonb_typeof(slots) = 'object'),
  href text not null check (href ~ '^/desk(/|$|\?)'),
  subject text not null check (subject <> ''),
  due_on date,
  at timestamptz not null,
  read_at timestamptz,
  -- When it was put into a mail, or settled before one left.
  mailed_at timestamptz
);
create index notice_list on notifications.notice (person_id, at desc, id desc);
-- The same thing waiting twice is one line, renewed.
create unique index notice_unread on notifications.notice (person_id, subject, key) where read_at is null;
create index notice_subject on notifications.notice (subject) where read_at is null;
create index notice_unmailed on notifications.notice (person_id, at) where mailed_at is null;
create index notice_age on notifications.notice (at);

create table notifications.preference (
  person_id uuid primary key references identity.person (id),
  mail text not null default 'daily' check (mail in ('none', 'daily', 'at_once')),
  lang text check (lang in ('vi', 'en')),
  digest_on date
);

-- Mail that leaves on its own: written in the transaction of what happened, taken by a job, kept until it is sent.
create table notifications.outbox (
  notice_id uuid primary key references notifications.notice (id) on delete cascade,
  person_id uuid not null references identity.person (id),
  not_before timestamptz not null,
  attempts int not null default 0
);
create index outbox_due on notifications.outbox (not_before);

-- What somebody put off until a day; `item` names the thing, and a new revision is a new thing.
create table notifications.snooze (
  person_id uuid not null references identity.person (id),
  item text not null check (item ~ '^[a-z]+:[0-9a-f-]{36}$'),
  until date not null,
  primary key (person_id, item)
);
