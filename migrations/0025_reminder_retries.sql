-- A letter that can not leave is tried again a bounded number of times, each later than the one before; then the reminder has failed.
alter table reports.reminder add column attempts int not null default 0 check (attempts between 0 and 20);
alter table reports.reminder drop constraint reminder_state_check;
alter table reports.reminder add constraint reminder_state_check check (state in ('held', 'sent', 'recalled', 'failed'));
