create table app (
  tenant text not null,
  id text not null,
  number text not null,
  name text not null,
  bundle text,
  platform text,
  developer text,
  person text not null,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create unique index app_number on app (tenant, number);

create table app_version (
  tenant text not null,
  id text not null,
  app text not null,
  position integer not null,
  version_name text,
  version_code text,
  channel text,
  state text not null,
  job text not null,
  package text not null,
  sha256 text not null,
  policies jsonb not null,
  runs jsonb not null,
  app_type text,
  tally jsonb,
  outcomes jsonb,
  open_questions integer not null,
  packer text,
  answers bytea,
  result text,
  html text,
  docx text,
  problem jsonb,
  person text not null,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  version bigint not null,
  primary key (tenant, id)
);
create unique index app_version_position on app_version (tenant, app, position);

create table rectification (
  tenant text not null,
  id text not null,
  number text not null,
  app text not null,
  app_version text not null,
  codes jsonb not null,
  note bytea not null,
  issued text not null,
  working_days integer not null,
  deadline jsonb not null,
  due_day text,
  due_at timestamptz(3),
  clock text not null,
  state text not null,
  reply bytea not null,
  retest jsonb,
  person text not null,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create unique index rectification_number on rectification (tenant, number);
create index rectification_app on rectification (tenant, app);

create table case_file (
  tenant text not null,
  id text not null,
  number text not null,
  title bytea not null,
  note bytea not null,
  state text not null,
  job text,
  settings jsonb,
  facts bytea not null,
  materials integer not null,
  bytes bigint not null,
  people bigint,
  level text,
  result text,
  counted_at timestamptz(3),
  problem jsonb,
  html text,
  docx text,
  person text not null,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create unique index case_number on case_file (tenant, number);

create table case_material (
  tenant text not null,
  case_id text not null,
  file text not null,
  position integer not null,
  person text not null,
  added_at timestamptz(3) not null,
  primary key (tenant, case_id, file)
);

create table law_pack (
  tenant text not null,
  id text not null,
  pack_id text not null,
  pack_version text not null,
  hash text not null,
  file text not null,
  signature text not null,
  signer text not null,
  state text not null,
  changes jsonb not null,
  proposed_by text not null,
  proposed_at timestamptz(3) not null,
  confirmed_by text,
  activated_at timestamptz(3),
  version bigint not null,
  primary key (tenant, id)
);
create unique index law_pack_active on law_pack (tenant, pack_id) where state = 'active';

create table law_signer (
  tenant text not null,
  id text not null,
  name text not null,
  public_key text not null,
  person text not null,
  added_at timestamptz(3) not null,
  removed_at timestamptz(3),
  version bigint not null,
  primary key (tenant, id)
);
create unique index law_signer_key on law_signer (tenant, public_key);
