import { detect } from '../detect.ts';
import type { FindingType } from '../../model/index.ts';

const PERSONAL: ReadonlySet<FindingType> = new Set(['PHONE', 'ID_CARD', 'BANK_CARD'] as const);

/** How many different phones, IDs and cards of people a text shows. Looked for only where digits stand: most posts have none. */
export function countPersonal(text: string): number {
  if (!/\d{7}/.test(text)) return 0;
  return new Set(detect(text, { types: PERSONAL }).map(({ value }) => value)).size;
}
