import type { PiType } from './pi-type.ts';

/** Class of a type under PIPL art. 28: by the statute with the 2024/2025 guide, or by the wider GB/T 35273-2020. */
export type Sensitivity = 'sensitive' | 'ordinary' | 'depends';
export type Profile = 'pipl' | 'strict';

/** Tier of 法释〔2017〕10号 art. 5(1): A fifty records, B five hundred, C five thousand. Independent of sensitivity. */
export type CrimeTier = 'A' | 'B' | 'C';

/** What the law says of one detector type; the rows are data in `law/categories`. */
export interface Category {
  readonly type: PiType;
  readonly zh: string;
  readonly en: string;
  readonly sensitivity: Readonly<{ [P in Profile]: Sensitivity }>;
  /** The category code of the crime thresholds: `other`, `property`, `health`, `track` and so on. */
  readonly crimeCategory: string;
  readonly crimeTier: CrimeTier;
  /** Articles that make the class what it is, as `instrument id` + `article`. */
  readonly cites: readonly Citation[];
  readonly note?: { readonly zh: string; readonly en: string };
}

/**
 * A place in an instrument of the register, such as `{ instrument: 'pipl', article: '28' }`; `253-1` is 之一.
 * Numbers are those of the instrument named: the judge prints those of the day of the act.
 */
export interface Citation {
  readonly instrument: string;
  readonly article: string;
  readonly paragraph?: number;
  readonly item?: number;
  /** When only part of the instrument's life is meant. */
  readonly from?: string;
  readonly to?: string;
}
