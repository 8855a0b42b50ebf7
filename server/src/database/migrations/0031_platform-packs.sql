create table platform_pack (
  tenant text not null,
  id text not null,
  pack_id text not null,
  pack_version text not null,
  hash text not null,
  terms bigint not null,
  note text not null,
  signer text not null,
  state text not null,
  proposed_by text not null,
  proposed_at timestamptz(3) not null,
  activated_by text,
  activated_at timestamptz(3),
  ended_by text,
  ended_at timestamptz(3),
  version bigint not null,
  primary key (tenant, id)
);
create unique index platform_pack_active on platform_pack (tenant, pack_id) where state = 'active';
