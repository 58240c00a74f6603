-- Keys of machines. Of the key itself, only a fingerprint: it can be recognised, not read back. Nothing is deleted: a
-- revoked key stays, with who revoked it.
create table cle (
  id           varchar(16) primary key,
  empreinte    char(64) not null,
  nom          varchar(100) not null,
  role         varchar(20) not null,
  agence       varchar(40),
  creee_le     timestamp with time zone not null,
  creee_par    varchar(200) not null,
  expire_le    timestamp with time zone not null,
  revoquee_le  timestamp with time zone,
  revoquee_par varchar(200),
  employee_le  timestamp with time zone
);
