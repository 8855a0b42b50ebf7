import { operator } from './operator.ts';

/** Leaves the value as it is: for types that a purpose needs and the law lets stand. */
export const keep = operator<null>({
  id: 'keep',
  keyed: false,
  parameters: [],
  read: () => null,
  apply: (hit) => hit.raw,
});
