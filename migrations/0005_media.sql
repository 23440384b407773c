-- Files and their renditions. Bytes lie in the storage; here is what they are and where.
create schema media;

create table media.asset (
  id uuid primary key default uuidv7(),
  -- Of the bytes as uploaded; what is stored was written anew, without metadata.
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  mime text not null check (mime in ('image/jpeg', 'image/webp')),
  key text not null,
  bytes int not null check (bytes > 0),
  width int not null check (width > 0),
  height int not null check (height > 0),
  original_name text not null check (original_name <> '' and length(original_name) <= 200),
  uploaded_by uuid references identity.person (id),
  unit_id uuid references identity.unit (id),
  state text not null default 'stored' check (state in ('stored', 'ready', 'failed')),
  created_at timestamptz not null,
  -- 50 megapixels; the same limit is checked before decoding.
  check (width::bigint * height <= 50000000)
);
create index asset_recent on media.asset (id desc);
create index asset_waiting on media.asset (created_at) where state = 'stored';

create table media.rendition (
  asset_id uuid not null references media.asset (id),
  format text not null check (format in ('avif', 'webp', 'jpeg')),
  width int not null check (width > 0),
  height int not null check (height > 0),
  bytes int not null check (bytes > 0),
  key text not null unique,
  primary key (asset_id, format, width)
);
