import { atMost } from '../compare.ts';
import { comparison } from './comparison.ts';

/** 以下, 以内: the number itself is included. */
export const lte = comparison(atMost);
