-- Tries since the last success, whatever they failed for: two reasons that take turns end too. Null before: none.
alter table dossier add column essais_en_tout integer;
