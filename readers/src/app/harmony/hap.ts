import { collectHosts } from '../hosts.ts';
import { Malformed } from '../errors.ts';
import type { AppCall, AppPackage, DeclaredPermission, PackageLimits, Watch } from '../model.ts';
import { Archive } from '../zip/archive.ts';
import type { ByteSource } from '../zip/source.ts';
import { HarmonyStrings } from './resource-index.ts';
import { fieldsOf, listOf, textOf, textsOf } from '../tree.ts';
import type { Fields } from '../tree.ts';

/** Names a HarmonyOS program imports stand in its bytecode as `@ohos:…`, `@kit.…`, `@hms:…` and `@bundle:…`. */
const IMPORT = /@(?:ohos|kit|hms|bundle|normalized|package)[:.][\w.:@/&-]{2,160}/g;
const MAX_TEXTS = 50_000;
const ABC_MAGIC = 'PANDA';

/** Reads a HAP module. @throws Malformed without module.json */
export function readHap(from: ByteSource, limits: PackageLimits, watch: Watch): AppPackage {
  const archive = new Archive(from, limits);
  const source = archive.entry('module.json') === undefined ? 'config.json' : 'module.json';
  const bytes = archive.find(source);
  if (bytes === null) throw new Malformed('no module.json');
  const whole = fieldsOf(parse(bytes, source));
  const [app, module] = [fieldsOf(whole['app']), fieldsOf(whole['module'])];
  const notes: string[] = [];
  const strings = stringsOf(archive, notes);
  const shown = (reference: unknown, id: unknown): string | null => {
    const text = textOf(reference);
    return text === null ? null : (strings?.resolve(text, typeof id === 'number' ? id : undefined) ?? text);
  };
  const code = readCode(archive, watch, notes);
  const files = archive.entries.map(({ name }) => name);
  return {
    platform: 'harmony',
    format: 'hap',
    id: textOf(app['bundleName']),
    versionName: textOf(app['versionName']),
    versionCode: textOf(app['versionCode']),
    label: shown(app['label'], app['labelId']) ?? textOf(module['name']),
    minimumSystem: textOf(app['minAPIVersion']),
    targetSystem: textOf(app['targetAPIVersion']),
    permissions: listOf(module['requestPermissions'])
      .map(fieldsOf)
      .map((permission): DeclaredPermission => ({
        name: textOf(permission['name']) ?? '',
        reason: shown(permission['reason'], permission['reasonId']),
        usedScene: permission['usedScene'] === undefined ? null : sceneOf(fieldsOf(permission['usedScene'])),
        maxSystem: null,
        source,
      })),
    components: [...listOf(module['abilities']), ...listOf(module['extensionAbilities'])]
      .map(fieldsOf)
      .map(({ name, exported }) => ({
        kind: 'activity',
        name: textOf(name) ?? '',
        exported: typeof exported === 'boolean' ? exported : null,
      })),
    metaData: new Map(),
    certificates: [],
    startClass: null,
    classes: [...code.imports].toSorted(),
    libraries: files.flatMap((name) => /^libs\/[^/]+\/([^/]+\.so)$/.exec(name)?.[1] ?? []),
    calls: code.calls,
    versions: new Map(),
    ticked: [],
    hosts: [...code.hosts].toSorted(),
    texts: strings === null ? [] : [...strings.texts()].slice(0, MAX_TEXTS),
    declarations: [],
    packer: null,
    counts: { codeFiles: code.count, classes: 0, invokes: 0, brokenMethods: 0 },
    files,
    notes,
  };
}

/** The table of strings; a module without one, or with a broken one, keeps its references as they are. */
function stringsOf(archive: Archive, notes: string[]): HarmonyStrings | null {
  try {
    const data = archive.find('resources.index');
    return data === null ? null : new HarmonyStrings(data);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    notes.push(error.message);
    return null;
  }
}

function sceneOf(scene: Fields): string {
  return `${textOf(scene['when']) ?? ''} ${textsOf(scene['abilities']).join(',')}`.trim();
}

function parse(bytes: Uint8Array, source: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new Malformed(`${source}: not JSON`);
  }
}

function readCode(archive: Archive, watch: Watch, notes: string[]) {
  const imports = new Set<string>();
  const hosts = new Set<string>();
  const calls: AppCall[] = [];
  let count = 0;
  for (const entry of archive.entries) {
    if (!entry.name.endsWith('.abc')) continue;
    try {
      const data = archive.read(entry);
      count++;
      const text = Buffer.from(data).toString('latin1');
      if (!text.startsWith(ABC_MAGIC)) notes.push(`${entry.name}: not ArkTS bytecode`);
      collectHosts(text, hosts);
      for (const [name] of text.matchAll(IMPORT)) imports.add(name);
      for (const word of new Set(text.match(/[A-Za-z]\w{3,60}/g) ?? []))
        if (watch('', word))
          calls.push({ caller: entry.name, callerMethod: '', owner: '', name: word, constants: [], file: entry.name });
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      notes.push(error.message);
    }
  }
  return { imports, hosts, calls, count };
}
