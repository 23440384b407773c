-- What changed in the public catalogue, so that others can mirror it: one row a document, a withdrawn one stays as gone. A reader takes the rows
-- of transactions that ended before any now under way began, in their order: one that commits late is never passed over.
create table catalogue.change (
  document_id uuid primary key references editions.document (id),
  kind text not null,
  xid xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default clock_timestamp(),
  gone boolean not null
);
create index change_order on catalogue.change (xid, document_id);
create index change_time on catalogue.change (changed_at, document_id);

insert into catalogue.change (document_id, kind, changed_at, gone) select document_id, kind, changed_at, false from catalogue.record;
