import { attempt } from '../../android/apk.ts';
import { Malformed } from '../../errors.ts';
import { stringsTable } from '../../ios/localised.ts';
import type { StringsTable } from '../../ios/localised.ts';
import { privacyManifest } from '../../ios/privacy-manifest.ts';
import type { AppPackage, DeclaredPermission, Watch } from '../../model.ts';
import { parsePlist } from '../../plist.ts';
import { fieldsOf, textOf } from '../../tree.ts';
import { AllCode, readAll } from '../source-code.ts';
import type { SourceTree } from '../source-tree.ts';
import { objectiveCCode } from './objective-c-code.ts';
import { dependenciesOfXcode } from './pods.ts';
import { swiftCode } from './swift-code.ts';

/** Languages an app's user in China sees, the likeliest first. */
const PREFERRED = ['zh-Hans', 'zh-Hans-CN', 'zh_CN', 'zh-CN', 'zh', 'Base'];
/** What does not go into the app: its tests, and frameworks brought as they are. */
const LEFT_OUT = /(?:^|\/)[^/]*(?:Tests|UITests)\/|\.(?:xc)?framework\/|\.xctestplan$/;
const VENDORED = /([^/]+)\.(?:xc)?framework\//;
const USAGE = /^NS\w+UsageDescription$/;
/** Settings of a project that become keys of Info.plist when the app is built. */
const BUILT_IN =
  /\bINFOPLIST_KEY_(NS\w+UsageDescription|CFBundleDisplayName)\s*=\s*(?:"((?:[^"\\\n]|\\.){0,2000})"|([\w.]+));/g;
const SETTING =
  /\b(PRODUCT_BUNDLE_IDENTIFIER|MARKETING_VERSION|CURRENT_PROJECT_VERSION|IPHONEOS_DEPLOYMENT_TARGET)\s*=\s*"?([^";\n]{1,300})"?;/g;

/** Reads the source of an iOS app. @throws Malformed without anything to read */
export function readXcodeProject(tree: SourceTree, watch: Watch): AppPackage {
  const own = tree.paths.filter((path) => !LEFT_OUT.test(path));
  const places = new Map<string, string>();
  const built = buildSettings(tree, own);
  const infos = own
    .filter((path) => path.endsWith('Info.plist'))
    .flatMap((file) => {
      const data = tree.bytes(file);
      const info = data === null ? null : attempt(tree.notes, () => fieldsOf(parsePlist(data, file)));
      return info === null ? [] : [{ file, info }];
    });
  const isExtension = ({ info }: (typeof infos)[number]): boolean => info['NSExtension'] !== undefined;
  const main =
    infos.find((each) => !isExtension(each) && textOf(each.info['CFBundlePackageType']) === 'APPL') ??
    infos.find(
      (each) => !isExtension(each) && Object.keys(each.info).some((key) => USAGE.test(key) || key.startsWith('UI')),
    );
  const code = new AllCode(places);
  readAll(
    tree,
    own.filter((path) => path.endsWith('.swift')),
    code,
    (source, file) => swiftCode(source, file, watch),
  );
  readAll(
    tree,
    own.filter((path) => /\.(?:m|mm)$/.test(path)),
    code,
    (source, file) => objectiveCCode(source, file, watch),
  );
  if (main === undefined && code.files === 0) throw new Malformed('no iOS source');
  const shown = localised(tree, own, code);
  const info = main?.info ?? {};
  const text = (key: string): string | null => {
    const value = shown.get(key) ?? textOf(info[key]) ?? built.get(key) ?? null;
    return value === null
      ? null
      : value.replace(/\$[({](\w+)(?::\w+)?[)}]/g, (whole, name: string) => built.get(name) ?? whole);
  };
  const vendored = tree.paths.flatMap((path) => {
    const name = VENDORED.exec(path)?.[1];
    if (name !== undefined && !places.has(name)) places.set(name, path);
    return name ?? [];
  });
  return {
    platform: 'ios',
    format: 'source',
    id: text('CFBundleIdentifier') ?? built.get('PRODUCT_BUNDLE_IDENTIFIER') ?? null,
    versionName: text('CFBundleShortVersionString') ?? built.get('MARKETING_VERSION') ?? null,
    versionCode: text('CFBundleVersion') ?? built.get('CURRENT_PROJECT_VERSION') ?? null,
    label: text('CFBundleDisplayName') ?? text('CFBundleName'),
    minimumSystem: built.get('IPHONEOS_DEPLOYMENT_TARGET') ?? null,
    targetSystem: null,
    permissions: purposes(tree, main?.file ?? '', info, built, text),
    components: infos.filter(isExtension).map(({ file }) => ({
      kind: 'extension',
      name: file.split('/').at(-2) ?? file,
      exported: null,
      source: `${file}:1`,
    })),
    metaData: new Map([...stringsOf(info), ...entitlements(tree, own)]),
    certificates: [],
    startClass: null,
    classes: [...new Set([...code.imports, ...vendored])].toSorted(),
    libraries: [],
    dependencies: dependenciesOfXcode(tree),
    places,
    calls: code.calls,
    versions: new Map(),
    ticked: [],
    hosts: [...code.hosts].toSorted(),
    texts: [...code.texts],
    declarations: own
      .filter((path) => path.endsWith('.xcprivacy'))
      .flatMap((file) => {
        const data = tree.bytes(file);
        return data === null ? [] : (attempt(tree.notes, () => privacyManifest(data, file)) ?? []);
      }),
    packer: null,
    counts: { codeFiles: code.files, classes: 0, invokes: code.invokes, brokenMethods: 0 },
    files: tree.paths,
    notes: [...tree.notes],
  };
}

