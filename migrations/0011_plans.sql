-- Plans: a document that is a tree. Versions freeze the tree; work done hangs on the stable key of a node, not on a version.
create schema plans;

create table plans.plan (
  id uuid primary key default uuidv7(),
  horizon text not null check (horizon in ('long', 'medium', 'yearly')),
  starts_on date not null,
  ends_on date not null,
  -- The unit that issues it.
  unit_id uuid not null references identity.unit (id),
  -- The plan it stands under: a unit's plan under the province's, a yearly one under a medium-term one.
  parent_id uuid references plans.plan (id),
  -- Reserved for ever once it was public.
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  created_by uuid,
  created_at timestamptz not null,
  check (ends_on >= starts_on),
  check (parent_id <> id)
);
create index plan_unit on plans.plan (unit_id, starts_on desc);

create table plans.version (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plans.plan (id),
  number int not null check (number > 0),
  state text not null check (state in ('draft', 'submitted', 'approved', 'issued', 'superseded')),
  returned boolean not null default false,
  lock_version int not null default 1,
  title text not null check (title <> ''),
  -- Bases, opening, closing, recipients, signature: what stands around the tree in the document.
  frame jsonb not null default '{}' check (jsonb_typeof(frame) = 'object'),
  -- The text that an import came from, for the officer who compares.
  source_text text,
  document_number text,
  signed_on date,
  issued_at timestamptz,
  is_public boolean not null default false,
  -- RFC 8785 over title, frame and tree, fixed at submission.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid,
  created_at timestamptz not null,
  updated_by uuid,
  updated_at timestamptz not null,
  unique (plan_id, number),
  unique (id, plan_id),
  check (state in ('draft') or sha256 is not null),
  check (state <> 'issued' or (issued_at is not null and document_number is not null and signed_on is not null))
);
create unique index version_in_flight on plans.version (plan_id) where state in ('draft', 'submitted', 'approved');
create unique index version_issued on plans.version (plan_id) where state = 'issued';

-- Whoever saved into a version; nobody approves their own words.
create table plans.contributor (
  version_id uuid not null references plans.version (id),
  person_id uuid not null,
  first_at timestamptz not null,
  primary key (version_id, person_id)
);

create table plans.node (
  version_id uuid not null,
  plan_id uuid not null,
  -- The same in every version of the plan: what was assigned, spent and proved stays with it.
  key uuid not null default uuidv7(),
  parent_key uuid,
  position int not null check (position >= 0),
  -- Positions from the root, four digits each ('0002.0001'): sorts the tree and selects a branch by prefix.
  path text not null,
  kind text not null check (kind in ('part', 'section', 'task', 'text')),
  label text not null default '',
  title text not null,
  lead_unit_id uuid references identity.unit (id),
  starts_on date,
  due_on date,
  output text,
  topic text,
  channels text[] not null default '{}',
  -- Where it stood in the imported text: {paragraph, start, end}.
  source jsonb,
  primary key (version_id, key),
  foreign key (version_id, plan_id) references plans.version (id, plan_id),
  foreign key (version_id, parent_key) references plans.node (version_id, key) deferrable initially deferred,
  unique (version_id, path) deferrable initially deferred,
  check (kind = 'task' or (lead_unit_id is null and starts_on is null and due_on is null and output is null and channels = '{}')),
  check (starts_on is null or due_on is null or due_on >= starts_on),
  check (parent_key <> key)
);
create index node_lead on plans.node (lead_unit_id, version_id) where lead_unit_id is not null;
create index node_due on plans.node (version_id, due_on) where kind = 'task';

create table plans.coordination (
  version_id uuid not null,
  key uuid not null,
  unit_id uuid not null references identity.unit (id),
  primary key (version_id, key, unit_id),
  foreign key (version_id, key) references plans.node (version_id, key) on delete cascade
);
create index coordination_unit on plans.coordination (unit_id, version_id);

create table plans.indicator (
  version_id uuid not null,
  key uuid not null,
  id uuid not null default uuidv7(),
  name text not null check (name <> ''),
  measure text not null check (measure <> ''),
  baseline numeric,
  target numeric not null,
  primary key (version_id, id),
  foreign key (version_id, key) references plans.node (version_id, key) on delete cascade
);

create table plans.dependency (
  version_id uuid not null,
  key uuid not null,
  needs_key uuid not null,
  primary key (version_id, key, needs_key),
  foreign key (version_id, key) references plans.node (version_id, key) on delete cascade,
  foreign key (version_id, needs_key) references plans.node (version_id, key) on delete cascade,
  check (key <> needs_key)
);
-- A task can not wait for itself, however long the way round.
create function plans.refuse_circle() returns trigger language plpgsql as $$
begin
  -- Two writers could each add half of a circle.
  perform pg_advisory_xact_lock(hashtextextended(new.version_id::text, 11));
  if exists (
    with recursive way (key) as (
      select new.needs_key union select d.needs_key from way w join plans.dependency d on d.version_id = new.version_id and d.key = w.key
    ) select 1 from way where key = new.key
  ) then
    raise exception 'dependency makes a circle' using errcode = 'check_violation', constraint = 'dependency_no_circle';
  end if;
  return new;
end $$;
create trigger dependency_no_circle before insert or update on plans.dependency for each row execute function plans.refuse_circle();

-- Only a draft changes.
create function plans.keep_frozen() returns trigger language plpgsql as $$
declare frozen boolean;
begin
  select state <> 'draft' into frozen from plans.version where id = case tg_op when 'DELETE' then old.version_id else new.version_id end;
  if frozen then
    raise exception 'the version is frozen' using errcode = 'check_violation', constraint = 'version_frozen';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger node_frozen before insert or update or delete on plans.node for each row execute function plans.keep_frozen();
