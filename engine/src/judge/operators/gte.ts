import { atLeast } from '../compare.ts';
import { comparison } from './comparison.ts';

/** 以上: the number itself is included (刑法 99, 民法典 1259). */
export const gte = comparison(atLeast);
