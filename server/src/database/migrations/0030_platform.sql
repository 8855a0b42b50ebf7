create table platform_item (
  tenant text not null,
  id text not null,
  external text not null,
  kind text not null,
  channel text not null,
  account text not null,
  content bytea not null,
  sha256 text not null,
  around bytea,
  posted_at timestamptz(3) not null,
  received_at timestamptz(3) not null,
  state text not null,
  label text not null,
  category text,
  score double precision not null,
  action text not null,
  pack text not null,
  fingerprint text,
  snapshot text,
  hold text,
  version bigint not null,
  primary key (tenant, id)
);
create unique index platform_item_external on platform_item (tenant, external, sha256);
create index platform_item_account on platform_item (tenant, account, id);

create table platform_handle (
  tenant text not null,
  key text not null,
  item text not null,
  account text not null,
  kind text not null,
  primary key (tenant, key, item)
);
create index platform_handle_account on platform_handle (tenant, account);

create table platform_review (
  tenant text not null,
  id text not null,
  number text not null,
  item text not null,
  state text not null,
  category text,
  score double precision not null,
  claimed_by text,
  claimed_until timestamptz(3),
  decision text,
  rule text,
  decided_by text,
  decided_at timestamptz(3),
  sampled integer not null,
  sample_decision text,
  sampled_by text,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);
create index platform_review_queue on platform_review (tenant, state, score desc, id);
create index platform_review_item on platform_review (tenant, item);

create table platform_strike (
  tenant text not null,
  id text not null,
  account text not null,
  review text not null,
  at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  state text not null,
  primary key (tenant, id)
);
create index platform_strike_account on platform_strike (tenant, account);

create table platform_appeal (
  tenant text not null,
  id text not null,
  number text not null,
  review text not null,
  words bytea not null,
  state text not null,
  decided_by text,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);

create table platform_order (
  tenant text not null,
  id text not null,
  number text not null,
  authority text not null,
  document text not null,
  scope jsonb not null,
  handler text not null,
  state text not null,
  receipt text,
  created_at timestamptz(3) not null,
  version bigint not null,
  primary key (tenant, id)
);

create table platform_seller (
  tenant text not null,
  account text not null,
  since timestamptz(3) not null,
  documents jsonb not null,
  noticed_at timestamptz(3),
  version bigint not null,
  primary key (tenant, account)
);
