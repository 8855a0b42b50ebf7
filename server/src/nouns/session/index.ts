import type { Noun } from '../noun.ts';
import { sessionRoutes } from './routes.ts';
import { totpRoutes } from './totp-routes.ts';

export const session: Noun = { routes: [...sessionRoutes, ...totpRoutes] };
