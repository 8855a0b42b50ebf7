create table scan (
  tenant text not null,
  id text not null,
  number text not null,
  state text not null,
  outcome text not null,
  profile text not null,
  publication jsonb,
  totals jsonb not null,
  types jsonb not null,
  articles jsonb not null,
  verdict jsonb,
  files integer not null,
  packages jsonb not null,
  job text not null,
  person text not null,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  version bigint not null,
  primary key (tenant, id)
);
create unique index scan_number on scan (tenant, number);
create index scan_person on scan (tenant, person, id);

create table scan_file (
  tenant text not null,
  scan text not null,
  file text not null,
  position integer not null,
  state text not null,
  outcome text not null,
  findings bigint not null,
  sensitive bigint not null,
  masked bigint not null,
  records bigint not null,
  people jsonb not null,
  types jsonb not null,
  masked_types jsonb not null,
  detail bytea,
  verdict jsonb,
  suggestion text,
  view_records bigint not null,
  density jsonb not null,
  redact_state text,
  redact_job text,
  redact_file text,
  redact jsonb,
  primary key (tenant, scan, file)
);
create unique index scan_file_position on scan_file (tenant, scan, position);

create table scan_view_part (
  tenant text not null,
  scan text not null,
  file text not null,
  first_line bigint not null,
  lines integer not null,
  object text not null,
  marks integer not null,
  primary key (tenant, scan, file, first_line)
);

create table finding (
  tenant text not null,
  id text not null,
  number text not null,
  source text not null,
  source_id text not null,
  file text,
  kind text not null,
  code text not null,
  rule text,
  content text not null,
  named text not null,
  subject bytea not null,
  sensitivity text,
  outcome text not null,
  severity text not null,
  count bigint not null,
  count_before bigint,
  people bigint not null,
  state text not null,
  suppressed_until text,
  excerpt bytea,
  task text,
  person text not null,
  first_seen timestamptz(3) not null,
  last_seen timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create unique index finding_number on finding (tenant, number);
create index finding_content on finding (tenant, person, content);
create index finding_named on finding (tenant, person, named);
create index finding_source on finding (tenant, source, source_id);
create index finding_task on finding (tenant, task) where task is not null;
create index finding_rule on finding (tenant, rule) where rule is not null;

create table suppression (
  tenant text not null,
  id text not null,
  finding text not null,
  reason text not null,
  note bytea not null,
  until_day text not null,
  content text,
  line bigint,
  start_at integer,
  end_at integer,
  person text not null,
  at timestamptz(3) not null,
  lifted_at timestamptz(3),
  primary key (tenant, id)
);
create index suppression_finding on suppression (tenant, finding);

create table task (
  tenant text not null,
  id text not null,
  number text not null,
  title bytea not null,
  what bytea not null,
  remedy bytea not null,
  severity text not null,
  state text not null,
  owner text,
  second_person integer not null,
  due_at timestamptz(3),
  due_day text,
  due_rule text,
  due_reason bytea,
  deadline jsonb,
  clock text,
  proofs integer not null,
  findings integer not null,
  person text not null,
  done_by text,
  reviewed_by text,
  closed_at timestamptz(3),
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create unique index task_number on task (tenant, number);
create index task_due on task (tenant, due_at, id);
create index task_owner on task (tenant, owner, due_at);

create table task_event (
  tenant text not null,
  id text not null,
  task text not null,
  kind text not null,
  person text not null,
  at timestamptz(3) not null,
  text bytea not null,
  file text,
  primary key (tenant, id)
);
create index task_event_task on task_event (tenant, task, id);
