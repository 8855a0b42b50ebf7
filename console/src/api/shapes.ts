import type { components } from './schema.d.ts';

/** A named shape of the API: `Shape<'Task'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];
