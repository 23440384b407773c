-- Files that prove work. One is taken in first and named by a piece of evidence afterwards; one that was named is never thrown away.
create table plans.file (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plans.plan (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  key text not null unique,
  name text not null check (name <> ''),
  type text not null check (type in ('pdf', 'docx', 'odt', 'xlsx', 'ods', 'jpg', 'png')),
  bytes int not null check (bytes between 1 and 20971520),
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  attached_at timestamptz,
  unique (id, plan_id)
);
create index plans_file_loose on plans.file (uploaded_at) where attached_at is null;

-- A file proves a task of the plan for which it was taken in, and one piece only. What was typed by hand before keeps its words.
alter table plans.evidence add column file_id uuid unique;
alter table plans.evidence add foreign key (file_id, plan_id) references plans.file (id, plan_id);
alter table plans.evidence add constraint evidence_file_kind check (file_id is null or kind = 'file');
