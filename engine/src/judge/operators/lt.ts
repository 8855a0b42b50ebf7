import { below } from '../compare.ts';
import { comparison } from './comparison.ts';

/** 不满, 少于: the number itself is not included. */
export const lt = comparison(below);
