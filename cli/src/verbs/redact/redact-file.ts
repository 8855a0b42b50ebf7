import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Keyed, OperatorContext, Policy } from '@pingzhang/engine/act';
import { recordDetector } from '@pingzhang/engine/detect';
import type { DetectOptions, RecordDetector } from '@pingzhang/engine/detect';
import type { PiType, Place, PzError, Record } from '@pingzhang/engine/model';
import { fileSource, readSource, rewriteSource } from '@pingzhang/readers';
import type { Editor, Limits, Source } from '@pingzhang/readers';
import { writeFileAtomically } from '../../io/write-file.ts';
import { editRecords } from './edit-records.ts';
import type { Editing, Suppress } from './edit-records.ts';
import { redactError } from './errors.ts';
import { groupWatch } from './groups.ts';
import type { GroupWatch } from './groups.ts';
import { compareInStep } from './in-step.ts';
import { operatorContext } from './operator-context.ts';
import { needsKey } from './policy-file.ts';
import { scanBytes } from './raw-scan.ts';
import { placeText, readBack, residueList } from './residue.ts';
import type { ResidueList } from './residue.ts';
import type { FileRedaction } from './report.ts';
import { openSpool } from './spool.ts';
import { survey } from './survey.ts';
import type { Survey } from './survey.ts';

/** Everything a redaction depends on; nothing is read from the process. */
export interface RedactOptions {
  readonly policy: Policy;
  readonly keyed: Keyed | null;
  readonly detect: DetectOptions;
  readonly reverse: boolean;
  readonly k: number | null;
  /** Null: no groups are counted. Empty: headings that suggest a quasi-identifier are. */
  readonly quasi: readonly string[] | null;
  readonly sensitive: string | null;
  readonly suppress: Suppress | null;
  readonly limits?: Partial<Limits>;
  readonly sensitivity: (type: PiType) => 'sensitive' | 'ordinary';
  /** Name of a type as it is to stand in the document. */
  readonly label: (type: PiType | null) => string;
  /** Ends the work at the next record; nothing is left of it. */
  readonly signal?: AbortSignal;
  /** The rooms this one rests on; a test passes a faulty one to see the witnesses fire. */
  readonly rooms?: Partial<Rooms>;
  /** Distinct values searched for everywhere; four million unless said. */
  readonly remembered?: number;
}

export interface Rooms {
  readonly read: typeof readSource;
  readonly rewrite: (source: Source, edit: Editor, options: { limits?: Partial<Limits> }) => AsyncIterable<Uint8Array>;
  readonly detector: (options: DetectOptions) => RecordDetector;
}

/**
 * Writes a redacted copy in the same format, reads it back, and lets it take its name only when no original value is left.
 * The input is never written to. Numbers of `replace` and one-way substitutes are consistent within the file; give one
 * `context` to several files to carry them through.
 *
 * @throws PZ_REDACT_RESIDUE, PZ_REDACT_UNREAD_PART, PZ_REDACT_CHANGED, PZ_REDACT_QUASI, PZ_READ_… (PZ_READ_NO_REWRITE for a
 * format that cannot be written), PZ_WRITE_…, PZ_REDACT_KEY_MISSING
 */
