alter table platform_item add column thread text;
create index platform_item_thread on platform_item (tenant, thread);

create table platform_shield (
  tenant text not null,
  thread text not null,
  victim text not null,
  person text not null,
  at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  primary key (tenant, thread)
);

create table platform_correction (
  tenant text not null,
  id text not null,
  number text not null,
  thread text not null,
  words text not null,
  basis text not null,
  person text not null,
  at timestamptz(3) not null,
  primary key (tenant, id)
);
