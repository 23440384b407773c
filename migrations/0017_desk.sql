-- Who has an edition open, for 'who is here' and for nothing else: a row lives while its page is open. Unlogged: nothing of it is in the
-- write-ahead log, nothing outlives a crash.
create unlogged table editions.presence (
  edition_id uuid not null references editions.edition (id),
  person_id uuid not null references identity.person (id),
  seen_at timestamptz not null,
  primary key (edition_id, person_id)
);
create index presence_seen on editions.presence (seen_at);

-- Who is to translate a document into a language and by when; for the source only by when. Gone once the words are submitted.
create table editions.planned (
  document_id uuid not null references editions.document (id),
  lang text not null check (lang <> 'und'),
  translator_id uuid references identity.person (id),
  due_on date,
  by_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (document_id, lang),
  check (translator_id is not null or due_on is not null)
);
create index planned_translator on editions.planned (translator_id) where translator_id is not null;

-- A plan that is returned or taken back opens again, and with that its seal is void: only words that stay frozen keep it.
create or replace function plans.keep_words() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.title, new.frame, new.source_text) is distinct from (old.title, old.frame, old.source_text)
     or old.state <> 'draft' and new.state <> 'draft' and new.sha256 is distinct from old.sha256
     or old.state = 'issued' and (new.document_number, new.signed_on, new.issued_at) is distinct from (old.document_number, old.signed_on, old.issued_at) then
    raise exception 'the version is frozen' using errcode = 'check_violation', constraint = 'version_frozen';
  end if;
  return new;
end $$;
