import type { Dependency } from '../../model.ts';
import { GRADLE, linesOf, tokensOf } from '../lex.ts';
import type { Token } from '../lex.ts';

/** What one build script says, as far as it can be read without running it. */
export interface GradleScript {
  readonly file: string;
  /** It builds an application, not a library. */
  readonly application: boolean;
  readonly settings: ReadonlyMap<Setting, { readonly value: string; readonly place: string }>;
  readonly dependencies: readonly AskedFor[];
  /** Names scripts may take entries of a table by: `deps.push`, `deps["push"]`. */
  readonly taken: ReadonlySet<string>;
  /** Entries of version catalogs it uses: `libs.umeng.common` without `libs.`. */
  readonly catalogued: ReadonlyMap<string, string>;
  /** Names given a text or number: versions kept apart from where they are used. */
  readonly named: ReadonlyMap<string, string>;
  /** Names of the scripts it takes in: `apply from: "$rootDir/gradle/app.gradle"`. */
  readonly takesIn: readonly string[];
}

/** A library a script names; `entry` when it only stands in a table under that name. */
export interface AskedFor extends Dependency {
  readonly entry?: string;
}

const SETTINGS = {
  applicationId: 'id',
  namespace: 'namespace',
  versionName: 'versionName',
  versionCode: 'versionCode',
  minSdk: 'minimumSystem',
  minSdkVersion: 'minimumSystem',
  targetSdk: 'targetSystem',
  targetSdkVersion: 'targetSystem',
} as const;
export type Setting = (typeof SETTINGS)[keyof typeof SETTINGS];

const COORDINATE = /^([\w.-]+\.[\w.-]+|[\w-]+):([\w.-]+)(?::([^:@]*))?(?::[^@]*)?(?:@\w+)?$/;
/** What is not part of the app that users get: tests, debug builds, tools of the build, interfaces only compiled against. */
const NOT_SHIPPED =
  /^(?:(?:test|androidTest|debug|kapt|ksp|annotationProcessor|compileOnly|lint|detekt|ktlint|baselineProfile|desugar|coreLibraryDesugaring)\w*|\w*(?:CompileOnly|AnnotationProcessor)|classpath|provided|id|exclude|force|module|maven|url)$/;

export function gradleScript(source: string, file: string): GradleScript {
  const tokens = tokensOf(source, GRADLE).filter(({ kind, text }) => kind !== 'sign' || text !== '\n');
  const lineOf = linesOf(source);
  const place = ({ at }: Token): string => `${file}:${lineOf(at)}`;
  const settings = new Map<Setting, { value: string; place: string }>();
  const dependencies: AskedFor[] = [];
  const taken = new Set<string>();
  const catalogued = new Map<string, string>();
  const named = new Map<string, string>();
  const takesIn: string[] = [];
  let application = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.kind === 'text') {
      if (token.text === 'com.android.application' && !onlyNamed(tokens, at)) application = true;
      const [, group, artifact, version] = COORDINATE.exec(token.text) ?? [];
      if (tokens[at - 1]?.text === '[') taken.add(token.text);
      const entry = entryOf(tokens, at);
      if (group !== undefined && !NOT_SHIPPED.test(configurationOf(tokens, at)))
        dependencies.push({
          ...(entry === null ? {} : { entry }),
          kind: 'maven',
          name: `${group}:${artifact}`,
          version: version === undefined || version === '' ? null : version,
          source: place(token),
        });
    }
    if (token.kind !== 'word' || next === undefined) continue;
    if (tokens[at - 1]?.text === '.') taken.add(token.text);
    if (token.text === 'apply') takesIn.push(...takenIn(tokens, at));
    if (token.text === 'group') groupOf(tokens, at, place(token), dependencies);
    const [path, end] = dotted(tokens, at);
    if (tokens[at - 1]?.text !== '.' && /^libs\.\w/.test(path) && !NOT_SHIPPED.test(configurationOf(tokens, at))) {
      if (path.startsWith('libs.plugins.'))
        application ||= /android\.?application/i.test(path) && !onlyNamed(tokens, at);
      else catalogued.set(path.slice('libs.'.length).replace(/\.get$/, ''), place(token));
    }
    const value = valueAfter(tokens, at);
    if (value === null) continue;
    if (Object.hasOwn(SETTINGS, token.text)) {
      const setting = SETTINGS[token.text as keyof typeof SETTINGS];
      if (!settings.has(setting)) settings.set(setting, { value, place: place(token) });
    } else if (end === at + 1 && !named.has(token.text)) named.set(token.text, value);
  }
  return { file, application, settings, dependencies, taken, catalogued, named, takesIn };
}

