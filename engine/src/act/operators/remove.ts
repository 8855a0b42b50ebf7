import { operator } from './operator.ts';

export const remove = operator<null>({
  id: 'remove',
  keyed: false,
  parameters: [],
  read: () => null,
  apply: () => '',
});
