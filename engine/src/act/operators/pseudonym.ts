import { pseudonymise } from '../pseudonyms/index.ts';
import { respell } from '../spelling.ts';
import { canInvent, fabricate } from './fabricate.ts';
import { keyedHex } from './hash.ts';
import { operator } from './operator.ts';
import { listOf, shortText } from './read-parameters.ts';

interface Parameters {
  readonly keep: ReadonlySet<string>;
  readonly context: string;
}

/**
 * A value of the same type and structure with right check digits, that the key takes back. The same value gives the same
 * pseudonym in every file, so joins still work; `context` makes separate worlds under one key.
 *
 * What FF1 may not encipher (fewer than a million values, or free text) gets a one-way substitute, and is counted as such:
 * names, addresses and birth dates an invented one, the rest the type's name with a keyed hash.
 */
export const pseudonym = operator<Parameters>({
  id: 'pseudonym',
  keyed: true,
  parameters: ['keep', 'context'],
  read: (given, refuse) => ({
    keep: new Set(listOf(given, 'keep', ['region', 'birth', 'sex', 'surname'], refuse)),
    context: shortText(given, 'context', refuse) ?? '',
  }),
  apply(hit, parameters, context) {
    const { type, value, raw } = hit;
    const keyed = context.keyed!;
    const direction = context.reverse ? 'decrypt' : 'encrypt';
    const other =
      type === null || value === null
        ? null
        : pseudonymise((block) => keyed.encryptBlock(block), direction, type, value, parameters);
    if (other !== null) return respell(raw, value!, other);
    if (context.reverse) {
      context.fellBack(type, 'keep');
      return raw;
    }
    const invented = canInvent(type);
    context.fellBack(type, invented ? 'fabricate' : 'hash');
    return invented
      ? fabricate.apply(hit, parameters, context)
      : `[${context.label(type)}#${keyedHex(hit, context, 8)}]`;
  },
});
