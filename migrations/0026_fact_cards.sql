-- Figures about the province are records too.
alter table editions.document drop constraint document_kind_check;
alter table editions.document add constraint document_kind_check
  check (kind in ('article', 'page', 'heritage', 'place', 'product', 'project', 'park', 'partner', 'person', 'festival', 'figure'));

-- Names what a claim says, whatever language it is shown in: texts that cite it keep the name of what they saw.
alter table catalogue.claim add column version text not null;

-- Every place of a public text that shows a fact of a record, with its sentence; written when the text comes out.
create table catalogue.fact_use (
  edition_id uuid not null references editions.edition (id),
  place int not null check (place >= 0),
  document_id uuid not null references editions.document (id),
  lang text not null,
  block_id text not null,
  record_id uuid not null references editions.document (id),
  field text not null,
  shown text not null,
  version text not null,
  sentence text not null,
  primary key (edition_id, place)
);
create index fact_use_record on catalogue.fact_use (record_id, field);

-- Uses that no longer show what the record says; `now_version` is null when it says nothing any more.
create view catalogue.outdated_use as
select u.*, c.version as now_version, c.value as now_value
from catalogue.fact_use u left join catalogue.claim c on c.document_id = u.record_id and c.field = u.field and c.chosen
where c.version is distinct from u.version;
