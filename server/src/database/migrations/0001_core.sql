create table tenant (
  id text primary key,
  slug text not null unique,
  name text not null,
  suite text not null,
  demo integer not null,
  wrapped_key bytea not null,
  created_at timestamptz(3) not null,
  version bigint not null
);

create table setting (
  tenant text not null,
  key text not null,
  value jsonb not null,
  version bigint not null,
  changed_at timestamptz(3) not null,
  primary key (tenant, key)
);

create table sequence (
  tenant text not null,
  kind text not null,
  last bigint not null,
  primary key (tenant, kind)
);

create table person (
  tenant text not null,
  id text not null,
  account text not null,
  name text not null,
  roles jsonb not null,
  state text not null,
  password text,
  password_at timestamptz(3),
  password_history jsonb not null,
  must_change integer not null,
  totp bytea,
  totp_step bigint,
  oidc_issuer text,
  oidc_subject text,
  failures integer not null,
  locked_until timestamptz(3),
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id),
  unique (tenant, account),
  unique (tenant, oidc_issuer, oidc_subject)
);
create index person_account on person (account);

create table session (
  hash text primary key,
  tenant text not null,
  person text not null,
  state text not null,
  csrf text not null,
  address text not null,
  created_at timestamptz(3) not null,
  used_at timestamptz(3) not null,
  ends_at timestamptz(3) not null
);
create index session_person on session (tenant, person);
create index session_ends on session (ends_at);

create table api_token (
  tenant text not null,
  id text not null,
  hash text not null unique,
  person text not null,
  name text not null,
  scopes jsonb not null,
  created_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (tenant, id)
);

create table idempotency (
  tenant text not null,
  person text not null,
  key text not null,
  request text not null,
  status bigint,
  answer bytea,
  created_at timestamptz(3) not null,
  primary key (tenant, person, key)
);
create index idempotency_created on idempotency (created_at);

create table deed (
  tenant text not null,
  id text not null,
  node text not null,
  at timestamptz(3) not null,
  actor text not null,
  action text not null,
  object text not null,
  purpose text,
  note bytea,
  facts jsonb not null,
  subject text,
  entry_index bigint,
  entry bytea,
  primary key (tenant, id)
);
create index deed_object on deed (tenant, object, id);
create index deed_actor on deed (tenant, actor, id);
create index deed_entry on deed (tenant, node, entry_index);
create index deed_pending on deed (node) where entry_index is null;

create table job (
  tenant text not null,
  id text not null,
  kind text not null,
  input jsonb not null,
  state text not null,
  attempts integer not null,
  max_attempts integer not null,
  run_after timestamptz(3) not null,
  lease text,
  leased_until timestamptz(3),
  cancel_asked integer not null,
  progress jsonb,
  memo jsonb,
  error text,
  person text,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  primary key (tenant, id)
);
create index job_waiting on job (run_after) where state in ('waiting', 'running');

create table clock (
  tenant text not null,
  id text not null,
  object_kind text not null,
  object_id text not null,
  rule text not null,
  starts_at timestamptz(3) not null,
  due_at timestamptz(3),
  paused_at timestamptz(3),
  state text not null,
  reasons jsonb not null,
  raised_at timestamptz(3),
  met_at timestamptz(3),
  version bigint not null,
  primary key (tenant, id)
);
create index clock_due on clock (due_at) where state = 'running' and raised_at is null;
create index clock_by_due on clock (tenant, due_at, id);
create index clock_object on clock (tenant, object_kind, object_id);

create table webhook (
  tenant text not null,
  id text not null,
  url text not null,
  events jsonb not null,
  secret bytea not null,
  state text not null,
  last_status text,
  last_at timestamptz(3),
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);

create table file (
  tenant text not null,
  id text not null,
  kind text not null,
  name bytea not null,
  bytes bigint not null,
  sha256 text not null,
  wrapped_key bytea not null,
  person text,
  created_at timestamptz(3) not null,
  removed_at timestamptz(3),
  primary key (tenant, id)
);
