-- Keys of programs that read the public API: who runs each, how many questions a minute it may ask, until when. The key itself is shown once and
-- not kept: only its digest is.
create table identity.api_key (
  id uuid primary key default uuidv7(),
  name text not null check (length(btrim(name)) between 1 and 120),
  unit_id uuid references identity.unit (id),
  contact text not null check (length(btrim(contact)) between 1 and 200),
  per_minute int not null check (per_minute between 1 and 60000),
  digest bytea not null unique check (octet_length(digest) = 32),
  -- The first characters, by which people tell keys apart.
  hint text not null check (length(hint) between 4 and 16),
  -- The first day on which it opens nothing any more.
  expires_on date,
  issued_at timestamptz not null,
  issued_by uuid references identity.person (id),
  revoked_at timestamptz,
  revoked_by uuid references identity.person (id),
  check (revoked_at is not null or revoked_by is null)
);

-- What addresses are hashed with before they are counted: another one every day, and yesterday's is forgotten, so that nobody can be found again.
create table kernel.daily_salt (
  day date primary key,
  salt bytea not null check (octet_length(salt) = 32)
);