function takenIn(tokens: readonly Token[], at: number): readonly string[] {
  const after = tokens.slice(at + 1, at + 10);
  const from = after.findIndex(({ text }) => text === 'from');
  const file =
    from < 0 ? undefined : after.slice(from).find(({ kind, text }) => kind === 'text' && text.endsWith('.gradle'));
  return file === undefined ? [] : [file.text.slice(file.text.lastIndexOf('/') + 1)];
}

/** `id('com.android.application') … apply false`: the plug-in is put ready for other scripts. */
function onlyNamed(tokens: readonly Token[], at: number): boolean {
  const apply = tokens.slice(at, at + 16).findIndex(({ text }) => text === 'apply');
  return apply >= 0 && tokens[at + apply + 1]?.text === 'false';
}

/** `implementation group: 'a', name: 'b', version: '1'` */
function groupOf(tokens: readonly Token[], at: number, source: string, into: AskedFor[]): void {
  const parts: Record<string, string> = {};
  for (let i = at; i < at + 16 && i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    const value = tokens[i + 2];
    if (kind === 'word' && /^[:=]$/.test(tokens[i + 1]?.text ?? '') && value?.kind === 'text')
      parts[text] ??= value.text;
  }
  const { group, name, version = null } = parts;
  if (group !== undefined && name !== undefined && !NOT_SHIPPED.test(configurationOf(tokens, at)))
    into.push({ kind: 'maven', name: `${group}:${name}`, version, source });
}

/** The name before `:` or `=` that a text stands under in a table of libraries. */
function entryOf(tokens: readonly Token[], at: number): string | null {
  const name = tokens[at - 2];
  return /^[:=]$/.test(tokens[at - 1]?.text ?? '') && name !== undefined && name.kind !== 'sign' ? name.text : null;
}

/** The word that says what a dependency is for: the one before the text, past brackets and what only wraps it. */
function configurationOf(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { kind, text } = tokens[i]!;
    if (kind === 'word' && !/^(?:platform|enforcedPlatform|dependencies|libs|bundles)$/.test(text)) return text;
    if (kind !== 'word' && !/^[(.]$/.test(text)) return '';
  }
  return '';
}

const MAX_PATH = 12;

function dotted(tokens: readonly Token[], at: number): readonly [path: string, end: number] {
  const parts = [tokens[at]!.text];
  let i = at + 1;
  while (parts.length < MAX_PATH && tokens[i]?.text === '.' && tokens[i + 1]?.kind === 'word') {
    parts.push(tokens[i + 1]!.text);
    i += 2;
  }
  return [parts.join('.'), i];
}

/** `name = "x"`, `name "x"`, `name(21)`, `name: 'x'`; a dotted name after it stands for what it was given elsewhere. */
function valueAfter(tokens: readonly Token[], at: number): string | null {
  let i = at + 1;
  if (/^[=(:]$/.test(tokens[i]?.text ?? '')) i++;
  const value = tokens[i];
  if (value?.kind === 'text' || value?.kind === 'number') return value.text;
  if (value?.kind !== 'word' || !Object.hasOwn(SETTINGS, tokens[at]!.text)) return null;
  const [path, end] = dotted(tokens, i);
  // `extractStringFromManifest("package")` is worked out by the script; what it is handed is not its value.
  if (tokens[end]?.text === '(' && tokens[end + 1]?.kind === 'text') return null;
  return `\${${path.slice(path.lastIndexOf('.') + 1)}}`;
}
