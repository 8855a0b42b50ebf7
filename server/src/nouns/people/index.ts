import type { Noun } from '../noun.ts';
import { rolesRoute } from './roles-route.ts';
import { peopleRoutes } from './routes.ts';

export const people: Noun = { routes: [...peopleRoutes, rolesRoute] };
