import type { AppCheck } from '../check-app.ts';
import type { Changes } from '../inputs/baseline.ts';
import type { LawOfApps } from '../law-data.ts';

/** A checked package with what reports say about it beside the check itself. */
export interface CheckedApp {
  readonly file: string;
  readonly sha256: string | null;
  readonly check: AppCheck;
  readonly changes: Changes | null;
  readonly law: LawOfApps;
  readonly channel: string | null;
  readonly developer: string | null;
}
