import { attempt } from '../android/apk.ts';
import { collectHosts } from '../hosts.ts';
import { Malformed } from '../errors.ts';
import type { AppCall, AppPackage, DeclaredPermission, PackageLimits, Watch } from '../model.ts';
import { parsePlist } from '../plist.ts';
import { fieldsOf, textOf } from '../tree.ts';
import type { Fields } from '../tree.ts';
import { Archive } from '../zip/archive.ts';
import type { ByteSource } from '../zip/source.ts';
import { infoTexts, shownTexts } from './localised.ts';
import type { StringsTable } from './localised.ts';
import { isMachO, readMachO } from './mach-o.ts';
import { privacyManifest } from './privacy-manifest.ts';

const BUNDLE = /^Payload\/[^/]+\.app\//;
const MAX_TEXTS = 50_000;
const FRAMEWORK = /Frameworks\/([^/]+)\.(?:framework\/|dylib$)/;

/** Reads an IPA: Info.plist, privacy manifests, the main program and its frameworks. @throws Malformed */
export function readIpa(source: ByteSource, limits: PackageLimits, watch: Watch): AppPackage {
  const archive = new Archive(source, limits);
  const root = archive.entries.map(({ name }) => BUNDLE.exec(name)?.[0]).find((name) => name !== undefined);
  const infoBytes = root === undefined ? null : archive.find(`${root}Info.plist`);
  if (root === undefined || infoBytes === null) throw new Malformed('no Info.plist in Payload');
  const info = fieldsOf(parsePlist(infoBytes, 'Info.plist'));
  const text = (key: string): string | null => textOf(info[key]);
  const notes: string[] = [];
  const shown = infoTexts(archive, root, notes);
  const programs = readPrograms(archive, root, text('CFBundleExecutable') ?? '', watch, notes);
  const files = archive.entries.map(({ name }) => name);
  return {
    platform: 'ios',
    format: 'ipa',
    id: text('CFBundleIdentifier'),
    versionName: text('CFBundleShortVersionString'),
    versionCode: text('CFBundleVersion'),
    label: shown.get('CFBundleDisplayName') || text('CFBundleDisplayName') || text('CFBundleName'),
    minimumSystem: text('MinimumOSVersion'),
    targetSystem: text('DTPlatformVersion'),
    permissions: usageDescriptions(info, shown),
    components: files
      .filter((name) => name.endsWith('.appex/Info.plist'))
      .map((name) => ({ kind: 'extension', name: /([^/]+)\.appex\//.exec(name)![1]!, exported: null })),
    metaData: new Map(
      Object.entries(info).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ),
    certificates: [],
    startClass: null,
    classes: [
      ...new Set([...files.flatMap((name) => FRAMEWORK.exec(name)?.[1] ?? []), ...programs.classes]),
    ].toSorted(),
    libraries: programs.libraries,
    calls: programs.calls,
    versions: new Map(),
    ticked: [],
    hosts: [...programs.hosts].toSorted(),
    texts: [...shownTexts(archive, root, notes)].slice(0, MAX_TEXTS),
    declarations: archive.entries
      .filter(({ name }) => name.endsWith('PrivacyInfo.xcprivacy'))
      .flatMap((entry) => attempt(notes, () => privacyManifest(archive.read(entry), entry.name)) ?? []),
    packer: programs.encrypted ? { name: 'FairPlay', evidence: programs.encrypted } : null,
    counts: { codeFiles: programs.count, classes: programs.classCount, invokes: 0, brokenMethods: 0 },
    files,
    notes,
  };
}

/** Purpose strings the system shows when it asks, `NS…UsageDescription`, in the language a user in China sees. */
function usageDescriptions(info: Fields, shown: StringsTable): DeclaredPermission[] {
  return Object.entries(info)
    .filter(([key]) => /^NS\w+UsageDescription$/.test(key))
    .map(([key, value]) => ({
      name: key,
      reason: (shown.get(key) ?? textOf(value))?.trim() || null,
      usedScene: null,
      maxSystem: null,
      source: shown.has(key) ? 'InfoPlist.strings' : 'Info.plist',
    }));
}

function readPrograms(archive: Archive, root: string, main: string, watch: Watch, notes: string[]) {
  const libraries = new Set<string>();
  const hosts = new Set<string>();
  const classes = new Set<string>();
  const calls: AppCall[] = [];
  let encrypted: string | null = null;
  let count = 0;
  let classCount = 0;
  for (const entry of archive.entries) {
    if (entry.name !== root + main && !FRAMEWORK.test(entry.name)) continue;
    try {
      const data = archive.read(entry);
      if (!isMachO(data)) continue;
      const { libraries: linked, encrypted: hidden, strings, ...defined } = readMachO(data, entry.name);
      count++;
      classCount += defined.classCount;
      for (const name of defined.classes) classes.add(`objc.${name}`);
      for (const library of linked) libraries.add(library);
      if (hidden) encrypted ??= entry.name;
      for (const string of new Set([...strings, ...defined.symbols])) {
        if (string.includes('://')) collectHosts(string, hosts);
        if (watch('', string))
          calls.push({
            caller: entry.name,
            callerMethod: '',
            owner: '',
            name: string,
            constants: [],
            file: entry.name,
          });
      }
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      notes.push(error.message);
    }
  }
  return { libraries: [...libraries].toSorted(), classes, hosts, calls, encrypted, count, classCount };
}
