import { above } from '../compare.ts';
import { comparison } from './comparison.ts';

/** 超过: the number itself is not included. */
export const gt = comparison(above);
