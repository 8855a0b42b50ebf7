import type { Component, DeclaredPermission } from '../model.ts';
import type { XmlElement } from './axml.ts';
import type { ResourceTexts } from './resource-texts.ts';
import type { ResourceValue } from './value.ts';

export interface Manifest {
  readonly id: string | null;
  readonly versionName: string | null;
  readonly versionCode: string | null;
  readonly label: string | null;
  readonly minimumSystem: string | null;
  readonly targetSystem: string | null;
  readonly permissions: readonly DeclaredPermission[];
  readonly components: readonly Component[];
  readonly metaData: ReadonlyMap<string, string>;
  /** Class of the application, started before any screen. */
  readonly startClass: string | null;
}

const COMPONENTS = new Set(['activity', 'activity-alias', 'service', 'receiver', 'provider']);
const PERMISSIONS = new Set(['uses-permission', 'uses-permission-sdk-23', 'uses-permission-sdk-m']);

/** Reads the manifest's root element; `resources` turns references into text. */
export function readManifest(root: XmlElement, resources: ResourceTexts | null, source: string): Manifest {
  const text = (value: ResourceValue | undefined): string | null => textOf(value, resources);
  const of = (element: XmlElement | undefined, name: string): string | null => text(element?.attributes.get(name));
  const child = (name: string): XmlElement | undefined => root.children.find((element) => element.name === name);
  const application = child('application');
  const inside = application?.children ?? [];
  const placeOf = ({ line }: XmlElement): string => (line === undefined ? source : `${source}:${line}`);
  const permissions = new Map<string, DeclaredPermission>();
  for (const element of root.children) {
    const name = PERMISSIONS.has(element.name) ? of(element, 'name') : null;
    if (name !== null && !permissions.has(name))
      permissions.set(name, {
        name,
        reason: null,
        usedScene: null,
        maxSystem: of(element, 'maxSdkVersion'),
        source: placeOf(element),
      });
  }
  const metaData = new Map<string, string>();
  for (const element of [...inside, ...inside.flatMap(({ children }) => children)]) {
    const name = element.name === 'meta-data' ? of(element, 'name') : null;
    if (name !== null) metaData.set(name, of(element, 'value') ?? of(element, 'resource') ?? '');
  }
  const sdk = child('uses-sdk');
  return {
    id: of(root, 'package'),
    versionName: of(root, 'versionName'),
    versionCode: of(root, 'versionCode'),
    label: of(application, 'label'),
    minimumSystem: of(sdk, 'minSdkVersion'),
    targetSystem: of(sdk, 'targetSdkVersion'),
    permissions: [...permissions.values()],
    components: inside
      .filter(({ name }) => COMPONENTS.has(name))
      .map((element) => ({
        kind: element.name as Component['kind'],
        name: fullName(of(element, 'name') ?? '', of(root, 'package') ?? ''),
        exported: exportedOf(element),
        ...(element.line === undefined ? {} : { source: placeOf(element) }),
      })),
    metaData,
    startClass: className(of(application, 'name'), of(root, 'package') ?? ''),
  };
}

function className(name: string | null, packageName: string): string | null {
  return name === null ? null : fullName(name, packageName);
}

function exportedOf(element: XmlElement): boolean | null {
  const value = element.attributes.get('exported');
  return value?.kind === 'boolean' ? value.value : null;
}

function fullName(name: string, packageName: string): string {
  return name.startsWith('.') ? packageName + name : name.includes('.') ? name : `${packageName}.${name}`;
}

/** A value as text; references are resolved. */
export function textOf(value: ResourceValue | undefined, resources: ResourceTexts | null): string | null {
  if (value === undefined) return null;
  switch (value.kind) {
    case 'string':
      // A bundle's manifest may refer by name: `@string/app_name`.
      return value.text.startsWith('@string/')
        ? (resources?.named?.(value.text.slice(1), 'zh') ?? value.text)
        : value.text;
    case 'integer':
      return String(value.number);
    case 'boolean':
      return String(value.value);
    case 'reference':
      return resources?.text(value.id, 'zh') ?? null;
    case 'other':
      return null;
  }
}
