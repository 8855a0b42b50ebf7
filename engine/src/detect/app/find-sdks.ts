import type { AppPackage, Dependency, Sdk, SdkRule } from '../../model/index.ts';
import { groupBy } from './group-by.ts';
import { prefixIndex } from './prefix-index.ts';
import type { PrefixIndex } from './prefix-index.ts';

export interface SdkEvidence {
  readonly kind: SdkRule['kind'];
  /** The class, library, component, setting or host seen: the first in the order of the package. */
  readonly value: string;
  /** How many of them match the rule. */
  readonly count: number;
  readonly rule: string;
  readonly licence: string;
  /** `file:line`, in source. */
  readonly place?: string;
}

export interface FoundSdk {
  readonly sdk: Sdk;
  /** Code or library in the package: `high`. A host or setting alone: `low`, it may be a server or a leftover. */
  readonly confidence: 'high' | 'low';
  readonly evidence: readonly SdkEvidence[];
  readonly version: { readonly value: string; readonly evidence: string } | null;
}

/** Rules made ready once for many packages. */
export interface SdkMatcher {
  find(app: AppPackage): FoundSdk[];
  /** The SDK a class belongs to, by the longest prefix. */
  ownerOf(className: string): Sdk | undefined;
  /** The SDK whose servers carry this host name. */
  ownerOfHost(host: string): Sdk | undefined;
}

/** Only servers of it are named, nothing of its code is there: an address the app or another SDK asks, no SDK in it. */
export function isServerOnly({ evidence }: FoundSdk): boolean {
  return evidence.every(({ kind }) => kind === 'host');
}

type Subjects = { readonly [K in SdkRule['kind']]: Iterable<string> };

const OF_CODE = new Set<SdkRule['kind']>(['class', 'library', 'component', 'action', 'dependency']);

export function sdkMatcher(rules: readonly SdkRule[]): SdkMatcher {
  const kinds = ['class', 'library', 'component', 'meta-data', 'host', 'action', 'dependency'] as const;
  // Each collection of rules is asked for itself: a rule of another collection does not hide ours, nor ours theirs.
  const collections = [...groupBy(rules, ({ rule }) => rule.split(':', 1)[0]!).values()];
  const plain = new Map(kinds.map((kind) => [kind, collections.map((own) => exactOrPrefix(kind, own))]));
  const first = (kind: SdkRule['kind'], name: string): Sdk | undefined =>
    plain
      .get(kind)!
      .map((index) => index.find(name))
      .find((rule) => rule !== undefined)?.sdk;
  /** Rules for a library a build asks for: its own, or those of the classes that go by its group or name. */
  const ofDependency = (dependency: Dependency): readonly SdkRule[] => {
    const own = plain.get('dependency')!.flatMap((index) => index.find(dotted(nameOf(dependency))) ?? []);
    if (own.length > 0) return own;
    const { kind, name } = dependency;
    const code = kind === 'maven' ? name.split(':', 1)[0]! : kind === 'pod' ? name.split('/', 1)[0]! : name;
    return kind === 'swift' ? [] : plain.get('class')!.flatMap((index) => index.find(code) ?? []);
  };
  const patterns = rules.filter(({ regex }) => regex).map((rule) => ({ rule, test: regexOf(rule.pattern) }));
  return {
    ownerOf: (className) => first('class', className),
    ownerOfHost: (host) => first('host', reversed(host)),
    find(app) {
      const hits = new Map<string, { sdk: Sdk; evidence: Map<string, SdkEvidence>; version: FoundSdk['version'] }>();
      const note = (rule: SdkRule, value: string, asked?: Dependency): void => {
        let hit = hits.get(rule.sdk.id);
        if (hit === undefined) hits.set(rule.sdk.id, (hit = { sdk: rule.sdk, evidence: new Map(), version: null }));
        if (asked?.version) hit.version ??= { value: asked.version, evidence: asked.source };
        const key = `${rule.kind} ${rule.rule} ${rule.pattern}`;
        const before = hit.evidence.get(key);
        const { kind, rule: id, licence } = rule;
        const place = asked?.source ?? app.places?.get(value);
        hit.evidence.set(
          key,
          before
            ? { ...before, count: before.count + 1 }
            : {
                kind,
                value: value.replace(/^objc\./, ''),
                count: 1,
                rule: id,
                licence,
                ...(place === undefined ? {} : { place }),
              },
        );
      };
      for (const dependency of app.dependencies ?? [])
        for (const rule of ofDependency(dependency))
          note({ ...rule, kind: 'dependency' }, nameOf(dependency), dependency);
      for (const [kind, values] of Object.entries(subjectsOf(app)) as [SdkRule['kind'], Iterable<string>][]) {
        const indexes = plain.get(kind)!;
        const own = patterns.filter(({ rule }) => rule.kind === kind);
        for (const value of values) {
          for (const index of indexes) {
            const rule = index.find(kind === 'host' ? reversed(value) : value);
            if (rule) note(rule, value);
          }
          for (const { rule: each, test } of own) if (test.test(value)) note(each, value);
        }
      }
      return [...hits.values()]
        .map(({ sdk, evidence, version }): FoundSdk => {
          const all = [...evidence.values()];
          const high = all.some(({ kind }) => OF_CODE.has(kind));
          return { sdk, confidence: high ? 'high' : 'low', evidence: all, version: version ?? versionOf(sdk, app) };
        })
        .toSorted((a, b) => (a.sdk.id < b.sdk.id ? -1 : 1));
    },
  };
}

