import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromUtf8 } from '@pingzhang/engine/prove';
import { attachment } from '../../http/attachment.ts';
import { route, z } from '../../http/route.ts';
import { packageFor } from '../../trace/package.ts';
import { tracedError } from './errors.ts';
import { EntryPage, EntryProof, LedgerState, WitnessPolicy, bundleWanted, entryQuery } from './shapes.ts';
import { stateOf } from './state.ts';
import { indexesOf, listEntries } from './store.ts';

export const routes = [
  route({
    method: 'get',
    path: '/api/ledger',
    summary: { zh: '留痕状态：条数、检查点、见证方', en: 'State of the ledger: size, checkpoint, witnesses' },
    tag: 'ledger',
    may: 'ledger.prove',
    answer: LedgerState,
    async handle({ ctx: { services, tenant, now } }) {
      return stateOf(await services.ledgers.of(tenant), services.ledgers.directoryOf(tenant), now);
    },
  }),
  route({
    method: 'get',
    path: '/api/ledger/entries',
    summary: { zh: '检索留痕，按对象跟踪', en: 'Search the entries; follow one object' },
    tag: 'ledger',
    may: 'ledger.read',
    query: entryQuery,
    answer: EntryPage,
    handle: ({ query, ctx }) => listEntries(ctx.db, ctx.tenant, query),
  }),
  route({
    method: 'get',
    path: '/api/ledger/entries/{index}/proof',
    summary: { zh: '一条的存在证明', en: 'Proof that an entry is in the log' },
    tag: 'ledger',
    may: 'ledger.prove',
    params: z.object({ index: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    answer: EntryProof,
    async handle({ params: { index }, ctx: { services, tenant } }) {
      const ledger = await services.ledgers.of(tenant);
      if (index >= ledger.size || index >= ledger.tree().size) throw tracedError('PZ_TRACE_NOT_YET');
      const policy = await readFile(join(services.ledgers.directoryOf(tenant), 'policy'), 'utf8').catch(() => null);
      return {
        index,
        entry: fromUtf8(ledger.tree().entry(index)) ?? '',
        proof: ledger.prove(index),
        vkeys: [...ledger.identity.vkeys],
        policy,
      };
    },
  }),
  route({
    method: 'get',
    path: '/api/ledger/checkpoint',
    summary: { zh: '最新检查点', en: 'The last checkpoint' },
    tag: 'ledger',
    may: 'ledger.prove',
    stream: 'text/plain',
    async handle({ ctx: { services, tenant } }) {
      const { checkpointNote } = await services.ledgers.of(tenant);
      if (checkpointNote === null) throw tracedError('PZ_TRACE_NOT_YET');
      return new Response(checkpointNote, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
    },
  }),
  route({
    method: 'post',
    path: '/api/ledger/bundle',
    summary: { zh: '导出证据包，可离线校验', en: 'Export an evidence package that verifies offline' },
    tag: 'ledger',
    may: 'ledger.export',
    idempotent: false,
    body: bundleWanted,
    stream: 'application/zip',
    async handle({ body, ctx }) {
      const { services, tenant, db } = ctx;
      const { ledgers } = services;
      const named = body.object === undefined ? [] : await indexesOf(db, tenant, ledgers.node, body.object);
      const ledger = await ledgers.of(tenant);
      const indexes = [...new Set([...body.indexes, ...named])].filter((index) => index < ledger.size);
      if (indexes.length === 0) throw tracedError('PZ_TRACE_NOTHING');
      await ctx.actBefore({
        action: 'ledger.export',
        object: body.object ?? 'entries',
        note: body.purpose,
        facts: { counts: { entries: indexes.length } },
      });
      const bytes = await packageFor(ctx, { source: 'ledger', indexes, disclose: body.disclose });
      const name = `${body.object ?? 'entries'}.zip`.replaceAll(/[^\w.-]/g, '_');
      return new Response(new Uint8Array(bytes), { headers: attachment(name, bytes.length, 'application/zip') });
    },
  }),
  route({
    method: 'put',
    path: '/api/ledger/witnesses',
    summary: { zh: '设置见证方（C2SP tlog-policy）', en: 'Set the witnesses (C2SP tlog-policy)' },
    tag: 'ledger',
    may: 'ledger.witness',
    body: WitnessPolicy,
    answer: LedgerState,
    async handle({ body, ctx }) {
      const { services, tenant, now } = ctx;
      const ledger = await services.ledgers.of(tenant);
      await ctx.act({ action: 'ledger.witness', object: 'policy' }, () => ledger.setPolicy(body.text));
      return stateOf(ledger, services.ledgers.directoryOf(tenant), now);
    },
  }),
];