create trigger coordination_frozen before insert or update or delete on plans.coordination for each row execute function plans.keep_frozen();
create trigger indicator_frozen before insert or update or delete on plans.indicator for each row execute function plans.keep_frozen();
create trigger dependency_frozen before insert or update or delete on plans.dependency for each row execute function plans.keep_frozen();
create function plans.keep_words() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.title, new.frame, new.source_text, new.sha256) is distinct from (old.title, old.frame, old.source_text, old.sha256)
     or old.state = 'issued' and (new.document_number, new.signed_on, new.issued_at) is distinct from (old.document_number, old.signed_on, old.issued_at) then
    raise exception 'the version is frozen' using errcode = 'check_violation', constraint = 'version_frozen';
  end if;
  return new;
end $$;
create trigger version_frozen before update on plans.version for each row execute function plans.keep_words();

create table plans.event (
  id bigint generated always as identity primary key,
  plan_id uuid not null references plans.plan (id),
  version_id uuid,
  task_key uuid,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  event text not null,
  comment text,
  detail jsonb not null default '{}'
);
create index event_plan on plans.event (plan_id, id desc);
create index event_task on plans.event (plan_id, task_key, id desc) where task_key is not null;

create table plans.assignment (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plans.plan (id),
  task_key uuid not null,
  unit_id uuid not null references identity.unit (id),
  role text not null check (role in ('lead', 'coordinating')),
  state text not null check (state in ('assigned', 'accepted', 'asked_back', 'split', 'ended')),
  comment text,
  assigned_by uuid,
  assigned_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  check (state not in ('asked_back') or comment is not null)
);
create unique index assignment_once on plans.assignment (plan_id, task_key, unit_id) where state <> 'ended';
create index assignment_unit on plans.assignment (unit_id, state);

-- What proves that work was done. Progress is counted from here and from nowhere else.
create table plans.evidence (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plans.plan (id),
  task_key uuid not null,
  unit_id uuid not null references identity.unit (id),
  state text not null check (state in ('expected', 'offered', 'accepted', 'refused')),
  kind text check (kind in ('edition', 'event', 'release', 'file', 'address', 'stated')),
  title text not null check (title <> ''),
  -- An id of ours, an address, or the key of a stored file.
  ref text,
  indicator_id uuid,
  amount numeric,
  happened_on date,
  due_on date,
  reason text,
  added_by uuid,
  added_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  check (state = 'expected' or kind is not null),
  check (kind is null or kind = 'stated' or ref is not null),
  check (kind is distinct from 'stated' or (reason is not null and reason <> '')),
  check (state <> 'refused' or (reason is not null and reason <> ''))
);
create index evidence_task on plans.evidence (plan_id, task_key);
create index evidence_unit on plans.evidence (unit_id, happened_on);

create table plans.budget_line (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plans.plan (id),
  -- Without a task the money is for the plan as a whole.
  task_key uuid,
  unit_id uuid not null references identity.unit (id),
  source text not null check (source in ('state_budget', 'integrated', 'other_lawful')),
  source_unit_id uuid references identity.unit (id),
  programme text,
  donor text,
  agreement text,
  -- Whole đồng.
  estimate bigint not null default 0 check (estimate between 0 and 1000000000000000),
  allocated bigint not null default 0 check (allocated between 0 and 1000000000000000),
  spent bigint not null default 0 check (spent between 0 and 1000000000000000),
  note text,
  lock_version int not null default 1,
  updated_by uuid,
  updated_at timestamptz not null,
  check (source <> 'state_budget' or source_unit_id is not null),
  check (source <> 'integrated' or programme is not null),
  check (source <> 'other_lawful' or (donor is not null and agreement is not null)),
  check (spent <= allocated)
);
create index budget_line_plan on plans.budget_line (plan_id, task_key);

-- Totals are kept by the database with every line and checked against the lines when the transaction ends.
create table plans.budget_total (
  plan_id uuid primary key references plans.plan (id),
  estimate bigint not null default 0,
  allocated bigint not null default 0,
  spent bigint not null default 0
);
create function plans.count_budget() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update plans.budget_total set estimate = estimate - old.estimate, allocated = allocated - old.allocated, spent = spent - old.spent where plan_id = old.plan_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into plans.budget_total (plan_id, estimate, allocated, spent) values (new.plan_id, new.estimate, new.allocated, new.spent)
    on conflict (plan_id) do update set estimate = budget_total.estimate + excluded.estimate,
      allocated = budget_total.allocated + excluded.allocated, spent = budget_total.spent + excluded.spent;
  end if;
  return null;
end $$;
create trigger budget_line_counted after insert or update or delete on plans.budget_line for each row execute function plans.count_budget();
create function plans.check_budget() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from plans.budget_total t
    cross join lateral (select coalesce(sum(estimate), 0) e, coalesce(sum(allocated), 0) a, coalesce(sum(spent), 0) s from plans.budget_line l where l.plan_id = t.plan_id) sums
    where t.plan_id = new.plan_id and (t.estimate, t.allocated, t.spent) is distinct from (sums.e, sums.a, sums.s)
  ) then
    raise exception 'the totals do not add up' using errcode = 'check_violation', constraint = 'budget_adds_up';
  end if;
  return null;
end $$;
create constraint trigger budget_adds_up after insert or update on plans.budget_total deferrable initially deferred for each row execute function plans.check_budget();