/** Classes and hosts match by prefix; libraries, components and settings by their whole name, classes of components by prefix too. */
function exactOrPrefix(kind: SdkRule['kind'], rules: readonly SdkRule[]): PrefixIndex<SdkRule> {
  const own = rules.filter((rule) => rule.kind === kind && !rule.regex);
  if (kind === 'class') return prefixIndex(own.map((rule) => [rule.pattern, rule]));
  if (kind === 'host') return prefixIndex(own.map((rule) => [reversed(rule.pattern), rule]));
  if (kind === 'dependency') return prefixIndex(own.map((rule) => [dotted(rule.pattern), rule]));
  const exact = new Map(own.toReversed().map((rule) => [rule.pattern, rule]));
  return { find: (name) => exact.get(name) };
}

function nameOf({ kind, name }: Dependency): string {
  return `${kind}:${name}`;
}

/** A library's name in parts a prefix may end at; variants of one library for a language are that library. */
function dotted(name: string): string {
  return name.replace(/-(?:ktx|java)$/, '').replace(/[:/]/g, '.');
}

/** `cn-hangzhou.log.aliyuncs.com` by its registrable end: hosts are prefixes when read from the right. */
const reversed = (host: string): string => host.split('.').toReversed().join('.');

function regexOf(pattern: string): RegExp {
  // Patterns come from rule files: one that is no regular expression matches nothing.
  try {
    return new RegExp(pattern);
  } catch {
    return /(?!)/;
  }
}

function subjectsOf(app: AppPackage): Subjects {
  const ios =
    app.platform === 'ios'
      ? app.libraries.map((path) =>
          path
            .split('/')
            .at(-1)!
            .replace(/\.(?:dylib|framework)$/, ''),
        )
      : [];
  return {
    class: new Set([...app.classes.map(bareImport), ...ios]),
    library: app.libraries,
    component: app.components.map(({ name }) => name),
    'meta-data': app.metaData.keys(),
    host: app.hosts,
    action: [],
    dependency: [],
  };
}

/** `@normalized:N&&&@umeng/analytics/index&1.0.0` and `@package:pkg_modules/@umeng/…` name an OpenHarmony package inside. */
function bareImport(name: string): string {
  if (!name.startsWith('@')) return name;
  return /(@[\w-]+\/[\w.-]+)(?=[/&]|$)/.exec(name.slice(1))?.[1] ?? name;
}

function versionOf(sdk: Sdk, app: AppPackage): FoundSdk['version'] {
  const own: [string, string][] = [];
  for (const [place, value] of app.versions) {
    if (sdk.version?.some((start) => place === start || place.startsWith(start))) return { value, evidence: place };
    if (sdk.classes?.some((prefix) => place.startsWith(prefix + '.'))) own.push([place, value]);
  }
  // Without a named place: a constant that calls itself the SDK's version, nearest to the root of its packages.
  const named = own
    .filter(([place]) => /\.(?:SDK_?VERSION(?:_NAME)?|VERSION_NAME|LIBRARY_VERSION|SDK_VER|VERSION)$/i.test(place))
    .toSorted(([a], [b]) => a.split('.').length - b.split('.').length || (a < b ? -1 : 1));
  const [first] = named;
  return first ? { value: first[1], evidence: first[0] } : null;
}
