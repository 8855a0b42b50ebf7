/** What stood between the user and the app when something happened. */
export type ConsentState = 'before' | 'after' | 'refused';

/** One event of a recorded run, as a recorder tells it. What it means is for the facts. */
export interface RunEvent {
  /** Seconds; of the epoch or of the record, alike through one record. Null where the recorder gives no time. */
  readonly t: number | null;
  readonly kind: 'call' | 'send' | 'contact' | 'permission' | 'consent' | 'refuse' | 'start' | 'screen';
  /** `owner.method` of the interface called. */
  readonly api?: string;
  readonly args?: readonly string[];
  /** The recorder's own word for what was done: 获取IMEI. */
  readonly alias?: string;
  /** An information item, where the recorder names one itself. */
  readonly field?: string;
  /** Classes of the call stack, innermost first. */
  readonly stack?: readonly string[];
  readonly process?: string;
  readonly foreground?: boolean;
  readonly state?: ConsentState;
  readonly screen?: string;
  /** Host a request went to, or a name that was looked up. */
  readonly host?: string;
  /** What was sent, cut; never written out. */
  readonly payload?: string;
  readonly encrypted?: boolean;
  /** `self`, or the party a recorder names. */
  readonly to?: string;
  readonly anonymised?: boolean;
  readonly permissions?: readonly string[];
  readonly purposeTold?: boolean;
  readonly purposeClear?: boolean;
  readonly granted?: boolean;
  /** What the app did after a refusal: exit, blocked, works. */
  readonly result?: string;
  readonly file: string;
  /** Line, entry or packet, counting from 1. */
  readonly line: number;
}

export interface RunRecord {
  readonly events: readonly RunEvent[];
  /** Facts a person noted at the screen, by the names the rules use. */
  readonly screens: readonly {
    readonly fact: string;
    readonly value: unknown;
    readonly file: string;
    readonly note: string;
  }[];
  readonly notes: readonly string[];
}
