-- Reports: rules as data, what each unit owes per period, its answers, and the consolidated report.
create schema reports;

create table reports.rule (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  kind text not null check (kind in ('periodic', 'thematic', 'ad_hoc')),
  legal_document_id uuid references legal.document (id),
  plan_id uuid references plans.plan (id),
  content text not null check (content in ('text', 'figures', 'both')),
  form text not null check (form in ('electronic', 'paper', 'both')),
  frequency text not null check (frequency in ('month', 'quarter', 'half_year', 'year', 'once')),
  -- Who gets the consolidated report, and the unit that collects for it.
  receiver_unit_id uuid not null references identity.unit (id),
  collector_unit_id uuid not null references identity.unit (id),
  -- Kinds of units that owe it, by level: [{"level": "commune", "unitKinds": ["commune"]}, …].
  reporters jsonb not null check (jsonb_typeof(reporters) = 'array'),
  -- Questions: [{"id": "s1", "title": …, "figures": [{"id": …, "name": …, "measure": …, "source": …}]}].
  outline jsonb not null check (jsonb_typeof(outline) = 'array'),
  -- The shape of its periods within a year, with cut-off and the last valid day per level.
  shapes jsonb not null check (jsonb_typeof(shapes) = 'array'),
  valid_from date not null,
  valid_to date,
  -- A changed rule is a new row; the old one keeps the periods that it began.
  replaces_id uuid references reports.rule (id),
  lock_version int not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  check (valid_to is null or valid_to > valid_from)
);

create table reports.period (
  id uuid primary key default uuidv7(),
  rule_id uuid not null references reports.rule (id),
  year int not null check (year between 2000 and 2200),
  shape text not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  -- Figures count up to the end of this day.
  cutoff_on date not null,
  opens_on date not null,
  frozen_at timestamptz,
  unique (rule_id, year, shape),
  check (ends_on > starts_on),
  check (cutoff_on >= starts_on)
);

-- What one unit owes for one period. Late is a number of days, never a refusal.
create table reports.obligation (
  id uuid primary key default uuidv7(),
  period_id uuid not null references reports.period (id),
  unit_id uuid not null references identity.unit (id),
  level text not null,
  -- The last valid day as the rule says it, and after holidays moved it.
  nominal_on date not null,
  due_on date not null,
  extended_to date,
  extension_reason text,
  state text not null default 'not_begun' check (state in ('not_begun', 'draft', 'sent', 'returned', 'accepted', 'passed_on')),
  return_comment text,
  -- A unit that ended before the cut-off passes what it owes to these heirs.
  passed_to uuid[] not null default '{}',
  sent_at timestamptz,
  sent_by_name text,
  sent_by uuid,
  channel text check (channel in ('desk', 'link', 'xlsx')),
  late_days int check (late_days >= 0),
  accepted_at timestamptz,
  accepted_by uuid,
  lock_version int not null default 1,
  unique (period_id, unit_id),
  check ((extended_to is null) = (extension_reason is null)),
  check (state not in ('sent', 'accepted') or sent_at is not null),
  check (state <> 'returned' or return_comment is not null)
);
create index obligation_unit on reports.obligation (unit_id, due_on);

create table reports.answer (
  obligation_id uuid not null references reports.obligation (id),
  question text not null,
  words text,
  amount numeric,
  -- What Xoan counted by itself, and why the unit says otherwise.
  prefilled numeric,
  reason text,
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  lock_version int not null default 1,
  updated_by uuid,
  updated_by_name text not null,
  updated_at timestamptz not null,
  primary key (obligation_id, question)
);
create table reports.answer_history (
  id bigint generated always as identity primary key,
  obligation_id uuid not null,
  question text not null,
  words text,
  amount numeric,
  reason text,
  at timestamptz not null,
  by_name text not null
);
create index answer_history_obligation on reports.answer_history (obligation_id, question, id desc);
create function reports.keep_answer() returns trigger language plpgsql as $$
begin
  insert into reports.answer_history (obligation_id, question, words, amount, reason, at, by_name)
  values (new.obligation_id, new.question, new.words, new.amount, new.reason, new.updated_at, new.updated_by_name);
  return null;