/** First values of build settings in the project file: those of the app's target stand before those of its tests. */
function buildSettings(tree: SourceTree, own: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of own.filter((path) => /\.pbxproj$|\.xcconfig$/.test(path))) {
    const source = tree.text(file) ?? '';
    const semicolons = file.endsWith('.xcconfig') ? source.replace(/[ \t]*\r?\n/g, ';\n') : source;
    for (const pattern of [BUILT_IN, SETTING])
      for (const [, key, value, bare] of semicolons.matchAll(pattern))
        if (!found.has(key!) && !(value ?? bare ?? '').endsWith('Tests'))
          found.set(key!, (value ?? bare ?? '').replace(/\\(.)/g, '$1').trim());
  }
  return found;
}

/** Purpose strings of Info.plist and of the project's settings, in the language a user in China sees. */
function purposes(
  tree: SourceTree,
  file: string,
  info: Readonly<Record<string, unknown>>,
  built: ReadonlyMap<string, string>,
  text: (key: string) => string | null,
): DeclaredPermission[] {
  const lines = file === '' ? [] : (tree.text(file) ?? '').split('\n');
  const project = tree.paths.find((path) => path.endsWith('.pbxproj')) ?? '';
  return [...new Set([...Object.keys(info), ...built.keys()])]
    .filter((key) => USAGE.test(key))
    .map((name) => {
      const line = lines.findIndex((each) => each.includes(`>${name}<`));
      const source = Object.hasOwn(info, name) ? `${file}:${line + 1}` : project;
      return { name, reason: text(name)?.trim() || null, usedScene: null, maxSystem: null, source };
    });
}

/** String tables: texts of the app for `code`, and what stands in place of Info.plist. */
function localised(tree: SourceTree, own: readonly string[], code: AllCode): StringsTable {
  const tables = new Map<string, StringsTable>();
  for (const file of own) {
    const table = file.endsWith('.strings')
      ? tableOf(tree, file)
      : file.endsWith('.xcstrings')
        ? catalogOf(tree, file)
        : null;
    for (const text of table?.values() ?? []) code.shows(text, file);
    const [, language] = /(?:^|\/)([\w-]+)\.lproj\/InfoPlist\.strings$/.exec(file) ?? [];
    if (table !== null && language !== undefined) tables.set(language, table);
    if (table !== null && file.endsWith('InfoPlist.xcstrings')) tables.set('zh-Hans', table);
  }
  for (const file of own.filter((path) => /\.(?:storyboard|xib)$/.test(path)))
    for (const [, text] of (tree.text(file) ?? '').matchAll(
      /(?:text|title|placeholder)="([^"]{0,400}[\u4e00-\u9fff][^"]{0,400})"/g,
    ))
      code.shows(text!, file);
  return PREFERRED.map((language) => tables.get(language)).find((table) => table !== undefined) ?? new Map();
}

function tableOf(tree: SourceTree, file: string): StringsTable | null {
  const data = tree.bytes(file);
  return data === null ? null : attempt(tree.notes, () => stringsTable(data, file));
}

/** A string catalog: JSON with each text in each language; the simplified Chinese one, or the language it is written in. */
function catalogOf(tree: SourceTree, file: string): StringsTable | null {
  const source = tree.text(file);
  if (source === null) return null;
  return attempt(tree.notes, () => {
    let whole: unknown;
    try {
      whole = JSON.parse(source);
    } catch {
      throw new Malformed(`${file}: not JSON`);
    }
    const { strings, sourceLanguage } = fieldsOf(whole);
    return new Map(
      Object.entries(fieldsOf(strings)).flatMap(([key, entry]) => {
        const languages = fieldsOf(fieldsOf(entry)['localizations']);
        const chosen = fieldsOf(languages['zh-Hans'] ?? languages[textOf(sourceLanguage) ?? 'en']);
        const text = textOf(fieldsOf(chosen['stringUnit'])['value']);
        return text === null ? [] : [[key, text] as const];
      }),
    );
  });
}

/** What the app asks the system to be allowed, by key. */
function entitlements(tree: SourceTree, own: readonly string[]): readonly (readonly [string, string])[] {
  return own
    .filter((path) => path.endsWith('.entitlements'))
    .flatMap((file) => {
      const data = tree.bytes(file);
      const keys = data === null ? null : attempt(tree.notes, () => fieldsOf(parsePlist(data, file)));
      return Object.entries(keys ?? {}).map(([key, value]) => [key, textOf(value) ?? ''] as const);
    });
}

function stringsOf(info: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(info).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []));
}