export async function redactFile(
  input: string,
  output: string,
  options: RedactOptions,
  context: OperatorContext = operatorContext(options),
): Promise<FileRedaction> {
  const rooms: Rooms = { read: readSource, rewrite: rewriteSource, detector: recordDetector, ...options.rooms };
  if (options.keyed === null && needsKey(options.policy)) {
    throw redactError('PZ_REDACT_KEY_MISSING', { policy: options.policy.name });
  }
  const source = fileSource(input);
  const name = basename(input);
  const fellBack = new Map<string, number>();
  const operators: OperatorContext = {
    ...context,
    fellBack: (type, instead) => {
      const key = `${type ?? ''}\u001f${instead}`;
      fellBack.set(key, (fellBack.get(key) ?? 0) + 1);
    },
  };
  const reading = options.limits === undefined ? {} : { limits: options.limits };
  const goOn = (): void => {
    if (options.signal?.aborted === true) throw redactError('PZ_REDACT_INTERRUPTED', { name });
  };
  const read = async function* (from: Source): AsyncGenerator<Record> {
    const records = rooms.read(from, {
      ...reading,
      onProblem: (place: Place, { code }: PzError) => {
        throw redactError('PZ_REDACT_UNREAD_PART', { name, part: placeText(place) || '?', code });
      },
    });
    for await (const record of records) {
      goOn();
      yield record;
    }
  };

  const spool = openSpool();
  try {
    const watch = options.quasi === null ? null : groupWatch({ quasi: options.quasi, sensitive: options.sensitive });
    const plans = { policy: options.policy, operators, sensitivity: options.sensitivity };
    const learned = await survey(read(source), rooms.detector(options.detect), plans, spool, watch, options.remembered);
    if (watch !== null && options.quasi!.length > 0 && watch.columns.length === 0) {
      throw redactError('PZ_REDACT_QUASI', { name, columns: options.quasi!.join(', ') });
    }
    const { k, suppress } = options;
    const editing = editRecords({ spool, survey: learned, operators, groups: watch, k, suppress });
    const after = watch === null ? null : groupWatch({ quasi: watch.columns, sensitive: options.sensitive });
    const hashes = { input: createHash('sha256'), output: createHash('sha256') };

    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of rooms.rewrite(source, editing.edit, reading)) {
        goOn();
        hashes.output.update(chunk);
        yield chunk;
      }
      if (!editing.inStep()) throw redactError('PZ_REDACT_CHANGED', { name });
    };
    const check = async (written: string): Promise<void> => {
      const residue = residueList();
      const back = { ...fileSource(written), name: basename(output) };
      const again = rooms.detector(options.detect);
      await witness(read(back), again, written, options.reverse, learned, residue, after);
      if (learned.overflowed && !(await compareInStep(read(source), read(back), spool, residue))) {
        throw redactError('PZ_REDACT_CHANGED', { name });
      }
      if (residue.count > 0) throw residueError(name, residue);
    };
    const bytes = await writeFileAtomically(output, chunks(), { inputs: [input], check });
    for await (const chunk of source.stream()) hashes.input.update(chunk);
    return {
      input,
      output,
      bytes,
      nameTells: !options.reverse && learned.originals.find(basename(output)).length > 0,
      sha256: { input: hashes.input.digest('hex'), output: hashes.output.digest('hex') },
      ...counts(learned, editing, fellBack),
      anonymity: after === null ? null : { columns: after.columns, k, suppress, ...after.result(), ...rows(editing) },
    };
  } finally {
    spool.close();
  }
}

async function witness(
  records: AsyncIterable<Record>,
  detector: RecordDetector,
  path: string,
  reverse: boolean,
  learned: Survey,
  residue: ResidueList,
  after: GroupWatch | null,
): Promise<void> {
  // Taken back, a document is meant to hold other values again, and by chance one that stood elsewhere as a pseudonym.
  const nothing: ResidueList = reverse ? residueList() : residue;
  await readBack(records, detector, learned, nothing, (record) => void after?.count(record, []));
  if (!reverse) await scanBytes(path, learned, residue);
}

function residueError(name: string, { found, count }: ResidueList): PzError {
  const where = [...new Set(found.map(({ type, place }) => `${type ?? '?'} ${place}`))].slice(0, 5).join('; ');
  return redactError('PZ_REDACT_RESIDUE', { name, count, where });
}

function rows({ breaking, breakingCount }: Editing) {
  return { breakingRows: breaking, breakingCount };
}

function counts(learned: Survey, editing: Editing, fellBack: ReadonlyMap<string, number>) {
  const list = (counted: ReadonlyMap<string, number>, as: 'operator' | 'instead') =>
    [...counted].map(([key, count]) => {
      const [type, by] = key.split('\u001f') as [PiType | '', string];
      return { type: type === '' ? null : type, [as]: by, count };
    });
  return {
    records: learned.records,
    searched: learned.overflowed ? ('in place' as const) : ('everywhere' as const),
    treated: list(learned.treated, 'operator') as unknown as FileRedaction['treated'],
    fallbacks: list(fellBack, 'instead') as unknown as FileRedaction['fallbacks'],
    propagated: editing.propagated,
    alreadyMasked: learned.masked,
  };
}
