import type { RunEvent } from '@pingzhang/engine/model';
import { fieldsOf, listOf, textOf } from '../tree.ts';
import { hostOf, secondsOf } from './event-of-object.ts';

const CUT = 65_536;
const TELLING = /device|imei|oaid|android|idfa|token|^x-/i;

/** Requests of an HTTP archive (HAR 1.2). Bodies are kept only to look for identifiers in. */
export function harEvents(value: unknown, file: string): RunEvent[] {
  return listOf(fieldsOf(fieldsOf(value)['log'])['entries']).flatMap((entry, index): RunEvent[] => {
    const { startedDateTime, request } = fieldsOf(entry);
    const { url, headers, postData } = fieldsOf(request);
    const address = textOf(url) ?? '';
    const host = hostOf(address);
    if (host === undefined) return [];
    const { text, params } = fieldsOf(postData);
    const query = address.split('?', 2)[1] ?? '';
    const told = pairsOf(headers).filter(([name]) => TELLING.test(name));
    const pairs = [...told, ...pairsOf(params)].map(([name, given]) => `${name}=${given}`);
    const payload = [query, ...pairs, textOf(text) ?? ''].join('\n').slice(0, CUT);
    return [{ t: secondsOf(startedDateTime), kind: 'send', host: host.toLowerCase(), payload, file, line: index + 1 }];
  });
}

function pairsOf(list: unknown): readonly (readonly [name: string, value: string])[] {
  return listOf(list)
    .map(fieldsOf)
    .map(({ name, value }) => [textOf(name) ?? '', textOf(value) ?? ''] as const);
}
