import { attempt } from '../../android/apk.ts';
import { Malformed } from '../../errors.ts';
import type { AppPackage, Component, DeclaredPermission, Dependency, Watch } from '../../model.ts';
import { fieldsOf, listOf, textOf, textsOf } from '../../tree.ts';
import type { Fields } from '../../tree.ts';
import { parseJson5 } from '../json5.ts';
import { AllCode, readAll } from '../source-code.ts';
import type { SourceTree } from '../source-tree.ts';
import { arktsCode } from './arkts-code.ts';

/** Folders of texts a user in China sees, the likeliest first. */
const PREFERENCE = ['zh_CN', 'zh_Hans_CN', 'zh', 'base'];
const CODE = /\.(?:ets|ts)$/;
const LEFT_OUT = /(?:^|\/)src\/(?:ohosTest|test|mock)\/|(?:^|\/)hvigor(?:file\.ts|\/)|\.d\.e?ts$|\.test\.e?ts$/;
const STRINGS = /(?:^|\/)resources\/([\w-]+)\/element\/[\w-]+\.json$/;

interface Settings {
  readonly file: string;
  readonly fields: Fields;
}

/** Reads the source of a HarmonyOS app, its modules taken together. @throws Malformed without anything to read */
export function readHarmonyProject(tree: SourceTree, watch: Watch): AppPackage {
  const own = tree.paths.filter((path) => !LEFT_OUT.test(path));
  const places = new Map<string, string>();
  const read = (name: string): readonly Settings[] =>
    own
      .filter((path) => path === name || path.endsWith(`/${name}`))
      .flatMap((file) => {
        const source = tree.text(file);
        const fields = source === null ? null : attempt(tree.notes, () => fieldsOf(parseJson5(source, file)));
        return fields === null ? [] : [{ file, fields }];
      });
  const modules = read('module.json5').map(({ file, fields }) => ({ file, module: fieldsOf(fields['module']) }));
  const app = fieldsOf(read('app.json5')[0]?.fields['app']);
  const profile = read('build-profile.json5').map(({ fields }) => fieldsOf(fields['app']));
  const code = new AllCode(places);
  readAll(
    tree,
    own.filter((path) => CODE.test(path)),
    code,
    (source, file) => arktsCode(source, file, watch),
  );
  if (modules.length === 0 && code.files === 0) throw new Malformed('no HarmonyOS source');
  const texts = textsIn(tree, own, code);
  const shown = (reference: unknown): string | null => {
    const text = textOf(reference);
    return text === null ? null : (texts.get(text.replace(/^\$string:/, '')) ?? text);
  };
  const product = fieldsOf(listOf(profile.find(({ products }) => products !== undefined)?.['products'])[0]);
  const entry = modules.find(({ module }) => textOf(module['type']) === 'entry')?.module ?? modules[0]?.module ?? {};
  return {
    platform: 'harmony',
    format: 'source',
    id: textOf(product['bundleName']) ?? textOf(app['bundleName']),
    versionName: textOf(app['versionName']),
    versionCode: textOf(app['versionCode']),
    label: shown(app['label']) ?? textOf(entry['name']),
    minimumSystem: textOf(product['compatibleSdkVersion'] ?? app['minAPIVersion']),
    targetSystem: textOf(product['targetSdkVersion'] ?? app['targetAPIVersion']),
    permissions: unique(modules.flatMap(({ file, module }) => permissionsOf(file, module, shown, tree))),
    components: modules.flatMap(({ file, module }) => componentsOf(file, module)),
    metaData: new Map(
      modules.flatMap(({ module }) =>
        listOf(module['metadata'])
          .map(fieldsOf)
          .map(({ name, value }) => [textOf(name) ?? '', textOf(value) ?? ''] as const),
      ),
    ),
    certificates: [],
    startClass: null,
    classes: [...code.imports].toSorted(),
    libraries: own.flatMap((path) => /(?:^|\/)libs\/[^/]+\/([^/]+\.so)$/.exec(path)?.[1] ?? []),
    dependencies: dependenciesOf(read('oh-package.json5'), tree),
    places,
    calls: code.calls,
    versions: new Map(),
    ticked: [],
    hosts: [...code.hosts].toSorted(),
    texts: [...code.texts],
    declarations: [],
    packer: null,
    counts: { codeFiles: code.files, classes: 0, invokes: code.invokes, brokenMethods: 0 },
    files: tree.paths,
    notes: [...tree.notes],
  };
}

