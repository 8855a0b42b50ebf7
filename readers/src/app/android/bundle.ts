import { Malformed } from '../errors.ts';
import { collectHosts } from '../hosts.ts';
import type { AppPackage, PackageLimits, Watch } from '../model.ts';
import { Archive } from '../zip/archive.ts';
import { inMemory } from '../zip/source.ts';
import type { ByteSource } from '../zip/source.ts';
import { attempt, readApk, readCode } from './apk.ts';
import { readManifest } from './manifest.ts';
import { packerOf } from './packers.ts';
import { ProtoResources } from './proto-resources.ts';
import { parseProtoXml } from './proto-xml.ts';

const MAX_TEXTS = 50_000;
const MANIFEST = 'base/manifest/AndroidManifest.xml';

/** Reads an app bundle (AAB): the manifest is protocol buffers, the code lies below each module. @throws Malformed */
export function readBundle(source: ByteSource, limits: PackageLimits, watch: Watch): AppPackage {
  const archive = new Archive(source, limits);
  const bytes = archive.find(MANIFEST);
  if (bytes === null) throw new Malformed(`no ${MANIFEST}`);
  const notes: string[] = [];
  const resources = attempt(notes, () => {
    const table = archive.find('base/resources.pb');
    return table === null ? null : new ProtoResources(table);
  });
  const manifest = readManifest(parseProtoXml(bytes, MANIFEST), resources, MANIFEST);
  const code = readCode(archive, /(?:^|\/)dex\/classes\d*\.dex$/, watch, notes);
  for (const text of resources?.texts() ?? []) collectHosts(text, code.hosts);
  const files = archive.entries.map(({ name }) => name);
  return {
    platform: 'android',
    format: 'aab',
    ...manifest,
    certificates: [],
    classes: code.classes,
    libraries: [
      ...new Set(files.flatMap((file) => /(?:^|\/)lib\/[^/]+\/([^/]+\.so)$/.exec(file)?.[1] ?? [])),
    ].toSorted(),
    calls: code.calls,
    versions: code.versions,
    ticked: [],
    hosts: [...code.hosts].toSorted(),
    texts: [...new Set([...(resources?.texts() ?? []), ...code.texts])].slice(0, MAX_TEXTS),
    declarations: [],
    packer: packerOf(files),
    counts: code.counts,
    files,
    notes,
  };
}

/** Reads an archive of APKs (XAPK, APKS): the base with its splits taken as one app. @throws Malformed */
export function readApkSet(
  source: ByteSource,
  format: 'xapk' | 'apks',
  limits: PackageLimits,
  watch: Watch,
): AppPackage {
  const archive = new Archive(source, limits);
  const members = archive.entries.filter(({ name }) => name.endsWith('.apk'));
  const notes: string[] = [];
  const parts = members.flatMap((entry) => {
    const part = attempt(notes, () => readApk(inMemory(archive.read(entry)), limits, watch));
    return part === null ? [] : [part];
  });
  // The base is the part with the application: most classes, most components.
  const [base, ...splits] = parts.toSorted(
    (a, b) => b.components.length - a.components.length || b.counts.classes - a.counts.classes,
  );
  if (base === undefined) throw new Malformed('no readable APK inside');
  const all = [base, ...splits];
  const sum = (part: (app: AppPackage) => number): number => all.reduce((total, app) => total + part(app), 0);
  return {
    ...base,
    format,
    classes: all.flatMap(({ classes }) => classes),
    libraries: [...new Set(all.flatMap(({ libraries }) => libraries))].toSorted(),
    calls: all.flatMap(({ calls }) => calls),
    versions: new Map(all.flatMap(({ versions }) => [...versions])),
    ticked: all.flatMap(({ ticked }) => ticked),
    hosts: [...new Set(all.flatMap(({ hosts }) => hosts))].toSorted(),
    texts: [...new Set(all.flatMap(({ texts }) => texts))],
    packer: all.find(({ packer }) => packer !== null)?.packer ?? null,
    counts: {
      codeFiles: sum(({ counts }) => counts.codeFiles),
      classes: sum(({ counts }) => counts.classes),
      invokes: sum(({ counts }) => counts.invokes),
      brokenMethods: sum(({ counts }) => counts.brokenMethods),
    },
    files: all.flatMap(({ files }) => files),
    notes: [...notes, ...all.flatMap((app) => app.notes)],
  };
}
