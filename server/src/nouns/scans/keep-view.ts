import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isMasked } from '@pingzhang/engine/model';
import { densityCounter } from './density.ts';
import type { ViewLine } from './report.ts';

/** A stretch of the view ready to be kept: gzip of its lines. */
export interface ViewPart {
  readonly path: string;
  readonly firstLine: number;
  readonly lines: number;
  readonly marks: number;
  readonly bytes: Buffer;
}

/** What the view says of a file as a whole. */
export interface ViewTotals {
  readonly records: number;
  /** Records kept for viewing: all of them, up to a bound. */
  readonly kept: number;
  readonly density: readonly number[];
  /** Names of members of archives, the first few: they tell an app package from a document. */
  readonly members: ReadonlySet<string>;
  /** Types that stand masked already. */
  readonly masked: ReadonlySet<string>;
}

interface Counter {
  records: number;
  parts: number;
  kept: number;
  readonly density: ReturnType<typeof densityCounter>;
  readonly members: Set<string>;
  readonly masked: Set<string>;
}

const counter = (): Counter => ({
  records: 0,
  parts: 0,
  kept: 0,
  density: densityCounter(),
  members: new Set(),
  masked: new Set(),
});

const LINES = 1000;
const BYTES = 1 << 20;
/** Beyond so many parts a file is checked whole and shown in part: a view is for reading. */
const PARTS = 1024;
const MEMBERS = 200;

const compress = promisify(gzip);

/** Cuts the view of a run into parts, in order, while holding one of them in memory. `names`: the uploads by the paths of their work copies. */
export async function* viewParts(
  viewPath: string,
  names: ReadonlyMap<string, string>,
  totals: Map<string, ViewTotals>,
  signal: AbortSignal,
): AsyncGenerator<ViewPart> {
  const counters = new Map<string, Counter>();
  let open: { path: string; firstLine: number; lines: string[]; bytes: number; marks: number } | null = null;
  const close = async (): Promise<ViewPart | null> => {
    if (open === null) return null;
    const { path, firstLine, lines, marks } = open;
    open = null;
    return { path, firstLine, lines: lines.length, marks, bytes: await compress(lines.join('\n')) };
  };
  const input = createReadStream(viewPath, { signal });
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    const { place, table, ...line } = JSON.parse(text) as ViewLine;
    const { file: path, ...within } = place;
    const called = table === undefined ? {} : { table: table.replaceAll(path, names.get(path) ?? '') };
    let here = counters.get(path);
    if (here === undefined) counters.set(path, (here = counter()));
    const at = here.records++;
    here.density.add(at, line.marks.length);
    if (within.inside?.[0] !== undefined && here.members.size < MEMBERS) here.members.add(within.inside[0]);
    for (const [, , type] of line.marks) if (isMasked(type)) here.masked.add(type.slice('MASKED_'.length));
    if (here.parts >= PARTS) continue;
    if (open !== null && (open.path !== path || open.lines.length >= LINES || open.bytes >= BYTES))
      yield (await close())!;
    if (open === null) {
      here.parts++;
      open = { path, firstLine: at, lines: [], bytes: 0, marks: 0 };
    }
    here.kept++;
    const kept = JSON.stringify({ place: within, ...called, ...line });
    open.lines.push(kept);
    open.bytes += kept.length;
    open.marks += line.marks.length;
  }
  const last = await close();
  if (last !== null) yield last;
  for (const [path, { records, kept, density, members, masked }] of counters)
    totals.set(path, { records, kept, density: density.counts(), members, masked });
}

export const streamOf = (bytes: Uint8Array): Readable => Readable.from([Buffer.from(bytes)]);
