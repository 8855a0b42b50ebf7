import { TILE_WIDTH, canonicalJson, decodeEntry, parseVkey, tilePath } from '@pingzhang/engine/prove';
import type { Entry, Json, VerifierKey } from '@pingzhang/engine/prove';
import type { LogIdentity } from '../log/identity.ts';
import { LAYOUT } from '../log/layout.ts';
import { scanRecords } from '../vault/record-file.ts';
import type { Disk } from '../disk/disk.ts';
import { join } from 'node:path';
import type { Report } from './finding.ts';

/** As much of an entry as opening it takes. */
export type Committed = Pick<Entry, 'commitment' | 'opening' | 'subject'>;

/** What the entries themselves must agree on, gathered while the tree is read. */
export interface EntryAudit {
  readonly onEntry: (bytes: Uint8Array | null, index: number) => void;
  /** Checks what needs all entries: sealed records without an entry (`live`: it may be on its way), and entries without their record. */
  finish(live: boolean): void;
  /** Keys named by the last rotation below this size; null when there was none. */
  handedTo(size: number): readonly VerifierKey[] | null;
  /** The policy last set; null when there is none. */
  policy(): string | null;
  /** First entry of each pseudonym not erased. */
  readonly subjects: ReadonlyMap<string, number>;
  /** Entries with a sealed record: what the vault must be able to open. */
  readonly committed: readonly { readonly index: number; readonly entry: Committed }[];
}

export function entryAudit(disk: Disk, directory: string, identity: LogIdentity, report: Report): EntryAudit {
  const subjects = new Map<string, number>();
  const committed: { index: number; entry: Committed }[] = [];
  const rotations: { index: number; to: readonly VerifierKey[] }[] = [];
  let last = '';
  let policy: string | null = null;

  const onEntry = (bytes: Uint8Array | null, index: number): void => {
    if (bytes === null) return;
    const file = tilePath({ level: 'entries', index: Math.floor(index / TILE_WIDTH), width: TILE_WIDTH });
    let entry: Entry;
    try {
      entry = decodeEntry(bytes);
    } catch {
      return report(file, 'not-an-entry', index);
    }
    if (entry.time < last) report(file, 'time-runs-back', index);
    last = entry.time;
    if (index === 0 && canonicalJson(entry.detail?.['log'] ?? null) !== canonicalJson(identity as unknown as Json))
      report(LAYOUT.log, 'changed', 0);
    if (entry.action === 'ledger.erase') subjects.delete(entry.subject ?? '');
    else if (entry.subject !== undefined && !subjects.has(entry.subject)) subjects.set(entry.subject, index);
    const set = entry.action === 'ledger.policy' ? entry.detail?.['policy'] : undefined;
    if (typeof set === 'string') policy = set;
    const { commitment, opening, subject } = entry;
    if (opening !== undefined) committed.push({ index, entry: { commitment, opening, subject } as Committed });
    if (entry.action === 'ledger.rotate') {
      try {
        const to = entry.detail?.['to'];
        if (!Array.isArray(to)) throw new Error('no keys');
        rotations.push({ index, to: to.map((vkey) => parseVkey(String(vkey))) });
      } catch {
        report(file, 'not-an-entry', index);
      }
    }
  };

  return {
    onEntry,
    policy: () => policy,
    subjects,
    committed,
    handedTo: (size) => rotations.findLast(({ index }) => index < size)?.to ?? null,
    finish(live) {
      const known = new Set(committed.map(({ entry }) => entry.opening));
      const names = new Set<string>();
      const records = scanRecords(disk, join(directory, LAYOUT.openings));
      for (let next = records.next(); ; next = records.next()) {
        if (next.done === true) {
          if (next.value && !live) report(LAYOUT.openings, 'changed');
          break;
        }
        names.add(next.value.name);
        if (!known.has(next.value.name) && !live) report(LAYOUT.openings, 'unexpected');
      }
      for (const { index, entry } of committed)
        if (!names.has(entry.opening!)) report(LAYOUT.openings, 'opening-missing', index);
    },
  };
}
