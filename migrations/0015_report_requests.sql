-- Reports asked for once (thematic, ad hoc): the letter that asks, and single units chosen beside kinds of units (in `reporters`).
alter table reports.rule add column asked_in text check (asked_in <> '' and length(asked_in) <= 300);
-- Rules written before may say otherwise and keep what they say.
alter table reports.rule add constraint rule_once check ((kind = 'periodic') = (frequency <> 'once')) not valid;

-- Sums stay exact numbers for every reader: above 2^53 they would be rounded.
alter table plans.budget_total add constraint budget_total_exact check (
  estimate between 0 and 9007199254740991 and allocated between 0 and 9007199254740991 and spent between 0 and 9007199254740991);
