import type { AppPackage } from '../../model/index.ts';

/** Interfaces a mini-program has to name in `requiredPrivateInfos` before it may call them (WeChat, app.json, since 2022-07-14). */
const TO_DECLARE = new Set([
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]);

/** Interfaces whose dialog shows the purpose written in `permission`, and the scope it stands under. */
const PURPOSE: ReadonlyMap<string, string> = new Map([
  ['getLocation', 'scope.userLocation'],
  ['onLocationChange', 'scope.userLocation'],
  ['startLocationUpdate', 'scope.userLocation'],
  ['startLocationUpdateBackground', 'scope.userLocationBackground'],
  ['getFuzzyLocation', 'scope.userFuzzyLocation'],
]);

/** What a mini-program declares of private interfaces against what its code calls. */
export interface DeclaredInterfaces {
  readonly declaredOnly: readonly string[];
  readonly calledOnly: readonly string[];
  /** Scopes whose dialog would tell no purpose, with the interface that opens it and its file. */
  readonly withoutPurpose: readonly { readonly scope: string; readonly api: string; readonly file: string }[];
}

export function declaredInterfaces(app: AppPackage): DeclaredInterfaces | null {
  if (app.platform !== 'wechat') return null;
  const declared = app.declarations.filter(({ kind }) => kind === 'wechat-private-info').map(({ name }) => name);
  const called = new Map(app.calls.filter(({ owner }) => owner === 'wx').map(({ name, file }) => [name, file]));
  const scopes = new Map<string, { api: string; file: string }>();
  for (const [api, scope] of PURPOSE) {
    const file = called.get(api);
    if (file !== undefined && !scopes.has(scope) && !app.permissions.some(({ name }) => name === scope))
      scopes.set(scope, { api, file });
  }
  return {
    declaredOnly: declared.filter((name) => TO_DECLARE.has(name) && !called.has(name)),
    calledOnly: [...called.keys()].filter((name) => TO_DECLARE.has(name) && !declared.includes(name)).toSorted(),
    withoutPurpose: [...scopes].map(([scope, at]) => ({ scope, ...at })),
  };
}
