import { basename } from 'node:path';
import type { Sdk, SdkRule } from '@pingzhang/engine/model';
import { appVerbError } from '../errors.ts';
import { dataFile, isObject } from './data-file.ts';

type Fields = Readonly<Record<string, unknown>>;

const WHAT = { zh: 'SDK 规则', en: 'SDK rules' };
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * SDK rules in the form of LibChecker, blocker-general-rules or the Exodus trackers. Each rule keeps its number and the
 * licence its file states, so that a report can name both.
 *
 * @throws PZ_APP_FILE
 */
export function readSdkRules(path: string): readonly SdkRule[] {
  const name = basename(path);
  const whole = dataFile(path, WHAT);
  const object: Fields = isObject(whole) ? whole : {};
  const licence = text(object['licence']) || text(object['license']) || '?';
  const trackers = object['trackers'];
  const list = Array.isArray(whole) ? (whole as unknown[]) : object['rules'];
  const rules =
    trackers !== undefined
      ? exodus(entries(trackers), licence)
      : Array.isArray(list)
        ? ofList(entries(list), licence)
        : [];
  if (rules.length === 0)
    throw appVerbError('PZ_APP_FILE', { name, what: `${WHAT.zh} (${WHAT.en})`, detail: 'LibChecker, blocker, Exodus' });
  return rules;
}

const entries = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? (value as unknown[]) : isObject(value) ? Object.values(value) : []).filter(isObject);

const sdkOf = (from: string, name: string, company: string): Sdk => ({
  id: `${from}:${name}`,
  name: { zh: name, en: name },
  ...(company === '' ? {} : { company }),
  category: 'support',
  sources: { names: [from] },
});

function ofList(rows: readonly Fields[], licence: string): SdkRule[] {
  return rows.flatMap((row) =>
    Array.isArray(row['searchKeyword']) ? blocker(row, licence) : libChecker(row, licence),
  );
}

/** `type` of a LibChecker rule: native, static, dex and the four components. */
function libChecker(row: Fields, licence: string): SdkRule[] {
  const type = text(row['type']);
  const kind: SdkRule['kind'] | null =
    type === 'native'
      ? 'library'
      : type === 'dex' || type === 'static'
        ? 'class'
        : type === 'action'
          ? 'action'
          : /activit|service|provider|receiver|component/.test(type)
            ? 'component'
            : null;
  const pattern = text(row['name']);
  const label = text(row['label']);
  if (kind === null || pattern === '' || label === '') return [];
  const regex = row['regex'] === true;
  return [
    {
      kind,
      pattern: regex ? pattern : pattern.replace(/\.\*{1,2}$/, ''),
      regex,
      sdk: sdkOf('libchecker', label, text(row['team'])),
      rule: `libchecker:${pattern}`,
      licence,
    },
  ];
}

/** Keywords of blocker stand anywhere in a component's name unless they begin a package. */
function blocker(row: Fields, licence: string): SdkRule[] {
  const name = text(row['name']);
  const sdk = sdkOf('blocker', name, text(row['company']));
  const rule = `blocker:${String(row['id'])}`;
  return (row['searchKeyword'] as unknown[]).flatMap((keyword): SdkRule[] => {
    const pattern = text(keyword);
    if (pattern === '') return [];
    if (row['useRegexSearch'] === true) return [{ kind: 'component', pattern, regex: true, sdk, rule, licence }];
    const prefix = /^[a-z][\w]*\.[\w.]+$/i.test(pattern);
    const plain = pattern.replace(/\.$/, '');
    return prefix
      ? [{ kind: 'class', pattern: plain, regex: false, sdk, rule, licence }]
      : [
          {
            kind: 'component',
            pattern: pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
            regex: true,
            sdk,
            rule,
            licence,
          },
        ];
  });
}

/** Signatures of Exodus are regular expressions at the beginning of a class name, and of host names. */
function exodus(rows: readonly Fields[], licence: string): SdkRule[] {
  return rows.flatMap((row): SdkRule[] => {
    const sdk = sdkOf('exodus', text(row['name']), '');
    const rule = `exodus:${String(row['id'])}`;
    const code = text(row['code_signature']);
    const network = text(row['network_signature']);
    return [
      ...(code === '' ? [] : [{ kind: 'class' as const, pattern: `^(?:${code})`, regex: true, sdk, rule, licence }]),
      ...(network === '' ? [] : [{ kind: 'host' as const, pattern: network, regex: true, sdk, rule, licence }]),
    ];
  });
}
