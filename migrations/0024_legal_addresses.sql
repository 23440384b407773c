-- A public legal document has an address of words, and keeps it: permanent codes stay out of the portal.
alter table legal.document add column slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120);

-- The same words as `slugOf` makes of form, number and year.
with kinds (type, word) as (
  values ('law', 'luat'), ('decree', 'nghi-dinh'), ('decision', 'quyet-dinh'), ('circular', 'thong-tu'), ('resolution', 'nghi-quyet'),
    ('directive', 'chi-thi'), ('conclusion', 'ket-luan'), ('plan', 'ke-hoach'), ('letter', 'cong-van'), ('report', 'bao-cao'),
    ('notice', 'thong-bao'), ('treaty', 'dieu-uoc'), ('other', 'van-ban')
), marked as (
  select d.id, k.word, to_char(d.signed_on, 'YYYY') as year, trim(both '-' from regexp_replace(
    regexp_replace(normalize(replace(lower(d.number), 'đ', 'd'), nfd), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', '-', 'g')) as mark
  from legal.document d join kinds k using (type) where d.is_public
), plain as (
  select id, trim(both '-' from left(concat_ws('-', case when mark || '-' like word || '-%' then null else word end, nullif(mark, ''),
    case when '-' || mark || '-' like '%-' || year || '-%' then null else year end), 100)) as slug from marked
), counted as (
  select id, slug, row_number() over (partition by slug order by id) as nth from plain
)
update legal.document d set slug = case when c.nth = 1 then c.slug else c.slug || '-' || c.nth end from counted c where c.id = d.id;

alter table legal.document add constraint public_has_address check (not is_public or slug is not null);

create function legal.keep_address() returns trigger language plpgsql as $$
begin
  raise exception 'the address of a legal document stays' using errcode = 'check_violation', constraint = 'address_stays', schema = 'legal', table = 'document';
end
$$;
create trigger keep_address before update of slug on legal.document for each row
  when (old.slug is not null and new.slug is distinct from old.slug) execute function legal.keep_address();
