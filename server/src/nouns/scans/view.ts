import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { isMasked } from '@pingzhang/engine/model';
import type { RequestContext } from '../../http/context.ts';
import { cursorOf, keyAfter } from '../../http/paging.ts';
import type { z } from '../../http/route.ts';
import { finding, suppression } from '../../schema/finding.ts';
import { scanViewPart } from '../../schema/scan.ts';
import { bareType } from '../judge/categories.ts';
import { plain } from '../judge/plain.ts';
import { readAll } from './read-all.ts';
import { chinaDay } from '../../china-day.ts';
import type { ViewLine } from './report.ts';
import type { ViewPage, ViewRecord } from './shapes.ts';
import { nameOf } from './store.ts';
import type { ScanFileRow } from './store.ts';

const LARGEST_PART = 64 << 20;
const unpack = promisify(gunzip);

export interface ViewAsked {
  readonly after?: string | undefined;
  /** The first record wanted; `after` goes before it. */
  readonly from?: number | undefined;
  /** Only records in which something was found. */
  readonly marked: boolean;
  readonly limit: number;
}

/** A page of the masked text of a file. Nothing in it was ever clear on this side of the checking program. */
export async function viewPage(
  ctx: RequestContext,
  row: ScanFileRow,
  asked: ViewAsked,
): Promise<z.input<typeof ViewPage>> {
  const { tenant, file } = row;
  const { vault } = ctx.services;
  const first = Number(keyAfter(asked.after, 1)?.[0] ?? asked.from ?? 0);
  const name = await nameOf(ctx.services, tenant, file);
  const quiet = await suppressed(ctx, row);
  const items: z.input<typeof ViewRecord>[] = [];
  let next: string | null = null;
  let at = first;
  while (next === null) {
    const part = await partFor(ctx, row, at, asked.marked);
    if (part === undefined) break;
    const packed = await readAll(await vault.open(tenant, part.object), LARGEST_PART);
    const lines = (await unpack(packed, { maxOutputLength: LARGEST_PART })).toString('utf8').split('\n');
    for (let line = Math.max(at, part.firstLine); line < part.firstLine + part.lines; line++) {
      const record = JSON.parse(lines[line - part.firstLine]!) as ViewLine;
      if (asked.marked && record.marks.length === 0) continue;
      if (items.length >= asked.limit) {
        next = cursorOf([line]);
        break;
      }
      items.push(shown(record, line, name, quiet));
    }
    at = part.firstLine + part.lines;
  }
  return { items, next, records: row.viewRecords, density: [...row.density] };
}

/** The part that holds a line, or with `marked` the next one in which anything was found. */
async function partFor({ db }: RequestContext, { tenant, scan, file }: ScanFileRow, line: number, marked: boolean) {
  const [part] = await db
    .select()
    .from(scanViewPart)
    .where(
      and(
        eq(scanViewPart.tenant, tenant),
        eq(scanViewPart.scan, scan),
        eq(scanViewPart.file, file),
        gt(sql`${scanViewPart.firstLine} + ${scanViewPart.lines}`, line),
        ...(marked ? [gt(scanViewPart.marks, 0)] : []),
      ),
    )
    .orderBy(asc(scanViewPart.firstLine))
    .limit(1);
  return part;
}

interface Quiet {
  /** Types of which every place is suppressed. */
  readonly types: ReadonlySet<string>;
  /** Single places: `type line start end`. */
  readonly places: ReadonlySet<string>;
}

/** What a person has said is nothing, as long as it holds and the content is the same. */
async function suppressed({ db, tenant, now }: RequestContext, { scan, file }: ScanFileRow): Promise<Quiet> {
  const today = chinaDay(now);
  const rows = await db
    .select({ code: finding.code, until: finding.suppressedUntil, content: finding.content, place: suppression })
    .from(finding)
    .leftJoin(
      suppression,
      and(
        eq(suppression.tenant, finding.tenant),
        eq(suppression.finding, finding.id),
        eq(suppression.content, finding.content),
        isNull(suppression.liftedAt),
        isNotNull(suppression.line),
      ),
    )
    .where(
      and(
        eq(finding.tenant, tenant),
        eq(finding.source, 'scan'),
        eq(finding.sourceId, scan),
        eq(finding.file, file),
        eq(finding.kind, 'information'),
      ),
    );
  const types = rows.filter(({ until }) => until !== null && until >= today).map(({ code }) => code);
  const places = rows.flatMap(({ code, place }) =>
    place === null || place.until < today ? [] : [`${code} ${place.line} ${place.start} ${place.end}`],
  );
  return { types: new Set(types), places: new Set(places) };
}

function shown({ place, text, table, cells, marks }: ViewLine, line: number, name: string, quiet: Quiet) {
  return plain<z.input<typeof ViewRecord>>({
    line,
    place: { ...place, file: name },
    ...(text === undefined ? {} : { text }),
    ...(cells === undefined ? {} : { table, cells }),
    marks: marks.map(([start, end, type, sensitivity, confidence, reasons, cell]) => {
      const bare = bareType(type);
      return {
        start,
        end,
        ...(cell === undefined ? {} : { cell }),
        type: bare,
        masked: isMasked(type),
        sensitivity,
        confidence,
        reasons,
        suppressed: quiet.types.has(bare) || quiet.places.has(`${bare} ${line} ${start} ${end}`),
      };
    }),
  });
}
