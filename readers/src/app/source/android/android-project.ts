import { attempt } from '../../android/apk.ts';
import { readManifest } from '../../android/manifest.ts';
import type { Manifest } from '../../android/manifest.ts';
import type { ResourceTexts } from '../../android/resource-texts.ts';
import { Malformed } from '../../errors.ts';
import { collectHosts } from '../../hosts.ts';
import type { AppCall, AppPackage, Watch } from '../../model.ts';
import type { SourceTree } from '../source-tree.ts';
import { parseXml } from '../xml.ts';
import type { SourceElement } from '../xml.ts';
import { dependenciesOf } from './dependencies.ts';
import { gradleScript } from './gradle.ts';
import type { GradleScript, Setting } from './gradle.ts';
import { jvmCode } from './jvm-code.ts';
import { packedLibrary } from './packed-libraries.ts';
import { SourceTexts, sourceTicked } from './resources.ts';
import { isOfBuild, isShipped, moduleOf } from './shipped.ts';

const CODE = /\.(?:java|kt)$/;
const SCRIPT = /\.gradle(?:\.kts)?$/;
const MAX_TEXTS = 50_000;
const CHINESE = /[\u4e00-\u9fff]{2}/;

/** A manifest with the module it belongs to. */
interface ModuleManifest {
  readonly module: string;
  readonly file: string;
  readonly root: SourceElement;
}

/**
 * Reads the source of an Android app: manifests of its modules taken together, what its build scripts ask for, and the
 * calls its Java and Kotlin files make. @throws Malformed without anything to read
 */
export function readAndroidProject(tree: SourceTree, watch: Watch): AppPackage {
  const scripts = withTakenIn(
    tree.paths
      .filter((path) => SCRIPT.test(path) || (isOfBuild(path) && CODE.test(path)))
      .flatMap((file) => {
        const source = tree.text(file);
        return source === null ? [] : [gradleScript(source, file)];
      }),
  );
  const manifests = tree.paths
    .filter((path) => path.endsWith('AndroidManifest.xml') && isShipped(path))
    .flatMap((file): ModuleManifest[] => {
      const source = tree.text(file);
      const root = source === null ? null : attempt(tree.notes, () => parseXml(source, file));
      return root === null ? [] : [{ module: moduleOf(file), file, root }];
    });
  const chosen = chooseApp(manifests, scripts, tree.notes);
  const paths = tree.paths.filter((path) => isShipped(path) && !chosen.others.some((module) => within(path, module)));
  if (manifests.length === 0 && !paths.some((path) => CODE.test(path))) throw new Malformed('no Android source');
  const texts = new SourceTexts(tree, paths);
  const places = new Map<string, string>(texts.places);
  const code = readCode(
    tree,
    paths.filter((path) => CODE.test(path)),
    watch,
    places,
  );
  for (const text of texts.texts()) collectHosts(text, code.hosts);
  const packed = paths
    .filter((path) => /\.(?:jar|aar)$/.test(path) && !path.includes('gradle/wrapper/'))
    .flatMap((path) => {
      const library = packedLibrary(tree, path);
      for (const name of library?.classes ?? []) if (!places.has(name)) places.set(name, path);
      return library === null ? [] : [{ path, ...library }];
    });
  const settings = settingsOf(chosen.module, scripts, tree, places);
  const merged = mergedManifest(manifests, chosen, packed, settings, texts, tree.notes);
  for (const { name, source } of merged.components)
    if (source !== undefined && !places.has(name)) places.set(name, source);
  const dependencies = dependenciesOf(tree, scripts, (file) => !chosen.others.some((module) => within(file, module)));
  const native = paths.flatMap((path) => /\/(?:jniLibs|libs)\/[^/]+\/([^/]+\.so)$/.exec(`/${path}`)?.[1] ?? []);
  return {
    platform: 'android',
    format: 'source',
    ...merged,
    id: settings.get('id') ?? merged.id,
    versionName: settings.get('versionName') ?? merged.versionName,
    versionCode: settings.get('versionCode') ?? merged.versionCode,
    minimumSystem: settings.get('minimumSystem') ?? merged.minimumSystem,
    targetSystem: settings.get('targetSystem') ?? merged.targetSystem,
    certificates: [],
    classes: [...new Set([...code.classes, ...packed.flatMap(({ classes }) => classes)])],
    libraries: [...new Set([...native, ...packed.flatMap(({ libraries }) => libraries)])].toSorted(),
    dependencies,
    places,
    calls: code.calls,
    versions: new Map(),
    ticked: sourceTicked(tree, paths, texts),
    hosts: [...code.hosts].toSorted(),
    texts: [...new Set([...texts.texts(), ...code.texts])].slice(0, MAX_TEXTS),
    declarations: [],
    packer: null,
    counts: { codeFiles: code.count, classes: code.declared, invokes: code.invokes, brokenMethods: 0 },
    files: tree.paths,
    notes: [...tree.notes, ...limitsOf(code.reflective)],
  };
}

