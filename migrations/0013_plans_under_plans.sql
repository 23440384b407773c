-- Two officers who change different nodes do not stand in each other's way; who changed the same one is named.
alter table plans.node add column saved_lock int not null default 1 check (saved_lock > 0);
alter table plans.node add column saved_by text;

-- A task of a unit's plan is a part of a task of the plan above it.
alter table plans.node add column serves_key uuid;
alter table plans.node add check (kind = 'task' or serves_key is null);
create index node_serves on plans.node (serves_key) where serves_key is not null;
create index plan_parent on plans.plan (parent_id) where parent_id is not null;

-- A task can serve only one of the plan above; a plan under none serves none.
create function plans.check_serves() returns trigger language plpgsql as $$
begin
  if new.serves_key is not null and not exists (
    select 1 from plans.plan p join plans.node n on n.plan_id = p.parent_id and n.key = new.serves_key and n.kind = 'task' where p.id = new.plan_id
  ) then
    raise exception 'the task is not in the plan above' using errcode = 'check_violation', constraint = 'node_serves_above';
  end if;
  return new;
end $$;
create trigger node_serves_above before insert or update of serves_key on plans.node for each row execute function plans.check_serves();

-- A plan can not stand under itself, however long the way round.
create function plans.refuse_own_parent() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive up (id) as (
      select new.parent_id union select p.parent_id from up join plans.plan p on p.id = up.id where p.parent_id is not null
    ) select 1 from up where id = new.id
  ) then
    raise exception 'the plan would stand under itself' using errcode = 'check_violation', constraint = 'plan_no_circle';
  end if;
  return new;
end $$;
create trigger plan_no_circle before insert or update of parent_id on plans.plan for each row when (new.parent_id is not null)
  execute function plans.refuse_own_parent();

-- What the plan officer answered to a unit that asked back.
alter table plans.assignment add column reply text;
