-- What readers and officers of other units say is wrong with a public page. Of a reader nothing is kept but the words they wrote and, if they
-- want an answer, their mail address, sealed by the application and gone after ninety days.
create schema requests;

create table requests.request (
  id uuid primary key default uuidv7(),
  origin text not null check (origin in ('reader', 'officer')),
  document_id uuid not null references editions.document (id),
  unit_id uuid not null references identity.unit (id),
  kind text not null,
  lang text not null,
  title text not null,
  wrong text not null check (char_length(wrong) between 1 and 2000),
  correct text not null check (char_length(correct) <= 2000),
  source text not null check (char_length(source) <= 500),
  -- Sealed with a key that is not in the database.
  address bytea check (octet_length(address) <= 400),
  filed_by uuid,
  filed_at timestamptz not null,
  state text not null default 'new' check (state in ('new', 'accepted', 'done', 'declined')),
  decided_by uuid,
  decided_at timestamptz,
  -- Why it was declined.
  reason text check (char_length(reason) between 1 and 1000),
  -- What the reader is told; sent once.
  answer text check (char_length(answer) between 1 and 2000),
  answered_at timestamptz,
  check ((origin = 'officer') = (filed_by is not null)),
  check (origin = 'reader' or address is null),
  check ((state = 'declined') = (reason is not null)),
  check ((state = 'new') = (decided_at is null)),
  check (answer is null or state in ('done', 'declined'))
);
create index request_state on requests.request (state, id);
create index request_unit on requests.request (unit_id, state, id);
create index request_document on requests.request (document_id, state);
create index request_filer on requests.request (filed_by, id) where filed_by is not null;
create index request_address on requests.request (filed_at) where address is not null;

-- One random salt a day: what counts a reader's tries cannot be led back to an address, and not from one day to the next.
create table requests.salt (
  day date primary key,
  salt bytea not null check (octet_length(salt) = 32)
);
