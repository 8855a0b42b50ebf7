create table request (
  tenant text not null,
  id text not null,
  number text not null,
  receipt text not null,
  code_hash text not null,
  kind text not null,
  state text not null,
  on_behalf text not null,
  language text not null,
  filing bytea not null,
  decided_by text,
  handler text,
  identity text not null,
  clock text not null,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create unique index request_receipt on request (tenant, receipt);
create unique index request_number on request (tenant, number);

create table request_act (
  tenant text not null,
  id text not null,
  request text not null,
  at timestamptz(3) not null,
  actor text not null,
  act text not null,
  ground text,
  text bytea,
  primary key (tenant, id)
);
create index request_act_request on request_act (tenant, request, id);

create table incident (
  tenant text not null,
  id text not null,
  number text not null,
  title bytea not null,
  state text not null,
  level text,
  facts jsonb not null,
  texts bytea not null,
  ended_at timestamptz(3),
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id),
  unique (tenant, number)
);

create table incident_act (
  tenant text not null,
  id text not null,
  incident text not null,
  at timestamptz(3) not null,
  actor text not null,
  act text not null,
  clock text,
  text bytea,
  primary key (tenant, id)
);
create index incident_act_incident on incident_act (tenant, incident, id);

create table notification (
  tenant text not null,
  id text not null,
  role text,
  person text,
  event text not null,
  object_kind text not null,
  object_id text not null,
  at timestamptz(3) not null,
  primary key (tenant, id)
);
