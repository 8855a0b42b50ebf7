import type { ConsentState, RunEvent } from '@pingzhang/engine/model';

type Fields = Readonly<Record<string, unknown>>;

/** An event from a recorder's object, whatever it calls its fields: ours, and the common spellings of others. */
export function eventOfObject(fields: Fields, file: string, line: number): RunEvent {
  const text = (...names: string[]): string | undefined => {
    for (const name of names) if (typeof fields[name] === 'string' && fields[name] !== '') return fields[name];
    return undefined;
  };
  const flag = (...names: string[]): boolean | undefined => {
    for (const name of names) if (typeof fields[name] === 'boolean') return fields[name];
    return undefined;
  };
  const list = (...names: string[]): readonly string[] | undefined => {
    for (const name of names) {
      const value = fields[name];
      if (Array.isArray(value))
        return value.slice(0, 200).map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
      if (typeof value === 'string' && value !== '')
        return value.split(/\r?\n|<-|\s*;\s*/).filter((part) => part !== '');
    }
    return undefined;
  };
  const field = text('field', 'item', 'information');
  const api = text('api', 'method', 'function', 'funName', 'action');
  const host = text('host', 'domain') ?? hostOf(text('url'));
  const foreground = flag('foreground', 'isForeground') ?? inverted(flag('background', 'isBackground'));
  return defined({
    t: secondsOf(fields['time'] ?? fields['t'] ?? fields['timestamp'] ?? fields['ts']),
    kind: kindOf(text('type', 'event', 'kind', 'mark'), {
      host,
      permissions: fields['permissions'] ?? fields['permission'],
    }),
    api,
    args: list('args', 'arg', 'arguments'),
    alias: text('alias', 'funAlias', 'messages', 'description'),
    field,
    stack: list('stack', 'stacks', 'stackTrace')?.map(classOfFrame),
    process: text('process', 'processName'),
    foreground,
    state: stateOf(fields['consentState'] ?? fields['consent_state'] ?? fields['consent'] ?? fields['privacyState']),
    screen: text('screen', 'page', 'activity'),
    host,
    payload: text('payload', 'body', 'data')?.slice(0, 65_536),
    to: text('to', 'recipient'),
    anonymised: flag('anonymised', 'anonymized'),
    permissions: list('permissions', 'permission'),
    purposeTold: flag('purposeTold', 'purpose_told'),
    purposeClear: flag('purposeClear', 'purpose_clear'),
    granted: flag('granted', 'allowed'),
    result: text('result'),
    file,
    line,
  });
}

const KINDS: readonly (readonly [RegExp, RunEvent['kind']])[] = [
  [/^(?:consent|agree|agreed|accept|同意)/i, 'consent'],
  [/^(?:refuse|refused|reject|disagree|decline|deny|拒绝|不同意)/i, 'refuse'],
  [/^(?:start|launch|启动)/i, 'start'],
  [/^(?:sdk_send|send|request|http|upload|network)/i, 'send'],
  [/^(?:contact|dns|sni|connect)/i, 'contact'],
  [/^permission/i, 'permission'],
  [/^screen/i, 'screen'],
];

function kindOf(
  type: string | undefined,
  hints: { readonly host: string | undefined; readonly permissions: unknown },
): RunEvent['kind'] {
  const known = KINDS.find(([pattern]) => type !== undefined && pattern.test(type))?.[1];
  if (known) return known;
  if (type === undefined && hints.permissions !== undefined) return 'permission';
  return type === undefined && hints.host !== undefined ? 'send' : 'call';
}

/** Seconds of the epoch or of the record; times of day without a date count from midnight. Without a zone: UTC, alike for all. */
export function secondsOf(time: unknown): number | null {
  if (typeof time === 'number' && Number.isFinite(time)) return time > 1e11 ? time / 1000 : time;
  if (typeof time !== 'string') return null;
  const text = time.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return secondsOf(Number(text));
  const clock = /^(\d{1,2}):(\d{2}):(\d{2})(?:[.:](\d{1,3}))?$/.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]) + Number(`0.${clock[4] ?? 0}`);
  const spoken = text.replace(/[年/]/g, '-').replace(/月/g, '-').replace(/日/g, '').replace(' ', 'T');
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(spoken) ? spoken : `${spoken}Z`;
  const at = Date.parse(zoned.replace(/,(\d{3})/, '.$1'));
  return Number.isNaN(at) ? null : at / 1000;
}

/** The state a recorder writes down beside an event, in its many words. */
export function stateOf(value: unknown): ConsentState | undefined {
  if (typeof value === 'boolean') return value ? 'after' : 'before';
  if (typeof value !== 'string') return undefined;
  if (/拒绝|不同意|refus|reject|declin|den(?:y|ied)|disagree/i.test(value)) return 'refused';
  if (/同意(?:隐私政策)?前|未同意|before|pre|not[_ -]?(?:agreed|consented)|none|unset|pending|no$/i.test(value))
    return 'before';
  if (/同意|after|post|agree|accept|grant|consented|yes$/i.test(value)) return 'after';
  return undefined;
}

/** `at com.a.B.c(B.java:12)` as the class `com.a.B`; a bare class stays. */
export function classOfFrame(frame: string): string {
  const call = /^\s*(?:at\s+)?([\w$.<>-]+)\.[\w$<>-]+\(/.exec(frame);
  return (call?.[1] ?? frame).trim();
}

export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url).hostname || undefined;
  } catch {
    return undefined;
  }
}

const inverted = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

function defined(event: Loose<RunEvent>): RunEvent {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined)) as unknown as RunEvent;
}
