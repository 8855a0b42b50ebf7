import type { Noun } from '../noun.ts';
import { peopleRoutes } from './routes.ts';

export const people: Noun = { routes: peopleRoutes };
