import type { Dependency } from '../../model.ts';
import type { SourceTree } from '../source-tree.ts';
import type { GradleScript } from './gradle.ts';
import { versionCatalog } from './version-catalog.ts';

/**
 * Libraries the app's build scripts ask for, those of version catalogs by the names the scripts use, those of tables when
 * some script takes an entry of that name.
 */
export function dependenciesOf(
  tree: SourceTree,
  scripts: readonly GradleScript[],
  isOfApp: (file: string) => boolean,
): readonly Dependency[] {
  const own = scripts.filter(({ file }) => isOfApp(file));
  const named = new Map(scripts.flatMap((script) => [...script.named]));
  const used = new Map(own.flatMap(({ catalogued }) => [...catalogued]));
  const found = new Map<string, Dependency>();
  const add = (dependency: Dependency): void => {
    if (!found.has(dependency.name))
      found.set(dependency.name, { ...dependency, version: known(dependency.version, named) });
  };
  const taken = new Set(own.flatMap((script) => [...script.taken]));
  for (const script of own)
    for (const { entry, ...dependency } of script.dependencies)
      if (entry === undefined || taken.has(entry)) add(dependency);
  for (const file of tree.paths.filter((path) => path.endsWith('.versions.toml'))) {
    const source = tree.text(file);
    if (source === null) continue;
    const { libraries, bundles } = versionCatalog(source, file);
    const names = [...used.keys()].flatMap((name) =>
      name.startsWith('bundles.') ? (bundles.get(name.slice('bundles.'.length)) ?? []) : [name],
    );
    for (const name of names) {
      const library = libraries.get(name);
      if (library !== undefined) add(library);
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A version as it is written, a name in it replaced by what it was given; null when nobody says. */
function known(version: string | null, named: ReadonlyMap<string, string>): string | null {
  if (version === null || !version.includes('$')) return version;
  const [, name] = /^\$\{?(?:\w+\.)*(\w+)\}?$/.exec(version) ?? [];
  return (name === undefined ? undefined : named.get(name)) ?? null;
}
