import type { InformationItem } from '../../../model/index.ts';

/** A platform interface that hands over personal information. */
export interface SensitiveApi {
  /** Class, framework module or object, as calls name it; empty where the platform's calls carry no owner. */
  readonly owner: string;
  readonly names: readonly string[];
  readonly item: InformationItem;
  readonly permission?: string;
  /** Only when one of the constant arguments matches: `query` of what? */
  readonly constant?: RegExp;
}
