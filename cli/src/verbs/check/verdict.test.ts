import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { LawPack } from '@pingzhang/engine/judge';
import type { PiType } from '@pingzhang/engine/model';
// @ts-expect-error -- the build script is plain JavaScript
import { readLaw } from '../../../../scripts/law-pack.mjs';
import { checkOptions } from './options.ts';
import { publicationLines } from './publication-lines.ts';
import type { Report } from './report.ts';
import { publicationVerdict } from './verdict.ts';

const packs: LawPack[] = [{ version: '0', hash: '0', ...(readLaw() as object) }];
const today = { profile: 'pipl', date: '2026-11-01' } as const;

function report(found: readonly PiType[], masked: readonly PiType[] = []): Pick<Report, 'types' | 'totals'> {
  const types = [...found, ...masked].map((type) => ({ type, findings: found.includes(type) ? 44 : 0 }));
  const people = { people: 44, byId: 44, byPhoneAndName: 0, atLeast: false };
  return {
    types: types as unknown as Report['types'],
    totals: { findings: found.length * 44, masked: masked.length * 44, people } as Report['totals'],
  };
}

const notice = { publisher: 'state_organ', periodOver: true } as const;

it('a notice with full ID numbers gets its verdict and its remedy', () => {
  const verdict = publicationVerdict(report(['NAME', 'ID_CARD']), notice, today, packs);
  assert.deepEqual(new Set(verdict?.findings), new Set(['PIPL 25/28 check', '民法典1039', 'mask or take down']));
  assert.deepEqual(
    verdict?.violations.map(({ rule }) => rule),
    ['PUB-47'],
  );
  assert.equal(verdict?.crimeLevel, 'none_by_count');
  assert.ok(verdict?.remedies.some(({ remedy }) => remedy.zh.includes('遮盖')));
  assert.ok(verdict?.questions.some(({ fact }) => fact === 'fieldsRequired'));
  const [first] = publicationLines(verdict, 'zh');
  assert.ok(first?.grave && first.text.includes('个人信息保护法 第四十七条'));
});

it('a masked notice within its period is clean', () => {
  const verdict = publicationVerdict(report([], ['NAME', 'ID_CARD']), { ...notice, periodOver: false }, today, packs);
  assert.deepEqual([verdict?.findings, verdict?.violations], [[], []]);
});

it('nothing found, nothing judged', () => {
  assert.equal(publicationVerdict(report([]), notice, today, packs), null);
});

it('says which publishers there are, and that a period belongs to a publication', () => {
  assert.deepEqual(checkOptions({ publish: 'company' }).publication, { publisher: 'company', periodOver: false });
  assert.throws(() => checkOptions({ publish: 'nobody' }), { code: 'PZ_CHECK_USAGE' });
  assert.throws(() => checkOptions({ periodOver: true }), { code: 'PZ_CHECK_USAGE' });
});
