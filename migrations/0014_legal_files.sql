-- Files of legal documents. One is taken first and named by a record afterwards; one that a record has named is never thrown away.
create table legal.file (
  id uuid primary key default uuidv7(),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  key text not null unique,
  name text not null check (name <> ''),
  type text not null check (type in ('pdf', 'docx', 'odt')),
  bytes int not null check (bytes between 1 and 20971520),
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  attached_at timestamptz
);
create index legal_file_loose on legal.file (uploaded_at) where attached_at is null;

-- Nothing could write these until now.
alter table legal.document drop column file_key, drop column file_name, drop column file_type, drop column file_bytes;
alter table legal.document add column file_id uuid unique references legal.file (id);

-- A number begins anew with each year: the same number, issuer and year is the same document, however its letters are written.
alter table legal.document drop constraint document_number_issuer_signed_on_key;
create unique index document_number_issuer_year_key on legal.document (lower(number), lower(issuer), extract(year from signed_on)) nulls not distinct;
alter table legal.document add constraint document_expires_after_signed check (expires_on is null or signed_on is null or expires_on > signed_on);

-- Of two documents each can not end, amend or rest on the other, by however many steps. Ending is one matter, replaced or repealed.
create function legal.matter_of(kind text) returns text language sql immutable as $$
  select case when kind in ('replaces', 'repeals') then 'ends' else kind end
$$;
create function legal.refuse_circle() returns trigger language plpgsql as $$
begin
  -- Two people who each write one half of a circle wait for each other here.
  perform pg_advisory_xact_lock(hashtext('legal.relation'));
  if exists (
    with recursive walk (id) as (
      select new.to_id
      union
      select r.to_id from walk w join legal.relation r on r.from_id = w.id and legal.matter_of(r.kind) = legal.matter_of(new.kind)
    ) select 1 from walk where id = new.from_id
  ) then
    raise exception 'legal documents in a circle' using errcode = 'check_violation', constraint = 'relation_no_circle', schema = 'legal', table = 'relation';
  end if;
  return new;
end
$$;
create trigger relation_no_circle before insert or update on legal.relation for each row execute function legal.refuse_circle();
