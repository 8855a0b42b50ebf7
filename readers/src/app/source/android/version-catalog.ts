import type { Dependency } from '../../model.ts';

/** Libraries of a Gradle version catalog by the name scripts use: `umeng-common` is `umeng.common`. */
export interface VersionCatalog {
  readonly libraries: ReadonlyMap<string, Dependency>;
  readonly bundles: ReadonlyMap<string, readonly string[]>;
}

const ENTRY = /^\s*["']?([\w.-]+)["']?\s*=\s*(.+)$/;

/** Reads the parts of `libs.versions.toml` that name libraries; what has another form is left out. */
export function versionCatalog(source: string, file: string): VersionCatalog {
  const versions = new Map<string, string>();
  const libraries = new Map<string, Dependency>();
  const bundles = new Map<string, readonly string[]>();
  let section = '';
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let text = withoutComment(lines[at]!);
    const [, heading] = /^\s*\[\s*([\w-]+)\s*\]\s*$/.exec(text) ?? [];
    if (heading !== undefined) section = heading;
    // A list may go over several lines.
    while (text.includes('[') && text.includes('=') && !text.includes(']') && at + 1 < lines.length)
      text += ` ${withoutComment(lines[++at]!)}`;
    const [, name, value] = ENTRY.exec(text) ?? [];
    if (name === undefined || value === undefined) continue;
    if (section === 'versions') versions.set(name, /["']([^"']*)["']/.exec(value)?.[1] ?? '');
    if (section === 'bundles')
      bundles.set(
        accessor(name),
        [...value.matchAll(/["']([\w.-]+)["']/g)].map(([, one]) => accessor(one!)),
      );
    if (section !== 'libraries') continue;
    const [, whole] = /^["']([\w.-]+:[\w.-]+(?::[^"']*)?)["']/.exec(value) ?? [];
    const module = whole ?? field(value, 'module') ?? `${field(value, 'group') ?? ''}:${field(value, 'name') ?? ''}`;
    const [group = '', artifact = '', version] = module.split(':');
    if (group === '' || artifact === '') continue;
    libraries.set(accessor(name), {
      kind: 'maven',
      name: `${group}:${artifact}`,
      version: version ?? versions.get(field(value, 'version.ref') ?? '') ?? field(value, 'version') ?? null,
      source: `${file}:${line}`,
    });
  }
  return { libraries, bundles };
}

function accessor(name: string): string {
  return name.replace(/[-_]/g, '.');
}

function field(value: string, name: string): string | undefined {
  return new RegExp(`(?:^|[{,\\s])${name.replace('.', '\\.')}\\s*=\\s*["']([^"']*)["']`).exec(value)?.[1];
}

const MAX_LINE = 2000;

function withoutComment(line: string): string {
  if (line.length > MAX_LINE) return '';
  const at = line.search(/#(?=[^"']*$)/);
  return at < 0 ? line : line.slice(0, at);
}
