import type { Edit, Place, PzError, Record } from '@pingzhang/engine/model';
import type { Limits } from '../format.ts';

/** A stretch of a scanned window to be written anew, in units of that window. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A record and the way back from its edits to the text it came from. What no slot names is copied as it stands. */
export interface Slot {
  readonly record: Record;
  readonly replace: (edits: readonly Edit[]) => readonly Replacement[];
}

/** The decoded text not yet consumed. The first window holds at least 64 Ki units, or all there is. */
export interface Window {
  readonly text: string;
  /** No more text follows. */
  readonly final: boolean;
  /** Units of the file before `text`. */
  readonly offset: number;
  /** Line number, from 1, of a position; positions must be asked in ascending order. */
  readonly line: (at: number) => number;
}

/** What a window gave: its records, and how far it is done with; the rest comes again with more text behind it. */
export interface Scanned {
  readonly slots: readonly Slot[];
  readonly end: number;
}

/**
 * Finds the records in text, window by window. It must give the same records however the text is cut into windows,
 * and consume everything once the window is final.
 */
export type Scanner = (window: Window) => Scanned;

export interface ScanContext {
  readonly name: string;
  readonly place: Place;
  readonly limits: Limits;
  /** Damage past which the scanner goes on. */
  readonly problem: (error: PzError) => void;
}