end $$;
create trigger answer_kept after insert or update on reports.answer for each row execute function reports.keep_answer();

create table reports.event (
  id bigint generated always as identity primary key,
  period_id uuid not null references reports.period (id),
  obligation_id uuid references reports.obligation (id),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  event text not null,
  comment text,
  detail jsonb not null default '{}'
);
create index event_period on reports.event (period_id, id desc);
create index event_obligation on reports.event (obligation_id, id desc) where obligation_id is not null;

-- A reminder is held for 60 seconds and can be taken back; then it leaves by mail and My work.
create table reports.reminder (
  id uuid primary key default uuidv7(),
  obligation_id uuid not null references reports.obligation (id),
  state text not null check (state in ('held', 'sent', 'recalled')),
  send_at timestamptz not null,
  sent_at timestamptz,
  by_id uuid,
  by_name text not null,
  mail_to text
);
create index reminder_obligation on reports.reminder (obligation_id, id desc);
create index reminder_held on reports.reminder (send_at) where state = 'held';

-- For a unit without an account: who holds the link may answer this one form until it ends.
create table reports.form_link (
  id uuid primary key default uuidv7(),
  obligation_id uuid not null references reports.obligation (id),
  token_sha256 text not null unique,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  mail_to text
);

create table reports.consolidation (
  id uuid primary key default uuidv7(),
  period_id uuid not null references reports.period (id),
  number int not null default 1,
  state text not null check (state in ('draft', 'submitted', 'signed', 'issued')),
  returned boolean not null default false,
  lock_version int not null default 1,
  title text not null,
  frame jsonb not null default '{}' check (jsonb_typeof(frame) = 'object'),
  -- Figures as they stood at the cut-off, in one snapshot; null while they are live.
  figures jsonb,
  frozen_at timestamptz,
  document_number text,
  signed_on date,
  issued_at timestamptz,
  is_public boolean not null default false,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (period_id, number),
  check (state = 'draft' or sha256 is not null),
  check (state <> 'issued' or (document_number is not null and signed_on is not null and issued_at is not null))
);
-- One row per section: two people may write two sections at once; one holder per section.
create table reports.consolidation_section (
  consolidation_id uuid not null references reports.consolidation (id),
  section text not null,
  position int not null,
  title text not null,
  -- Paragraphs of pieces: words, and chips that name a figure.
  body jsonb not null default '[]' check (jsonb_typeof(body) = 'array'),
  lock_version int not null default 1,
  holder_id uuid,
  holder_name text,
  held_at timestamptz,
  updated_by uuid,
  updated_at timestamptz not null,
  primary key (consolidation_id, section)
);
create table reports.consolidation_contributor (
  consolidation_id uuid not null references reports.consolidation (id),
  person_id uuid not null,
  first_at timestamptz not null,
  primary key (consolidation_id, person_id)
);
create function reports.keep_signed() returns trigger language plpgsql as $$
begin
  if old.state in ('signed', 'issued') and (new.title, new.frame, new.figures, new.sha256) is distinct from (old.title, old.frame, old.figures, old.sha256)
     or old.state = 'issued' and (new.document_number, new.signed_on, new.issued_at, new.state) is distinct from (old.document_number, old.signed_on, old.issued_at, old.state) then
    raise exception 'the report is signed' using errcode = 'check_violation', constraint = 'report_signed';
  end if;
  return new;
end $$;
create trigger consolidation_signed before update on reports.consolidation for each row execute function reports.keep_signed();
create function reports.keep_section() returns trigger language plpgsql as $$
begin
  if (select state <> 'draft' from reports.consolidation where id = old.consolidation_id) and (tg_op = 'DELETE' or new.body is distinct from old.body or new.title is distinct from old.title) then
    raise exception 'the report is not a draft' using errcode = 'check_violation', constraint = 'report_signed';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger consolidation_section_kept before update or delete on reports.consolidation_section for each row execute function reports.keep_section();
