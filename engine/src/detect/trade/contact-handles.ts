import { createFolder, textOf } from './fold.ts';
import type { Folded } from './fold.ts';

export const HANDLE_KINDS = ['phone', 'qq', 'wechat', 'telegram', 'email', 'host'] as const;
export type HandleKind = (typeof HANDLE_KINDS)[number];

/** A way to reach the author, under the caller's key: the handle itself is never handed back. */
export interface ContactHandle {
  readonly kind: HandleKind;
  /** `keyed` of `kind:handle`, the handle in the one form all its writings share. Equal keys, equal handles. */
  readonly key: string;
  /** Place in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const MOST_HANDLES = 64;
const LONGEST = 1 << 16;

const WECHAT = '(?:微信|薇信|威信|维信|徽信|薇芯|卫星|绿泡泡|v信|weixin|wechat|vx|wx|加v|加薇|加微|薇|v)';
const QQ = '(?:扣扣|企鹅|球球|秋秋|qq|扣)';
const TELEGRAM = '(?:telegram|纸飞机|飞机|电报|tg|t\\.me/)';
const BETWEEN = '(?:号码|账号|号|群|是|为|加|我|联系|搜|请|id|to){0,4}';
/** On folded text: marks, spaces and capitals are gone, digits are 0-9 however they were written. */
const ON_FOLDED: readonly (readonly [HandleKind, RegExp])[] = [
  ['qq', new RegExp(`${QQ}${BETWEEN}([1-9]\\d{4,10})(?!\\d)`, 'g')],
  ['wechat', new RegExp(`${WECHAT}${BETWEEN}([a-z][a-z0-9]{5,19})(?![a-z0-9])`, 'g')],
  ['telegram', new RegExp(`${TELEGRAM}${BETWEEN}([a-z][a-z0-9]{4,31})(?![a-z0-9])`, 'g')],
];
/** On the text itself, narrowed and in lower case: here the marks are the point. */
const ON_TEXT: readonly (readonly [HandleKind, RegExp])[] = [
  [
    'email',
    /(?<![a-z0-9._%+-])([a-z0-9][a-z0-9._%+-]{0,63}) ?(?:@|\(at\)|\[at\]|#at#|艾特) ?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12})(?![a-z0-9])/g,
  ],
  ['telegram', /(?<![a-z0-9.])(?:t\.me\/|telegram\.me\/|(?<![a-z0-9._%+-])@)([a-z][a-z0-9_]{4,31})(?![a-z0-9_.])/g],
  [
    'host',
    /(?:https?:\/\/|(?<![a-z0-9@._-]))((?:[a-z0-9][a-z0-9-]{0,62} ?(?:\.|点|。) ?){1,5}(?:com|cn|net|org|top|xyz|vip|cc|me|io|club|shop|site|info|icu|online|tk|app|link|pro|in|la|ru|to|co|tv|ws|biz|hk|onion))(?![a-z0-9])/g,
  ],
];
const PHONE_LENGTH = 11;
const PHONE = /^1[3-9]\d{9}$/;

/**
 * Phones, QQ, WeChat, Telegram, mail and web hosts in a text, however they are written: `➕V：ａｂｃ_１２３` is `wechat:abc123`.
 * Marks inside a WeChat or Telegram name are dropped, since sellers put them there. Pure; `keyed` is the caller's keyed
 * hash (an HMAC under a key of the platform: a plain hash of a phone number is guessed in seconds). Linear; the first
 * 65,536 units are read and at most 64 handles given, in the order of their places, each key once.
 */
export function contactHandles(text: string, keyed: (handle: string) => string): ContactHandle[] {
  const source = text.slice(0, LONGEST);
  const folded = createFolder()(source);
  const found = [...phones(folded), ...onFolded(folded), ...onText(source)].toSorted((a, b) => a.start - b.start);
  /** A host inside a mail address or a Telegram link is no site of its own. */
  let lastEnd = 0;
  const handles = new Map<string, ContactHandle>();
  for (const { kind, handle, start, end } of found) {
    if (kind === 'host' && start < lastEnd) continue;
    if (kind === 'email' || kind === 'telegram') lastEnd = Math.max(lastEnd, end);
    const key = keyed(`${kind}:${handle}`);
    if (!handles.has(key) && handles.size < MOST_HANDLES) handles.set(key, { kind, key, start, end });
  }
  return [...handles.values()];
}

interface Found {
  readonly kind: HandleKind;
  readonly handle: string;
  readonly start: number;
  readonly end: number;
}

/** Eleven digits that begin and end where digits begin or end, or where the text has a gap: 价300 13800… is one phone. */
function phones(folded: Folded): Found[] {
  const { from, to, length } = folded;
  const digits = textOf(folded).replace(/(?<=\d)[oli幺]|[oli幺](?=\d)/g, (letter) => (letter === 'o' ? '0' : '1'));
  const found: Found[] = [];
  const isDigit = (i: number): boolean => i >= 0 && i < length && digits[i]! >= '0' && digits[i]! <= '9';
  const gap = (i: number): boolean => !isDigit(i - 1) || !isDigit(i) || to[i - 1]! < from[i]!;
  for (let i = 0; i + PHONE_LENGTH <= length; i++) {
    if (digits[i] !== '1' || !gap(i) || !gap(i + PHONE_LENGTH)) continue;
    const handle = digits.slice(i, i + PHONE_LENGTH);
    if (!PHONE.test(handle)) continue;
    found.push({ kind: 'phone', handle, start: from[i]!, end: to[i + PHONE_LENGTH - 1]! });
    i += PHONE_LENGTH - 1;
  }
  return found;
}

function onFolded(folded: Folded): Found[] {
  const text = textOf(folded);
  return ON_FOLDED.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), (match): Found => {
      const handle = match[1]!;
      const last = match.index + match[0].length;
      return { kind, handle, start: folded.from[last - handle.length]!, end: folded.to[last - 1]! };
    }),
  );
}

function onText(source: string): Found[] {
  const text = narrow(source);
  return ON_TEXT.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), (match): Found => {
      const handle =
        kind === 'email'
          ? `${match[1]!}@${match[2]!}`
          : kind === 'host'
            ? match[1]!
                .replaceAll(/[点。]/g, '.')
                .replaceAll(' ', '')
                .replace(/^www\./, '')
            : match[1]!.replaceAll('_', '');
      return { kind, handle, start: match.index, end: match.index + match[0].length };
    }),
  );
}

/** Full-width ASCII to ASCII and capitals to small letters, unit for unit: places stay. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5eA-Z]/g, (char) =>
    char < '\uff01' ? char.toLowerCase() : String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase(),
  );
}
