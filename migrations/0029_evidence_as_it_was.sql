-- A report counts what held when its figures were cut off. A piece of evidence therefore keeps from when it was known and while it was accepted,
-- whoever writes the state; what was decided before has only its last decision.
alter table plans.evidence add column since timestamptz;
alter table plans.evidence add column accepted tstzmultirange not null default '{}';
update plans.evidence set since = added_at,
  accepted = case when state = 'accepted' then tstzmultirange(tstzrange(coalesce(decided_at, added_at), null)) else '{}' end;
alter table plans.evidence alter column since set not null;
alter table plans.evidence add constraint evidence_accepted_now check ((state = 'accepted') = upper_inf(accepted));

create function plans.keep_accepted() returns trigger language plpgsql as $$
declare
  was boolean := false;
begin
  if tg_op = 'INSERT' then
    new.since := coalesce(new.since, new.added_at);
    new.accepted := '{}';
  else
    new.since := old.since;
    new.accepted := old.accepted;
    was := old.state = 'accepted';
  end if;
  if new.state = 'accepted' and not was then
    new.accepted := new.accepted + tstzmultirange(tstzrange(coalesce(new.decided_at, new.added_at), null));
  elsif was and new.state <> 'accepted' then
    new.accepted := new.accepted * tstzmultirange(tstzrange(null, coalesce(new.decided_at, new.added_at)));
  end if;
  return new;
end $$;
create trigger evidence_accepted before insert or update on plans.evidence for each row execute function plans.keep_accepted();
