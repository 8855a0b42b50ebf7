import { equal, formatVkey } from '@pingzhang/engine/prove';
import { PzError } from '@pingzhang/engine/model';
import type { Disk } from '../disk/disk.ts';
import { keyFolder } from '../keys/key-folder.ts';
import type { LogIdentity } from '../log/identity.ts';
import { KEY_LAYOUT, LAYOUT } from '../log/layout.ts';
import type { StoredTree } from '../log/tiles.ts';
import { Vault } from '../vault/vault.ts';
import type { EntryAudit } from './entry-audit.ts';
import type { Report } from './finding.ts';

export interface KeyAudit {
  readonly disk: Disk;
  readonly directory: string;
  readonly keyDirectory: string;
  readonly identity: LogIdentity;
  readonly report: Report;
  readonly size: number;
  readonly pending: number;
  readonly tree: StoredTree;
  readonly entries: EntryAudit;
}

/** With the secrets at hand: the anchor against the tree, and every sealed record against its entry. */
export function auditKeys(audit: KeyAudit): void {
  const { disk, directory, keyDirectory, identity, report, size, pending, tree, entries } = audit;
  const keys = keyFolder(disk, keyDirectory);
  const at = (name: string): string => `keys:${name}`;
  try {
    const { active, next } = keys.signers();
    const known = new Set([...identity.vkeys, ...(entries.handedTo(Infinity) ?? []).map((key) => formatVkey(key))]);
    if (next.length === 0 && active.some((signer) => !known.has(formatVkey(signer.key))))
      report(at(KEY_LAYOUT.signers), 'stranger-signed');
  } catch {
    report(at(KEY_LAYOUT.signers), 'key-unusable');
  }
  try {
    const anchor = keys.anchor();
    if (anchor === null) report(at(KEY_LAYOUT.anchor), 'missing');
    else if (anchor.size > size + pending) report(LAYOUT.checkpoint, 'rolled-back', size);
    else if (anchor.size < size && pending === 0) report(at(KEY_LAYOUT.anchor), 'changed', anchor.size);
    else if (anchor.size <= size && !equal(tree.rootAt(anchor.size), anchor.root))
      report(at(KEY_LAYOUT.anchor), 'forked', anchor.size);
  } catch {
    report(at(KEY_LAYOUT.anchor), 'changed');
  }
  const { origin, suite } = identity;
  const never = (): never => {
    throw new Error('an audit makes no secrets');
  };
  let vault: Vault;
  try {
    vault = Vault.open({ disk, directory, keyDirectory, origin, suite, random: never, step: () => undefined });
  } catch (error) {
    const file =
      error instanceof PzError && error.code === 'PZ_LEDGER_DAMAGED' ? KEY_LAYOUT.subjects : KEY_LAYOUT.vault;
    return report(at(file), 'changed');
  }
  if (vault.trailing.subjects && pending === 0) report(at(KEY_LAYOUT.subjects), 'cut');
  const living = vault.references();
  for (const [reference, index] of entries.subjects)
    if (!living.has(reference)) report(at(KEY_LAYOUT.subjects), 'subject-key-missing', index);
  for (const { index, entry } of entries.committed) {
    try {
      vault.open(entry);
    } catch {
      report(LAYOUT.openings, 'changed', index);
    }
  }
  for (const name of disk.list(keyDirectory)) if (!KEY_FILES.has(name)) report(at(name), 'unexpected');
}

const KEY_FILES = new Set<string>(Object.values(KEY_LAYOUT));
