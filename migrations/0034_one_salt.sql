-- Readers' reports are counted with the salt of the day that all counting shares.
drop table requests.salt;
