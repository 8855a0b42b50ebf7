import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { isMasked } from '@pingzhang/engine/model';
import type { Record, RecordFinding } from '@pingzhang/engine/model';
import { checkError } from './errors.ts';

/** What is already known and tolerated, as keyed fingerprints: the file holds no value and no count of one. */
export interface Baseline {
  /** Stable over runs and moved lines; distinct for another file, type or value. */
  fingerprint(record: Record, finding: RecordFinding): string;
  knows(fingerprint: string): boolean;
  /** The file that would make every fingerprint of this run known, and no other. */
  updated(): string;
}

interface BaselineFile {
  readonly schema: 'pingzhang.baseline/1';
  /** Absent when the key is held outside, in PINGZHANG_BASELINE_KEY. */
  readonly key?: string;
  /** Says whether a key from outside is the one the file was made with. */
  readonly keyCheck: string;
  readonly fingerprints: readonly string[];
}

/** 96 bits: no accidental match in any file that could be checked in. */
const LETTERS = 16;

/**
 * Opens a baseline, or begins one where no file is.
 *
 * The key stands in the file unless `outsideKey` is given. Who holds key and fingerprints can test guesses, and
 * mobile numbers are few enough to guess: a baseline for many eyes wants its key elsewhere.
 *
 * @throws PZ_BASELINE_UNREADABLE, PZ_BASELINE_KEY_MISSING, PZ_BASELINE_KEY_WRONG
 */
export function openBaseline(path: string, outsideKey: string | undefined): Baseline {
  const stored = existsSync(path) ? readBaseline(path) : null;
  if (stored && stored.key === undefined && !outsideKey) throw checkError('PZ_BASELINE_KEY_MISSING', { file: path });
  const key = outsideKey ?? stored?.key ?? randomBytes(32).toString('base64');
  const sign = (...parts: readonly string[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, LETTERS);
  const keyCheck = sign('key');
  if (stored && stored.keyCheck !== keyCheck) throw checkError('PZ_BASELINE_KEY_WRONG', { file: path });

  const known = new Set(stored?.fingerprints);
  const seen = new Set<string>();
  const folder = dirname(resolve(path));
  return {
    fingerprint(record, finding) {
      const { file, inside = [], part = '' } = record.place;
      const where = file.includes('://') ? file : relative(folder, resolve(file)).split(sep).join('/');
      const text = record.kind === 'row' ? (record.cells[finding.cell ?? 0] ?? '') : record.text;
      const value = finding.value ?? text.slice(finding.start, finding.end);
      const print = sign(where, ...inside, part, finding.type, value);
      if (!isMasked(finding.type)) seen.add(print);
      return print;
    },
    knows: (print) => known.has(print),
    updated() {
      const file: BaselineFile = {
        schema: 'pingzhang.baseline/1',
        ...(outsideKey === undefined ? { key } : {}),
        keyCheck,
        fingerprints: [...seen].toSorted(),
      };
      return JSON.stringify(file, null, 1) + '\n';
    },
  };
}

function readBaseline(path: string): BaselineFile {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as BaselineFile;
    const whole =
      file.schema === 'pingzhang.baseline/1' &&
      typeof file.keyCheck === 'string' &&
      Array.isArray(file.fingerprints) &&
      file.fingerprints.every((print) => typeof print === 'string');
    if (whole) return file;
  } catch (cause) {
    throw checkError('PZ_BASELINE_UNREADABLE', { file: path }, cause);
  }
  throw checkError('PZ_BASELINE_UNREADABLE', { file: path });
}
