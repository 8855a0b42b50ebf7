import type { Meaning } from '../lexicon/labels.ts';
import type { Naming } from './context.ts';
import type { Label } from './labels.ts';
import type { View } from './view.ts';

/** A place where a label or a column says a value stands. `limit` is where the value must have ended. */
export interface Slot {
  readonly start: number;
  readonly limit: number;
  readonly naming: Naming;
  /** A colon, an equals sign, a quote or the like stands between label and value. */
  readonly signed: boolean;
}

const LONGEST_VALUE = 600;
const SIGNS = new Set(Array.from(':="\'`>是为→', (c) => c.charCodeAt(0)));
const SKIPPED = new Set(Array.from(' \t:="\'`“”‘’[{【「『<>→~#*|\\是为即叫系❤♥→➡', (c) => c.charCodeAt(0)));

/** Meanings whose values are looked for from the label on; the others are asked for from the value. */
const SOUGHT: ReadonlySet<Meaning> = new Set([
  'NAME',
  'person_cue',
  'ADDRESS',
  'BIRTH_DATE',
  'SOCIAL_SECURITY',
  'MEDICAL_RECORD_NO',
  'QQ',
  'WECHAT',
  'CREDENTIAL',
] satisfies Meaning[]);

/** Every sought slot by meaning, in order. */
export function findSlots(view: View): ReadonlyMap<Meaning, readonly Slot[]> {
  let slots: Map<Meaning, Slot[]> | null = null;
  for (const { start, end, label, heading, via } of view.fields) {
    if (!isSought(label)) continue;
    slots ??= new Map();
    add(slots, label, { start, limit: end, naming: { label, via, word: heading }, signed: true });
  }
  const { labels } = view;
  for (let i = 0; i < labels.start.length; i++) {
    const label = labels.label[i]!;
    if (!isSought(label)) continue;
    const slot = after(view, labels.end[i]!, { label, via: 'label', word: label.word });
    if (slot === null) continue;
    slots ??= new Map();
    add(slots, label, slot);
  }
  return slots ?? NONE;
}

const NONE: ReadonlyMap<Meaning, readonly Slot[]> = new Map();

const ASKED = new WeakMap<Label, boolean>();

function isSought(label: Label): boolean {
  let sought = ASKED.get(label);
  if (sought === undefined) {
    sought = [...label.meanings].some((meaning) => SOUGHT.has(meaning));
    ASKED.set(label, sought);
  }
  return sought;
}

function add(slots: Map<Meaning, Slot[]>, label: Label, slot: Slot): void {
  for (const meaning of label.meanings) {
    if (!SOUGHT.has(meaning)) continue;
    const known = slots.get(meaning);
    if (known === undefined) slots.set(meaning, [slot]);
    else known.push(slot);
  }
}

const REACH = 48;

function after(view: View, from: number, naming: Naming): Slot | null {
  const { codes, length } = view;
  const stop = Math.min(length, from + REACH);
  let signed = false;
  let i = from;
  while (i < stop) {
    const code = codes[i]!;
    const close = code === 0x28 ? 0x29 : code === 0x3c ? 0x3e : 0;
    if (close !== 0) {
      const end = closing(view, i, stop, close);
      // A parenthesis after a label is a remark (`姓名（必填）：`); otherwise it opens the value.
      if (code === 0x28 && (end < 0 || !isRemark(codes[end] ?? 0))) {
        i++;
        signed = true;
        break;
      }
      if (end > 0) {
        signed ||= code === 0x3c;
        i = end;
        continue;
      }
    }
    // <input name="token" value="…">
    if (code === 0x20 && codes[i - 1] === 0x22) {
      const attribute = VALUE.exec(view.slice(i, i + 40));
      if (attribute !== null) {
        i += attribute[0].length;
        signed = true;
        break;
      }
    }
    if (!SKIPPED.has(code)) break;
    signed ||= SIGNS.has(code);
    i++;
  }
  if (i >= length || codes[i] === 0x0a) return null;
  return { start: i, limit: Math.min(length, i + LONGEST_VALUE), naming, signed };
}

const VALUE = /^ (?:type="\w{1,12}" )?value="/;

function closing(view: View, open: number, stop: number, close: number): number {
  for (let i = open + 1; i < stop && view.codes[i] !== 0x0a; i++) if (view.codes[i] === close) return i + 1;
  return -1;
}

const isRemark = (code: number): boolean => code === 0x3a || code === 0x3d || code === 0x20 || code >= 0x30;