/** How far scripts that take in others are followed. */
const MAX_TAKEN_IN = 4;

/** Scripts with what those they take in say of their module. */
function withTakenIn(scripts: readonly GradleScript[], left = MAX_TAKEN_IN): readonly GradleScript[] {
  if (left === 0) return scripts;
  const byName = new Map(scripts.map((script) => [script.file.slice(script.file.lastIndexOf('/') + 1), script]));
  const once = scripts.map((script) => {
    const taken = script.takesIn.flatMap((name) => byName.get(name) ?? []);
    return taken.length === 0
      ? script
      : {
          ...script,
          application: script.application || taken.some(({ application }) => application),
          settings: new Map([...taken.flatMap(({ settings }) => [...settings]), ...script.settings]),
        };
  });
  return withTakenIn(once, left - 1);
}

function limitsOf(reflective: number): readonly string[] {
  return reflective === 0 ? [] : [`${reflective} reflective calls (Class.forName, getMethod …) are not followed`];
}

function within(path: string, module: string): boolean {
  return module !== '' && path.startsWith(module);
}

interface ChosenApp {
  readonly module: string;
  /** Modules of other apps in the same project. */
  readonly others: readonly string[];
}

/** One app of a project: of several, the one whose manifest has most; the rest of its modules are libraries. */
function chooseApp(manifests: readonly ModuleManifest[], scripts: readonly GradleScript[], notes: string[]): ChosenApp {
  const modules = new Set(manifests.map((each) => each.module));
  const apps = new Set(
    scripts
      .filter(({ application, file }) => application && modules.has(moduleOf(file)))
      .map(({ file }) => moduleOf(file)),
  );
  const size = ({ root }: ModuleManifest): number =>
    root.children.reduce((sum, { children }) => sum + 1 + children.length, 0);
  const bySize = manifests.toSorted((a, b) => size(b) - size(a) || (a.file < b.file ? -1 : 1));
  const module = (bySize.find((each) => apps.has(each.module)) ?? bySize[0])?.module ?? '';
  const others = [...apps].filter((each) => each !== module && each !== '').toSorted();
  if (others.length > 0) notes.push(`${module}: read as the app; ${others.join(', ')}: other apps, left out`);
  return { module, others };
}

/** Settings of the app's own script, names in them replaced by what they were given in any script. */
function settingsOf(
  module: string,
  scripts: readonly GradleScript[],
  tree: SourceTree,
  places: Map<string, string>,
): ReadonlyMap<Setting, string> {
  const named = new Map(scripts.flatMap((script) => [...script.named]));
  const properties = tree.paths.includes('gradle.properties') ? (tree.text('gradle.properties') ?? '') : '';
  for (const [, name, value] of properties.matchAll(/^([\w.]+)[ \t]*=[ \t]*(\S.*)$/gm)) named.set(name!, value!.trim());
  const found = new Map<Setting, string>();
  for (const script of scripts.filter(({ file }) => moduleOf(file) === module))
    for (const [setting, { value, place }] of script.settings) {
      const known = value.replace(/^\$\{(?:\w+\.)*(\w+)\}$/, (whole, name: string) => named.get(name) ?? whole);
      // A name nobody gave a value stays unknown; a placeholder inside a text stays as it is written.
      if (/^\$\{\w+\}$/.test(known)) continue;
      if (!found.has(setting)) {
        found.set(setting, known);
        places.set(setting, place);
      }
    }
  return found;
}

