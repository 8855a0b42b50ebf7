import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fromBase64, toBase64 } from '@pingzhang/engine/prove';
import { createFile, replaceFile } from '../disk/disk.ts';
import type { Disk } from '../disk/disk.ts';
import { ledgerError } from '../errors.ts';
import { KEY_LAYOUT } from '../log/layout.ts';
import { formatSigners, openSigner } from './signer.ts';
import type { Signer, SignerFile } from './signer.ts';
import { said } from '../reasons.ts';

/** What the log last undertook to sign. It stands with the keys, so that restoring an old log alone is noticed. */
export interface Anchor {
  readonly size: number;
  readonly root: Uint8Array;
  /** Length of the file of sealed records at that moment: it only grows. */
  readonly openings: number;
}

export interface Signers {
  readonly active: readonly Signer[];
  readonly next: readonly Signer[];
}

/** The folder of secrets of one ledger. Its files are 0600 and made once; anything else is refused. */
export interface KeyFolder {
  readonly path: string;
  signers(): Signers;
  saveSigners(signers: Signers): Promise<void>;
  /** Null before the first checkpoint. */
  anchor(): Anchor | null;
  saveAnchor(anchor: Anchor): Promise<void>;
}

export function keyFolder(disk: Disk, path: string): KeyFolder {
  const file = join(path, KEY_LAYOUT.signers);
  const anchorFile = join(path, KEY_LAYOUT.anchor);
  return {
    path,
    signers() {
      const text = Buffer.from(readSecret(disk, file)).toString();
      let stored: SignerFile;
      try {
        stored = JSON.parse(text) as SignerFile;
        if (formatSigners(stored) !== text || !isSignerFile(stored)) throw new Error('not what was written');
      } catch (error) {
        throw ledgerError('PZ_LEDGER_KEYS', { file, reason: said('it is damaged or was changed') }, error);
      }
      const open = (list: SignerFile['active'] = []): Signer[] => list.map((signer) => openSigner(signer, file));
      return { active: open(stored.active), next: open(stored.next) };
    },
    async saveSigners({ active, next }) {
      const stored = { active: active.map((signer) => signer.stored) };
      const all = next.length === 0 ? stored : { ...stored, next: next.map((signer) => signer.stored) };
      await replaceFile(disk, file, Buffer.from(formatSigners(all)), true);
    },
    anchor() {
      const bytes = disk.read(anchorFile);
      if (bytes === null) return null;
      const text = Buffer.from(bytes).toString('latin1');
      const [size = '', root = '', openings = ''] = text.split('\n');
      const anchor = { size: Number(size), root: fromBase64(root) ?? new Uint8Array(0), openings: Number(openings) };
      if (!Number.isSafeInteger(anchor.size) || anchor.root.length !== 32 || formatAnchor(anchor) !== text)
        throw ledgerError('PZ_LEDGER_DAMAGED', { file: anchorFile, reason: said('it is not a size and a root') });
      return anchor;
    },
    saveAnchor: (anchor) => replaceFile(disk, anchorFile, Buffer.from(formatAnchor(anchor)), true),
  };
}

export async function createKeyFolder(disk: Disk, path: string, signers: readonly Signer[]): Promise<void> {
  if (disk.read(join(path, KEY_LAYOUT.signers)) !== null) throw ledgerError('PZ_LEDGER_EXISTS', { path });
  disk.makeDirectory(path, 0o700);
  const stored = { active: signers.map((signer) => signer.stored) };
  await createFile(disk, join(path, KEY_LAYOUT.signers), Buffer.from(formatSigners(stored)), true);
  await disk.syncDirectory(path);
}

/** Throws PZ_LEDGER_KEYS when the file is absent or others may read it. */
export function readSecret(disk: Disk, file: string): Uint8Array {
  const bytes = disk.read(file);
  if (bytes === null) throw ledgerError('PZ_LEDGER_KEYS', { file, reason: said('there is none') });
  if (!disk.isPrivate(file)) throw ledgerError('PZ_LEDGER_KEYS', { file, reason: said('others may read it') });
  return bytes;
}

function isSignerFile(stored: SignerFile): boolean {
  const members = Object.keys(stored).join();
  const signers = [...(stored.active ?? []), ...(stored.next ?? [])];
  return (
    (members === 'active' || members === 'active,next') &&
    stored.active.length > 0 &&
    signers.every((signer) => Object.keys(signer).join() === 'kind,name,secret,vkey')
  );
}

/** The check tells a damaged anchor from an older log. */
function formatAnchor({ size, root, openings }: Anchor): string {
  const text = `${size}\n${toBase64(root)}\n${openings}\n`;
  return `${text}${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n`;
}
