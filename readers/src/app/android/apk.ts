import { collectHosts } from '../hosts.ts';
import { Malformed } from '../errors.ts';
import type { AppCall, AppPackage, PackageLimits, Watch } from '../model.ts';
import { Archive } from '../zip/archive.ts';
import type { ByteSource } from '../zip/source.ts';
import { parseAxml } from './axml.ts';
import { scanCode } from './calls.ts';
import { Dex } from './dex.ts';
import { readManifest } from './manifest.ts';
import { packerOf } from './packers.ts';
import { Resources } from './resources.ts';
import { signingCertificates } from './signatures.ts';
import { tickedBoxes } from './ticked.ts';
import { isVersion, librariesVersions } from './versions.ts';

const DEX = /^classes\d*\.dex$/;
const NATIVE = /^lib\/[^/]+\/([^/]+\.so)$/;
const MAX_TEXTS = 50_000;
/** Texts set in code rather than in resources: dialogs of libraries and of hybrid apps. */
const CHINESE = /[\u4e00-\u9fff]{2}/;

/** Reads an APK. @throws Malformed when it has no readable manifest; lesser damage becomes a note. */
export function readApk(source: ByteSource, limits: PackageLimits, watch: Watch): AppPackage {
  const archive = new Archive(source, limits);
  const manifestBytes = archive.find('AndroidManifest.xml');
  if (manifestBytes === null) throw new Malformed('no AndroidManifest.xml');
  const notes = archive.duplicates.map((name) => `${name} stands more than once in the archive`);
  const resources = attempt(notes, () => {
    const table = archive.find('resources.arsc');
    return table === null ? null : new Resources(table);
  });
  const manifest = readManifest(parseAxml(manifestBytes), resources, 'AndroidManifest.xml');
  const code = readCode(archive, DEX, watch, notes);
  const texts = [...(resources === null ? [] : take(resources.texts(), MAX_TEXTS)), ...code.texts];
  for (const text of texts) collectHosts(text, code.hosts);
  const files = archive.entries.map(({ name }) => name);
  return {
    platform: 'android',
    format: 'apk',
    ...manifest,
    certificates: attempt(notes, () => signingCertificates(archive)) ?? [],
    classes: code.classes,
    libraries: [...new Set(files.flatMap((file) => NATIVE.exec(file)?.[1] ?? []))].toSorted(),
    calls: code.calls,
    versions: new Map([...code.versions, ...librariesVersions(archive)]),
    ticked: attempt(notes, () => tickedBoxes(archive, resources)) ?? [],
    hosts: [...code.hosts].toSorted(),
    texts,
    declarations: [],
    packer: packerOf(files),
    counts: code.counts,
    files,
    notes,
  };
}

/** Code of the members whose names match: `classes.dex`, `classes2.dex` …, in a bundle below `dex/`. */
export function readCode(archive: Archive, names: RegExp, watch: Watch, notes: string[]) {
  const classes: string[] = [];
  const calls: AppCall[] = [];
  const hosts = new Set<string>();
  const versions = new Map<string, string>();
  const texts = new Set<string>();
  const counts = { codeFiles: 0, classes: 0, invokes: 0, brokenMethods: 0 };
  for (const entry of archive.entries) {
    if (!names.test(entry.name)) continue;
    counts.codeFiles++;
    attempt(notes, () => {
      const dex = new Dex(archive.read(entry), entry.name);
      const scan = scanCode(dex, watch);
      counts.classes += dex.classes;
      counts.invokes += scan.invokes;
      counts.brokenMethods += scan.brokenMethods;
      for (const call of scan.calls) calls.push({ ...call, file: entry.name });
      for (let i = 0; i < dex.classes; i++) classes.push(dex.className(i));
      for (const [field, value] of dex.versionConstants()) if (isVersion(value)) versions.set(field, value);
      for (const text of dex.notableTexts())
        if (text.includes('://')) collectHosts(text, hosts);
        else if (CHINESE.test(text) && texts.size < MAX_TEXTS) texts.add(text);
    });
  }
  return { classes, calls, hosts, versions, texts, counts };
}

/** Runs a part of the reading; what is malformed there becomes a note and the rest goes on. */
export function attempt<T>(notes: string[], part: () => T): T | null {
  try {
    return part();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    notes.push(error.message);
    return null;
  }
}

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