/** The app's manifest with those of its libraries, as the build would merge them; what it removes is removed. */
function mergedManifest(
  manifests: readonly ModuleManifest[],
  { module, others }: ChosenApp,
  packed: readonly { readonly path: string; readonly manifest: string | null }[],
  settings: ReadonlyMap<Setting, string>,
  texts: ResourceTexts,
  notes: string[],
): Manifest {
  const inAars = packed.flatMap(({ path, manifest }): ModuleManifest[] => {
    const root = manifest === null ? null : attempt(notes, () => parseXml(manifest, path));
    return root === null ? [] : [{ module: path, file: path, root }];
  });
  const removed = new Set<string>();
  const all = [...manifests.filter((each) => !others.includes(each.module)), ...inAars]
    .toSorted((a, b) => Number(b.module === module) - Number(a.module === module))
    .map((each): Manifest => {
      const namespace = each.module === module ? (settings.get('namespace') ?? settings.get('id')) : undefined;
      const root = withPackage(withoutRemoved(each.root, each.module === module ? removed : new Set()), namespace);
      return readManifest(root, texts, each.file);
    });
  const [first, ...rest] = all;
  if (first === undefined) return readManifest(EMPTY, texts, 'AndroidManifest.xml');
  const unique = <T extends { readonly name: string }>(items: readonly T[]): T[] =>
    [...new Map(items.toReversed().map((item) => [item.name, item])).values()]
      .toReversed()
      .filter(({ name }) => !removed.has(name));
  return {
    ...first,
    label: first.label ?? rest.find(({ label }) => label !== null)?.label ?? null,
    permissions: unique(all.flatMap(({ permissions }) => permissions)),
    components: unique(all.flatMap(({ components }) => components)),
    metaData: new Map(all.toReversed().flatMap(({ metaData }) => [...metaData])),
  };
}

const EMPTY: SourceElement = { name: 'manifest', attributes: new Map(), children: [], line: 0, text: '' };

function withPackage(root: SourceElement, namespace: string | undefined): SourceElement {
  if (namespace === undefined || root.attributes.has('package')) return root;
  return { ...root, attributes: new Map([...root.attributes, ['package', { kind: 'string', text: namespace }]]) };
}

/** `tools:node="remove"` takes out what a library brought. */
function withoutRemoved(element: SourceElement, removed: Set<string>): SourceElement {
  const kept = element.children.filter(({ attributes }) => {
    const [node, name] = [attributes.get('tools:node'), attributes.get('name')];
    if (node?.kind !== 'string' || node.text !== 'remove') return true;
    if (name?.kind === 'string') removed.add(name.text);
    return false;
  });
  return { ...element, children: kept.map((child) => withoutRemoved(child, removed)) };
}

function readCode(tree: SourceTree, files: readonly string[], watch: Watch, places: Map<string, string>) {
  const classes = new Set<string>();
  const calls: AppCall[] = [];
  const hosts = new Set<string>();
  const texts = new Set<string>();
  let [count, declared, invokes, reflective] = [0, 0, 0, 0];
  const stands = (what: string, place: string): void => {
    if (!places.has(what)) places.set(what, place);
  };
  for (const file of files) {
    const source = tree.text(file);
    if (source === null) continue;
    const code = jvmCode(source, file, watch);
    count++;
    declared += code.declared;
    invokes += code.invokes;
    reflective += code.reflective;
    calls.push(...code.calls);
    for (const [name, line] of code.classes) {
      classes.add(name);
      stands(name, `${file}:${line}`);
    }
    for (const [text, line] of code.texts)
      if (text.includes('://')) collectHosts(text, hosts);
      else if (texts.size < MAX_TEXTS && CHINESE.test(text)) {
        texts.add(text);
        stands(text, `${file}:${line}`);
      }
  }
  return { classes, calls, hosts, texts, count, declared, invokes, reflective };
}
