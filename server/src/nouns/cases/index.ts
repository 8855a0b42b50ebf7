import type { Noun } from '../noun.ts';
import { countCase } from './job.ts';
import { routes } from './routes.ts';

export const cases: Noun = { routes, handlers: { 'case.count': countCase } };
