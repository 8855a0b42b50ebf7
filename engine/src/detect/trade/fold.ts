import { bit } from './disguise.ts';
import { foldSteps, soundalikes } from './fold-table.ts';
import type { FoldStep } from './fold-table.ts';
import { HALVES } from './tables/marks.ts';

/**
 * A text with its disguises undone, and the way back: unit `i` of `units` came from units `from[i]` to `to[i]` of the
 * source and needed the disguises `bits[i]`. Sentences stay apart: where one ended a line feed stands. Only the first
 * `length` entries count.
 */
export interface Folded {
  readonly units: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly bits: Uint16Array;
  readonly length: number;
}

/** Folds texts one after another into the same arrays: a result holds until the next call. */
export type Folder = (source: string) => Folded;

const LINE_FEED = 10;
const SEPARATE = 0;
const PLAIN = 1;
const ONE = 2;
const MANY = 3;

const ZERO = 0x30;
const NINE = 0x39;
const SMALL_O = 0x6f;
const LOOKALIKE = bit('lookalike');
const REPEATS = bit('repeats');
const SPLIT = bit('split_characters');
const HOMOPHONE = bit('homophone');
const SEPARATORS = bit('separators');
const CARRIAGE_RETURN = 13;
/** A text of lines this short on the whole, and of three or more, is written downwards: its line ends part nothing. */
const SHORTEST_LINES = 2.5;
const FEWEST_LINES = 3;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
/** Characters beyond the basic plane whose steps are kept; forgotten all at once when there are more. */
const MOST_ASTRAL = 4096;

/** By unit, filled as characters are met: what is to be done, and with what. The content depends on nothing but the tables. */
const KIND = new Uint8Array(1 << 16);
const UNIT = new Uint16Array(1 << 16);
const BITS = new Uint16Array(1 << 16);
const STEPS = new Map<number, readonly FoldStep[]>();
const ASTRAL = new Map<number, readonly FoldStep[]>();

/** First halves of split characters, and what each pair makes. */
const HALF = new Uint8Array(1 << 16);
const WHOLE = new Map<number, string>();
for (const [halves, whole] of Object.entries(HALVES)) {
  HALF[halves.charCodeAt(0)] = 1;
  WHOLE.set((halves.charCodeAt(0) << 16) | halves.charCodeAt(1), whole);
}

/** Second units of pairs that sound like a word of the trade, and the words. */
const SECOND = new Uint8Array(1 << 16);
const MEANT = soundalikes();
for (const written of MEANT.keys()) SECOND[written & 0xffff] = 1;

/** Whether a text is written downwards, a character or two a line. */
export function isVertical(source: string): boolean {
  if (!source.includes('\n')) return false;
  const lines = source.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return (
    lines.length >= FEWEST_LINES &&
    lines.reduce((sum, line) => sum + line.trim().length, 0) < SHORTEST_LINES * lines.length
  );
}

function learn(unit: number): number {
  const steps = foldSteps(String.fromCharCode(unit));
  const [only] = steps;
  if (steps.length === 1 && only !== undefined && 'put' in only) {
    UNIT[unit] = only.put;
    BITS[unit] = only.bits;
    return (KIND[unit] = only.put === unit && only.bits === 0 ? PLAIN : ONE);
  }
  STEPS.set(unit, steps);
  return (KIND[unit] = MANY);
}

function stepsOfAstral(code: number): readonly FoldStep[] {
  let steps = ASTRAL.get(code);
  if (steps === undefined) {
    steps = foldSteps(String.fromCodePoint(code));
    if (ASTRAL.size >= MOST_ASTRAL) ASTRAL.clear();
    ASTRAL.set(code, steps);
  }
  return steps;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** Folds a text. Every step is a table; nothing is guessed. Linear in the length. */
export function fold(source: string): Folded {
  return createFolder()(source);
}

/** The folded text as a string. */
export function textOf({ units, length }: Folded): string {
  let text = '';
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + 8192)) as unknown as number[]);
  return text;
}

export function createFolder(): Folder {
  let room = 0;
  let units = new Uint16Array(0);
  let from = new Uint32Array(0);
  let to = new Uint32Array(0);
  let bits = new Uint16Array(0);
  let length = 0;
  /** Disguises of characters dropped since the last one kept: they belong to the next. */
  let pending = 0;

  const grow = (least: number): void => {
    room = Math.max(least, 2 * room, 256);
    const larger = {
      units: new Uint16Array(room),
      from: new Uint32Array(room),
      to: new Uint32Array(room),
      bits: new Uint16Array(room),
    };
    larger.units.set(units);
    larger.from.set(from);
    larger.to.set(to);
    larger.bits.set(bits);
    ({ units, from, to, bits } = larger);
  };

  const put = (unit: number, start: number, end: number, marks: number): void => {
    if (length > 1 && units[length - 1] === unit && units[length - 2] === unit && !isDigit(unit)) {
      // The third and further of a run fall away, and so does the second: nobody writes 查查查 twice.
      length--;
      to[length - 1] = end;
      bits[length - 1]! |= REPEATS;
      return;
    }
    if (length === room) grow(length + 1);
    // 5o is 50; 5 o is not.
    const nought = unit === SMALL_O && length > 0 && isDigit(units[length - 1]!) && to[length - 1] === start;
    units[length] = nought ? ZERO : unit;
    from[length] = start;
    to[length] = end;
    bits[length] = marks | pending | (nought ? LOOKALIKE : 0);
    length++;
    pending = 0;
    if (SECOND[unit] === 1 && length > 1) {
      const meant = MEANT.get((units[length - 2]! << 16) | unit);
      if (meant !== undefined) for (const i of [0, 1] as const) hear(length - 2 + i, meant[i]);
    }
  };

  const hear = (at: number, meant: number): void => {
    if (units[at] === meant) return;
    units[at] = meant;
    bits[at]! |= HOMOPHONE;
  };

  const take = (steps: readonly FoldStep[], start: number, end: number): void => {
    for (const step of steps)
      if ('put' in step) put(step.put, start, end, step.bits);
      else if ('drop' in step) pending |= length > 0 ? step.drop : SEPARATE;
      else if (length === 0 || units[length - 1] !== LINE_FEED) {
        pending = 0;
        put(LINE_FEED, start, start + 1, 0);
      }
  };

  return (source) => {
    length = 0;
    pending = 0;
    if (room < source.length) grow(source.length);
    const vertical = isVertical(source);
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (vertical && (unit === LINE_FEED || unit === CARRIAGE_RETURN)) {
        if (length > 0) pending |= SEPARATORS;
        continue;
      }
      if (HALF[unit] === 1) {
        const whole = WHOLE.get((unit << 16) | source.charCodeAt(at + 1));
        if (whole !== undefined) {
          for (let i = 0; i < whole.length; i++) put(whole.charCodeAt(i), at, at + 2, SPLIT);
          at++;
          continue;
        }
      }
      if (unit >= SURROGATES && unit < AFTER_SURROGATES) {
        const code = source.codePointAt(at)!;
        const size = code > 0xffff ? 2 : 1;
        take(stepsOfAstral(code), at, at + size);
        at += size - 1;
        continue;
      }
      const kind = KIND[unit] === 0 ? learn(unit) : KIND[unit]!;
      if (kind === PLAIN) put(unit, at, at + 1, 0);
      else if (kind === ONE) put(UNIT[unit]!, at, at + 1, BITS[unit]!);
      else take(STEPS.get(unit)!, at, at + 1);
    }
    return { units, from, to, bits, length };
  };
}
