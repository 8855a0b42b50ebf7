/** What a post of a term is about; also the label a post gets. */
export const TRADE_CATEGORIES = [
  'id_set',
  'phone_list',
  'face',
  'bank_set',
  'doxxing',
  'lookup',
  'location',
  'sgk',
  'sim',
  'account',
  'camera',
  'insider',
  'tool',
] as const;
export type TradeCategory = (typeof TRADE_CATEGORIES)[number];

/** `strong` is enough for a look by itself; `weak` needs a cue of trade beside it; `ambiguous` has an innocent sense. */
export type TermStrength = 'strong' | 'weak' | 'ambiguous';

export interface TradeTerm {
  readonly term: string;
  /** What it means among traders, in our own words. */
  readonly meaning: string;
  readonly category: TradeCategory | 'contact';
  readonly strength: TermStrength;
  readonly variants: readonly string[];
  /** Version of the pack it came with. */
  readonly since: string;
}

/** Terms of one pack, with its version for replay. */
export interface TermPack {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the pack as it was signed, in hex: given by whoever read and verified it. */
  readonly hash?: string;
  readonly terms: readonly TradeTerm[];
}
