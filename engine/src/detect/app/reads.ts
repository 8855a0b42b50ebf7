import type { AppCall, AppPackage, InformationItem, Sdk } from '../../model/index.ts';
import { apisNamed, apisOf } from './apis/index.ts';
import type { SensitiveApi } from './apis/index.ts';
import { isOfLibrary } from './baseline.ts';
import type { SdkMatcher } from './find-sdks.ts';
import { isPossibleUse } from './permission-uses.ts';

/** A place in code that reads personal information, and whose code it is. */
export interface SensitiveRead {
  readonly item: InformationItem;
  readonly api: string;
  readonly permission: string | null;
  readonly caller: string;
  readonly callerMethod: string;
  readonly file: string;
  /** Null: the app's own code, or that of a library nobody knows. */
  readonly sdk: Sdk | null;
}

/** Ways to ask for permissions: of the platform, whoever's class it is called on, and of the common helpers. */
const REQUESTS: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['requestPermissions', null],
  ['permission', ['com.hjq.permissions.XXPermissions', 'com.blankj.utilcode.util.PermissionUtils']],
  ['permissions', ['com.permissionx.guolindev.PermissionMediator']],
  ['launch', ['androidx.activity.result.ActivityResultLauncher']],
  ['request', ['com.tbruyelle.rxpermissions2.RxPermissions', 'com.tbruyelle.rxpermissions3.RxPermissions']],
]);

export function isPermissionRequest({ owner, name }: Pick<AppCall, 'owner' | 'name'>): boolean {
  const owners = REQUESTS.get(name);
  return owners === null || (owners?.includes(owner) ?? false);
}

/**
 * Which calls a package reader must report for the facts to be drawn: sensitive interfaces, permission requests, SDK
 * starts. Asked for every method a package names, so the name decides first.
 */
export function watchFor(sdks: readonly Sdk[]): (owner: string, name: string) => boolean {
  const starts = new Map<string, Set<string>>();
  for (const start of sdks.flatMap(({ init = [] }) => init)) {
    const dot = start.lastIndexOf('.');
    const name = start.slice(dot + 1);
    starts.set(name, (starts.get(name) ?? new Set()).add(start.slice(0, dot)));
  }
  return (owner, name) =>
    apisNamed(name).some((api) => owner === api.owner || owner === '') ||
    isPermissionRequest({ owner, name }) ||
    isPossibleUse(owner, name) ||
    starts.get(name)?.has(owner) === true;
}

/** The sensitive reads of a package: constants decide what a general interface is asked for; platform libraries are left out. */
export function sensitiveReads(app: AppPackage, matcher: SdkMatcher): SensitiveRead[] {
  const apis = new Set(apisOf(app.platform));
  const imports = app.platform === 'harmony' ? app.classes : [];
  return app.calls.flatMap((call) => {
    const api = apisNamed(call.name).find((row) => apis.has(row) && matches(row, call, imports));
    if (api === undefined || isOfLibrary(call, api.item)) return [];
    const owner = call.owner || api.owner;
    return [
      {
        item: api.item,
        api: owner === '' ? call.name : `${owner}.${call.name}`,
        permission: api.permission ?? null,
        caller: call.caller,
        callerMethod: call.callerMethod,
        file: call.file,
        sdk: matcher.ownerOf(callerName(app, call)) ?? null,
      },
    ];
  });
}

function matches(api: SensitiveApi, call: AppCall, imports: readonly string[]): boolean {
  if (api.constant !== undefined && !call.constants.some((constant) => api.constant!.test(constant))) return false;
  if (call.owner !== '') return api.owner === call.owner;
  // HarmonyOS bytecode tells words, not calls: a word counts when its module is imported.
  return api.owner === '' || imports.some((name) => name.endsWith(`:${api.owner}`) || name.endsWith(`.${api.owner}`));
}

/** The caller as SDK rules name it: a class, or the framework that holds the code. */
function callerName({ platform }: AppPackage, { caller }: AppCall): string {
  return platform === 'ios' ? (/Frameworks\/([^/]+)\.(?:framework|dylib)/.exec(caller)?.[1] ?? '') : caller;
}
