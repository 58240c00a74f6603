-- Runs on H2 (MODE=PostgreSQL) and on PostgreSQL. Instants are in UTC, to the microsecond.

-- A screening. The columns from titre to evaluation repeat its current evaluation, for lists; a title or bearer that
-- is not given is empty; recherche is both in lower case.
create table instruction (
  id                 uuid primary key,
  agence             varchar(40) not null,
  version            bigint not null,
  etat               varchar(10) not null,
  titre              varchar(500) not null,
  porteur            varchar(300) not null,
  recherche          varchar(2000) not null,
  perimetre          varchar(20),
  conclusion         varchar(20) not null,
  evaluation         integer not null,
  cree_le            timestamp with time zone not null,
  cree_par           varchar(200) not null,
  modifie_le         timestamp with time zone not null,
  modifie_par        varchar(200) not null,
  cle                varchar(255),
  empreinte_creation char(64),
  constraint instruction_cle unique (agence, cle)
);
create index instruction_par_modification on instruction (agence, modifie_le, id);
create index instruction_par_creation on instruction (agence, cree_le, id);
create index instruction_par_titre on instruction (agence, titre, id);
create index toutes_par_modification on instruction (modifie_le, id);
create index toutes_par_creation on instruction (cree_le, id);
create index toutes_par_titre on instruction (titre, id);

-- An evaluation, a link of the chain. The fingerprints stay when demande and reponse are purged, and the link stays
-- when its screening is: instruction refers to it without holding it.
create table evaluation (
  rang               bigint primary key,
  instruction        uuid not null,
  numero             integer not null,
  date_appreciation  date not null,
  conclusion         varchar(20) not null,
  demande            bytea,
  reponse            bytea,
  empreinte_demande  char(64) not null,
  empreinte_reponse  char(64) not null,
  regles             varchar(64) not null,
  droit              varchar(64) not null,
  produite_le        timestamp with time zone not null,
  produite_par       varchar(200) not null,
  precedente         char(64) not null,
  empreinte          char(64) not null,
  constraint evaluation_numero unique (instruction, numero)
);

-- The last link: whoever adds one holds this row.
create table chaine (
  id         smallint primary key check (id = 1),
  rang       bigint not null,
  empreinte  char(64) not null
);
insert into chaine (id, rang, empreinte)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What a human judged. Never changed: a new opinion on the same object follows the former one.
create table appreciation (
  instruction  uuid not null references instruction,
  rang         bigint not null,
  objet        varchar(40) not null,
  avis         varchar(20) not null,
  motif        varchar(4000) not null,
  le           timestamp with time zone not null,
  par          varchar(200) not null,
  primary key (instruction, rang)
);

create table note (
  instruction  uuid not null references instruction,
  rang         bigint not null,
  texte        varchar(8000) not null,
  le           timestamp with time zone not null,
  par          varchar(200) not null,
  primary key (instruction, rang)
);

-- Who did what, when: one line for each version of a screening.
create table evenement (
  instruction  uuid not null references instruction,
  rang         bigint not null,
  genre        varchar(40) not null,
  le           timestamp with time zone not null,
  par          varchar(200) not null,
  primary key (instruction, rang)
);
