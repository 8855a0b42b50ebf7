import type { Noun } from '../noun.ts';
import { routes } from './routes.ts';

export const overviewNoun: Noun = { routes };
