import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { countLeak } from '@pingzhang/census';
import type { CategoryTable, Count, CountOptions } from '@pingzhang/census';

export const categories: CategoryTable = {
  ofType: { ID_CARD: 'other', PHONE: 'other', NAME: 'other', ADDRESS: 'other', BANK_CARD: 'property' },
  ofHeading: [],
};
export const prefixes = new Uint8Array(1000).fill(1, 130, 200);

/** A folder of the test file's own, removed when its tests have run. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'count-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function countFiles(files: readonly string[], more: Partial<CountOptions> = {}): Promise<Count> {
  return countLeak({
    files,
    categories,
    prefixes,
    identity: 'id-phone',
    map: new Map(),
    seed: 7,
    workers: 2,
    sm3: false,
    listRemoved: false,
    link: false,
    sample: 0,
    jobBytes: 1 << 16,
    ...more,
  });
}

/** What a count says, without where and how it was done. */
export function figures({ scan, dedupe }: Count) {
  const { drawn: _, idPairs: __, ...people } = dedupe;
  const sorted = (map: ReadonlyMap<number, number>): [number, number][] => [...map].toSorted(([a], [b]) => a - b);
  return {
    scan,
    people: {
      ...people,
      filesOfPeople: sorted(people.filesOfPeople),
      provinces: sorted(people.provinces),
      birthYears: sorted(people.birthYears),
      phonePrefixes: sorted(people.phonePrefixes),
    },
  };
}

/** Counts and throws the run's folder away. */
export async function figuresOf(files: readonly string[], more: Partial<CountOptions> = {}) {
  const count = await countFiles(files, more);
  count.directory.remove();
  return figures(count);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The nth fabricated person: name, ID with a right check character, phone. */
export function person(n: number): { name: string; id: string; phone: string } {
  const two = (value: number): string => String(value).padStart(2, '0');
  const body = `110101${1950 + (n % 50)}${two(1 + (n % 12))}${two(1 + (n % 28))}${String(1 + (Math.floor(n / 50) % 999)).padStart(3, '0')}`;
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * WEIGHTS[i]!, 0);
  return {
    name: `甲${String.fromCharCode(0x4e00 + (n % 500))}`,
    id: body + '10X98765432'[sum % 11],
    phone: `139${String(10_000_000 + n).slice(-8)}`,
  };
}

/** Rows `from` to `to` of people as csv without a heading. */
export function rowsOf(from: number, to: number, separator = ','): string {
  let text = '';
  for (let n = from; n < to; n++) {
    const { name, id, phone } = person(n);
    text += [name, id, phone, `某市某区${n}号`].join(separator) + '\n';
  }
  return text;
}
