-- A letter about an evaluation. While nobody has validated it, it is written anew each time it is read.
create table courrier (
  id           uuid primary key,
  instruction  uuid not null references instruction,
  rang         bigint not null,
  evaluation   integer not null,
  genre        varchar(40) not null,
  texte_libre  varchar(8000),
  cree_le      timestamp with time zone not null,
  cree_par     varchar(200) not null,
  valide_le    timestamp with time zone,
  valide_par   varchar(200),
  fonction     varchar(200),
  constraint courrier_rang unique (instruction, rang)
);

-- What was validated, byte for byte, in pieces: H2 limits a column of bytes to 1 MiB, and a logo is in every format.
create table feuillet (
  courrier  uuid not null references courrier,
  format    varchar(10) not null,
  rang      integer not null,
  octets    bytea not null,
  primary key (courrier, format, rang)
);