/** The first of each name: the entry's modules come in the order of their files. */
function unique(permissions: readonly DeclaredPermission[]): DeclaredPermission[] {
  const byName = new Map<string, DeclaredPermission>();
  for (const permission of permissions) {
    const before = byName.get(permission.name);
    if (before === undefined || (before.reason === null && permission.reason !== null))
      byName.set(permission.name, permission);
  }
  return [...byName.values()];
}

function permissionsOf(
  file: string,
  module: Fields,
  shown: (reference: unknown) => string | null,
  tree: SourceTree,
): DeclaredPermission[] {
  const lines = (tree.text(file) ?? '').split('\n');
  return listOf(module['requestPermissions'])
    .map(fieldsOf)
    .map((permission) => {
      const name = textOf(permission['name']) ?? '';
      const scene = fieldsOf(permission['usedScene']);
      return {
        name,
        reason: shown(permission['reason']),
        usedScene:
          permission['usedScene'] === undefined
            ? null
            : `${textOf(scene['when']) ?? ''} ${textsOf(scene['abilities']).join(',')}`.trim(),
        maxSystem: null,
        source: placed(file, lines, name),
      };
    });
}

function componentsOf(file: string, module: Fields): Component[] {
  return [...listOf(module['abilities']), ...listOf(module['extensionAbilities'])]
    .map(fieldsOf)
    .map(({ name, exported }) => ({
      kind: 'activity',
      name: textOf(name) ?? '',
      exported: typeof exported === 'boolean' ? exported : null,
      source: `${file}:1`,
    }));
}

/** Packages of the registry; modules of the project itself and tools for developers are none. */
function dependenciesOf(packages: readonly Settings[], tree: SourceTree): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  for (const { file, fields } of packages) {
    const lines = (tree.text(file) ?? '').split('\n');
    for (const [name, value] of Object.entries(fieldsOf(fields['dependencies']))) {
      const version = textOf(value) ?? '';
      if (/^file:(?!.*\.(?:har|tgz)$)/.test(version) || found.has(name)) continue;
      const plain = /^[\^~]?(\d[\w.+-]*)$/.exec(version)?.[1] ?? null;
      found.set(name, { kind: 'ohpm', name, version: plain, source: placed(file, lines, name) });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** `file:line` of the first line that names something. */
function placed(file: string, lines: readonly string[], name: string): string {
  const line = lines.findIndex((text) => text.includes(name));
  return `${file}:${Math.max(0, line) + 1}`;
}

/** Texts of `resources/…/element` by name; every one of them is shown to somebody. */
function textsIn(tree: SourceTree, own: readonly string[], code: AllCode): ReadonlyMap<string, string> {
  const rank = (path: string): number => {
    const at = PREFERENCE.indexOf(STRINGS.exec(path)![1]!);
    return at < 0 ? PREFERENCE.length : at;
  };
  const byName = new Map<string, string>();
  for (const file of own.filter((path) => STRINGS.test(path)).toSorted((a, b) => rank(a) - rank(b))) {
    const source = tree.text(file);
    const whole = source === null ? null : attempt(tree.notes, () => fieldsOf(parseJson5(source, file)));
    for (const { name, value } of listOf(whole?.['string']).map(fieldsOf)) {
      const [key, text] = [textOf(name), textOf(value)];
      if (key === null || text === null) continue;
      if (!byName.has(key)) byName.set(key, text);
      code.shows(text, file);
    }
  }
  return byName;
}
