-- Provinces, districts and communes in their time. An area is known by its row, never by its code alone: codes are used again.
create schema territory;

create table territory.area (
  id uuid primary key default uuidv7(),
  code text check (code ~ '^[0-9]{2,5}$'),
  type text not null check (type in ('province', 'city', 'town', 'district', 'township', 'commune', 'ward')),
  -- Without the word for its type: Mai Hạ, not xã Mai Hạ.
  name text not null check (name <> ''),
  -- In one spelling, with and without marks.
  exact text not null,
  folded text not null,
  parent_id uuid references territory.area (id),
  -- Half-open; null = further back than our sources say, or today.
  valid_from date,
  valid_to date,
  -- True when it had ended by then, on a day that the source does not say.
  valid_to_at_latest boolean not null default false,
  check (valid_from is null or valid_to is null or valid_to > valid_from),
  check (parent_id <> id),
  check (not valid_to_at_latest or valid_to is not null)
);
create index area_folded on territory.area (folded);
create index area_parent on territory.area (parent_id);
-- Of one code, one area at a time.
create unique index area_code_now on territory.area (code, type) where valid_to is null and code is not null;

create table territory.area_succession (
  from_id uuid not null references territory.area (id),
  to_id uuid not null references territory.area (id),
  on_date date not null,
  kind text not null check (kind in ('merge', 'split', 'rename', 'same')),
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index area_succession_to on territory.area_succession (to_id);
