import { attempt } from '../android/apk.ts';
import { Malformed } from '../errors.ts';
import type { AppPackage, PackageLimits, Watch } from '../model.ts';
import { Archive } from '../zip/archive.ts';
import { inMemory } from '../zip/source.ts';
import type { ByteSource } from '../zip/source.ts';
import { readHap } from './hap.ts';

/** Reads an APP: the HAP and HSP modules of one application taken together. @throws Malformed */
export function readHarmonyApp(source: ByteSource, limits: PackageLimits, watch: Watch): AppPackage {
  const archive = new Archive(source, limits);
  const notes: string[] = [];
  const modules = archive.entries
    .filter(({ name }) => /\.(?:hap|hsp)$/.test(name))
    .flatMap((entry) => attempt(notes, () => readHap(inMemory(archive.read(entry)), limits, watch)) ?? []);
  const [entry, ...others] = modules.toSorted((a, b) => b.components.length - a.components.length);
  if (entry === undefined) throw new Malformed('no readable HAP inside');
  const permissions = new Map(
    [entry, ...others].flatMap((app) => app.permissions.map((permission) => [permission.name, permission])),
  );
  return {
    ...entry,
    format: 'app',
    permissions: [...permissions.values()],
    components: modules.flatMap(({ components }) => components),
    classes: [...new Set(modules.flatMap(({ classes }) => classes))].toSorted(),
    libraries: [...new Set(modules.flatMap(({ libraries }) => libraries))].toSorted(),
    calls: modules.flatMap(({ calls }) => calls),
    texts: [...new Set(modules.flatMap(({ texts }) => texts))],
    hosts: [...new Set(modules.flatMap(({ hosts }) => hosts))].toSorted(),
    counts: { ...entry.counts, codeFiles: modules.reduce((sum, { counts }) => sum + counts.codeFiles, 0) },
    files: modules.flatMap(({ files }) => files),
    notes: [...notes, ...modules.flatMap((app) => app.notes)],
  };
}
