import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { RunEvent, RunRecord } from '@pingzhang/engine/model';
import { readSource } from '../../read.ts';
import { fileSource } from '../../source.ts';
import { appError, Malformed } from '../errors.ts';
import { eventOfObject } from './event-of-object.ts';
import { harEvents } from './har.ts';
import { captureEvents, isCapture } from './pcap.ts';
import { columnsOf, eventOfRow } from './table.ts';
import type { Columns } from './table.ts';

const MOST_BYTES = 512 << 20;
const MOST_EVENTS = 2_000_000;

/**
 * Reads one file of a recorded run: our JSONL, a HAR, a capture, a table or JSON of camille or PrivacySentry, or the
 * short screen questionnaire. Which it is, its content says.
 *
 * @throws PZ_APP_RUN when it is none of them, PZ_APP_LIMIT, and the reader's own codes for tables
 */
export async function readRun(path: string): Promise<RunRecord> {
  const file = basename(path);
  if (statSync(path).size > MOST_BYTES) throw appError('PZ_APP_LIMIT', { name: file, what: `${MOST_BYTES} bytes` });
  const data = readFileSync(path);
  const bare = { screens: [], notes: [] };
  try {
    if (isCapture(data)) return { ...bare, events: captureEvents(data, file) };
    const text = new TextDecoder().decode(data.subarray(0, 3)).startsWith('\ufeff') ? data.subarray(3) : data;
    if (text[0] === 0x7b || text[0] === 0x5b) return ofJson(new TextDecoder().decode(text), file);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw appError('PZ_APP_RUN', { name: file, what: error.message }, error);
  }
  return { ...bare, events: await ofTable(path, file) };
}

function ofJson(text: string, file: string): RunRecord {
  const whole = parsed(text);
  if (whole === undefined) return { events: ofLines(text, file), screens: [], notes: [] };
  if (Array.isArray(whole))
    return {
      events: whole.map((each, i) => eventOfObject(objectOf(each, file, i + 1), file, i + 1)),
      screens: [],
      notes: [],
    };
  const object = objectOf(whole, file, 1);
  if ('log' in object) return { events: harEvents(object, file), screens: [], notes: [] };
  if ('screens' in object)
    return { events: [], screens: ofScreens(objectOf(object['screens'], file, 1), file), notes: [] };
  const rows = object['events'] ?? object['records'] ?? object['data'];
  if (Array.isArray(rows)) {
    const screens = object['screens'];
    return {
      events: rows.map((each, i) => eventOfObject(objectOf(each, file, i + 1), file, i + 1)),
      screens: screens === undefined ? [] : ofScreens(objectOf(screens, file, 1), file),
      notes: [],
    };
  }
  // One line of JSONL is a whole document too.
  return { events: [eventOfObject(object, file, 1)], screens: [], notes: [] };
}

/** Answers at the screen: `{"tapsToPolicy": 3}` or `{"preTicked": {"value": true, "note": "shot-2.png"}}`. */
function ofScreens(screens: Readonly<Record<string, unknown>>, file: string): RunRecord['screens'] {
  return Object.entries(screens).map(([fact, given]) => {
    const detailed = typeof given === 'object' && given !== null && 'value' in given;
    const { value, note } = detailed
      ? (given as { value: unknown; note?: unknown })
      : { value: given, note: undefined };
    return { fact, value, file, note: typeof note === 'string' ? note : '' };
  });
}

function ofLines(text: string, file: string): RunEvent[] {
  const events: RunEvent[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined) throw new Malformed(`line ${index + 1} is not JSON`);
    if (events.length >= MOST_EVENTS) throw new Malformed(`over ${MOST_EVENTS} events`);
    events.push(eventOfObject(objectOf(value, file, index + 1), file, index + 1));
  }
  return events;
}

async function ofTable(path: string, file: string): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  let columns: Columns | null = null;
  for await (const record of readSource(fileSource(path))) {
    if (record.kind !== 'row') continue;
    columns ??= columnsOf(record.table.header ?? []);
    const line = record.place.row ?? record.place.line ?? events.length + 1;
    if (columns === null) columns = columnsOf(record.cells);
    else if (events.length < MOST_EVENTS) events.push(eventOfRow(record.cells, columns, file, line));
  }
  if (columns === null) throw appError('PZ_APP_RUN', { name: file, what: 'no column of times and calls' });
  return events;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown, file: string, line: number): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new Malformed(`${file}: entry ${line} is no object`);
}
