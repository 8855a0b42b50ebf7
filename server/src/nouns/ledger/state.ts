import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, parseNote } from '@pingzhang/engine/prove';
import type { Ledger } from '@pingzhang/ledger';
import type { z } from '../../http/route.ts';
import type { LedgerState } from './shapes.ts';

/** Entries that waited longer than this for a checkpoint are late; one is made every second. */
const LATE = 60_000;

/** How the tenant's log stands. `directory` is where it is kept: a checkpoint's age is its file's. */
export async function stateOf(ledger: Ledger, directory: string, now: Date): Promise<z.input<typeof LedgerState>> {
  const { origin, suite, vkeys } = ledger.identity;
  const note = ledger.checkpointNote;
  const read = note === null ? null : parseNote(note);
  const checkpointed = read === null ? 0 : parseCheckpoint(read.text).size;
  const made = await stat(join(directory, 'checkpoint')).catch(() => null);
  const of = ledger.policy?.witnesses.length ?? 0;
  const own = new Set(vkeys.map((vkey) => vkey.split('+')[0]));
  const names = new Set((read?.signatures ?? []).map(({ name }) => name));
  const seen = [...names].filter((name) => !own.has(name)).length;
  const late = ledger.size > checkpointed && made !== null && now.getTime() - made.mtimeMs > LATE;
  return {
    origin,
    suite,
    vkeys: [...vkeys],
    size: ledger.size,
    checkpointed,
    checkpointAt: made?.mtime.toISOString() ?? null,
    state: seen < of ? 'witness-missing' : late ? 'checkpoint-late' : 'ok',
    witnesses: { of, seen },
  };
}
