-- The one person who holds a key; null for the key of a machine, as all were until now.
alter table cle add column titulaire varchar(150);
