-- A validated letter, a link of the chain of letters. It stays when the letter and its screening are erased: it refers to
-- them without holding them.
create table validation (
  rang                 bigint primary key,
  courrier             uuid not null,
  instruction          uuid not null,
  evaluation           integer not null,
  empreinte_evaluation char(64) not null,
  genre                varchar(40) not null,
  valide_par           varchar(200) not null,
  fonction             varchar(200) not null,
  valide_le            timestamp with time zone not null,
  empreinte_html       char(64) not null,
  empreinte_pdf        char(64) not null,
  empreinte_docx       char(64) not null,
  precedente           char(64) not null,
  empreinte            char(64) not null,
  constraint validation_courrier unique (courrier)
);

-- The last link: whoever adds one holds this row. sans_maillon: how many letters were validated before, without a link.
create table chaine_courrier (
  id           smallint primary key check (id = 1),
  rang         bigint not null,
  empreinte    char(64) not null,
  sans_maillon bigint not null
);
insert into chaine_courrier (id, rang, empreinte, sans_maillon)
  select 1, 0, '0000000000000000000000000000000000000000000000000000000000000000', count(*)
  from courrier where valide_le is not null;
