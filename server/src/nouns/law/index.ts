import type { Noun } from '../noun.ts';
import { routes } from './routes.ts';

export const lawNoun: Noun = { routes };
