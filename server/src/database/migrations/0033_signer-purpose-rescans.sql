-- A key is trusted for one purpose: the law, or words of the trade. Keys trusted so far were meant for rule packs; one
-- that has signed a term pack is trusted for those as well, and the packs name the new row.
alter table law_signer add column purpose text;
update law_signer set purpose = 'law';
alter table law_signer alter column purpose set not null;
drop index law_signer_key;
create unique index law_signer_key on law_signer (tenant, purpose, public_key) where removed_at is null;
insert into law_signer (tenant, id, name, public_key, person, added_at, removed_at, version, purpose)
  select tenant, id || '-terms', name, public_key, person, added_at, removed_at, version, 'terms'
  from law_signer s
  where exists (select from platform_pack p where p.tenant = s.tenant and p.signer = s.id);
update platform_pack set signer = signer || '-terms';

-- What a rescan changed, item by item; it stood in the memo of the job.
create table platform_rescan_change (
  tenant text not null,
  job text not null,
  item text not null,
  external text not null,
  change text not null,
  primary key (tenant, job, change, item)
);
insert into platform_rescan_change (tenant, job, item, external, change)
  select job.tenant, job.id, old.external, old.external, kind.change
  from job,
    lateral (values ('caught'), ('released')) as kind (change),
    lateral jsonb_array_elements_text(job.memo -> kind.change) as old (external)
  where job.kind = 'platform.rescan' and jsonb_typeof(job.memo -> kind.change) = 'array'
  on conflict do nothing;
update job set memo = memo - 'caught' - 'released' where kind = 'platform.rescan' and memo is not null;
