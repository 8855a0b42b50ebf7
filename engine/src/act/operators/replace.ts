import { identity, operator } from './operator.ts';
import { shortText, yesOrNo } from './read-parameters.ts';

/** A constant, or the type's name with a number for each distinct value: `[姓名1]`. */
export const replace = operator<{ readonly with: string | undefined; readonly numbered: boolean }>({
  id: 'replace',
  keyed: false,
  parameters: ['with', 'numbered'],
  read: (given, refuse) => ({
    with: shortText(given, 'with', refuse),
    numbered: yesOrNo(given, 'numbered', refuse) ?? true,
  }),
  apply(hit, parameters, context) {
    if (parameters.with !== undefined) return parameters.with;
    return `[${context.label(hit.type)}${parameters.numbered ? context.number(hit.type, identity(hit)) : ''}]`;
  },
});
