import type { RunEvent } from '@pingzhang/engine/model';
import { hostOf, secondsOf } from './event-of-object.ts';

interface Har {
  readonly log?: { readonly entries?: readonly HarEntry[] };
}

interface HarEntry {
  readonly startedDateTime?: string;
  readonly comment?: string;
  readonly request?: {
    readonly url?: string;
    readonly headers?: readonly { readonly name?: string; readonly value?: string }[];
    readonly postData?: {
      readonly text?: string;
      readonly params?: readonly { readonly name?: string; readonly value?: string }[];
    };
  };
}

const CUT = 65_536;

/** Requests of an HTTP archive (HAR 1.2). Bodies are kept only to look for identifiers in. */
export function harEvents(value: unknown, file: string): RunEvent[] {
  const entries = (value as Har).log?.entries ?? [];
  return entries.flatMap(({ startedDateTime, request }, index): RunEvent[] => {
    const host = hostOf(request?.url);
    if (host === undefined) return [];
    const headers = (request?.headers ?? [])
      .filter(({ name = '' }) => /device|imei|oaid|android|idfa|token|^x-/i.test(name))
      .map(({ name, value: text }) => `${name}=${text}`);
    const params = (request?.postData?.params ?? []).map(({ name, value: text }) => `${name}=${text}`);
    const query = request?.url?.split('?', 2)[1] ?? '';
    const payload = [query, ...headers, ...params, request?.postData?.text ?? ''].join('\n').slice(0, CUT);
    return [{ t: secondsOf(startedDateTime), kind: 'send', host: host.toLowerCase(), payload, file, line: index + 1 }];
  });
}
