-- The words of titles and bearers, as Mots splits them: a text is looked for by the beginnings of words. V7 fills both
-- and makes the index. Their order is that of characters, and not that of a language: ${octets}.

alter table instruction add column mots varchar(2400) ${octets} default '' not null;
alter table instruction drop column recherche;

-- A line for each word of a screening, but for those that are in most titles. It repeats the agency and all the words,
-- so that several are looked for within the index. It does not refer to instruction: H2 would add an index for that.
create table mot (
  mot          varchar(40) ${octets} not null,
  instruction  uuid not null,
  agence       varchar(40) not null,
  mots         varchar(2400) ${octets} not null
);
