import { readyLaw, validateRules } from '@pingzhang/engine/judge';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Instrument, Rule } from '@pingzhang/engine/model';
import type { z } from '../../http/route.ts';
import { lawError } from './errors.ts';
import { packFrom } from './shelf.ts';
import type { TenantLaw } from './shelf.ts';
import type { PackChanges } from './shapes.ts';

type Checked = LawPack & { readonly id: string };

/** Reads a pack and finds out whether it can be judged with, before anybody agrees to it. Throws PZ_PACK_INVALID. */
export function checkedPack(bytes: Uint8Array, hash: string, base: LawPack): Checked {
  let pack: Checked;
  try {
    pack = packFrom(bytes, hash);
  } catch (error) {
    throw lawError('PZ_PACK_INVALID', { where: 'JSON' }, error);
  }
  const { id, version, rules } = pack;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,40}$/.test(id)) throw lawError('PZ_PACK_INVALID', { where: 'id' });
  if (typeof version !== 'string' || !/^[\w.+-]{1,40}$/.test(version))
    throw lawError('PZ_PACK_INVALID', { where: 'version' });
  if (typeof rules !== 'object' || rules === null) throw lawError('PZ_PACK_INVALID', { where: 'rules' });
  // A pack that replaces the law stands alone; any other stands beside it.
  const beside = id === 'law' ? [] : [base];
  const [problem] = validateRules(Object.values(rules).flat(), beside);
  if (problem !== undefined) throw lawError('PZ_PACK_INVALID', { where: `rules.${problem.path.join('.')}` });
  try {
    const law = readyLaw([...beside, pack]);
    for (const day of ['2020-01-01', '2026-01-01']) for (const ready of law.rules) law.citesOf(ready, day);
    for (const { type, sensitivity, cites, zh, en } of Object.values(pack.categories ?? {}).flat())
      if (![type, zh, en, sensitivity.pipl, sensitivity.strict].every(isText) || !Array.isArray(cites))
        throw new TypeError('categories');
  } catch (error) {
    throw lawError('PZ_PACK_INVALID', { where: 'rules' }, error);
  }
  return pack;
}

const isText = (value: unknown): boolean => typeof value === 'string';

const rulesOf = ({ rules = {} }: LawPack): Map<string, Rule> =>
  new Map(
    Object.values(rules)
      .flat()
      .map((rule) => [rule.id, rule]),
  );

const instrumentsOf = ({ instruments = {} }: LawPack): Set<string> =>
  new Set(
    Object.values(instruments)
      .flat()
      .map((one: Instrument) => one.id),
  );

/** What a pack changes against the one of its id that is in use; everything in it is new where there is none. */
export function changesAgainst(pack: Checked, { packs }: TenantLaw): z.infer<typeof PackChanges> {
  const used = packs.find((one) => (one.id ?? 'law') === pack.id) ?? { version: '', hash: '' };
  const [before, after] = [rulesOf(used), rulesOf(pack)];
  const [had, has] = [instrumentsOf(used), instrumentsOf(pack)];
  const same = (id: string): boolean => JSON.stringify(before.get(id)) === JSON.stringify(after.get(id));
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && !same(id)),
    instruments: {
      added: [...has].filter((id) => !had.has(id)),
      removed: [...had].filter((id) => !has.has(id)),
    },
    years: Object.values(pack.calendars ?? {}).flatMap((file) => ('year' in file ? [file.year] : [])),
  };
}
