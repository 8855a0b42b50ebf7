import { collectHosts } from '../hosts.ts';
import { Malformed } from '../errors.ts';
import type { AppCall, AppPackage, DeclaredPermission, PackageLimits, Watch } from '../model.ts';
import { Archive } from '../zip/archive.ts';
import type { ByteSource } from '../zip/source.ts';
import { HarmonyStrings } from './resource-index.ts';

interface ModuleJson {
  readonly app?: {
    readonly bundleName?: string;
    readonly versionName?: string;
    readonly versionCode?: number;
    readonly label?: string;
    readonly labelId?: number;
    readonly minAPIVersion?: number;
    readonly targetAPIVersion?: number;
  };
  readonly module?: {
    readonly name?: string;
    readonly requestPermissions?: readonly {
      readonly name?: string;
      readonly reason?: string;
      readonly reasonId?: number;
      readonly usedScene?: { readonly abilities?: readonly string[]; readonly when?: string };
    }[];
    readonly abilities?: readonly { readonly name?: string; readonly exported?: boolean }[];
    readonly extensionAbilities?: readonly { readonly name?: string; readonly exported?: boolean }[];
  };
}

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
  const { app = {}, module = {} } = parse(bytes, source);
  const notes: string[] = [];
  const strings = stringsOf(archive, notes);
  const shown = (text: string | undefined, id: number | undefined): string | null =>
    text === undefined ? null : (strings?.resolve(text, id) ?? text);
  const code = readCode(archive, watch, notes);
  const files = archive.entries.map(({ name }) => name);
  return {
    platform: 'harmony',
    format: 'hap',
    id: app.bundleName ?? null,
    versionName: app.versionName ?? null,
    versionCode: app.versionCode === undefined ? null : String(app.versionCode),
    label: shown(app.label, app.labelId) ?? module.name ?? null,
    minimumSystem: app.minAPIVersion === undefined ? null : String(app.minAPIVersion),
    targetSystem: app.targetAPIVersion === undefined ? null : String(app.targetAPIVersion),
    permissions: (module.requestPermissions ?? []).map(
      ({ name = '', reason, reasonId, usedScene }): DeclaredPermission => ({
        name,
        reason: shown(reason, reasonId),
        usedScene:
          usedScene === undefined ? null : `${usedScene.when ?? ''} ${(usedScene.abilities ?? []).join(',')}`.trim(),
        maxSystem: null,
        source,
      }),
    ),
    components: [...(module.abilities ?? []), ...(module.extensionAbilities ?? [])].map(({ name = '', exported }) => ({
      kind: 'activity',
      name,
      exported: exported ?? null,
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

function parse(bytes: Uint8Array, source: string): ModuleJson {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ModuleJson;
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
