-- What readers ask at every uncached page and picture, answered by an index whatever the number of revisions.

-- Pictures that a revision shows: its lead, its figures, and those before its videos. Dear, so that the planner takes the index.
create function editions.media_of(content jsonb) returns text[] language sql immutable strict parallel safe cost 1000 as $$
  select coalesce(array_agg(distinct id #>> '{}'), '{}') from (
    select jsonb_path_query(content, '$.lead.mediaId')
    union all
    select jsonb_path_query(content, '$.body.content[*] ? (@.type == "figure").attrs.mediaId')
    union all
    select jsonb_path_query(content, '$.body.content[*] ? (@.type == "video").attrs.poster')
  ) as shown (id) where jsonb_typeof(id) = 'string'
$$;
create index revision_media on editions.revision using gin (editions.media_of(content)) where state in ('live', 'archived');

-- Lists run newest first by the day a page first came out.
create index edition_newest on editions.edition (lang, first_published_at desc, id);

-- Search reads the newest of many matches first; wide texts lie outside the rows that it runs through.
alter table search.entry alter column body set storage external, alter column exact set storage external, alter column folded set storage external;
alter table search.entry set (toast_tuple_target = 256);

-- Titles near a misspelt question, nearest first. One letter amiss in a short word leaves a third of its trigrams: the threshold
-- of PostgreSQL would miss it. So many matches at most are compared, whatever is asked.
create function search.titles_near(asked_lang text, asked text, at_most int) returns table (title text) language sql stable
set pg_trgm.word_similarity_threshold = 0.3 as $$
  select m.title from (select e.title, e.title_folded from search.entry e where e.lang = asked_lang and asked <% e.title_folded limit 3000) m
  group by m.title order by max(word_similarity(asked, m.title_folded)) desc, m.title limit at_most
$$;
