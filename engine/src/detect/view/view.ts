import type { Meaning } from '../lexicon/labels.ts';
import { fold, foldedSlice, sourceEnd } from './fold.ts';
import type { Folded } from './fold.ts';
import { findFields } from './fields.ts';
import type { Field } from './fields.ts';
import { findSlots } from './slots.ts';
import type { Slot } from './slots.ts';
import { findLabels, labelOfText } from './labels.ts';
import type { LabelHits } from './labels.ts';
import { findNumbers } from './numbers.ts';
import type { NumberSpan } from './numbers.ts';
import { findAnchors } from './words.ts';
import type { Anchors } from './words.ts';

/** A text as the detectors see it: folded once, its anchors, labels and fields found once. Offsets are of `codes`. */
export class View {
  readonly source: string;
  readonly codes: Uint16Array;
  readonly length: number;
  /** What the format or the table says the whole text is. */
  readonly given: Given | null;
  private readonly folded: Folded;
  private anchorLists: Anchors | undefined;
  private numberList: readonly NumberSpan[] | undefined;
  private slotIndex: ReadonlyMap<Meaning, readonly Slot[]> | undefined;
  private hits: LabelHits | undefined;
  private fieldList: readonly Field[] | undefined;

  /** @param units room for the units of `source`; whoever lends it reads nothing of the view afterwards */
  constructor(source: string, given: Given | null = null, units?: Uint16Array) {
    this.source = source;
    this.folded = fold(source, units);
    this.codes = this.folded.codes;
    this.length = this.folded.length;
    this.given = given;
  }

  get anchors(): Anchors {
    return (this.anchorLists ??= findAnchors(this.codes, this.length));
  }

  /** Every way a stretch of digits can be read as one number. */
  get numbers(): readonly NumberSpan[] {
    return (this.numberList ??= findNumbers(this));
  }

  get labels(): LabelHits {
    return (this.hits ??= findLabels(this.codes, this.length));
  }

  /** Table cells and other places whose label stands elsewhere, in order. */
  get fields(): readonly Field[] {
    return (this.fieldList ??= this.given === null ? findFields(this) : [wholeOf(this.given, this.length)]);
  }

  /** Places where a label says that a value of this meaning stands. */
  slots(meaning: Meaning): readonly Slot[] {
    return (this.slotIndex ??= findSlots(this)).get(meaning) ?? [];
  }

  /** The folded text of a short stretch. */
  slice(start: number, end: number): string {
    return foldedSlice(this.source, this.folded, start, end);
  }

  sourceStart(at: number): number {
    return this.folded.origin === null ? at : this.folded.origin[at]!;
  }

  sourceEnd(end: number): number {
    return sourceEnd(this.source, this.folded, end);
  }

  /** The stretch as written. */
  written(start: number, end: number): string {
    return this.source.slice(this.sourceStart(start), this.sourceEnd(end));
  }
}

/** Written out: a spread cost a seventh of reading a table. */
const wholeOf = ({ label, heading, via }: Given, length: number): Field => ({
  start: 0,
  end: length,
  label,
  heading,
  via,
});

export type Given = Pick<Field, 'label' | 'heading' | 'via'>;

/** What the name a format gives the value says of it. */
export function givenBy(heading: string | undefined): Given | null {
  const label = heading === undefined ? null : labelOfText(heading);
  return label === null ? null : { label, heading: heading!, via: 'label' };
}
